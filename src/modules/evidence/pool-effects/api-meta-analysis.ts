import * as z from 'zod';
import type { Language } from '../../../platform/texts/language';
import { poolingTests } from '../statistics/estimate';
import type { MetaAnalysis } from '../statistics/meta-analysis';
import { areIndependent } from '../statistics/orthogonal';
import { poolingMethods } from '../statistics/tau-squared';
import { evidenceTexts } from '../texts';

/** A request answers within a fraction of a second: leaving one out costs the square of the number of effects. */
export const mostEffects = 10_000;
export const mostLeftOut = 2_000;
const mostModerators = 10;
// Beyond these the third power of a weight leaves the range of numbers.
const largest = 1e60;

const value = z.number().gte(-largest).lte(largest);

/** What is sent. */
export const metaAnalysisInput = z.strictObject({
  yi: z.array(value).min(1).max(mostEffects),
  vi: z
    .array(
      z
        .number()
        .gte(1 / largest)
        .lte(largest),
    )
    .min(1)
    .max(mostEffects),
  method: z.enum(poolingMethods).default('REML'),
  test: z.enum(poolingTests).default('hk-truncated'),
  moderators: z.array(z.array(value).max(mostEffects)).max(mostEffects).nullable().default(null),
  /** In percent; 0.95 is a slip for 95. */
  level: z.number().gte(1).lt(100).default(95),
});
type Input = z.output<typeof metaAnalysisInput>;

const real = z.number().nullable();
const reals = z.array(real);

/** What comes back; null where something is not defined. */
export const metaAnalysisOutput = z.strictObject({
  k: z.int(),
  b: reals,
  se: reals,
  stat: reals,
  pval: reals,
  ciLb: reals,
  ciUb: reals,
  tau2: z.number(),
  I2: real,
  H2: real,
  Q: real,
  Qp: real,
  piLb: real,
  piUb: real,
  piRileyLb: real,
  piRileyUb: real,
  tau2CiLb: real,
  tau2CiUb: real,
  QM: real,
  QMp: real,
  egger: z.strictObject({ stat: real, pval: real }).nullable(),
  leaveOneOut: z.array(z.strictObject({ b: real, ciLb: real, ciUb: real, tau2: z.number() })),
});

/** Moderators as columns: they may be sent as a row per effect or as a list per moderator. Null when they are neither. */
export function columnsOf({ yi, moderators }: Pick<Input, 'yi' | 'moderators'>): number[][] | null {
  if (moderators === null || moderators.length === 0) return [];
  const k = yi.length;
  const [first = []] = moderators;
  if (moderators.length === k && moderators.every((row) => row.length === first.length && row.length > 0)) {
    return first.map((_, j) => moderators.map((row) => row[j] as number));
  }
  return moderators.every((column) => column.length === k) ? moderators : null;
}

/** What is wrong between the fields, as [field, reason]; null when it can be computed. */
export function faultBetween(input: Input, language: Language): [string, string] | null {
  const t = evidenceTexts[language];
  const k = input.yi.length;
  if (input.vi.length !== k) return ['vi', t.otherLength(k, input.vi.length)];
  const columns = columnsOf(input);
  if (columns === null) return ['moderators', t.oddModerators(k)];
  if (columns.length === 0) return null;
  const least = columns.length + (input.method === 'FE' ? 1 : 2);
  if (columns.length > mostModerators) return ['moderators', t.manyModerators(mostModerators)];
  if (k < least) return ['moderators', t.fewEffects(columns.length, least, k)];
  const design = [new Array<number>(k).fill(1), ...columns].map((column) => Float64Array.from(column));
  return areIndependent(design) ? null : ['moderators', t.collinear];
}

/** A result as the API tells it. */
export function toApiMetaAnalysis({ pi, piRiley, tau2Ci, ...rest }: MetaAnalysis): object {
  return {
    ...rest,
    piLb: pi[0],
    piUb: pi[1],
    piRileyLb: piRiley[0],
    piRileyUb: piRiley[1],
    tau2CiLb: tau2Ci[0],
    tau2CiUb: tau2Ci[1],
  };
}
