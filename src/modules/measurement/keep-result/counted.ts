import { isHerOwn } from '../answer-questions/her-own';
import type { Answer, FollowUp, Participant, ProcessAnswers } from '../cohort';
import type { Instrument } from '../instrument';
import type { ShownResult } from '../result/shown-result';
import { type Answers, score } from '../scoring';

/** A part of a result that is kept by itself: what was asked directly after, or later. */
export const resultParts = ['after', 'after-3-months', 'after-6-months'] as const;
export type ResultPart = 'after' | FollowUp;

/** Something that one person answered, and the sums of a result that it is in. */
export interface Counted {
  what: string;
  sums: readonly string[];
  /** She gave it by herself: her organisation does not know it. */
  own: boolean;
}

/** One person as far as a part of a result is about her. */
export interface Person extends Pick<Participant, 'arm' | 'ageGroup'> {
  /** Undefined: without a total. */
  before: number | undefined;
  after: number | undefined;
  /** What she answered before; null when she left some out. */
  form: Answers | null;
  /** Of who takes part, afterwards. */
  told: Told | null;
  /** What she gave by herself, before and afterwards. */
  own: { before: boolean; after: boolean };
}
type Told = Pick<ProcessAnswers, 'tookPart' | 'recommend'>;

/** Null for who is in no number. */
export function personOf(
  instrument: Instrument,
  { arm, ageGroup }: Pick<Participant, 'arm' | 'ageGroup'>,
  answers: { before: Given | undefined; after: Given | undefined },
  part: ResultPart,
): Person | null {
  const totalOf = (given: Given | undefined) => (given && score(instrument, given.items).total) ?? undefined;
  const [before, after] = [totalOf(answers.before), totalOf(answers.after)];
  const told = part === 'after' && arm === 'group' ? toldIn(answers.after?.process) : null;
  if (told === null && (before === undefined || (part !== 'after' && after === undefined))) return null;
  const items = answers.before?.items;
  const form = part === 'after' && items && !items.includes(null) ? items : null;
  const isOwn = (given: Given | undefined) => given !== undefined && isHerOwn(given);
  const own = { before: isOwn(answers.before), after: isOwn(answers.after) };
  return { arm, ageGroup, before, after, form, told, own };
}

type Given = Pick<Answer, 'items' | 'channel'> & { process: Told };

const toldIn = (told: Told | undefined): Told | null =>
  told && (told.tookPart !== null || told.recommend !== null)
    ? { tookPart: told.tookPart, recommend: told.recommend }
    : null;

/**
 * What of a person the shown numbers of a part are made of. Before, after, both and the whole form are each a thing of
 * their own: a mean of before tells nothing of after.
 */
export function countedOf(person: Person, part: ResultPart, shown: ShownResult): Counted[] {
  const { before, after, form, told, own } = person;
  const pair = before === undefined || after === undefined ? [] : pairSums(person, part, shown);
  const first = before !== undefined && after === undefined ? lostSums(person, shown) : pair;
  const isTold = (question: keyof Told) => Boolean(told?.[question] && shown.told?.[question]);
  const either = own.before || own.after;
  const counted = [
    // Who answered when stands on the organisation's own list.
    { what: `there ${before} ${after}`, sums: before === undefined ? [] : ['there'], own: false },
    { what: `before ${before}`, sums: first.map((sum) => `before ${sum}`), own: own.before },
    { what: `after ${after}`, sums: pair.map((sum) => `after ${sum}`), own: own.after },
    { what: `both ${before} ${after}`, sums: pair.map((sum) => `both ${sum}`), own: either },
    { what: `form ${form?.join(' ')}`, sums: form && shown.consistency ? ['form'] : [], own: own.before },
    { what: `took part ${told?.tookPart}`, sums: isTold('tookPart') ? ['took part'] : [], own: own.after },
    { what: `recommend ${told?.recommend}`, sums: isTold('recommend') ? ['recommend'] : [], own: own.after },
  ];
  return counted.filter(({ sums }) => sums.length > 0);
}

function pairSums({ arm, ageGroup }: Person, part: ResultPart, shown: ShownResult): string[] {
  const later = shown.followUps.find(({ moment }) => moment === part);
  const compared = part === 'after' ? shown.comparison : later?.controlled;
  if (arm === 'comparison') return compared ? [arm] : [];
  const told = part === 'after' && shown.subgroups.some((each) => each.ageGroup === ageGroup);
  return told ? [arm, `${ageGroup}`] : [arm];
}

/** Who was lost is told of by how she began, if at all. */
const lostSums = ({ arm }: Person, shown: ShownResult): string[] =>
  shown[arm]?.attendance.startDifference ? [`lost ${arm}`] : [];
