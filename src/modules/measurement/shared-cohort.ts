import type { SharedCohort } from '../evidence/contract';
import { instrumentOf } from './answer-questions/instrument-of';
import { type Cohort, type FollowUp, monthsLater } from './cohort';
import type { KeptResult } from './keep-result/assembled';
import { type Effect, withInterval } from './result/paired-change';
import { roundTo } from './result/rounding';
import type { ShownChange, ShownControlled } from './result/shown-numbers';
import type { ShownResult } from './result/shown-result';

type Outcome = SharedCohort['outcomes'][number];

/** Too few people answered twice, or too few of the comparison group, or the effect would tell what one person answered. */
export type WhyNotShareable = 'too-few' | 'few-compared' | 'no-effect';

/** Of a result that is not shareable. */
export function whyNotShareable({
  shown,
  hasComparison,
}: Pick<KeptResult, 'shown' | 'hasComparison'>): WhyNotShareable {
  if (!shown.public.group) return 'too-few';
  return hasComparison && !shown.public.comparison ? 'few-compared' : 'no-effect';
}

/** What of a measurement everybody will know once it is shared: nothing about fewer than ten people. */
export type Shareable = Omit<SharedCohort, 'by' | 'at'>;

/**
 * Null when too few people answered twice, when with a comparison group that is too small or unknown, or when nobody
 * differs from anybody, so that there is no effect to tell.
 * @param organisation its name
 */
export function shareable(cohort: Cohort, kept: KeptResult, organisation: string): Shareable | null {
  const shown = kept.shown.public;
  const { group, controlled, costs } = shown;
  if (!group || (kept.hasComparison && !controlled)) return null;
  const { construct, id } = instrumentOf(cohort);
  const outcomeOf = (followUpMonths: number, n: number, change: ShownChange, difference: ShownControlled | null) => {
    const effect = controlled ? effectOf('SMD', difference?.controlled ?? null) : effectOf('SMCR', change.smcr);
    const nComparison = controlled ? (difference?.nComparison ?? null) : null;
    return effect ? [{ construct, instrument: id, followUpMonths, n, nComparison, effect, subgroups: [] }] : [];
  };
  const [first, ...later]: Outcome[] = [
    ...outcomeOf(0, group.attendance.pairs, group.change, controlled),
    ...shown.followUps.flatMap(({ months, n, change, controlled: difference }) =>
      outcomeOf(months, n, change, difference),
    ),
  ];
  if (first?.followUpMonths !== 0) return null;
  return {
    ...{ organisation: cohort.organisation, cohort: cohort.id, practice: cohort.practice },
    ...{ ageGroup: cohort.ageGroup, lifeEvent: cohort.lifeEvent, setting: cohort.setting, nis: cohort.nis },
    design: controlled ? 'controlled' : 'before-after',
    evaluator: cohort.evaluator,
    evaluatorName: cohort.evaluatorName || organisation,
    adverse: cohort.adverse,
    year: Number(cohort.endsOn.slice(0, 4)),
    source: `${cohort.title}, ${organisation}`,
    costs: {
      euroPerParticipant: costs.euroPerParticipant,
      hoursPerParticipant: costs.hoursPerParticipant,
      volunteersPerParticipant: costs.volunteersPerParticipant,
      euroPerImproved: costs.euroPerImproved,
    },
    dropOut: { ...kept.lost, baselineDifference: controlled?.startDifference ?? null },
    // Subgroups have no comparison of their own.
    outcomes: [{ ...first, subgroups: controlled ? [] : subgroupsOf(shown) }, ...later],
  };
}

/** What was planned for later and is not in what is shared: not asked yet, or too few answered. */
export const leftOut = ({ followUps }: Pick<Cohort, 'followUps'>, { outcomes }: Shareable): FollowUp[] =>
  followUps.filter((moment) => !outcomes.some(({ followUpMonths }) => followUpMonths === monthsLater[moment]));

/** With the interval that everybody computes of effect and variance, as of any other study. */
function effectOf<Metric extends 'SMD' | 'SMCR'>(metric: Metric, effect: Effect | null) {
  if (!effect || effect.variance <= 0) return null;
  const { lower, upper, ...told } = withInterval({ yi: effect.estimate, vi: effect.variance });
  return { metric, ...told, lower: thousandths(lower), upper: thousandths(upper) };
}

const thousandths = (value: number) => roundTo(value, 0.001);

const subgroupsOf = ({ subgroups }: ShownResult): Outcome['subgroups'] =>
  subgroups.flatMap(({ ageGroup, n, change: { smcr } }) =>
    smcr && smcr.variance > 0 ? [{ ageGroup, n, estimate: smcr.estimate, variance: smcr.variance }] : [],
  );
