import { stem } from './stem';

/** Who asks for friends or for something for parents must not be shown a burial ground first; who asks for comfort must. */

const bereavements: ReadonlySet<string> = new Set([
  'life-events/partner-overleden',
  'life-events/verlies-van-dierbare',
]);
const mourning = 'risk-factors/verlies-en-rouw';

const wordsOfMourning = `rouw rouwen overlijden sterven dood levenseinde uitvaart begrafenis begraven begraafplaats graf kerkhof crematie
herdenken herdenking ritueel troost troosten verdriet weduwe weduwnaar nabestaande verlies afscheid lichtjes sterrenkind lotgenoten`;

const namesOfPeople = 'vrienden kinderen ouders gezin familie collega';

const stemsOf = (text: string) => text.split(/\s+/).map(stem);
const termsOfMourning: ReadonlySet<string> = new Set([...stemsOf(wordsOfMourning), ...bereavements, mourning]);
const termsOfPeople: ReadonlySet<string> = new Set(stemsOf(namesOfPeople));

/** Whether a question with these base forms and concept keys is about the living: it names people and no mourning. */
export const isAboutTheLiving = (names: readonly string[]): boolean =>
  names.some((name) => termsOfPeople.has(name)) && !names.some((name) => termsOfMourning.has(name));

/** Whether a practice with these concepts is there for those who mourn and for no other event in life. */
export function isForMourning(concepts: readonly string[]): boolean {
  const events = concepts.filter((key) => key.startsWith('life-events/'));
  return concepts.includes(mourning) && events.length > 0 && events.every((key) => bereavements.has(key));
}
