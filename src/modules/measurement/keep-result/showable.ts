import { instrumentOf } from '../answer-questions/instrument-of';
import { type CohortResult, cohortResult } from '../cohort-result';
import { type Attendance, attendanceOf, type CohortData, scoreAll } from '../result/scored-people';
import { type ShownArm, type ShownResult, withoutSubgroups } from '../result/shown-result';
import { showLeast, showResult } from '../result/tellable';
import { countedOf, type ResultPart } from './counted';
import type { KeptShown, LostShares, ShownPart } from './shown-format';
import { type Answered, isFew, type WhoCounts } from './who-counts';

/** A part of a result as it could be shown now. */
interface ShowablePart {
  kept: KeptShown;
  /** What members see, of which it is a part. */
  from: ShownResult;
}

/**
 * What tells most of a part, of which there is a next version; null when there is none, or when it is about too few
 * people.
 *
 * What is shown at least is tried before it is known how much may be told, since the search for that takes long. It has
 * the fewest sums, and whatever follows from some sums follows from those and more: without a version of that there is
 * none of anything (see `tellsOfCrowds`; of more sums there are no fewer small crowds either).
 * @param nextWith the next version when members see this; null: there is none
 */
export function nextShowable<Next>(
  measured: Answered,
  part: ResultPart,
  who: WhoCounts,
  nextWith: (shown: ShownResult) => Next | null,
): (ShowablePart & { next: Next }) | null {
  const data = dataOf(measured);
  const result = cohortResult({ ...data, answers: who.answers });
  const least = withoutFewOwn(showLeast(result), part, who);
  if (!isThere(least, part) || nextWith(least) === null) return null;
  for (const showable of showableParts(data, result, part, who)) {
    const next = nextWith(showable.from);
    if (next !== null) return { ...showable, next };
  }
  return null;
}

const isThere = ({ group, followUps }: ShownResult, part: ResultPart): boolean =>
  part === 'after' ? group !== null : followUps.some(({ moment }) => moment === part);

/** What tells most comes first. */
function showableParts(data: CohortData, result: CohortResult, part: ResultPart, who: WhoCounts): ShowablePart[] {
  const shown = showResult(result);
  const whole = {
    inside: withoutFewOwn(shown.inside, part, who),
    public: withoutFewOwn(shown.public, part, who),
  };
  if (!isThere(whole.inside, part)) return [];
  const coarse = { inside: withoutSubgroups(whole.inside), public: withoutSubgroups(whole.public) };
  const choices = part === 'after' && whole.inside.subgroups.length > 0 ? [whole, coarse] : [whole];
  const lost = lostIn(data);
  return choices.map(({ inside, public: everybody }) => ({
    from: inside,
    kept: { inside: partOf(inside, part), public: partOf(everybody, part), ...lost },
  }));
}

const dataOf = ({ cohort, participants, answers }: Answered): CohortData => ({
  instrument: instrumentOf(cohort),
  participants: participants.map(({ dropOut, ...each }) => ({ ...each, droppedOut: dropOut !== null })),
  answers,
  costs: cohort,
});

/** Without what stands beside the change, where it would tell of few people who answered by themselves. */
function withoutFewOwn(shown: ShownResult, part: ResultPart, { people }: WhoCounts): ShownResult {
  const own = [...people.values()].flatMap((person) =>
    countedOf(person, part, shown).flatMap((counted) => (counted.own ? counted.sums : [])),
  );
  const tells = (name: string) => isFew(own.filter((sum) => sum === name).length);
  const ofArm = (arm: ShownArm, name: 'group' | 'comparison'): ShownArm =>
    tells(`before lost ${name}`) ? { ...arm, attendance: { ...arm.attendance, startDifference: null } } : arm;
  return {
    ...shown,
    group: shown.group && ofArm(shown.group, 'group'),
    comparison: shown.comparison && ofArm(shown.comparison, 'comparison'),
    consistency: tells('form') ? null : shown.consistency,
    told: shown.told && {
      tookPart: tells('took part') ? null : shown.told.tookPart,
      recommend: tells('recommend') ? null : shown.told.recommend,
    },
  };
}

function partOf({ costs: _costs, followUps, ...main }: ShownResult, part: ResultPart): ShownPart {
  return { main: part === 'after' ? main : null, followUps: followUps.filter(({ moment }) => moment === part) };
}

/** Of everybody: who is left out of the numbers does not make a study better or worse. */
function lostIn(data: CohortData): Pick<KeptShown, 'lost' | 'hasComparison'> {
  const scored = scoreAll(data);
  const lostOf = (name: keyof LostShares) => shareLost(attendanceOf(scored.filter(({ arm }) => arm === name)));
  const hasComparison = scored.some(({ arm }) => arm === 'comparison');
  return {
    lost: { group: lostOf('group'), comparison: hasComparison ? lostOf('comparison') : null },
    hasComparison,
  };
}

const shareLost = ({ before, lost }: Attendance): number | null => (before > 0 ? lost / before : null);
