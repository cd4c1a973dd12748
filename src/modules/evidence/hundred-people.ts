import { normalUpper } from './statistics/tails';

/** What an effect means for people; below 0 is better, in standard deviations of people who do not take part. */
export interface HundredPeople {
  effect: number;
  /** Share of participants who are better off than the middle one of who does not take part: Cohen's U3. */
  beyondMiddle: number;
  /** Chance that a participant is better off than somebody who does not take part. */
  better: number;
  /** `beyondMiddle` of a hundred, rounded. */
  ofHundred: number;
}

/** Of a hundred people who do not take part. */
export const ofHundredWithout = 50;

const below = (z: number) => normalUpper(-z);

/**
 * An effect in people, when both groups follow the same normal distribution and only lie apart. References: J. Cohen
 * (1988), U3; K. McGraw and S. Wong, Psychol. Bull. 111 (1992) 361-365, common language effect size.
 */
export function hundredPeople(effect: number): HundredPeople {
  const beyondMiddle = below(-effect);
  return { effect, beyondMiddle, better: below(-effect / Math.SQRT2), ofHundred: Math.round(100 * beyondMiddle) };
}
