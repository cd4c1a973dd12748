import type { FieldError } from '../../../platform/forms/form';
import type { Language } from '../../../platform/texts/language';
import { fieldName } from '../describe-practice/field-texts';
import { type Draft, type DraftAnswers, draftTitle, emptyDraftAnswers } from '../draft';
import type { DuplicateFacts } from '../likely-duplicates';
import type { PracticeRecord } from '../practice';
import { isUnderway } from '../practice-state';
import type { PublishedPractice } from '../published-practice';
import { words } from '../search/fold';
import { answersOf } from '../share-practice/answers-of';
import { type Checking, checkAll, stateErrors } from '../share-practice/check-step';
import { duplicateFactsOf } from '../share-practice/duplicate-facts';
import { placesText } from '../share-practice/typed-places';
import type { ImportFile, ImportRow, RecordField } from './import-row';
import { type RowAnswers, recordFieldOf, rowAnswers } from './row-answers';
import { importTexts } from './texts';

/** Something that is there already. */
export interface Lookalike {
  title: string;
  /** Address without language prefix; null for an earlier row of the same file. */
  path: string | null;
  /** "dezelfde titel, dezelfde gemeente" */
  why: string;
}

export interface Refusal {
  /** Name of the field; null when it is about the whole row. */
  field: string | null;
  message: string;
}

/** A cell that was left out, under the name that its column has in the file. */
export interface UnreadCell {
  column: string;
  cell: string;
}

/** The draft that a row becomes, and what of the row is not in it. */
interface MadeDraft {
  answers: DraftAnswers;
  missing: number;
  /** Names of fields that do not fit what the row says of how it stands: the draft asks which of both is right. */
  atOdds: string[];
  leftOut: string[];
  notRead: UnreadCell[];
}

/** What becomes of a row when the import is confirmed. */
export type Outcome =
  | ({ kind: 'new' | 'duplicate'; lookalikes: Lookalike[] } & MadeDraft)
  | ({ kind: 'change'; slug: string; version: number; changed: string[] } & MadeDraft)
  | { kind: 'unchanged'; notRead: UnreadCell[] }
  | { kind: 'example' }
  | { kind: 'refused'; refusals: Refusal[] };

export interface PlannedRow {
  /** Line of the file, or place in its list. */
  at: number;
  title: string;
  outcome: Outcome;
}

/** What the rows are held against. */
export interface Known {
  organisation: { id: string; nis: string | null };
  bySlug(slug: string): PublishedPractice | undefined;
  duplicates(facts: DuplicateFacts): Lookalike[];
  /** Drafts of the organisation, with their addresses. */
  drafts: readonly Draft[];
  pathOf(draft: Draft): string;
  /** ISO. */
  today: string;
}

/** Characters of a cell that are shown. */
const longestShown = 80;

interface KnownBySign extends Known, Pick<ImportFile, 'bySynonym'> {
  draftsLike(sign: string): readonly Draft[];
}

/** What will happen to each row of a file, in their order; makes nothing. */
export function planImport(file: ImportFile, known: Known, language: Language): PlannedRow[] {
  const earlier = new Map<string, number>();
  const drafts = draftsBySign(known);
  const { rows, bySynonym } = file;
  const knownBySign = { ...known, bySynonym, draftsLike: (sign: string) => drafts.get(sign) ?? [] };
  return rows.map((row) => {
    const title = row.cells.title ?? row.values.title ?? '';
    const outcome = outcomeOf(row, title, knownBySign, language);
    return { at: row.at, title, outcome: heldAgainstEarlier(outcome, row.at, earlier, language) };
  });
}

/** The same practice twice in one file: only the first is made unasked. */
function heldAgainstEarlier(outcome: Outcome, at: number, earlier: Map<string, number>, language: Language): Outcome {
  if (!('answers' in outcome)) return outcome;
  const t = importTexts[language];
  const sign = outcome.kind === 'change' ? outcome.slug : signOf(outcome.answers);
  const first = earlier.get(sign);
  if (first === undefined) earlier.set(sign, at);
  if (outcome.kind === 'change')
    return first === undefined ? outcome : { kind: 'refused', refusals: [{ field: null, message: t.sameAs(first) }] };
  const again = first === undefined ? [] : [{ title: t.row(first), path: null, why: '' }];
  const lookalikes = [...outcome.lookalikes, ...again];
  return { ...outcome, kind: lookalikes.length > 0 ? 'duplicate' : 'new', lookalikes };
}

function outcomeOf(row: ImportRow, title: string, known: KnownBySign, language: Language): Outcome {
  const t = importTexts[language];
  if (/^(voorbeeld|example):/i.test(title)) return { kind: 'example' };
  if (row.tooLong) return { kind: 'refused', refusals: [{ field: null, message: t.tooManyCells }] };
  const slug = row.cells.slug ?? row.values.slug ?? '';
  const practice = slug === '' ? undefined : known.bySlug(slug);
  if (!practice) return newOutcome(row, known, language);
  if (practice.owner !== known.organisation.id)
    return { kind: 'refused', refusals: [{ field: null, message: t.ofOthers(practice.record.title) }] };
  const underway = known.drafts.find((draft) => draft.slug === slug && isUnderway(draft.state));
  if (underway) return { kind: 'refused', refusals: [{ field: null, message: t.changeUnderway }] };
  return changeOutcome(row, practice, known, language);
}

function newOutcome(row: ImportRow, known: KnownBySign, language: Language): Outcome {
  const { nis } = known.organisation;
  const fields = { municipalities: nis ? placesText([nis]) : '', languages: ['nl'] };
  const { faults, draft } = readRow(row, { before: { ...emptyDraftAnswers, fields }, base: null }, known, language);
  if (faults.length > 0) return refusedFor(faults, language);
  const { answers } = draft;
  const own = known.draftsLike(signOf(answers));
  const lookalikes = [
    ...own.map((draft) => ({
      title: draftTitle(draft),
      path: known.pathOf(draft),
      why: importTexts[language].ownDraft,
    })),
    ...known.duplicates(duplicateFactsOf(answers)),
  ];
  return { kind: 'new', lookalikes, ...draft };
}

function changeOutcome(
  row: ImportRow,
  { record, version, images }: PublishedPractice,
  known: KnownBySign,
  language: Language,
): Outcome {
  const kept = images.map(({ id, alt, rights, credit }) => ({ id, alt, rights, credit }));
  const before = { ...answersOf(record), images: kept };
  const { faults, touched, draft } = readRow(row, { before, base: record }, known, language);
  if (faults.length > 0) return refusedFor(faults, language);
  if (touched.length === 0) return { kind: 'unchanged', notRead: draft.notRead };
  const changed = touched.map((field) => fieldName(field, language));
  return { kind: 'change', slug: record.slug, version, changed, ...draft };
}

interface Fault {
  field: RecordField;
  message: string;
}

const refusedFor = (faults: readonly Fault[], language: Language): Outcome => ({
  kind: 'refused',
  refusals: faults.map(({ field, message }) => ({ field: fieldName(field, language), message })),
});

interface ReadRow {
  faults: Fault[];
  /** Fields that the row changes. */
  touched: RecordField[];
  draft: MadeDraft;
}

/**
 * The draft of a row. A cell under a synonym that cannot be read is left out: its column may mean something else. A
 * title never is, for nothing is made without one.
 * @param start what stands there without the row, and the published practice that it changes
 */
function readRow(
  row: ImportRow,
  start: { before: DraftAnswers; base: PracticeRecord | null },
  { bySynonym, today }: Pick<KnownBySign, 'bySynonym' | 'today'>,
  language: Language,
): ReadRow {
  const read = (cells: ImportRow['cells']) => readCells({ ...row, cells }, start, { language, today });
  const strict = read(row.cells);
  const isUnread = (name: string) => name !== 'title' && strict.faults.some(({ field }) => field === name);
  const notRead = Object.entries(bySynonym).flatMap(([field, column]) => {
    const cell = row.cells[field as RecordField];
    return cell !== undefined && isUnread(field) ? [{ field, column, cell: cell.slice(0, longestShown) }] : [];
  });
  if (notRead.length === 0) return strict;
  const left = Object.entries(row.cells).filter(([name]) => notRead.every(({ field }) => field !== name));
  const { draft, ...found } = read(Object.fromEntries(left));
  return { ...found, draft: { ...draft, notRead: notRead.map(({ column, cell }) => ({ column, cell })) } };
}

function readCells(
  row: ImportRow,
  { before, base }: { before: DraftAnswers; base: PracticeRecord | null },
  checking: Checking,
): ReadRow {
  const { language } = checking;
  const found = rowAnswers(row, before, base);
  const touched = changedFields(before, found.answers);
  const { faults, missing, atOdds } = faultsOf(found, checking, base && touched);
  const t = importTexts[language];
  const wrong = row.wrong.map((field) => ({ field, message: field === row.twice ? t.twice : t.wrongShape }));
  const leftOut = found.leftOut.map((field) => fieldName(field, language));
  // Of what cannot be read, nothing more is asked.
  const others = faults.filter(({ field }) => !row.wrong.includes(field));
  return {
    faults: [...wrong, ...others],
    touched,
    draft: { answers: found.answers, missing, atOdds, leftOut, notRead: [] },
  };
}

function changedFields(before: DraftAnswers, after: DraftAnswers): RecordField[] {
  const differ = (a: object, b: object) => {
    const others = new Map(Object.entries(a));
    return Object.entries(b).filter(([name, value]) => JSON.stringify(others.get(name)) !== JSON.stringify(value));
  };
  const names = [...differ(before.fields, after.fields), ...differ(before.rows, after.rows)].map(([name]) => name);
  return [...new Set(names.map(recordFieldOf))];
}

/**
 * What is wrong, and how much must still be put right: a draft may be unfinished, but not nonsense.
 * @param touched fields that the row changes; of a new practice all
 */
function faultsOf(
  { answers, unknownWords }: RowAnswers,
  checking: Checking,
  touched: readonly RecordField[] | null,
): { faults: Fault[]; missing: number; atOdds: string[] } {
  const t = importTexts[checking.language];
  const ofState = stateErrors(answers, checking);
  const isOfState = (error: FieldError) =>
    ofState.some(({ field, message }) => field === error.field && message === error.message);
  const errors = checkAll(answers, checking)
    .flatMap((step) => step.errors)
    .filter((error) => !isOfState(error));
  const isEmpty = (field: string) => (answers.fields[field] ?? '').length === 0 && !answers.rows[recordFieldOf(field)];
  const isLeft = (field: string) => touched !== null && !touched.includes(recordFieldOf(field));
  const blank = errors.filter(({ field }) => isLeft(field) || (field !== 'title' && isEmpty(field)));
  const ofWords = unknownWords.map(({ field, words: unknown }) => ({
    field,
    message: t.unknownWords(unknown.slice(0, 5).map((word) => word.slice(0, longestShown))),
  }));
  const ofForm = errors
    .filter((error) => !blank.includes(error))
    .map(({ field, message }) => ({ field: recordFieldOf(field), message }));
  const atOdds = ofState.map(({ field }) => fieldName(recordFieldOf(field), checking.language));
  return { faults: [...ofWords, ...ofForm], missing: blank.length, atOdds };
}

/** The same title in the same places. */
const signOf = (answers: DraftAnswers): string => {
  const { title, municipalities } = duplicateFactsOf(answers);
  return JSON.stringify([words(title), municipalities.toSorted()]);
};

/** Those that are underway; of long lists, each is taken apart once. */
const draftsBySign = ({ drafts }: Known): Map<string, Draft[]> =>
  Map.groupBy(
    drafts.filter((draft) => draft.slug === null && isUnderway(draft.state)),
    ({ answers }) => signOf(answers),
  );
