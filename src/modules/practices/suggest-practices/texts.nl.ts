export const nl = {
  practice: 'praktijk',
  word: 'zoekwoord',
  /** "8 praktijken": in a municipality and its neighbours. */
  around: (practices: string) => `${practices}, met buurgemeenten`,
  /** How many suggestions there are; read aloud. */
  count: (count: number) =>
    count === 0 ? 'Geen suggesties.' : count === 1 ? '1 suggestie.' : `${count} suggesties. Kies met de pijltjes.`,
};
export type SuggestTexts = typeof nl;
