import * as z from 'zod';
import type { Language } from '../../../platform/texts/language';
import {
  changeByFirstSpread,
  changeByOwnSpread,
  controlledDifference,
  type EffectSize,
  effectInterval,
  pooledSpread,
  spreadOfChange,
  standardisedDifference,
} from '../statistics/effect-size';
import { evidenceTexts } from '../texts';

const mean = z.number().gte(-1e60).lte(1e60).optional();
const spread = z.number().gte(1e-60).lte(1e60).optional();
const size = (least: number) => z.int().gte(least).lte(1_000_000_000).optional();

/** What is known of one group measured twice, or of two groups. */
const known = {
  n: size(3),
  n1: size(2),
  n2: size(2),
  meanPre: mean,
  meanPost: mean,
  sdPre: spread,
  sdPost: spread,
  r: z.number().gte(-1).lte(1).optional(),
  mean1: mean,
  mean2: mean,
  sd1: spread,
  sd2: spread,
  t: mean,
  difference: mean,
  se: spread,
};

/** What is sent. `comparison` describes the comparison group of a group measured twice. */
export const effectSizeInput = z.strictObject({
  measure: z.enum(['SMCC', 'SMCR', 'SMD']),
  ...known,
  comparison: z.strictObject(known).optional(),
  /** In percent; 0.95 is a slip for 95. */
  level: z.number().gte(1).lt(100).default(95),
});
type Input = z.output<typeof effectSizeInput>;
type Known = Omit<Input, 'measure' | 'comparison' | 'level'>;

/** What comes back; j and df are null for a controlled difference, which has two of each. */
export const effectSizeOutput = z.strictObject({
  yi: z.number(),
  vi: z.number(),
  se: z.number(),
  ciLb: z.number(),
  ciUb: z.number(),
  j: z.number().nullable(),
  df: z.int().nullable(),
});

/** The effect, or what is missing or cannot be, as [field, reason]. */
export function toEffectSize(input: Input, language: Language): z.infer<typeof effectSizeOutput> | [string, string] {
  const effect = effectOf(input.measure, input, language);
  if (Array.isArray(effect)) return effect;
  if (!input.comparison) return withInterval(effect, effect.j, effect.df, input.level);
  if (input.measure === 'SMD') return ['comparison', evidenceTexts[language].noComparison];
  const comparison = effectOf(input.measure, input.comparison, language);
  if (Array.isArray(comparison)) return ['comparison', `${comparison[0]}: ${comparison[1]}`];
  return withInterval(controlledDifference(effect, comparison), null, null, input.level);
}

function withInterval({ yi, vi }: { yi: number; vi: number }, j: number | null, df: number | null, level: number) {
  const [ciLb, ciUb] = effectInterval({ yi, vi }, (100 - level) / 100);
  return { yi, vi, se: Math.sqrt(vi), ciLb, ciUb, j, df };
}

/** By what is there: t, else a difference (told, or of the means) with its standard error (t is their ratio) or with spreads. */
function effectOf(measure: Input['measure'], given: Known, language: Language): EffectSize | [string, string] {
  const t = evidenceTexts[language];
  const [, second] = waysToSay.flatMap((way) => way.find((name) => given[name] !== undefined) ?? []);
  if (second) return [second, t.oneWay];
  const isGiven = (name: keyof Known) => given[name] !== undefined;
  // With the means, a standard error counts where spreads are not told.
  if (isGiven('se') && (isGiven('t') || spreads[measure].every(isGiven))) return ['se', t.oneWaySe];
  const statistic = given.t ?? (given.se === undefined ? null : differenceOf(measure, given) / given.se);
  const needed = isGiven('t') ? fromStatistic[measure] : neededWith(measure, isGiven);
  const missing = needed.find((name) => given[name] === undefined);
  if (missing) return [missing, t.neededHere(measure, needed.join(', '))];
  const effect =
    statistic === null
      ? bySpreads(measure, differenceOf(measure, given), given as Required<Known>)
      : byStatistic(measure, statistic, given as Required<Known>);
  return Number.isFinite(effect.yi) && Number.isFinite(effect.vi) && effect.vi > 0
    ? effect
    : [needed.at(-1) ?? measure, t.noSpread];
}

/** What a difference is told by, and what it is compared with: its standard error, or spreads. */
function neededWith(measure: Input['measure'], isGiven: (name: keyof Known) => boolean): (keyof Known)[] {
  if (!isGiven('difference')) {
    return [...means[measure], ...(isGiven('se') ? fromStatistic[measure] : fromSpreads[measure])];
  }
  const bySpread = !isGiven('se') && spreads[measure].some(isGiven);
  return bySpread ? fromSpreads[measure] : ['se', ...fromStatistic[measure]];
}

/** A report says its effect in one of these ways; with two of them it would not be clear which counts. */
const waysToSay: (keyof Known)[][] = [['meanPre', 'meanPost', 'mean1', 'mean2'], ['t'], ['difference']];
type Names = Record<Input['measure'], (keyof Known)[]>;
const means: Names = { SMCC: ['meanPre', 'meanPost'], SMCR: ['meanPre', 'meanPost'], SMD: ['mean1', 'mean2'] };
const spreads: Names = { SMCC: ['sdPre', 'sdPost'], SMCR: ['sdPre'], SMD: ['sd1', 'sd2'] };
const fromSpreads: Names = {
  SMCC: ['n', 'sdPre', 'sdPost', 'r'],
  SMCR: ['n', 'sdPre', 'r'],
  SMD: ['n1', 'n2', 'sd1', 'sd2'],
};
const fromStatistic: Names = { SMCC: ['n'], SMCR: ['n', 'r'], SMD: ['n1', 'n2'] };

/** As it is told, or of the means; NaN when a mean is missing. */
function differenceOf(measure: Input['measure'], given: Known): number {
  const [from, to] = measure === 'SMD' ? [given.mean2, given.mean1] : [given.meanPre, given.meanPost];
  return given.difference ?? (to ?? Number.NaN) - (from ?? Number.NaN);
}

function bySpreads(measure: Input['measure'], difference: number, given: Required<Known>): EffectSize {
  const { n, n1, n2, sdPre, sdPost, r, sd1, sd2 } = given;
  if (measure === 'SMCC') return changeByOwnSpread(difference / spreadOfChange(sdPre, sdPost, r), n);
  if (measure === 'SMCR') return changeByFirstSpread(difference / sdPre, r, n);
  return standardisedDifference(difference / pooledSpread(sd1, n1, sd2, n2), n1, n2);
}

function byStatistic(measure: Input['measure'], t: number, { n, n1, n2, r }: Required<Known>): EffectSize {
  if (measure === 'SMCC') return changeByOwnSpread(t / Math.sqrt(n), n);
  if (measure === 'SMCR') return changeByFirstSpread(t * Math.sqrt((2 * (1 - r)) / n), r, n);
  return standardisedDifference(t * Math.sqrt(1 / n1 + 1 / n2), n1, n2);
}
