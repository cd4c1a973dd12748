import { type PowerDesign, peopleNeeded } from './statistics/power';

/**
 * What is assumed wherever the site says how many people to measure: effects in spreads of scores before (small, medium
 * and large as usual, J. Cohen, Statistical Power Analysis, 1988, chapter 2), found in 80 of 100 measurements at 5% in
 * two directions; answers before and after that correlate 0.7; one in five who stops. Never what one group showed: an
 * observed effect is too uncertain to plan by.
 */
export const effectSizes = { small: 0.2, medium: 0.5, large: 0.8 } as const;
export type EffectSize = keyof typeof effectSizes;
export const assumed = { correlation: 0.7, power: 0.8, alpha: 0.05, stops: 0.2 } as const;

/** Of each group, when there are two. */
export interface GroupNeeded {
  /** Answer before and after. */
  answering: number;
  /** Have to begin, so that enough are left. */
  beginning: number;
}

export function groupNeeded(design: PowerDesign, size: EffectSize = 'medium'): GroupNeeded {
  const people = peopleNeeded(design, effectSizes[size], assumed);
  const answering = design === 'paired' ? people : people / 2;
  return { answering, beginning: Math.ceil(answering / (1 - assumed.stops)) };
}
