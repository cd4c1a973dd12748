import { assumed, detectableEffect, type EffectSize, effectSizes, groupNeeded, powerOf } from '../evidence/contract';
import { type CohortPlan, type Design, hasComparison } from './cohort';
import { fewestShown } from './small-cells';

const powerDesign = (design: Design) => (hasComparison({ design }) ? 'two-groups' : 'paired');

/** How many have to begin in all, both groups together, for an effect of this size to be found. */
export function beginningOf(design: Design, size: EffectSize): number {
  return (hasComparison({ design }) ? 2 : 1) * groupNeeded(powerDesign(design), size).beginning;
}

/** Spreads: reviews of approaches against loneliness find less than one. */
const largestTold = 1.5;

export interface PlanAdvice {
  /** How often of 100 such measurements it finds a medium effect, whole: 0 is fewer than 1, 100 more than 99. */
  chance: number;
  /** The smallest effect that it finds, in spreads; null when that is larger than any approach has. */
  smallest: number | null;
  /**
   * `stronger`: with so many people a comparison group is feasible as well, and tells more. `feasible`: the chosen
   * comparison is. `too-few`: it finds no medium effect; without a comparison group one is found. `more-people`: no
   * design finds a medium effect. `cannot-share`: after those who stop, a group is too small for others to see. `cannot-share-split`: in two
   * groups it is, in one it is not.
   * `as-planned`: one group, and a comparison group asks for more people.
   */
  kind: 'stronger' | 'feasible' | 'too-few' | 'more-people' | 'cannot-share' | 'cannot-share-split' | 'as-planned';
}

/** A design is feasible when it finds a medium effect with the number of people expected, in both groups together. */
export function adviseOn({ design, expected }: Pick<CohortPlan, 'design' | 'expected'>): PlanAdvice {
  const left = Math.floor(expected * (1 - assumed.stops));
  const kind = kindOf(design, {
    shared: Math.floor(left / (hasComparison({ design }) ? 2 : 1)) >= fewestShown.public,
    sharedAsOne: left >= fewestShown.public,
    single: expected >= beginningOf('single', 'medium'),
    compared: expected >= beginningOf('waiting-list', 'medium'),
  });
  const of = powerDesign(design);
  const enough = left >= 4;
  const smallest = enough ? detectableEffect(of, left, assumed) : null;
  return {
    chance: enough ? Math.round(100 * powerOf(of, effectSizes.medium, left, assumed)) : 0,
    smallest: smallest !== null && smallest <= largestTold ? smallest : null,
    kind,
  };
}

type Feasible = Record<'shared' | 'sharedAsOne' | 'single' | 'compared', boolean>;

function kindOf(design: Design, feasible: Feasible): PlanAdvice['kind'] {
  if (!feasible.shared) return feasible.sharedAsOne ? 'cannot-share-split' : 'cannot-share';
  if (!feasible.single) return 'more-people';
  if (design === 'single') return feasible.compared ? 'stronger' : 'as-planned';
  return feasible.compared ? 'feasible' : 'too-few';
}
