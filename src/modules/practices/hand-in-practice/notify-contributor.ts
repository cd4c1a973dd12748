import type { Connection } from '../../../platform/database/database';
import { postMail } from '../../../platform/mail/mail';
import type { Deps } from '../../../platform/module';
import { belgianDay, formatDate } from '../../../platform/texts/format';
import type { Contact, People } from '../../identity/contract';
import { dueDay } from '../check-drafts/clock';
import { type Draft, type DraftStep, draftTitle, isChange } from '../draft';
import { practicePaths } from '../paths';
import { sharingPaths } from '../share-practice/paths';
import { handInTexts } from './texts';

/** What a contributor is told by mail. */
export type DraftNews = 'received' | 'returned' | 'declined' | 'published';

/**
 * Who hears about a draft: whoever handed it in last. Asked before the transaction in which `notifyContributor` is
 * called, since it reads on a connection of its own.
 */
export async function contributorOf(
  people: People,
  draft: Pick<Draft, 'createdBy'>,
  steps: readonly DraftStep[],
): Promise<Contact | null> {
  const person = steps.findLast(({ action }) => action === 'submit')?.by ?? draft.createdBy;
  return (await people.contacts([person]))[0] ?? null;
}

/**
 * Tells the contributor by mail what happened to her draft, inside the transaction in which it happens. Without an
 * address nothing is sent: she reads it on the site.
 */
export async function notifyContributor(
  db: Connection,
  { config, randomToken }: Pick<Deps, 'config' | 'randomToken'>,
  news: { kind: DraftNews; draft: Draft; contact: Pick<Contact, 'name' | 'email'> | null; at: Date },
): Promise<void> {
  const { kind, draft, contact, at } = news;
  if (!contact?.email) return;
  const t = handInTexts.nl;
  const { subject, body } = (isChange(draft) ? t.changeMails : t.mails)[kind];
  const title = draftTitle(draft);
  const due = formatDate(dueDay(belgianDay(at)), 'nl');
  const path =
    kind === 'published' && draft.slug
      ? practicePaths.practice(draft.slug)
      : sharingPaths.draft(draft.organisation, draft.id);
  const lines = [`${t.mailGreeting(contact.name)},`, body(title, due), config.baseUrl + path, t.mailEnd];
  // A subject is one line, whatever was typed as title.
  const oneLine = subject(title).replace(/\s+/g, ' ');
  await postMail(db, randomToken(), { recipient: contact.email, subject: oneLine, body: lines.join('\n\n') }, at);
}
