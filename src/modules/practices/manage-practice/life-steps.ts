import type { Round } from '../lead-reviews/queries';
import type { PracticeStep } from './queries';

/** Who closes a round: its reviewers together, with the last judgement. */
const byReviewers = 'reviewers';

/** What came of rounds. Those that an editor gave up are steps already, unless they ended with the practice. */
export const outcomeSteps = (rounds: readonly Round[], steps: readonly PracticeStep[]): PracticeStep[] =>
  rounds.flatMap(({ closedAt, outcome, level }) => {
    if (closedAt === null || outcome === null) return [];
    const step = { at: closedAt, note: null, target: String(level) };
    if (outcome !== 'cancelled') return [{ ...step, by: byReviewers, action: `level-${outcome}` }];
    const ended = steps.find(({ at, action }) => at.getTime() === closedAt.getTime() && endsRound.includes(action));
    return ended ? [{ ...step, by: ended.by, action: 'cancel-round' }] : [];
  });

const endsRound = ['merge', 'withdraw-published'];

/** The other practice of a merger; null of any other step. */
export const otherOf = ({ action, target }: PracticeStep): string | null =>
  action === 'merge' || action === 'merged-from' ? target : null;
