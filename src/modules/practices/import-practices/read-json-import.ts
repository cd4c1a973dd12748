import { cleanText } from '../../../platform/forms/clean-text';
import { isConceptField } from '../describe-practice/record-field';
import { exportSeparator } from '../export-practices/export-columns';
import type { ExportedPractice } from '../export-practices/write-export';
import { type PracticeRecord, practiceRecord } from '../practice';
import { type ImportColumns, readColumns } from './import-columns';
import { type ImportRow, importLimits, mostUnknown, type ReadImport, type RecordField } from './import-row';

/** What an export or the API adds to the record, so that nobody can fill it in. */
const computed: ReadonlySet<string> = new Set(
  Object.keys({
    url: true,
    certainty: true,
    costBand: true,
    provinces: true,
    regions: true,
    publishedOn: true,
    changedOn: true,
    confirmedOn: true,
    version: true,
    owner: true,
    state: true,
    freshness: true,
    review: true,
    images: true,
    elsewhere: true,
    transferCheck: true,
  } satisfies Record<Exclude<keyof ExportedPractice, keyof PracticeRecord>, true>),
);

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The JSON of an export (`practices`), of a page of the API (`items`), a list of others (`data`), a list of records, or
 * one record. What is not as the record has it is read as a cell of a table with the same column would be.
 */
export function readJsonImport(text: string): ReadImport {
  const parsed = parse(text);
  if (parsed === undefined) return { ok: false, fault: 'broken-json' };
  const list = listIn(parsed);
  if (list === null) return { ok: false, fault: 'no-list' };
  if (list.length > importLimits.rows) return { ok: false, fault: 'too-many-rows' };
  // Each has names of its own.
  const columns = list.map((item) => readColumns(isThing(item) ? Object.keys(item) : [], isComputed));
  const rows = list.map((item, at) => importRow(item, at + 1, columns[at]));
  const unknown = [...new Set(columns.flatMap((each) => each.unknown))].slice(0, mostUnknown);
  const bySynonym = Object.assign({}, ...columns.map((each) => each.bySynonym));
  return { ok: true, file: { format: 'json', rows, bySynonym, unknown } };
}

const isComputed = (name: string) => computed.has(name);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What others call the list in their JSON, after the names of an export and of the API. */
export const wrappers = ['practices', 'items', 'data'];

function listIn(parsed: unknown): unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  if (!isThing(parsed)) return null;
  const list = wrappers.map((name) => parsed[name]).find(Array.isArray);
  if (list) return list;
  return readColumns(Object.keys(parsed), isComputed).fields.includes('title') ? [parsed] : null;
}

/** @param columns of its names; of a field that two of them say the first is read, so that its row is known by it */
function importRow(item: unknown, at: number, columns: ImportColumns | undefined): ImportRow {
  if (!isThing(item)) return { at, cells: {}, values: {}, wrong: ['title'], tooLong: false };
  const wrong = new Set<RecordField>(columns?.twice ? [columns.twice.field] : []);
  const values: Thing = {};
  const cells: Partial<Record<RecordField, string>> = {};
  for (const [place, name] of Object.keys(item).entries()) {
    const field = columns?.fields[place] ?? null;
    if (field === null || columns?.fields.indexOf(field) !== place) continue;
    const cell = cellOf(item[name]);
    // Any word looks like the id of a concept.
    const parsed = practiceRecord.shape[field].safeParse(asRecordHasIt(field, item[name]));
    if (parsed.success && !(isConceptField(field) && cell !== null)) values[field] = clean(parsed.data);
    else if (cell !== null) cells[field] = cell;
    else wrong.add(field);
  }
  return {
    at,
    cells,
    values,
    wrong: [...wrong],
    ...(columns?.twice && { twice: columns.twice.field }),
    tooLong: false,
  };
}

/** The same in a cell of a table; null for what holds more than texts and numbers. */
function cellOf(value: unknown): string | null {
  const parts = [value ?? ''].flat();
  if (!parts.every((part) => typeof part === 'string' || typeof part === 'number')) return null;
  return cleanText(parts.join(exportSeparator)).trim();
}

/** Things that a list holds, with what may be left out; what is more (when a link was checked) is not taken. */
const things: Partial<Record<RecordField, Thing>> = {
  links: { url: null, note: null },
  materials: { title: null, url: null, licence: null },
  sources: { title: null, year: null, section: null, lines: null },
  quotes: { who: null, paraphrase: null },
  impactFigures: {
    value: null,
    min: null,
    max: null,
    approximate: false,
    unit: null,
    what: null,
    period: null,
    source: null,
  },
  cost: { total: null, perParticipant: null, perYear: null, note: null },
  contact: { role: null, organisation: null, address: null },
};

function asRecordHasIt(field: RecordField, value: unknown): unknown {
  const shape = things[field];
  const pick = (thing: unknown) =>
    shape && isThing(thing)
      ? Object.fromEntries(Object.entries(shape).map(([key, none]) => [key, thing[key] ?? none]))
      : thing;
  if (Array.isArray(value)) return value.map((each) => (field === 'municipalities' ? nisOf(each) : pick(each)));
  return pick(value);
}

/** The API names a municipality beside its code. */
const nisOf = (place: unknown) => (isThing(place) ? place.nis : place);

/** Every text in a checked value as it can be kept. */
const clean = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'string' ? cleanText(each).trim() : each));
