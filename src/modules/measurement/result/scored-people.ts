import type { AgeGroup, Arm, CohortCosts, Moment, ProcessAnswers } from '../cohort';
import type { Instrument } from '../instrument';
import { type Answers, score } from '../scoring';
import { type Difference, differenceOfMeans, type Pair } from './paired-change';

/** What was measured: everybody by a pseudonym, answers by the codes on the form. */
export interface CohortData {
  instrument: Instrument;
  participants: readonly { id: string; arm: Arm; ageGroup: AgeGroup | null; droppedOut: boolean }[];
  answers: readonly {
    participant: string;
    moment: Moment;
    items: Answers;
    /** Left out: nothing was asked beside the instrument. */
    process?: Pick<ProcessAnswers, 'tookPart' | 'recommend'>;
  }[];
  costs: CohortCosts;
}

/** Somebody of one arm with what she scored; a moment without a total is not there. */
export interface Scored {
  arm: Arm;
  ageGroup: AgeGroup | null;
  totals: Partial<Record<Moment, number>>;
}

/** Who was there and who was not; a count is of people with a total. */
export interface Attendance {
  participants: number;
  before: number;
  after: number;
  pairs: number;
  /** Measured before, not after. */
  lost: number;
  /** Totals before of who was lost minus those of who stayed; null when it cannot be computed. */
  startDifference: Difference | null;
}

/** Everybody with her totals. */
export function scoreAll({ instrument, participants, answers }: CohortData): Scored[] {
  const people = new Map(
    participants.map(({ id, arm, ageGroup }): [string, Scored] => [id, { arm, ageGroup, totals: {} }]),
  );
  for (const { participant, moment, items } of answers) {
    const { total } = score(instrument, items);
    const person = people.get(participant);
    if (person && total !== null) person.totals[moment] = total;
  }
  return [...people.values()];
}

/** Who was measured before and at a later moment. */
export const pairsOf = (people: readonly Scored[], later: Moment): Pair[] =>
  people.flatMap(({ totals: { before, [later]: after } }) =>
    before === undefined || after === undefined ? [] : [{ before, after }],
  );

/** Of the people of one arm. */
export function attendanceOf(people: readonly Scored[]): Attendance {
  const before = people.flatMap(({ totals }) => totals.before ?? []);
  const stayed = people.flatMap(({ totals }) => (totals.after === undefined ? [] : (totals.before ?? [])));
  const lost = people.flatMap(({ totals }) => (totals.after === undefined ? (totals.before ?? []) : []));
  return {
    participants: people.length,
    before: before.length,
    after: people.filter(({ totals }) => totals.after !== undefined).length,
    pairs: stayed.length,
    lost: lost.length,
    startDifference: differenceOfMeans(lost, stayed),
  };
}
