import type { Connection } from '../../../platform/database/database';
import type { Contact } from '../../identity/contract';
import { touchesJudged } from '../judged-parts';
import { addPracticeStep } from '../manage-practice/queries';
import type { PracticeRecord } from '../practice';
import { readStanding } from '../queries';
import type { GrantedLevel } from '../review';
import { grantedLevel } from './granted-level';
import { cancelRound, endLevels, type Round, readRounds } from './queries';
import { type MailDeps, mailRoundStopped } from './round-mail';

/** Judgements about what a change touches, or of people who might belong to the organisation that claims it. */
export interface AtStake {
  /** Goes on: it stops when the change is published. */
  round: Round | null;
  /** In force: the editor who publishes says whether it still holds. */
  level: GrantedLevel | null;
}

/** @returns null when the change leaves what reviewers judge, and its owner, as they are, or nobody judged it */
export async function judgementAtStake(
  db: Connection,
  { before, after }: { before: PracticeRecord; after: PracticeRecord },
  at: Date,
): Promise<AtStake | null> {
  const touches = touchesJudged(before, after);
  const claims = (await readStanding(db, after.slug))?.organisation === null;
  if (!touches && !claims) return null;
  const rounds = await readRounds(db, after.slug);
  const round = rounds.find(({ closedAt }) => closedAt === null) ?? null;
  const level = touches ? grantedLevel(rounds, at) : null;
  return round || level ? { round, level } : null;
}

export interface Settlement extends AtStake {
  slug: string;
  title: string;
  /** The editor who publishes. */
  by: string;
  at: Date;
  /** What she said of the level. */
  holds: boolean;
  /** Reviewers who can be written to. */
  contacts: readonly Contact[];
  deps: MailDeps;
  /** Writes a line of the audit log about the practice. */
  audit: (action: string) => Promise<void>;
}

/** Stops the round and ends the level, or says that it holds, in the transaction that publishes the change. */
export async function settleJudgement(db: Connection, settlement: Settlement): Promise<void> {
  const { round, level, slug, title, by, at, holds, contacts, deps, audit } = settlement;
  const remember = (action: string, of: number) =>
    addPracticeStep(db, slug, { at, by, action, note: null, target: String(of) });
  if (round && (await cancelRound(db, slug, at))) {
    await audit('cancel-review-round');
    await remember('cancel-round', round.level);
    const asked = new Set(round.asked.filter(({ conflicted }) => !conflicted).map(({ reviewer }) => reviewer));
    for (const contact of contacts.filter(({ id }) => asked.has(id))) {
      await mailRoundStopped(db, deps, { contact, title, slug, at });
    }
  }
  if (!level) return;
  if (!holds) await endLevels(db, slug, at);
  await audit(holds ? 'uphold-level' : 'end-level');
  await remember(holds ? 'uphold-level' : 'end-level', level.level);
}
