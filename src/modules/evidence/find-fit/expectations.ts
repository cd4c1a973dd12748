import { type CellPool, judgeCell, mostTellingFirst, pointOf } from '../map-cell';
import type { Evidence } from '../read-evidence/evidence-reader';
import type { Construct, StudyDesign } from '../study-record';
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
 * published review. Of each the strongest design first; nothing is put together across designs.
 */
export function expectationsOf(
  { slug, activityTypes }: Pick<Candidate, 'slug' | 'activityTypes'>,
  { map, syntheses }: Pick<Evidence, 'map' | 'syntheses'>,
): Expectation[] {
  const own = judgeCell(map.all().filter((record) => record.practice === slug)).pools;
  if (own.length > 0) return aboutLoneliness(own).map((pool) => measured(pool, 'practice', null));
  const [first, ...others] = mostTellingFirst(
    activityTypes.flatMap((kind) => {
      const pools = map.cell({ activityType: kind }).pools.filter(saysOfKind);
      return aboutLoneliness(pools).map((pool) => ({ ...pool, kind }));
    }),
  );
  if (first)
    return [first, ...others.filter(({ kind }) => kind === first.kind)].map((pool) =>
      measured(pool, 'kind', pool.kind),
    );
  return reviewed(syntheses.filter(({ kinds }) => kinds.some((kind) => activityTypes.includes(kind))));
}

/** Other practices say something when they are taken together, or were compared well by somebody independent. */
const saysOfKind = ({ pooled, trusted }: CellPool) => pooled !== null || trusted;

/** Wellbeing says something of loneliness only when nothing else does. */
function aboutLoneliness(pools: readonly CellPool[]): readonly CellPool[] {
  const main = pools.filter(({ construct }) => construct !== 'wellbeing');
  return main.length > 0 ? main : pools;
}

function measured(pool: CellPool, from: MeasuredExpectation['from'], kind: string | null): MeasuredExpectation {
  const { pooled, reach, k, people, design, construct } = pool;
  const { lower, upper } = pooled ? { lower: pooled.predictionLower, upper: pooled.predictionUpper } : reach;
  return { from, kind, lower, upper, results: k, people, design, construct, pooled: pooled !== null };
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
