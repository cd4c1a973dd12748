import { once } from '../../../platform/once';
import { vocabularies } from '../../vocabularies/contract';
import { conceptSchemes, isConceptField } from '../describe-practice/record-field';
import { describeTexts } from '../describe-practice/texts';
import type { Row } from '../draft';
import { fold } from '../search/fold';
import { scopes } from '../share-practice/form';
import { fileLanguages, type RecordField } from './import-row';
import { readContact, readCost, readFigures, readLinks, readMaterials, readQuotes, readSources } from './joined-cells';

/** Answers of the form that a cell gives. */
export interface CellAnswers {
  fields: Record<string, string | string[]>;
  rows: Record<string, Row[]>;
  /** Words that no list of ours has. */
  unknownWords: string[];
  /** What is written there cannot be told apart. */
  unread: boolean;
}

const nothing: CellAnswers = { fields: {}, rows: {}, unknownWords: [], unread: false };
const field = (name: string, value: string | string[]): CellAnswers => ({ ...nothing, fields: { [name]: value } });

/** Things in a cell, as an export joins them; otherwise one on each line. */
export const partsOf = (cell: string): string[] =>
  cell
    .split(/\s\|\s/.test(cell) ? /\s+\|\s+/ : /\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
    .filter((part) => part !== '');

/** Fields that an export writes as they are. */
const lists = new Set<RecordField>(['goals', 'approach', 'partners', 'preconditions', 'wentWell', 'wentLessWell']);

type ReadCell = (cell: string) => CellAnswers;

const composed: Partial<Record<RecordField, ReadCell>> = {
  municipalities: (cell) => field('municipalities', partsOf(cell).join(', ')),
  kind: (cell) => oneOf('kind', cell, idsOf('kinds')),
  status: (cell) => oneOf('status', cell, idsOf('statuses')),
  scope: (cell) => oneOf('scope', cell, scopeIds),
  languages: (cell) => several('languages', cell, languageCodes()),
  cost: (cell) => ({ ...nothing, fields: readCost(partsOf(cell)) }),
  contact: (cell) => ({ ...nothing, fields: readContact(cell) }),
  materials: (cell) => rowsFrom('materials', readMaterials(partsOf(cell))),
  quotes: (cell) => rowsFrom('quotes', readQuotes(partsOf(cell))),
  links: (cell) => rowsFrom('links', readLinks(partsOf(cell))),
  sources: (cell) => rowsFrom('sources', readSources(partsOf(cell))),
  impactFigures: (cell) => rowsFrom('impactFigures', readFigures(partsOf(cell))),
};

const notTaken = new Set<RecordField>(['slug', 'inferred', 'fictitious']);

/** Reads a cell of a field; an empty one empties the answer. */
export function cellAnswers(name: RecordField, cell: string): CellAnswers {
  if (notTaken.has(name)) return nothing;
  const read = composed[name];
  if (read) return read(cell);
  if (isConceptField(name)) return several(name, cell, idsOf(conceptSchemes[name]));
  return field(name, lists.has(name) ? partsOf(cell).join('\n') : cell);
}

const rowsFrom = (name: string, rows: Row[] | null): CellAnswers =>
  rows === null ? { ...nothing, unread: true } : { ...nothing, rows: { [name]: rows } };

type Ids = ReadonlyMap<string, string>;
const known = new Map<string, Ids>();

/** Ids of a vocabulary by themselves and by their words. */
function idsOf(scheme: string): Ids {
  const before = known.get(scheme);
  if (before) return before;
  const { concepts } = vocabularies.scheme(scheme);
  const others = concepts.flatMap(({ id, altLabels }) =>
    fileLanguages.flatMap((language) => altLabels[language].map((word) => [fold(word), id] as const)),
  );
  const labels = concepts.flatMap(({ id, labels }) =>
    [id, ...fileLanguages.map((language) => labels[language])].map((word) => [fold(word), id] as const),
  );
  // What a concept is called goes before what others are also called.
  const ids = new Map([...others, ...labels]);
  known.set(scheme, ids);
  return ids;
}

const scopeIds: Ids = new Map(
  scopes.flatMap((scope) =>
    [scope, ...fileLanguages.map((language) => describeTexts[language].scopes[scope])].map((word) => [
      fold(word),
      scope,
    ]),
  ),
);

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const languageCodes = once(
  (): Ids =>
    new Map(
      fileLanguages.flatMap((language) => {
        const names = new Intl.DisplayNames(language === 'nl' ? 'nl-BE' : 'en-GB', {
          type: 'language',
          fallback: 'none',
        });
        return letters.flatMap((first) =>
          letters.flatMap((second) => {
            const code = first + second;
            const name = names.of(code);
            return [[code, code] as const, ...(name ? [[fold(name), code] as const] : [])];
          }),
        );
      }),
    ),
);

function oneOf(name: string, cell: string, ids: Ids): CellAnswers {
  if (cell === '') return field(name, '');
  const id = ids.get(fold(cell));
  return id === undefined ? { ...nothing, unknownWords: [cell] } : field(name, id);
}

function several(name: string, cell: string, ids: Ids): CellAnswers {
  const words = partsOf(cell);
  const unknownWords = words.filter((word) => !ids.has(fold(word)));
  return { ...field(name, [...new Set(words.flatMap((word) => ids.get(fold(word)) ?? []))]), unknownWords };
}
