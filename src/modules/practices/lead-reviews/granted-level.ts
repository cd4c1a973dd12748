import { belgianDay } from '../../../platform/texts/format';
import { type GrantedLevel, levelInForce } from '../review';
import type { Round } from './queries';

/** The level that closed rounds give on the day. */
export const grantedLevel = (rounds: readonly Round[], at: Date): GrantedLevel | null =>
  levelInForce(
    rounds.flatMap(({ level, outcome, closedAt, endedAt }) =>
      outcome && closedAt
        ? [{ level, outcome, closedOn: belgianDay(closedAt), endedOn: endedAt && belgianDay(endedAt) }]
        : [],
    ),
    belgianDay(at),
  );
