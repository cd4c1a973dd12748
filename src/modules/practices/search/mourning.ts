import { stem } from './stem';

/**
 * Who asks for something for parents must not be shown a burial ground first; parents who lost a child must, and not what
 * helps any parent.
 */

const bereavements: ReadonlySet<string> = new Set([
  'life-events/partner-overleden',
  'life-events/verlies-van-dierbare',
]);
const mourning = 'risk-factors/verlies-en-rouw';
const concernsMourning: ReadonlySet<string> = new Set([...bereavements, mourning, 'activity-types/rouw-en-verlies']);

const wordsOfMourning = `rouw rouwen overlijden sterven dood levenseinde uitvaart begrafenis begraven begraafplaats graf kerkhof crematie
herdenken herdenking ritueel troost troosten verdriet weduwe weduwnaar nabestaande verlies afscheid lichtjes sterrenkind lotgenoten`;

const namesOfPeople = 'vrienden kinderen ouders gezin familie collega';

const stemsOf = (text: string) => text.split(/\s+/).map(stem);
const termsOfMourning: ReadonlySet<string> = new Set([...stemsOf(wordsOfMourning), ...bereavements, mourning]);
const termsOfPeople: ReadonlySet<string> = new Set(stemsOf(namesOfPeople));

/** How much a practice is about mourning. */
export const mourns = { not: 0, also: 1, only: 2 } as const;

/** Of a question with these base forms and concept keys that names people: which practices come later; else null. */
export function laterByMourning(names: readonly string[]): number | null {
  if (!names.some((name) => termsOfPeople.has(name))) return null;
  return names.some((name) => termsOfMourning.has(name)) ? mourns.not : mourns.only;
}

/** How much a practice with these concepts is about mourning: only, when it is for no other event in life. */
export function mourningOf(concepts: readonly string[]): number {
  if (!concepts.some((key) => concernsMourning.has(key))) return mourns.not;
  const events = concepts.filter((key) => key.startsWith('life-events/'));
  const isOnly = concepts.includes(mourning) && events.length > 0 && events.every((key) => bereavements.has(key));
  return isOnly ? mourns.only : mourns.also;
}
