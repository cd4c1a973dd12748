import type { Connection } from '../../../platform/database/database';
import { postMail } from '../../../platform/mail/mail';
import type { Deps } from '../../../platform/module';
import type { Contact } from '../../identity/contract';
import type { Adoption } from '../adoption';
import { adoptionPaths } from './paths';
import { adoptionTexts } from './texts';

/** Tells whoever wrote it what the editors decided, in the transaction in which they do. Without address: on the site. */
export async function tellDecision(
  db: Connection,
  { config, randomToken }: Pick<Deps, 'config' | 'randomToken'>,
  {
    adoption,
    action,
    contact,
    title,
    at,
  }: {
    adoption: Adoption;
    action: 'publish' | 'decline' | 'withdraw';
    contact: Contact | null;
    title: string;
    at: Date;
  },
): Promise<void> {
  if (!contact?.email) return;
  const t = adoptionTexts.nl.mail;
  const path =
    action === 'publish' ? adoptionPaths.shown(adoption.slug) : adoptionPaths.own(adoption.organisation, adoption.id);
  const body = [`${t.greeting(contact.name)},`, t[action](title), config.baseUrl + path, t.end].join('\n\n');
  // A subject is one line, whatever the title holds.
  const subject = t[`${action}Subject`](title).replace(/\s+/g, ' ');
  await postMail(db, randomToken(), { recipient: contact.email, subject, body: `${body}\n` }, at);
}
