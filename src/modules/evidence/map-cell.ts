import { type CellStudies, changeStudies, noStudies, poolsOf } from './cell-studies';
import { negligible } from './ladder';
import type { Pool, PooledResult } from './pooling';
import {
  type Construct,
  constructs,
  isControlled,
  type StudyAgeGroup,
  type StudyDesign,
  type StudyRecord,
} from './study-record';
import { readResult, type StudyResult } from './study-results';

/**
 * Where results point. `unclear`: the interval holds 0 and reaches beyond ±0.20, so nothing can be told apart from
 * chance; `negligible`: the whole interval lies within ±0.20; `mixed`: results contradict each other.
 */
export type Direction = 'better' | 'worse' | 'negligible' | 'unclear' | 'mixed';

/** How sure the direction is, with the names of the ladder; null: it is not. */
export type CellLevel = '3' | '4' | '5' | 'geen-effect' | 'mogelijk-nadelig' | null;

/** Results of one design about one thing, as a cell tells of them. */
export interface CellPool {
  design: StudyDesign;
  construct: Construct;
  /** Results. */
  k: number;
  /** People who took part and were measured. */
  people: number;
  direction: Direction;
  pooled: PooledResult | null;
  /** The only result, when there is one. */
  single: Pick<StudyResult, 'estimate' | 'lower' | 'upper'> | null;
  /** The lowest and the highest bound of its results. */
  reach: { lower: number; upper: number };
  /** Whether a good study of an independent evaluator, with a comparison group, is among its results. */
  trusted: boolean;
  /** Of several results that are too few to take together: what each of them shows. */
  apart: Apart | null;
}

/** How many results show an improvement, nothing that is more than chance or than negligible, or the opposite. */
export interface Apart {
  better: number;
  none: number;
  worse: number;
}

/** What is known where a row and a column of the map meet. */
export interface MapCell {
  /** Results with a number, one for each study, design and construct. */
  results: number;
  people: number;
  /** By what says most: loneliness before isolation before wellbeing, and the strongest design first. */
  pools: readonly CellPool[];
  /** Null without results. */
  direction: Direction | null;
  level: CellLevel;
  /** Studies with a serious event that was judged to come from the approach. */
  adverse: number;
  /** Studies in words. */
  accounts: number;
  /** Studies of people of several ages, without a number for this one. */
  mixedAges: number;
  /** Further results of people who are counted already. */
  samePeople: number;
}

const designs: readonly StudyDesign[] = ['randomised', 'controlled', 'before-after'];
const place = ({ design, construct }: { design: StudyDesign; construct: Construct }) =>
  constructs.indexOf(construct) * designs.length + designs.indexOf(design);

/** Pools by what says most, first about loneliness. */
export const mostTellingFirst = <Each extends { design: StudyDesign; construct: Construct }>(
  pools: readonly Each[],
): Each[] => pools.toSorted((a, b) => place(a) - place(b));

const followUpMonths = 6;

/** Sums up studies. @param ageGroup of a column, when columns are ages */
export const judgeCell = (records: readonly StudyRecord[], ageGroup?: StudyAgeGroup): MapCell =>
  judgeStudiesOf(
    changeStudies(noStudies, { before: [], after: records.map((record) => readResult(record, ageGroup)) }),
  );

/** Sums up the studies of a cell. */
export function judgeStudiesOf(studies: CellStudies): MapCell {
  const found = mostTellingFirst(poolsOf(studies));
  const pools = found.map(cellPool);
  // A cell can hold thousands of results: none of these makes a list of them.
  const groups = [...studies.groups.values()];
  const has = (says: (result: StudyResult) => boolean) =>
    groups.some(({ kept, same }) => kept.some(says) || same.some(says));
  const harmful = has(isHarmful) || found.some(({ pooled }) => pooled !== null && isHarmful(pooled));
  const direction = overall(pools, { harmful, improved: harmful && has((result) => pointOf(result) === 'better') });
  return {
    results: pools.reduce((sum, { k }) => sum + k, 0),
    people: pools.reduce((sum, { people }) => sum + people, 0),
    pools,
    direction,
    level: harmful || studies.adverse.length > 0 ? 'mogelijk-nadelig' : levelOf(direction, found),
    adverse: new Set(studies.adverse.map(({ study }) => study)).size,
    accounts: studies.accounts.length,
    mixedAges: studies.mixedAges.length,
    samePeople: [...studies.groups.values()].reduce((sum, { same }) => sum + same.length, 0),
  };
}

function cellPool({ design, construct, results, pooled }: Pool): CellPool {
  const [first] = results;
  return {
    ...{ design, construct, pooled },
    k: results.length,
    people: results.reduce((sum, { n }) => sum + n, 0),
    direction: pooled ? pointOf(pooled) : together(results.map(pointOf)),
    single: results.length === 1 && first ? pick(first) : null,
    reach: {
      lower: results.reduce((least, { lower }) => Math.min(least, lower), Infinity),
      upper: results.reduce((most, { upper }) => Math.max(most, upper), -Infinity),
    },
    // Asked of few cells, and of thousands of results each.
    get trusted() {
      return results.some(isTrusted);
    },
    apart: results.length > 1 && !pooled ? tellApart(results.map(pointOf)) : null,
  };
}

function tellApart(points: readonly Direction[]): Apart {
  const count = (...wanted: Direction[]) => points.filter((each) => wanted.includes(each)).length;
  return { better: count('better'), none: count('negligible', 'unclear'), worse: count('worse') };
}

const isTrusted = ({ record: { design, quality, evaluator } }: StudyResult) =>
  isControlled(design) && quality === 'good' && evaluator === 'independent';

const pick = ({ estimate, lower, upper }: StudyResult) => ({ estimate, lower, upper });

/** What one interval says. */
export function pointOf({ lower, upper }: { lower: number; upper: number }): Direction {
  if (lower >= -negligible && upper <= negligible) return 'negligible';
  if (upper < 0) return 'better';
  return lower > 0 ? 'worse' : 'unclear';
}

/** Whether an interval leaves room for an effect that counts, either way. */
export interface Reach {
  helps: boolean;
  harms: boolean;
}
export const reachOf = ({ lower, upper }: { lower: number; upper: number }): Reach => ({
  helps: lower < -negligible,
  harms: upper > negligible,
});

/** Of results that are not pooled: what all of them say, or that they do not agree. */
function together(points: readonly Direction[]): Direction {
  const [first = 'unclear'] = points;
  if (points.every((each) => each === first)) return first;
  return points.includes('better') && points.includes('worse') ? 'mixed' : 'unclear';
}

/** An interval wholly on the harmful side, however small; see the ladder. */
const isHarmful = ({ lower }: { lower: number }) => lower > 0;

/** What says most, unless a result in the cell is harmful: then that, or that results contradict each other. */
function overall(
  pools: readonly CellPool[],
  { harmful, improved }: { harmful: boolean; improved: boolean },
): Direction | null {
  const [first] = pools;
  if (!first) return null;
  if (!harmful) return first.direction;
  return improved || pools.some(({ direction }) => direction === 'better') ? 'mixed' : 'worse';
}

/**
 * The ladder of a practice, read for a cell without harm: 3 for a change, 4 with a good study that compared groups, 5
 * with two of those by independent evaluators, one at six months or later. Here published syntheses count for nothing,
 * and single results do not outweigh the results together: a cell holds many practices. Harm goes first, as there.
 */
function levelOf(direction: Direction | null, pools: readonly Pool[]): CellLevel {
  if (direction === 'negligible') return 'geen-effect';
  if (direction !== 'better') return null;
  const compared = pools.filter(({ design, construct }) => isControlled(design) && construct !== 'wellbeing');
  const strong = compared.flatMap(({ results }) => results.filter(isStrong));
  const independent = strong.filter(({ record }) => record.evaluator === 'independent');
  const late = independent.some(({ record }) => record.followUpMonths >= followUpMonths);
  const studies = new Set(independent.map(({ record }) => record.study)).size;
  if (studies >= 2 && late) return '5';
  return strong.length > 0 ? '4' : '3';
}

const isStrong = (result: StudyResult) => result.record.quality === 'good' && pointOf(result) === 'better';
