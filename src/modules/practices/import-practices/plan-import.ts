import type { Language } from '../../../platform/texts/language';
import { fieldName } from '../describe-practice/field-texts';
import { type Draft, type DraftAnswers, draftTitle, emptyDraftAnswers } from '../draft';
import type { DuplicateFacts } from '../likely-duplicates';
import { isUnderway } from '../practice-state';
import type { PublishedPractice } from '../published-practice';
import { words } from '../search/fold';
import { answersOf } from '../share-practice/answers-of';
import { type Checking, checkAll } from '../share-practice/check-step';
import { duplicateFactsOf } from '../share-practice/duplicate-facts';
import { placesText } from '../share-practice/typed-places';
import type { ImportRow, RecordField } from './import-row';
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

/** What becomes of a row when the import is confirmed. */
export type Outcome =
  | { kind: 'new' | 'duplicate'; lookalikes: Lookalike[]; answers: DraftAnswers; missing: number; leftOut: string[] }
  | {
      kind: 'change';
      slug: string;
      version: number;
      changed: string[];
      answers: DraftAnswers;
      missing: number;
      leftOut: string[];
    }
  | { kind: 'unchanged' | 'example' }
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

interface KnownBySign extends Known {
  draftsLike(sign: string): readonly Draft[];
}

/** What will happen to each row, in their order; makes nothing. */
export function planImport(rows: readonly ImportRow[], known: Known, language: Language): PlannedRow[] {
  const earlier = new Map<string, number>();
  const drafts = draftsBySign(known);
  return rows.map((row) => {
    const title = row.cells.title ?? row.values.title ?? '';
    const outcome = outcomeOf(row, title, { ...known, draftsLike: (sign) => drafts.get(sign) ?? [] }, language);
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
  const wrong = row.wrong.map((field) => ({ field: fieldName(field, language), message: t.wrongShape }));
  if (!practice) return newOutcome(row, wrong, known, language);
  if (practice.owner !== known.organisation.id)
    return { kind: 'refused', refusals: [{ field: null, message: t.ofOthers(practice.record.title) }] };
  const underway = known.drafts.find((draft) => draft.slug === slug && isUnderway(draft.state));
  if (underway) return { kind: 'refused', refusals: [{ field: null, message: t.changeUnderway }] };
  return changeOutcome(row, practice, wrong, { language, today: known.today });
}

function newOutcome(row: ImportRow, wrong: Refusal[], known: KnownBySign, language: Language): Outcome {
  const { nis } = known.organisation;
  const fields = { municipalities: nis ? placesText([nis]) : '', languages: ['nl'] };
  const found = rowAnswers(row, { ...emptyDraftAnswers, fields }, null);
  const { refusals, missing } = faultsOf(found, wrong, { language, today: known.today });
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const { answers } = found;
  const own = known.draftsLike(signOf(answers));
  const lookalikes = [
    ...own.map((draft) => ({
      title: draftTitle(draft),
      path: known.pathOf(draft),
      why: importTexts[language].ownDraft,
    })),
    ...known.duplicates(duplicateFactsOf(answers)),
  ];
  return { kind: 'new', lookalikes, answers, missing, leftOut: leftOutOf(found, language) };
}

function changeOutcome(
  row: ImportRow,
  { record, version, images }: PublishedPractice,
  wrong: Refusal[],
  checking: Checking,
): Outcome {
  const { language } = checking;
  const kept = images.map(({ id, alt, rights, credit }) => ({ id, alt, rights, credit }));
  const before = { ...answersOf(record), images: kept };
  const found = rowAnswers(row, before, record);
  const touched = changedFields(before, found.answers);
  const { refusals, missing } = faultsOf(found, wrong, checking, touched);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  if (touched.length === 0) return { kind: 'unchanged' };
  const { answers } = found;
  const changed = touched.map((field) => fieldName(field, language));
  const leftOut = leftOutOf(found, language);
  return { kind: 'change', slug: record.slug, version, changed, answers, missing, leftOut };
}

const leftOutOf = ({ leftOut }: RowAnswers, language: Language) => leftOut.map((field) => fieldName(field, language));

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
  wrong: Refusal[],
  checking: Checking,
  touched: readonly RecordField[] | null = null,
) {
  const { language } = checking;
  const t = importTexts[language];
  const errors = checkAll(answers, checking).flatMap((step) => step.errors);
  const isEmpty = (field: string) => (answers.fields[field] ?? '').length === 0 && !answers.rows[recordFieldOf(field)];
  const isLeft = (field: string) => touched !== null && !touched.includes(recordFieldOf(field));
  const blank = errors.filter(({ field }) => isLeft(field) || (field !== 'title' && isEmpty(field)));
  const faults = errors.filter((error) => !blank.includes(error));
  const ofWords = unknownWords.map(({ field, words: unknown }) => ({
    field: fieldName(field, language),
    message: t.unknownWords(unknown.slice(0, 5).map((word) => word.slice(0, 80))),
  }));
  const ofForm = faults.map(({ field, message }) => ({ field: fieldName(recordFieldOf(field), language), message }));
  return { refusals: [...wrong, ...ofWords, ...ofForm], missing: blank.length };
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
