import type { Answer, CohortState } from '../cohort';
import { fewestShown } from '../small-cells';

type Written = Pick<Answer, 'participant' | 'moment' | 'process'>;

/** What people typed at one question, without who, when or in which group. */
export interface OwnWords {
  /** How many people wrote something. */
  people: number;
  texts: string[];
}

/**
 * The texts in an order of chance that stays the same.
 * @param lot a number drawn for a text, the same each time; who knows the ids of participants cannot draw it again, or
 *   the order would tell who wrote what
 */
export function ownWords(
  answers: readonly Written[],
  question: 'changed' | 'harm',
  lot: (about: string) => string,
): OwnWords {
  const written = answers.flatMap(({ participant, moment, process }) => {
    const text = process[question];
    return text ? [{ participant, text, lot: lot(`${question} ${participant} ${moment}`) }] : [];
  });
  return {
    people: new Set(written.map(({ participant }) => participant)).size,
    texts: written.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ text }) => text),
  };
}

/** What changed for people, or why that is not shown. */
export type ToldWords = { kind: 'later' | 'too-few' } | { kind: 'told'; texts: readonly string[] };

/**
 * All at once when the measurement is closed: who looked before and after somebody answered would know her text. None
 * of fewer than five people.
 */
export function showWords(state: CohortState, { people, texts }: OwnWords): ToldWords {
  if (state === 'collecting') return { kind: 'later' };
  return people < fewestShown.inside ? { kind: 'too-few' } : { kind: 'told', texts };
}
