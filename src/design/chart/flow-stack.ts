/** Least distance between the middles of two names, in percent of the height. */
const leastBetweenNames = 9;
const gap = 2;

/** A block of a stack, in percent of the height. */
export interface StackBlock {
  top: number;
  height: number;
  /** Where its name stands: in its middle, or as near as the others leave room. */
  middle: number;
  perPerson: number;
}

/** Blocks from the top down with gaps between them; together they fill the height. */
export function stackOf(categories: readonly { people: number }[]): StackBlock[] {
  const people = categories.reduce((sum, each) => sum + each.people, 0);
  const perPerson = people > 0 ? (100 - gap * (categories.length - 1)) / people : 0;
  let top = 0;
  let lowest = leastBetweenNames / 2;
  const blocks = categories.map((each) => {
    const height = each.people * perPerson;
    const middle = Math.max(top + height / 2, lowest);
    const block = { top, height, middle, perPerson };
    top += height + gap;
    lowest = middle + leastBetweenNames;
    return block;
  });
  // Names that were pushed down too far come back up.
  let highest = 100 - leastBetweenNames / 2;
  return blocks
    .toReversed()
    .map((block) => {
      const middle = Math.min(block.middle, highest);
      highest = middle - leastBetweenNames;
      return { ...block, middle };
    })
    .toReversed();
}
