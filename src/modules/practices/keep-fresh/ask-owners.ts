import { tokenHash } from '../../../platform/access/token-hash';
import { jobScope } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import { type Mail, postMail } from '../../../platform/mail/mail';
import type { Deps, Job } from '../../../platform/module';
import { belgianDay } from '../../../platform/texts/format';
import type { Contact, Organisations, People } from '../../identity/contract';
import { type DeadLink, readDeadLinks } from '../check-links/queries';
import { endsSoon, freshnessOf, mayAskAgain } from '../freshness';
import { type ManagedPractice, readAllManaged, readManaged } from '../manage-practice/queries';
import { readClosedRounds } from '../queries';
import { type GrantedLevel, levelInForce } from '../review';
import { askMail, levelEndsMail, type OwnerLetter } from './owner-mail';
import { addReminder, lockPractice, readReminders, remindersOf, type SentReminders } from './queries';

export type AskDeps = Pick<Deps, 'config' | 'database' | 'randomToken'> & {
  people: People;
  organisations: Organisations;
};

/** Whom to write to about the practices of an organisation, found before the transaction that writes. */
export interface Owners {
  organisation: string;
  /** Its name. */
  name: string;
  contacts: readonly Contact[];
}

/** Who writes for an organisation and can be reached. Reads on connections of its own. */
export async function ownersOf({ people, organisations }: Omit<AskDeps, 'config'>, id: string): Promise<Owners> {
  const writers = await people.members(id, 'contributor');
  const contacts = await people.contacts(writers.map((writer) => writer.id));
  return { organisation: id, name: (await organisations.find(id))?.name ?? id, contacts };
}

/** What owners are to be told about a practice on a day. What is stopped or gone is asked about no more. */
export function dueOf(
  practice: Pick<ManagedPractice, 'state' | 'organisation' | 'confirmedAt' | 'publishedAt'>,
  sent: SentReminders,
  granted: GrantedLevel | null,
  today: string,
): { ask: boolean; ends: GrantedLevel | null } {
  if (practice.state !== 'published' || practice.organisation === null) return { ask: false, ends: null };
  const confirmedOn = belgianDay(practice.confirmedAt ?? practice.publishedAt);
  const ends = granted && endsSoon(granted.until, today) && !sent.warnedOf.includes(granted.until);
  return {
    ask: freshnessOf(confirmedOn, today) !== 'fresh' && mayAskAgain(sent.askedOn, today),
    ends: ends ? granted : null,
  };
}

export interface Asking {
  slug: string;
  owners: Owners;
  granted: GrantedLevel | null;
  deadLinks: readonly DeadLink[];
  at: Date;
}

/** Writes what is due about a practice to its owners. @returns how many kinds of mail: 0 when it is not due any more */
export async function postReminders(db: Connection, deps: AskDeps, asking: Asking): Promise<number> {
  const { slug, owners, granted, at } = asking;
  await lockPractice(db, slug);
  const practice = await readManaged(db, slug);
  if (practice?.organisation !== owners.organisation) return 0;
  const today = belgianDay(at);
  const due = dueOf(practice, remindersOf(await readReminders(db, slug), slug), granted, today);
  const letter = { practice, organisation: owners.name, baseUrl: deps.config.baseUrl, today };
  if (due.ask) await postQuestion(db, deps, asking, letter);
  if (due.ends) {
    const { ends } = due;
    await addReminder(db, { slug, organisation: owners.organisation, at, levelUntil: ends.until });
    await postToAll(db, deps, asking, (owner) => levelEndsMail({ ...letter, owner }, ends));
  }
  return Number(due.ask) + Number(due.ends !== null);
}

async function postQuestion(db: Connection, deps: AskDeps, asking: Asking, letter: Omit<OwnerLetter, 'owner'>) {
  const token = deps.randomToken();
  const { slug, owners, at, deadLinks } = asking;
  await addReminder(db, { slug, organisation: owners.organisation, at, tokenHash: tokenHash(token) });
  await postToAll(db, deps, asking, (owner) => askMail({ ...letter, owner }, token, deadLinks));
}

async function postToAll(db: Connection, deps: AskDeps, { owners, at }: Asking, mailFor: (owner: Contact) => Mail) {
  for (const owner of owners.contacts) await postMail(db, deps.randomToken(), mailFor(owner), at);
}

/** All that is needed to know which practices are due. */
export async function readDue(db: Connection, today: string) {
  const rounds = await readClosedRounds(db);
  const reminders = await readReminders(db);
  const practices = (await readAllManaged(db)).map((practice) => {
    const granted = levelInForce(rounds.get(practice.slug) ?? [], today);
    const sent = remindersOf(reminders, practice.slug);
    return { practice, granted, sent, due: dueOf(practice, sent, granted, today) };
  });
  return { practices, deadLinks: await readDeadLinks(db) };
}

/**
 * Writes to the owners of practices that are due, each in a transaction of its own. What nobody can be written to about
 * is left; the desk sees it.
 * @returns how many practices were written about
 * @throws when one could not be, after the others
 */
export async function askOwners(deps: AskDeps, now: Date): Promise<number> {
  const today = belgianDay(now);
  const { practices, deadLinks } = await deps.database.read(jobScope, (db) => readDue(db, today));
  const known = new Map<string, Promise<Owners>>();
  let asked = 0;
  let failed: unknown = null;
  for (const { practice, granted, due } of practices) {
    const { slug, organisation } = practice;
    if (organisation === null || (!due.ask && !due.ends)) continue;
    try {
      const owners = await (known.get(organisation) ??
        known.set(organisation, ownersOf(deps, organisation)).get(organisation));
      if (!owners || owners.contacts.length === 0) continue;
      const asking = { slug, owners, granted, deadLinks: deadLinks.get(slug) ?? [], at: now };
      if ((await deps.database.write(jobScope, (db) => postReminders(db, deps, asking))) > 0) asked += 1;
    } catch (error) {
      // One that cannot be written to keeps nobody else waiting.
      failed = error;
    }
  }
  if (failed !== null) throw failed;
  return asked;
}

export const askOwnersJob = (deps: AskDeps): Job => ({
  name: 'ask-owners',
  schedule: '15 7 * * *',
  run: (now) => askOwners(deps, now),
});
