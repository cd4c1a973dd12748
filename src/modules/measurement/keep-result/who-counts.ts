import { instrumentOf } from '../answer-questions/instrument-of';
import type { Answer, Cohort, CohortCosts, Participant } from '../cohort';
import type { Instrument } from '../instrument';
import { fewestShown } from '../small-cells';
import { type Person, personOf, type ResultPart } from './counted';

/** What of a cohort a result is made of. */
export interface Answered {
  cohort: Pick<Cohort, 'instrument'> & CohortCosts;
  participants: readonly Pick<Participant, 'id' | 'arm' | 'ageGroup' | 'dropOut'>[];
  answers: readonly Pick<Answer, 'participant' | 'moment' | 'items' | 'process' | 'channel'>[];
}

/** Which of the two answers of a part. */
export type Which = 'before' | 'after';

/** Who is in a part of a result, by id, and by which answers. */
export interface WhoCounts {
  people: ReadonlyMap<string, Person>;
  /** Without those that are left out. */
  answers: Answered['answers'];
  /** By id: which of her answers is left out; the first, of both. */
  leftOut: ReadonlyMap<string, Which>;
}

/**
 * Whoever typed the answers of all others takes those away from a sum, and keeps what the rest answered by themselves.
 * When those would be fewer than five people, these answers are left out; until what is left is of five, or of nobody.
 */
export function whoCounts(measured: Answered, part: ResultPart): WhoCounts {
  const leftOut = new Map<string, Which>();
  for (let { answers } = measured; ; ) {
    const people = peopleIn({ ...measured, answers }, part);
    const few = ownOfFew(instrumentOf(measured.cohort), people);
    if (few.length === 0) return { people, answers, leftOut };
    const out = new Set(few.map(({ id, which }) => `${id} ${which === 'before' ? which : part}`));
    answers = answers.filter(({ participant, moment }) => !out.has(`${participant} ${moment}`));
    for (const { id, which } of few) if (!leftOut.has(id)) leftOut.set(id, which);
  }
}

function peopleIn({ cohort, participants, answers }: Answered, part: ResultPart): Map<string, Person> {
  const given = Map.groupBy(answers, ({ participant }) => participant);
  return new Map(
    participants.flatMap((participant): [string, Person][] => {
      const answerAt = (at: Answer['moment']) => given.get(participant.id)?.find(({ moment }) => moment === at);
      const pair = { before: answerAt('before'), after: answerAt(part) };
      const person = personOf(instrumentOf(cohort), participant, pair, part);
      return person ? [[participant.id, person]] : [];
    }),
  );
}

interface Own {
  id: string;
  which: Which;
}

/** Of a sum in which fewer than five people answered by themselves: those answers. */
function ownOfFew(instrument: Instrument, people: ReadonlyMap<string, Person>): Own[] {
  const own = [...people].flatMap(([id, person]) => ownSums(instrument, person).map((of) => ({ id, ...of })));
  return [...Map.groupBy(own, ({ sum }) => sum).values()].flatMap((alike) => (isFew(alike.length) ? alike : []));
}

/** The sums, of those without which there is no result, that somebody is in by what she answered herself. */
function ownSums({ reliability }: Instrument, person: Person): { sum: string; which: Which }[] {
  const { arm, before, after, form, own } = person;
  const pair = before !== undefined && after !== undefined;
  return [
    ...(pair && own.before ? [{ sum: `before ${arm}`, which: 'before' as const }] : []),
    ...(pair && own.after ? [{ sum: `after ${arm}`, which: 'after' as const }] : []),
    // A reliability that nobody published is computed from all forms.
    ...(form && own.before && reliability === null ? [{ sum: 'form', which: 'before' as const }] : []),
  ];
}

/** Whether so many people are some, and too few to tell of. */
export const isFew = (people: number): boolean => people > 0 && people < fewestShown.inside;
