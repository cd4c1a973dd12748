import type { Language } from '../../../platform/texts/language';
import { fieldTexts } from '../describe-practice/field-texts';
import type { DraftAnswers } from '../draft';
import { exportSeparator } from '../export-practices/export-columns';
import type { PracticeRecord } from '../practice';
import { answersOf } from '../share-practice/answers-of';
import { cellAnswers } from './cell-answers';
import { fileLanguages, type ImportRow, type RecordField } from './import-row';

export interface RowAnswers {
  answers: DraftAnswers;
  /** Words in a field that no list of ours has. */
  unknownWords: { field: RecordField; words: string[] }[];
  /** Fields that could not be taken apart, and that were left out. */
  leftOut: RecordField[];
}

/**
 * The form filled in with a row.
 * @param before what stands there without the row
 * @param base the published practice that the row changes: a cell that is as an export writes it changes nothing
 */
export function rowAnswers(row: ImportRow, before: DraftAnswers, base: PracticeRecord | null): RowAnswers {
  const found: RowAnswers = { answers: before, unknownWords: [], leftOut: [] };
  for (const [name, cell] of Object.entries(row.cells)) {
    const field = name as RecordField;
    if (base && isAsExported(base, field, cell)) continue;
    const { fields, rows, unknownWords, unread } = cellAnswers(field, cell);
    found.answers = withAnswers(found.answers, fields, rows);
    if (unknownWords.length > 0) found.unknownWords.push({ field, words: unknownWords });
    if (unread) found.leftOut.push(field);
  }
  return { ...found, answers: withValues(found.answers, row.values) };
}

const withAnswers = (
  answers: DraftAnswers,
  fields: DraftAnswers['fields'],
  rows: DraftAnswers['rows'],
): DraftAnswers => ({ ...answers, fields: { ...answers.fields, ...fields }, rows: { ...answers.rows, ...rows } });

function isAsExported(base: PracticeRecord, field: RecordField, cell: string): boolean {
  const value = base[field];
  if (typeof value === 'number') return cell === String(value);
  const written = (language: Language) => fieldTexts(base, field, language).join(exportSeparator);
  return fileLanguages.some((language) => flat(written(language)) === flat(cell));
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Answers that together hold one field of the record. */
const parts: Partial<Record<RecordField, readonly string[]>> = {
  cost: ['costTotal', 'costPerParticipant', 'costPerYear', 'costNote'],
  contact: ['contactRole', 'contactOrganisation', 'contactAddress'],
};
const fieldOfPart = new Map(
  Object.entries(parts).flatMap(([field, names]) => names.map((name) => [name, field as RecordField])),
);

/** The field of the record that an answer belongs to. */
export const recordFieldOf = (answer: string): RecordField =>
  fieldOfPart.get(answer) ?? (answer.replace(/-\d.*$/, '') as RecordField);

function withValues(answers: DraftAnswers, values: ImportRow['values']): DraftAnswers {
  const { fields, rows } = answersOf({ ...blank, ...values });
  const given = ([name]: [string, unknown]) => Object.hasOwn(values, recordFieldOf(name));
  return withAnswers(
    answers,
    Object.fromEntries(Object.entries(fields).filter(given)),
    Object.fromEntries(Object.entries(rows).filter(given)),
  );
}

const blank: PracticeRecord = {
  slug: '',
  title: '',
  summary: '',
  kind: 'local',
  organisation: null,
  municipalities: [],
  placeNote: null,
  scope: 'local',
  partOf: null,
  trigger: null,
  problem: null,
  ageGroups: [],
  ageNote: null,
  lifeEvents: [],
  riskFactors: [],
  targetGroupNote: null,
  focus: [],
  goals: [],
  approach: [],
  workingElements: [],
  activityTypes: [],
  policyDomains: [],
  reachChannels: [],
  partnerTypes: [],
  partners: [],
  settings: [],
  frequency: null,
  duration: null,
  preconditions: [],
  cost: { total: null, perParticipant: null, perYear: null, note: null },
  hoursPerWeek: null,
  volunteers: null,
  materials: [],
  languages: [],
  wentWell: [],
  wentLessWell: [],
  quotes: [],
  impactFigures: [],
  links: [],
  contact: null,
  anchoring: [],
  startedYear: null,
  startedNote: null,
  endedYear: null,
  status: 'unknown',
  statusNote: null,
  note: null,
  sources: [],
  inferred: [],
  fictitious: false,
};
