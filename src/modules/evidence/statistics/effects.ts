/** Effects to pool, ready for computing: made by `makeEffects`. */
export interface Effects {
  /** k effects, each minus `centre`. */
  y: Float64Array;
  /** Their sampling variances, > 0, in the square of the unit of y. */
  v: Float64Array;
  /** p columns of k values; the first is the intercept. */
  design: readonly Float64Array[];
  /** The effect measured most precisely. */
  centre: number;
  /** Where it stands. */
  heaviest: number;
}

/**
 * Centres effects on the one measured most precisely: equal effects then are exactly 0, and the smallest residual of
 * the largest weight keeps its digits.
 * @param moderators columns of k values; none for a model with a mean only
 */
export function makeEffects(
  yi: ArrayLike<number>,
  vi: ArrayLike<number>,
  moderators: readonly ArrayLike<number>[] = [],
): Effects {
  const v = new Float64Array(vi);
  const heaviest = placeOfLeast(v);
  const centre = yi[heaviest] ?? 0;
  const y = new Float64Array(yi).map((each) => each - centre);
  const design = [new Float64Array(v.length).fill(1), ...moderators.map((column) => new Float64Array(column))];
  return { y, v, design, centre, heaviest };
}

function placeOfLeast(values: Float64Array): number {
  let place = 0;
  for (let i = 1; i < values.length; i += 1) if ((values[i] as number) < (values[place] as number)) place = i;
  return place;
}

/**
 * What `map` makes of the effects without each one in turn; for a model without moderators. It is given the same arrays
 * each time, in which only the effect left out differs, and must not keep them.
 */
export function mapWithoutEach<Result>(
  { y, v, design, centre, heaviest }: Effects,
  map: (rest: Effects, index: number) => Result,
): Result[] {
  const rest = { y: y.slice(1), v: v.slice(1), design: design.map((column) => column.slice(1)), centre };
  return Array.from(y, (_, i) => {
    if (i > 0) {
      rest.y[i - 1] = y[i - 1] as number;
      rest.v[i - 1] = v[i - 1] as number;
    }
    return map(i === heaviest ? centred(rest) : { ...rest, heaviest: i < heaviest ? heaviest - 1 : heaviest }, i);
  });
}

/** Centred anew: what they were centred on went. */
function centred({ y, v, centre }: Pick<Effects, 'y' | 'v' | 'centre'>): Effects {
  const effects = makeEffects(y, v);
  return { ...effects, centre: centre + effects.centre };
}
