import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import {
  columnQuestion,
  compareCells,
  type EvidenceMap,
  type MapAxes,
  mapColumns,
  mapRows,
  type RowDifference,
  rowQuestion,
} from '../evidence-map';
import type { MapCell } from '../map-cell';
import { evidenceWords } from '../name-evidence/texts';
import { columnWords, mapParams, rowWords } from '../paths';
import { type DroppedPart, droppedPart, type StudyQuestion, unknownParts } from '../study-question';
import { constructs, studyAgeGroups } from '../study-record';

export interface MapModel {
  axes: MapAxes;
  /** The first asks for everything. */
  columns: { id: string; label: string }[];
  rows: { id: string; label: string; question: StudyQuestion; cells: ShownCell[]; difference: RowDifference | null }[];
  /** The most results in one cell of a column: circles are compared with it. */
  most: number;
  studies: number;
}

export interface ShownCell {
  question: StudyQuestion;
  cell: MapCell;
}

const everything = '';

/** Which map an address asks for; the first of each when it does not say, or says what is none, which is told. */
export function readAxes(params: URLSearchParams): { axes: MapAxes; dropped: DroppedPart[] } {
  const typed = (name: string) => params.get(name) ?? '';
  const rows = mapRows.find((each) => rowWords[each] === typed(mapParams.rows));
  const columns = mapColumns.find((each) => columnWords[each] === typed(mapParams.columns));
  const wrong = (name: string, found: string | undefined) =>
    found === undefined && typed(name) !== '' ? [droppedPart(name, typed(name))] : [];
  return {
    axes: { rows: rows ?? 'elements', columns: columns ?? 'ages' },
    dropped: [
      ...wrong(mapParams.rows, rows),
      ...wrong(mapParams.columns, columns),
      ...unknownParts(params, Object.values(mapParams)),
    ],
  };
}

const conceptsOf = (scheme: string, language: Language) =>
  vocabularies.scheme(scheme).concepts.map(({ id, labels }) => ({ id, label: labels[language] }));

function columnsOf({ columns }: MapAxes, language: Language): MapModel['columns'] {
  const t = evidenceWords[language];
  const all = { id: everything, label: t.everybody };
  if (columns === 'outcomes') return [all, ...constructs.map((id) => ({ id, label: t.constructs[id] }))];
  if (columns === 'life-events') return [all, ...conceptsOf('life-events', language)];
  return [all, ...studyAgeGroups.map((id) => ({ id, label: vocabularies.label('age-groups', id, language) }))];
}

/** A map ready to be drawn. */
export function mapModel(map: EvidenceMap, axes: MapAxes, language: Language): MapModel {
  const columns = columnsOf(axes, language);
  const ids = conceptsOf(axes.rows === 'elements' ? 'working-elements' : 'activity-types', language);
  const rows = ids.map(({ id, label }) => {
    const question = rowQuestion(axes.rows, id);
    const cells = columns.map((column) => {
      const asked = { ...question, ...columnQuestion(axes.columns, column.id) };
      return { question: asked, cell: map.cell(asked) };
    });
    // What was measured differs from column to column there: nothing to compare.
    const compared = axes.columns === 'outcomes' ? null : compareCells(cells.slice(1).map(({ cell }) => cell));
    return { id, label, question, cells, difference: compared };
  });
  const counts = rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.results));
  return { axes, columns, rows, most: Math.max(1, ...counts), studies: map.size };
}
