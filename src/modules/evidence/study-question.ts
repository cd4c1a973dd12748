import { isAddedOnTheWay } from '../../platform/texts/query-string';
import { vocabularies } from '../vocabularies/contract';
import type { PoolQuestion } from './pooling';
import { type Construct, constructs } from './study-record';

/** Which studies: those of a cell of the map, of a practice, or any other choice; absent: anything. */
export interface StudyQuestion extends PoolQuestion {
  construct?: Construct;
}

/** Names of the parts of a question in an address, in the order in which they stand there. */
export const questionParams = {
  practice: 'praktijk',
  workingElement: 'element',
  activityType: 'activiteit',
  ageGroup: 'leeftijd',
  lifeEvent: 'levensgebeurtenis',
  setting: 'plek',
  construct: 'uitkomst',
} as const satisfies Record<keyof StudyQuestion, string>;

const questionKeys = Object.keys(questionParams) as (keyof StudyQuestion)[];

/** A part of an address that means nothing here, and was left out. */
export interface DroppedPart {
  parameter: string;
  value: string;
}

const longestShown = 100;
export const droppedPart = (parameter: string, value: string): DroppedPart => ({
  parameter: parameter.slice(0, longestShown).toWellFormed(),
  value: value.slice(0, longestShown).toWellFormed(),
});

/** Parts of an address with a name that its page does not know. What is empty asks nothing. */
export const unknownParts = (params: URLSearchParams, known: readonly string[]): DroppedPart[] =>
  [...params].flatMap(([name, value]) =>
    value === '' || known.includes(name) || isAddedOnTheWay(name) ? [] : [droppedPart(name, value)],
  );

const slug = /^[a-z0-9-]{1,120}$/;
/** The vocabularies whose concepts may be asked for. */
export const questionSchemes = {
  workingElement: 'working-elements',
  activityType: 'activity-types',
  ageGroup: 'age-groups',
  lifeEvent: 'life-events',
  setting: 'settings',
} as const;

/** The concept that an address asks for by its id; null: there is none. */
export function askedConcept(scheme: string, typed: string): string | null {
  // "+" in an address means a space, so an unescaped "60+" arrives as "60 ".
  const id = typed.replace(/ $/, '+');
  return vocabularies.concept(scheme, id) ? id : null;
}

function answerOf(key: keyof StudyQuestion, typed: string): string | null {
  if (key === 'practice') return slug.test(typed) ? typed : null;
  if (key === 'construct') return constructs.find((each) => each === typed) ?? null;
  return askedConcept(questionSchemes[key], typed);
}

/** Reads a question from an address; what is no possible answer counts as not asked, and is told. */
export function readQuestion(params: URLSearchParams): { question: StudyQuestion; dropped: DroppedPart[] } {
  const answers: Record<string, string> = {};
  const dropped: DroppedPart[] = [];
  for (const key of questionKeys) {
    const typed = params.get(questionParams[key]) ?? '';
    const answer = answerOf(key, typed);
    if (answer !== null) answers[key] = answer;
    else if (typed !== '') dropped.push(droppedPart(questionParams[key], typed));
  }
  return { question: answers, dropped: [...dropped, ...unknownParts(params, Object.values(questionParams))] };
}

/** The same question always in the same words: "element=…&leeftijd=…"; "" when nothing is asked. */
export function writeQuestion(question: StudyQuestion): string {
  let written = '';
  for (const key of questionKeys) {
    const value = question[key];
    if (value) written += `${written === '' ? '' : '&'}${questionParams[key]}=${value.replaceAll('+', '%2B')}`;
  }
  return written;
}
