import { type Connection, publicScope } from '../../../platform/database/database';
import { postMail } from '../../../platform/mail/mail';
import type { Deps } from '../../../platform/module';
import type { Contact, People } from '../../identity/contract';
import { readManaged } from '../manage-practice/queries';
import { practicePaths } from '../paths';
import type { ReviewLevel } from '../review';
import type { OnRoundClosed } from '../review-practice/handlers';
import { reviewPaths } from '../review-practice/paths';
import { readHandedIn } from './queries';
import { setAsideBarred } from './set-aside';
import { leadTexts } from './texts';

export type MailDeps = Pick<Deps, 'config' | 'randomToken'>;
type Recipient = Pick<Contact, 'name' | 'email'>;

/** A subject is one line, whatever was typed as title. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Asks somebody to judge a practice, inside the transaction that makes the round. */
export async function mailReviewer(
  db: Connection,
  { config, randomToken }: MailDeps,
  { contact, title, slug, round, level, at }: AskedToReview,
): Promise<void> {
  const t = leadTexts.nl;
  const address = config.baseUrl + reviewPaths.review(slug, round);
  const body = [t.greeting(contact.name), t.askBody(title, t.levels[level]), address, t.askEnd].join('\n\n');
  await postMail(db, randomToken(), { recipient: contact.email, subject: oneLine(t.askSubject(title)), body }, at);
}

/** Tells a reviewer that there is nothing left to judge, inside the transaction that stops the round. */
export async function mailRoundStopped(
  db: Connection,
  { config, randomToken }: MailDeps,
  { contact, title, slug, at }: Pick<AskedToReview, 'contact' | 'title' | 'slug' | 'at'>,
): Promise<void> {
  const t = leadTexts.nl;
  const address = config.baseUrl + practicePaths.practice(slug);
  const body = [t.greeting(contact.name), t.stoppedBody(title), address, t.end].join('\n\n');
  await postMail(db, randomToken(), { recipient: contact.email, subject: oneLine(t.stoppedSubject(title)), body }, at);
}

/** Tells a reviewer from whom nothing came that she need not judge any more, inside the transaction that releases her. */
export async function mailReleased(
  db: Connection,
  { randomToken }: MailDeps,
  { contact, title, at }: Pick<AskedToReview, 'contact' | 'title' | 'at'>,
): Promise<void> {
  const t = leadTexts.nl;
  const body = [t.greeting(contact.name), t.releasedBody(title), t.end].join('\n\n');
  await postMail(db, randomToken(), { recipient: contact.email, subject: oneLine(t.releasedSubject(title)), body }, at);
}

export interface AskedToReview {
  contact: Recipient;
  title: string;
  slug: string;
  round: string;
  level: ReviewLevel;
  at: Date;
}

/**
 * Who hears of an organisation's practices: its coordinators, or who writes for it while it has none. Without an
 * organisation or an address nobody. Reads on a connection of its own.
 */
export async function ownersOf(people: People, organisation: string | null): Promise<Contact[]> {
  if (organisation === null) return [];
  const writers = await people.members(organisation, 'contributor');
  const coordinators = writers.filter(({ role }) => role === 'coordinator');
  for (const group of [coordinators, writers]) {
    const reachable = await people.contacts(group.map(({ id }) => id));
    if (reachable.length > 0) return reachable;
  }
  return [];
}

/** Tells owners what reviewers found, without names, inside the transaction that closes the round. */
export const mailRoundClosed =
  (deps: MailDeps, owners: readonly Recipient[]): OnRoundClosed =>
  async (db, { slug, round, title, level, outcome, at }) => {
    const t = leadTexts.nl;
    const judgements = await readHandedIn(db, slug, round);
    const inFavour = judgements.filter(({ verdict }) => verdict).length;
    const remarks = judgements.flatMap(({ remark }) => (remark ? [`- ${remark}`] : []));
    const shown = [
      t.closedBody[outcome](title, t.levels[level], inFavour, judgements.length),
      ...(remarks.length > 0 ? [t.remarks, ...remarks.toSorted()] : []),
      deps.config.baseUrl + practicePaths.practice(slug),
      t.end,
    ];
    for (const { name, email } of owners) {
      const body = [t.greeting(name), ...shown].join('\n\n');
      await postMail(db, deps.randomToken(), { recipient: email, subject: oneLine(t.closedSubject(title)), body }, at);
    }
  };

/**
 * Sets aside who got an interest, and finds whom to tell when the round of a practice closes, before the transaction
 * that may close it.
 */
export async function beforeHandIn(
  deps: MailDeps & Pick<Deps, 'database' | 'clock'>,
  people: People,
  slug: string,
): Promise<OnRoundClosed> {
  await setAsideBarred(deps, people, slug);
  const practice = await deps.database.read(publicScope, (db) => readManaged(db, slug));
  return mailRoundClosed(deps, await ownersOf(people, practice?.organisation ?? null));
}
