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
  const v = Float64Array.from(vi);
  const heaviest = placeOfLeast(v);
  const centre = yi[heaviest] ?? 0;
  const y = Float64Array.from(yi).map((each) => each - centre);
  const design = [new Float64Array(v.length).fill(1), ...moderators.map((column) => Float64Array.from(column))];
  return { y, v, design, centre, heaviest };
}

function placeOfLeast(values: Float64Array): number {
  let place = 0;
  for (let i = 1; i < values.length; i += 1) if ((values[i] as number) < (values[place] as number)) place = i;
  return place;
}

/** The same effects without one of them; for a model without moderators. */
export function withoutEffect({ y, v, design, centre, heaviest }: Effects, index: number): Effects {
  const [left, right] = [without(y, index), without(v, index)];
  if (index === heaviest) {
    const effects = makeEffects(left, right);
    return { ...effects, centre: centre + effects.centre };
  }
  const place = index < heaviest ? heaviest - 1 : heaviest;
  return { y: left, v: right, design: design.map((column) => column.subarray(1)), centre, heaviest: place };
}

function without(values: Float64Array, index: number): Float64Array {
  const rest = new Float64Array(values.length - 1);
  rest.set(values.subarray(0, index));
  rest.set(values.subarray(index + 1), index);
  return rest;
}
