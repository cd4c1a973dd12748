import { once } from '../../../platform/once';
import { vocabularies } from '../../vocabularies/contract';
import { searchPlaces } from '../catalogue/search-documents';
import { conceptSchemes } from '../describe-practice/record-field';
import type { Row } from '../draft';
import {
  type ConceptField,
  conceptFields,
  createFieldReader,
  type ExtractedFields,
} from '../extract-fields/extract-fields';
import type { ConceptWords } from '../extract-fields/find-concepts';
import type { Found, TextBlock } from '../extract-fields/passage';
import type { PersonalKind } from '../extract-fields/personal-data';
import { blocksOf } from '../extract-fields/read-passages';
import { textOf } from './typed-lists';
import { placesText } from './typed-places';

/** Answers of the form that a text gives, for the contributor to check before anything is kept. */
export interface ExtractedAnswers {
  /** By field of the form; only fields for which something was found. */
  fields: Record<string, string | string[]>;
  /** Only `links`. */
  rows: { links?: Row[] };
  /** By field of the form: the pieces of the text in which it was read, one a line, to show as "uit uw tekst". */
  fromText: Record<string, string>;
  /** Kinds of personal data that were left out: "persoonsgegevens, niet overgenomen". */
  personal: PersonalKind[];
}

/** The words for a concept in both languages of the site. */
function wordsOf(scheme: string): ConceptWords[] {
  return vocabularies.scheme(scheme).concepts.map(({ id, labels, altLabels }) => ({
    id,
    label: labels.nl,
    others: [labels.en, ...altLabels.nl, ...altLabels.en],
  }));
}

const fieldReader = once(() =>
  createFieldReader({
    places: searchPlaces,
    concepts: {
      ageGroups: wordsOf('age-groups'),
      ...(Object.fromEntries(conceptFields.map((field) => [field, wordsOf(conceptSchemes[field])])) as Record<
        ConceptField,
        ConceptWords[]
      >),
    },
  }),
);

/** Reads what was pasted, or the blocks of a document (`readDocument`), as far as it says something that the form asks. */
export const extractFields = (text: string | readonly TextBlock[]): ExtractedFields =>
  fieldReader()(typeof text === 'string' ? blocksOf(text) : text);

/** The same as answers of the form. */
export function extractAnswers(text: string | readonly TextBlock[]): ExtractedAnswers {
  const found = extractFields(text);
  const answers: ExtractedAnswers = { fields: {}, rows: {}, fromText: {}, personal: found.personal };
  const add = (field: string, value: string | readonly string[], pieces: readonly Found<unknown>[]) => {
    if (pieces.length === 0) return;
    answers.fields[field] = typeof value === 'string' ? value : [...value];
    answers.fromText[field] = piecesOf(pieces);
  };
  const one = (field: string, item: Found<string | number> | null) => {
    if (item) add(field, String(item.value).replace(/^(\d+)\.(\d+)$/, '$1,$2'), [item]);
  };
  for (const field of [
    'title',
    'summary',
    'organisation',
    'trigger',
    'problem',
    'targetGroupNote',
    'frequency',
  ] as const)
    one(field, found[field]);
  for (const field of ['volunteers', 'hoursPerWeek', 'startedYear', 'endedYear'] as const) one(field, found[field]);
  if (found.endedYear) add('status', 'stopped', [found.endedYear]);
  one('costTotal', found.cost.total);
  one('costPerYear', found.cost.perYear);
  one('costPerParticipant', found.cost.perParticipant);
  for (const field of ['goals', 'approach', 'preconditions', 'partners', 'wentWell', 'wentLessWell'] as const)
    add(field, textOf(valuesOf(found[field])), found[field]);
  for (const field of ['ageGroups', ...conceptFields] as const) add(field, valuesOf(found[field]), found[field]);
  add('municipalities', placesText(valuesOf(found.municipalities)), found.municipalities);
  if (found.links.length > 0) {
    answers.rows.links = found.links.map(({ value }) => ({ url: value, note: '' }));
    answers.fromText.links = piecesOf(found.links);
  }
  return answers;
}

const piecesOf = (found: readonly Found<unknown>[]) => [...new Set(found.map(({ from }) => from))].join('\n');
const valuesOf = <Value>(found: readonly Found<Value>[]): Value[] => found.map(({ value }) => value);
