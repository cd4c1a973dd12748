import { recommendChoices } from '../answer-questions/questionnaire';
import { type TookPart, tookPartChoices } from '../cohort';
import { type Audience, fewestShown, showCounts } from '../small-cells';
import type { CohortData } from './scored-people';

type Recommend = (typeof recommendChoices)[number];

/** How many of the group chose what, afterwards: how often they took part, and whether they would recommend it. */
export interface ToldCounts {
  tookPart: Record<TookPart, number>;
  recommend: Record<Recommend, number>;
}

/** Of who takes part; how often people took part is asked afterwards alone. */
export function countTold({ participants, answers }: Pick<CohortData, 'participants' | 'answers'>): ToldCounts {
  const group = new Set(participants.filter(({ arm }) => arm === 'group').map(({ id }) => id));
  const given = answers.flatMap(({ participant, moment, process }) =>
    moment === 'after' && group.has(participant) && process ? [process] : [],
  );
  const tookPart = (choice: TookPart) => given.filter((each) => each.tookPart === choice).length;
  const recommend = (choice: Recommend) => given.filter((each) => each.recommend === choice).length;
  return {
    tookPart: {
      'every-time': tookPart('every-time'),
      mostly: tookPart('mostly'),
      sometimes: tookPart('sometimes'),
      'once-or-never': tookPart('once-or-never'),
    },
    recommend: { yes: recommend('yes'), maybe: recommend('maybe'), no: recommend('no') },
  };
}

/** One question: how many answered it, and of each choice how many; null: held back. */
export interface ShownTally<Choice extends string = string> {
  n: number;
  counts: { choice: Choice; people: number | null }[];
}

/** Null where fewer than `fewest` people answered. */
export interface ShownTold {
  tookPart: ShownTally<TookPart> | null;
  recommend: ShownTally<Recommend> | null;
}

/** For the organisation alone: in public nothing is told of it. */
export const showTold = ({ tookPart, recommend }: ToldCounts): Record<Audience, ShownTold | null> => ({
  inside: { tookPart: tally(tookPartChoices, tookPart), recommend: tally(recommendChoices, recommend) },
  public: null,
});

function tally<Choice extends string>(
  choices: readonly Choice[],
  counted: Readonly<Record<Choice, number>>,
): ShownTally<Choice> | null {
  const people = choices.map((choice) => counted[choice]);
  const n = people.reduce((sum, each) => sum + each, 0);
  if (n < fewestShown.inside) return null;
  const counts = choices.map((id, place) => ({ id, classes: [place] }));
  const shown = showCounts(people, counts, fewestShown.inside);
  return { n, counts: choices.map((choice) => ({ choice, people: shown.get(choice) ?? null })) };
}
