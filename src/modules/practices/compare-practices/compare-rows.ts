import type { Language } from '../../../platform/texts/language';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import { isInferred, type RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import type { PublishedPractice } from '../published-practice';
import type { JudgementLine } from '../view-practice/judgement-texts';
import { compareTexts } from './texts';

export interface CompareRow {
  name: string;
  /** One per practice: what it says to the question; nothing: not known. */
  cells: JudgementLine[][];
  /** Written in Dutch, whatever the language of the page. */
  freeText: boolean;
}

interface Question {
  fields: readonly RecordField[];
  /** When absent: the name of the first field. */
  name?: (language: Language) => string;
  freeText?: boolean;
}

/** The questions of a comparison below the four judgements, in the order in which a meeting asks them. */
const questions: readonly Question[] = [
  {
    fields: ['targetGroupNote', 'ageGroups', 'lifeEvents', 'riskFactors'],
    name: (language) => compareTexts[language].forWhom,
  },
  { fields: ['focus'] },
  { fields: ['goals'], freeText: true },
  { fields: ['approach'], freeText: true },
  { fields: ['workingElements'] },
  { fields: ['activityTypes'] },
  { fields: ['settings'] },
  { fields: ['partners'], freeText: true },
  { fields: ['reachChannels'] },
  { fields: ['preconditions'], freeText: true },
  { fields: ['frequency', 'duration'], freeText: true },
  { fields: ['hoursPerWeek'] },
  { fields: ['volunteers'] },
  { fields: ['materials'], freeText: true },
  { fields: ['impactFigures'], freeText: true },
  { fields: ['wentWell'], freeText: true },
  { fields: ['wentLessWell'], freeText: true },
  { fields: ['status'] },
  { fields: ['startedYear'] },
  { fields: ['organisation'], freeText: true },
  { fields: ['sources'], freeText: true },
];

/** Rows that at least one practice can answer, and the names of those that none can. */
export function compareRows(
  practices: readonly Pick<PublishedPractice, 'record'>[],
  language: Language,
): { rows: CompareRow[]; unanswered: string[] } {
  const all = questions.map(
    ({ fields, name, freeText = false }): CompareRow => ({
      name: name?.(language) ?? fieldName(fields[0] ?? '', language),
      freeText,
      cells: practices.map(({ record }) => compareCell(record, fields, language)),
    }),
  );
  const answered = ({ cells }: CompareRow) => cells.some((lines) => lines.length > 0);
  return { rows: all.filter(answered), unanswered: all.filter((row) => !answered(row)).map(({ name }) => name) };
}

/** What two fields say is inferred when both are. */
function compareCell(record: PracticeRecord, fields: readonly RecordField[], language: Language): JudgementLine[] {
  const inferredOf = new Map<string, boolean>();
  for (const field of fields) {
    for (const text of fieldTexts(record, field, language)) {
      inferredOf.set(text, isInferred(record, field) && inferredOf.get(text) !== false);
    }
  }
  return [...inferredOf].map(([text, inferred]) => ({ text, inferred }));
}
