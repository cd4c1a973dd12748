import { cleanText } from '../../../platform/forms/clean-text';
import { exportedFields } from '../export-practices/export-columns';
import type { ExportedPractice } from '../export-practices/write-export';
import { type PracticeRecord, practiceRecord } from '../practice';
import {
  type ImportRow,
  importLimits,
  longestName,
  mostUnknown,
  type ReadImport,
  type RecordField,
} from './import-row';

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

/** The JSON of an export (`practices`), of a page of the API (`items`), a list of records, or one record. */
export function readJsonImport(text: string): ReadImport {
  const parsed = parse(text);
  if (parsed === undefined) return { ok: false, fault: 'broken-json' };
  const list = listIn(parsed);
  if (list === null) return { ok: false, fault: 'no-list' };
  if (list.length > importLimits.rows) return { ok: false, fault: 'too-many-rows' };
  const rows = list.map((item, at) => importRow(item, at + 1));
  const names = list.flatMap((item) => (isThing(item) ? Object.keys(item) : []));
  const unknown = [...new Set(names)].filter((name) => !computed.has(name) && !isField(name));
  const shown = unknown.slice(0, mostUnknown).map((name) => cleanText(name).slice(0, longestName));
  return { ok: true, file: { format: 'json', rows, bySynonym: {}, unknown: shown } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(parsed: unknown): unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  if (!isThing(parsed)) return null;
  const list = parsed.practices ?? parsed.items;
  if (Array.isArray(list)) return list;
  return typeof parsed.title === 'string' ? [parsed] : null;
}

const isField = (name: string): name is RecordField => Object.hasOwn(practiceRecord.shape, name);

function importRow(item: unknown, at: number): ImportRow {
  if (!isThing(item)) return { at, cells: {}, values: {}, wrong: ['title'], tooLong: false };
  const wrong: RecordField[] = [];
  const values: Thing = {};
  for (const field of exportedFields) {
    if (!Object.hasOwn(item, field)) continue;
    const parsed = practiceRecord.shape[field].safeParse(asRecordHasIt(field, item[field]));
    if (parsed.success) values[field] = clean(parsed.data);
    else wrong.push(field);
  }
  return { at, cells: {}, values, wrong, tooLong: false };
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
