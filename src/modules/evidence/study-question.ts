import type { PoolQuestion } from './pooling';
import { type Construct, constructs, type StudyRecord, studyAgeGroups } from './study-record';

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

const slug = /^[a-z0-9+-]{1,120}$/;
const isOneOf = <Value extends string>(values: readonly Value[], text: string): text is Value =>
  (values as readonly string[]).includes(text);

/** Reads a question from an address; what is no possible answer counts as not asked. */
export function readQuestion(params: URLSearchParams): StudyQuestion {
  const text = (key: keyof StudyQuestion) => {
    const value = params.get(questionParams[key]) ?? '';
    return slug.test(value) ? value : undefined;
  };
  const ageGroup = text('ageGroup') ?? '';
  const construct = text('construct') ?? '';
  return withoutEmpty({
    practice: text('practice'),
    workingElement: text('workingElement'),
    activityType: text('activityType'),
    ageGroup: isOneOf(studyAgeGroups, ageGroup) ? ageGroup : undefined,
    lifeEvent: text('lifeEvent'),
    setting: text('setting'),
    construct: isOneOf(constructs, construct) ? construct : undefined,
  });
}

type Loose = { [Key in keyof StudyQuestion]: StudyQuestion[Key] | undefined };

/** Only what was asked. */
export function withoutEmpty(question: Loose): StudyQuestion {
  const asked: StudyQuestion = {};
  if (question.practice) asked.practice = question.practice;
  if (question.workingElement) asked.workingElement = question.workingElement;
  if (question.activityType) asked.activityType = question.activityType;
  if (question.ageGroup) asked.ageGroup = question.ageGroup;
  if (question.lifeEvent) asked.lifeEvent = question.lifeEvent;
  if (question.setting) asked.setting = question.setting;
  if (question.construct) asked.construct = question.construct;
  return asked;
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

/** The studies about the construct that is asked for; pooling asks the rest. */
export const aboutConstruct = (
  records: readonly StudyRecord[],
  { construct }: StudyQuestion,
): readonly StudyRecord[] =>
  construct === undefined ? records : records.filter((record) => record.construct === construct);
