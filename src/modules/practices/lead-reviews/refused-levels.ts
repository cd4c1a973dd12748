import { touchesJudged } from '../judged-parts';
import type { PracticeRecord } from '../practice';
import type { ReviewLevel } from '../review';
import type { Round } from './queries';

type Decided = Pick<Round, 'level' | 'outcome' | 'practiceVersion'>;

/**
 * Levels that reviewers did not grant to what stands there now: nobody asks others until they agree. A version that
 * leaves what they judged as it was, such as one that says that the practice stopped, changes nothing to that.
 * @param rounds newest first
 */
export const refusedLevels = (
  rounds: readonly Decided[],
  versions: readonly { version: number; record: PracticeRecord }[],
  now: PracticeRecord,
): readonly ReviewLevel[] =>
  ([1, 2] as const).filter((level) => {
    const newest = rounds.find((round) => round.level === level && isDecided(round));
    if (newest?.outcome !== 'not-granted') return false;
    const judged = versions.find(({ version }) => version === newest.practiceVersion);
    return judged !== undefined && !touchesJudged(judged.record, now);
  });

const isDecided = ({ outcome }: Decided): boolean => outcome === 'granted' || outcome === 'not-granted';
