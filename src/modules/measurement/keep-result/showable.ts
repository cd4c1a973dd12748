import { instrumentOf } from '../answer-questions/instrument-of';
import type { Answer, Cohort, CohortCosts, Participant } from '../cohort';
import { type CohortResult, cohortResult } from '../cohort-result';
import type { Attendance } from '../result/scored-people';
import { type ShownResult, showResult } from '../result/shown-result';
import type { ResultPart } from './counted';
import type { KeptShown, ShownPart } from './shown-format';

/** A part of a result as it could be shown now. */
export interface ShowablePart {
  kept: KeptShown;
  /** What members see, of which it is a part. */
  from: ShownResult;
}

/** What of a cohort a result is made of. */
export interface Answered {
  cohort: Pick<Cohort, 'instrument'> & CohortCosts;
  participants: readonly Pick<Participant, 'id' | 'arm' | 'ageGroup' | 'dropOut'>[];
  answers: readonly Pick<Answer, 'participant' | 'moment' | 'items' | 'process'>[];
}

/** What there is to show of a part: none when it is about too few people; what tells most first. */
export function showableParts(measured: Answered, part: ResultPart): ShowablePart[] {
  const { cohort, participants, answers } = measured;
  const result = cohortResult({
    instrument: instrumentOf(cohort),
    participants: participants.map(({ dropOut, ...each }) => ({ ...each, droppedOut: dropOut !== null })),
    answers,
    costs: cohort,
  });
  const whole = { inside: showResult(result, 'inside'), public: showResult(result, 'public') };
  const there = part === 'after' ? whole.inside.group : whole.inside.followUps.some(({ moment }) => moment === part);
  if (!there) return [];
  const coarse = { inside: { ...whole.inside, subgroups: [] }, public: { ...whole.public, subgroups: [] } };
  const choices = part === 'after' && whole.inside.subgroups.length > 0 ? [whole, coarse] : [whole];
  return choices.map((shown) => ({
    from: shown.inside,
    kept: { inside: partOf(shown.inside, part), public: partOf(shown.public, part), ...lostIn(result) },
  }));
}

function partOf({ costs: _costs, followUps, ...main }: ShownResult, part: ResultPart): ShownPart {
  return { main: part === 'after' ? main : null, followUps: followUps.filter(({ moment }) => moment === part) };
}

function lostIn({ group, comparison }: CohortResult): Pick<KeptShown, 'lost' | 'hasComparison'> {
  return {
    lost: { group: shareLost(group.attendance), comparison: comparison && shareLost(comparison.attendance) },
    hasComparison: comparison !== null,
  };
}

const shareLost = ({ before, lost }: Attendance): number | null => (before > 0 ? lost / before : null);
