import { type CellPool, judgeCell, type MapCell, mostTellingFirst, pointOf } from '../map-cell';
import type { Evidence } from '../read-evidence/evidence-reader';
import type { Construct, StudyAgeGroup, StudyDesign } from '../study-record';
import { type Synthesis, type SynthesisDesign, synthesisDesigns } from '../synthesis';
import type { Candidate } from '../what-fits';

interface Range {
  lower: number;
  upper: number;
  results: number;
}

/** What measurements of the practice, or of the same kind of activity, let expect. */
export interface MeasuredExpectation extends Range {
  from: 'practice' | 'kind';
  /** Activity type; null for the practice itself. */
  kind: string | null;
  design: StudyDesign;
  construct: Construct;
  people: number;
  /** The age that was asked for; `told`: it is of people of that age, not of others or of several ages together. */
  ages: { asked: StudyAgeGroup; told: boolean } | null;
  /** A prediction interval; of results that are not taken together from their lowest to their highest bound. */
  pooled: boolean;
}

/** What a published review found, with its interval. */
export interface ReviewedExpectation extends Range {
  from: 'review';
  /** Authors and year. */
  name: string;
  design: SynthesisDesign | null;
}

export type Expectation = MeasuredExpectation | ReviewedExpectation;

/** Whether what may be expected is better, worse, or both. */
export const expectationPoints = ({ lower, upper }: Range) => pointOf({ lower, upper });

/**
 * The nearest thing that is known: the practice's own measurements, else those of its kind of activity, else a
 * published review. Of each the strongest design first; nothing is put together across designs. When an age was asked
 * for, by the numbers of that age where there are enough, and of a kind that has them before one that has not.
 */
export function expectationsOf(
  { slug, activityTypes }: Pick<Candidate, 'slug' | 'activityTypes'>,
  { map, syntheses }: Pick<Evidence, 'map' | 'syntheses'>,
  ageGroup: StudyAgeGroup | null,
): Expectation[] {
  const records = map.all().filter((record) => record.practice === slug);
  const poolsOfAge = (read: (age: StudyAgeGroup) => MapCell) => (ageGroup ? read(ageGroup).pools : []);
  const own = aboutLoneliness(judgeCell(records).pools);
  if (own.length > 0) {
    const ofAge = poolsOfAge((age) => judgeCell(records, age));
    return byAge(own, ofAge, ageGroup).map((pool) => measured(pool, 'practice', null));
  }
  const ofKinds = mostTellingFirst(
    activityTypes.flatMap((kind) => {
      const pools = aboutLoneliness(map.cell({ activityType: kind }).pools.filter(saysOfKind));
      const ofAge = poolsOfAge((age) => map.cell({ activityType: kind, ageGroup: age })).filter(saysOfKind);
      return byAge(pools, ofAge, ageGroup).map((pool) => ({ ...pool, kind }));
    }),
  );
  const first = ofKinds.find(({ ages }) => ages?.told) ?? ofKinds[0];
  if (first) return ofKinds.filter(({ kind }) => kind === first.kind).map((pool) => measured(pool, 'kind', pool.kind));
  return reviewed(syntheses.filter(({ kinds }) => kinds.some((kind) => activityTypes.includes(kind))));
}

/** Other practices say something when they are taken together, or were compared well by somebody independent. */
const saysOfKind = ({ pooled, trusted }: CellPool) => pooled !== null || trusted;

/** Wellbeing says something of loneliness only when nothing else does. */
function aboutLoneliness(pools: readonly CellPool[]): readonly CellPool[] {
  const main = pools.filter(({ construct }) => construct !== 'wellbeing');
  return main.length > 0 ? main : pools;
}

type PoolOfAge = CellPool & Pick<MeasuredExpectation, 'ages'>;

/** Each by its numbers of the age that was asked for, where there are. */
const byAge = (pools: readonly CellPool[], ofAge: readonly CellPool[], asked: StudyAgeGroup | null): PoolOfAge[] =>
  pools.map((pool) => {
    const same = ofAge.find(({ design, construct }) => design === pool.design && construct === pool.construct);
    return { ...(same ?? pool), ages: asked && { asked, told: same !== undefined } };
  });

function measured(pool: PoolOfAge, from: MeasuredExpectation['from'], kind: string | null): MeasuredExpectation {
  const { pooled, reach, k, people, design, construct, ages } = pool;
  const { lower, upper } = pooled ? { lower: pooled.predictionLower, upper: pooled.predictionUpper } : reach;
  return { from, kind, lower, upper, results: k, people, design, construct, ages, pooled: pooled !== null };
}

/** The review with the strongest design; of equals the first. */
function reviewed(syntheses: readonly Synthesis[]): ReviewedExpectation[] {
  const strength = ({ design }: Synthesis) => (design ? synthesisDesigns.indexOf(design) : synthesisDesigns.length);
  const [best] = syntheses
    .flatMap((each) => (each.ci ? [{ ...each, ci: each.ci }] : []))
    .toSorted((a, b) => strength(a) - strength(b));
  if (!best) return [];
  const { authors, year, ci, k = 0, design = null } = best;
  return [{ from: 'review', name: `${authors}, ${year}`, lower: ci[0], upper: ci[1], results: k, design }];
}
