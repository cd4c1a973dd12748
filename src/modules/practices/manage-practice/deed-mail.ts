import type { Connection } from '../../../platform/database/database';
import { postMail } from '../../../platform/mail/mail';
import type { Contact } from '../../identity/contract';
import type { MailDeps } from '../lead-reviews/round-mail';
import { practicePaths } from '../paths';
import { manageTexts } from './texts';

/** Deeds that its owner and writers hear of: readers see something else from then on. */
export const toldDeeds = ['stop', 'withdraw-published', 'merge'] as const;
export type ToldDeed = (typeof toldDeeds)[number];

/** Tells owner and writers what editors did with their practice and why, in the transaction that does it. */
export async function mailDeed(
  db: Connection,
  { config, randomToken }: MailDeps,
  told: { deed: ToldDeed; contacts: readonly Contact[]; slug: string; title: string; detail: string; at: Date },
): Promise<void> {
  const { deed, contacts, slug, title, detail, at } = told;
  const t = manageTexts.nl.mails;
  const { subject, body } = t[deed];
  // Drafts that were not handed in are not the editors' to know of.
  const changes = deed === 'stop' ? [] : [t.change];
  const address = config.baseUrl + practicePaths.practice(slug);
  for (const { name, email } of contacts) {
    const lines = [t.greeting(name), body(title, detail), address, ...changes, t.ask, t.end];
    // A subject is one line, whatever was typed as title.
    const oneLine = subject(title).replace(/\s+/g, ' ');
    await postMail(db, randomToken(), { recipient: email, subject: oneLine, body: lines.join('\n\n') }, at);
  }
}
