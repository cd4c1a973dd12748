/** Ages in a question: "16" asks for what a practice for 13 to 17 years says about itself. */

/** The age groups of practices as concept keys, with the first age and a word people use; youngest first. */
const ageGroups = [
  { key: 'age-groups/13-17', from: 13, word: 'jongeren' },
  { key: 'age-groups/18-25', from: 18, word: 'jongvolwassenen' },
  { key: 'age-groups/26-59', from: 26, word: 'volwassenen' },
  { key: 'age-groups/60+', from: 60, word: 'ouderen' },
] as const;

const oldest = 110;

/** A number of years, also as "70plus" → the word and concept of its age group; undefined when it is no age. */
export function readAge(word: string): { word: string; key: string } | undefined {
  const years = Number(/^(\d{2,3})(?:plus)?$/.exec(word)?.[1]);
  return years <= oldest ? ageGroups.findLast(({ from }) => years >= from) : undefined;
}

/** Concept keys → the age groups among them, as bits. */
export const ageBits = (keys: Iterable<string>): number => {
  const all = new Set(keys);
  return ageGroups.reduce((bits, { key }, i) => (all.has(key) ? bits | (1 << i) : bits), 0);
};

const young = 0b0011;
const old = 0b1000;
/** Base forms of the young for whom there is no age group. */
const alsoYoung = ['kind', 'student'];

/** Whether these base forms and concept keys name both the young and the old. */
export function namesGenerations(names: readonly string[]): boolean {
  const bits = ageBits(names);
  return (bits & old) !== 0 && ((bits & young) !== 0 || alsoYoung.some((name) => names.includes(name)));
}

/** Who asks for the young means neither of the two youngest groups alone. */
export const withNeighbours = (bits: number): number => ((bits & young) === 0 ? bits : bits | young);
