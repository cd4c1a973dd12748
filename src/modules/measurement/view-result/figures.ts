import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { Effect } from '../result/paired-change';
import type { Chance } from '../result/rounding';
import type { ShownDifference } from '../result/shown-numbers';
import { resultTexts } from './texts';

/** Numbers as a result says them: with a true minus, "−0,8". */
export interface Figures {
  number(value: number): string;
  /** Of what can go either way: "+0,8", "−0,8", "0". */
  signed(value: number): string;
  /** Two decimals and a sign: "+0,44" */
  hundredths(value: number): string;
  /** "−1,3 tot +0,3" */
  interval(bounds: { lower: number; upper: number }): string;
  /** "−0,8 (−1,3 tot +0,3)", or "−0,8" where the interval is held back. */
  difference(difference: ShownDifference): string;
  /** Two decimals: "−0,44 (−0,71 tot −0,17)". */
  effect(effect: Effect): string;
  /** "p = 0,012", or "p < 0,001". */
  probability(p: number): string;
  /** "p < 0,05" */
  chance(p: Chance): string;
}

export function figuresIn(language: Language): Figures {
  const t = resultTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value)}`;
  const hundredths = (value: number) => signed(Math.round(value * 100) / 100);
  type Bounds = { lower: number; upper: number };
  const interval = ({ lower, upper }: Bounds, write = signed) => `${write(lower)} ${t.to} ${write(upper)}`;
  return {
    number,
    signed,
    hundredths,
    interval: (bounds) => interval(bounds),
    difference: ({ difference, lower, upper }) =>
      lower === null || upper === null ? signed(difference) : `${signed(difference)} (${interval({ lower, upper })})`,
    effect: (effect) => `${hundredths(effect.estimate)} (${interval(effect, hundredths)})`,
    chance: (p) => `p\u00a0${p.replace(' ', '\u00a0').replace(/[0-9.]+/, (bound) => number(Number(bound)))}`,
    probability: (p) =>
      p < 0.001 ? `p\u00a0<\u00a0${number(0.001)}` : `p\u00a0=\u00a0${number(Math.round(p * 1000) / 1000)}`,
  };
}
