import type { CohortPlan, Design } from './cohort';
import { detectableEffect, type PowerDesign, peopleNeeded } from './power';

/**
 * How many people a plan needs, and whether a stronger one is feasible. Effects are in spreads of scores before the
 * start; small, medium and large as usual. Reference: J. Cohen, Statistical Power Analysis (1988), chapter 2.
 */
export const effectSizes = { small: 0.2, medium: 0.5, large: 0.8 } as const;
export type EffectSize = keyof typeof effectSizes;
const sizes = Object.keys(effectSizes) as EffectSize[];

/** What we assume: that answers of the same person before and after go together so far, and that one in five stops. */
export const assumed = { correlation: 0.6, stops: 0.2, power: 0.8 } as const;

/** People to begin with, in all. */
export type PeopleNeeded = Record<EffectSize, number>;

const powerDesign = (design: Design): PowerDesign => (design === 'single' ? 'paired' : 'two-groups');

/** How many have to begin, so that enough are left. */
export function neededFor(design: Design): PeopleNeeded {
  const counts = sizes.map((size) => [size, beginning(peopleNeeded(powerDesign(design), effectSizes[size], assumed))]);
  return Object.fromEntries(counts) as PeopleNeeded;
}

const beginning = (left: number) => Math.ceil(left / (1 - assumed.stops));

export interface PlanAdvice {
  single: PeopleNeeded;
  compared: PeopleNeeded;
  /** The smallest effect that it finds, in spreads; null when hardly anybody is left. */
  smallest: number | null;
  /**
   * `stronger`: with so many people a comparison group is feasible as well, and tells more. `feasible`: the chosen
   * comparison is. `too-few`: it finds no medium effect; without a comparison group one is found. `more-people`: no
   * design finds a medium effect. `as-planned`: one group, and a comparison group asks for more people.
   */
  kind: 'stronger' | 'feasible' | 'too-few' | 'more-people' | 'as-planned';
}

/** A design is feasible when it finds a medium effect with the number of people expected, in both groups together. */
export function adviseOn({ design, expected }: Pick<CohortPlan, 'design' | 'expected'>): PlanAdvice {
  const single = neededFor('single');
  const compared = neededFor('waiting-list');
  const left = Math.floor(expected * (1 - assumed.stops));
  const kind = kindOf(design, { single: expected >= single.medium, compared: expected >= compared.medium });
  return {
    single,
    compared,
    smallest: left >= 4 ? detectableEffect(powerDesign(design), left, assumed) : null,
    kind,
  };
}

function kindOf(design: Design, feasible: { single: boolean; compared: boolean }): PlanAdvice['kind'] {
  if (!feasible.single) return 'more-people';
  if (design === 'single') return feasible.compared ? 'stronger' : 'as-planned';
  return feasible.compared ? 'feasible' : 'too-few';
}
