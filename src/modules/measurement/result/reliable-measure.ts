import { cronbachAlpha, reliableChange } from '../change';
import type { Instrument } from '../instrument';
import type { Answers } from '../scoring';
import { spreadOf } from './paired-change';
import { type CohortData, pairsOf, type Scored } from './scored-people';

/** What was used to tell a reliable change from chance, and from where. */
export interface ReliableMeasure {
  reliability: number;
  spread: number;
  /** The scale's publication, or the answers of this cohort itself. */
  reliabilityFrom: 'published' | 'own';
  spreadFrom: 'published' | 'own';
  /** The least change in points that counts: 1.96 standard errors of a difference, and a step of the scale at least. */
  threshold: number;
}

/** Cronbach's alpha of complete forms before, of both arms. */
export interface Consistency {
  n: number;
  alpha: number;
}

/** Fewest complete forms of which internal consistency is used. */
export const fewestForConsistency = 30;
/** How far below the least that is published is more than what differs from study to study. */
const clearlyBelow = 0.1;
/** What answers of a group that hang together less than in research say of its reliable change; null: they do not. */
export function looseAnswers(
  { reliability }: Pick<Instrument, 'reliability'>,
  consistency: Consistency | null,
): { published: number; few: boolean } | null {
  if (!reliability || !consistency || consistency.alpha > reliability.least - clearlyBelow) return null;
  return { published: reliability.least, few: consistency.n < fewestForConsistency };
}

/** Why nobody is counted as reliably changed. */
export type WhyNoShares = 'one-question' | 'few' | 'alike';

/**
 * Of a group of which a result is told without such a measure: one question has no internal consistency, where none is
 * published that of few people is not used, and with answers that do not differ or hang together there is none.
 * @param before how many people were measured before, of both arms
 */
export function whyNoShares(
  { items, reliability }: Pick<Instrument, 'items' | 'reliability'>,
  before: number,
): WhyNoShares {
  if (items.length === 1) return 'one-question';
  return !reliability && before < fewestForConsistency ? 'few' : 'alike';
}

/** Of forms before without a blank; null when it cannot be computed. */
export function consistencyOf({ instrument, answers }: CohortData): Consistency | null {
  const complete = answers.flatMap(({ moment, items }) =>
    moment === 'before' && items.length > 0 && !items.includes(null) ? [pointsOf(instrument, items)] : [],
  );
  const alpha = complete.length > 2 ? cronbachAlpha(complete) : Number.NaN;
  return Number.isFinite(alpha) ? { n: complete.length, alpha } : null;
}

const pointsOf = ({ items, codes }: Instrument, answers: Answers): number[] =>
  items.map(({ points }, place) => points[codes.indexOf(answers[place] ?? Number.NaN)] ?? 0);

/** The own spread is that before of who was measured twice, in both arms. Null when no reliability is known, or when everybody answered the same. */
export function measureOf(
  instrument: Instrument,
  scored: readonly Scored[],
  consistency: Consistency | null,
  first: 'published' | 'own',
): ReliableMeasure | null {
  const own = {
    reliability: consistency && consistency.n >= fewestForConsistency ? consistency.alpha : null,
    spread: spreadOf(pairsOf(scored, 'after').map(({ before }) => before)),
  };
  const published = { reliability: instrument.reliability?.least ?? null, spread: instrument.spread?.value ?? null };
  const [reliability, reliabilityFrom] = choose(published.reliability, own.reliability, first);
  const [spread, spreadFrom] = choose(published.spread, own.spread, first);
  if (reliability === null || spread === null || !(spread > 0) || reliability < 0) return null;
  // Where all answers of everybody go together it is 0, and who stayed the same would count twice.
  const threshold = Math.max(reliableChange(spread, Math.min(reliability, 1)), instrument.factor);
  return { reliability, spread, reliabilityFrom, spreadFrom, threshold };
}

function choose(
  published: number | null,
  own: number | null,
  first: 'published' | 'own',
): [number | null, 'published' | 'own'] {
  const ownComesFirst = first === 'own' && own !== null;
  return published === null || ownComesFirst ? [own, 'own'] : [published, 'published'];
}
