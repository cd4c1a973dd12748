import {
  type CellChange,
  type CellStudies,
  changeStudies,
  isEmpty,
  noStudies,
  recordsIn,
  type Says,
} from './cell-studies';
import { judgeCell, judgeStudiesOf, type MapCell } from './map-cell';
import { pool } from './statistics/meta-analysis';
import { noStudiesById, type StudiesById } from './studies-by-id';
import { type StudyQuestion, writeQuestion } from './study-question';
import { constructs, type StudyRecord, studyAgeGroups } from './study-record';
import { readResult } from './study-results';

/** What stands in the rows and in the columns of the map. */
export const mapRows = ['elements', 'activities'] as const;
export type MapRows = (typeof mapRows)[number];
export const mapColumns = ['ages', 'life-events', 'outcomes'] as const;
export type MapColumns = (typeof mapColumns)[number];

export interface MapAxes {
  rows: MapRows;
  columns: MapColumns;
}

/**
 * Every cell of every map, each made the first time that it is asked for. A cell holds the studies that answer its
 * question: a study with two working elements stands in two rows, one of mixed ages in the columns of the ages that it
 * has numbers of.
 */
export interface EvidenceMap {
  size: number;
  /** Every study, in no order. */
  all(): readonly StudyRecord[];
  get(id: string): StudyRecord | undefined;
  /** Of a row with everything, or with one column. */
  cell(question: StudyQuestion): MapCell;
  /** Its studies, in no order. */
  records(question: StudyQuestion): readonly StudyRecord[];
  /** All questions that hold a study, in no order. */
  questions(): string[];
  /** The map after studies came, changed (the same id) or went; cells that they do not touch are kept. */
  change(changed: readonly StudyRecord[], gone: readonly string[]): EvidenceMap;
}

interface Kept {
  studies: CellStudies;
  cell: MapCell | null;
}
type Cells = ReadonlyMap<string, Kept>;

const emptyCell = judgeCell([]);

export const createEvidenceMap = (records: readonly StudyRecord[]): EvidenceMap =>
  mapOf(noStudiesById, new Map()).change(records, []);

function mapOf(known: StudiesById, cells: Cells): EvidenceMap {
  return {
    size: known.size,
    all: known.all,
    get: known.get,
    cell: (question) => cellOf(cells.get(writeQuestion(question))),
    records: (question) => recordsIn(cells.get(writeQuestion(question))?.studies ?? noStudies),
    questions: () => [...cells.keys()],
    change: (changed, gone) => {
      const came = [...new Map(changed.map((record) => [record.id, record])).values()];
      const ids = new Set([...gone, ...came.map(({ id }) => id)]);
      const left = [...ids].flatMap((id) => known.get(id) ?? []);
      return mapOf(known.change(left, came), changeCells(cells, { known, left, came }));
    },
  };
}

function cellOf(kept: Kept | undefined): MapCell {
  if (!kept) return emptyCell;
  kept.cell ??= judgeStudiesOf(kept.studies);
  return kept.cell;
}

interface Change {
  known: StudiesById;
  left: readonly StudyRecord[];
  came: readonly StudyRecord[];
}

/** The cells without some studies and with others; those that neither touch stay the same. */
function changeCells(cells: Cells, { known, left, came }: Change): Cells {
  const changes = new Map<string, CellChange>();
  const changeOf = (key: string) => {
    const change = changes.get(key) ?? { before: [], after: [] };
    changes.set(key, change);
    return change;
  };
  for (const record of left) for (const { key, says } of placesOf(record)) changeOf(key).before.push(says);
  // Pooling wants the oldest first, and what is sorted already is sorted fast.
  for (const record of came.toSorted(oldest)) {
    for (const { key, says } of placesOf(record)) changeOf(key).after.push(says);
  }
  // Of the same participants: which of their results is kept may be another one now.
  const gone = new Set(left);
  const studies = new Set([...left, ...came].map(({ study }) => study));
  for (const record of [...studies].flatMap(known.ofStudy).filter((each) => !gone.has(each))) {
    for (const { key, says } of placesOf(record)) {
      changes.get(key)?.before.push(says);
      changes.get(key)?.after.push(says);
    }
  }
  const changed = new Map(cells);
  for (const [key, change] of changes) {
    const cell = changeStudies(cells.get(key)?.studies ?? noStudies, change);
    if (isEmpty(cell)) changed.delete(key);
    else changed.set(key, { studies: cell, cell: null });
  }
  return changed;
}

const oldest = (a: StudyRecord, b: StudyRecord) => a.year - b.year || (a.id < b.id ? -1 : 1);

/** The questions of the cells in which a study stands, as they are written, and what it says there. */
function placesOf(record: StudyRecord): { key: string; says: Says }[] {
  const whole = readResult(record);
  const columns = columnsOf(record).map((column) => {
    const { ageGroup } = column;
    const says = ageGroup === undefined || ageGroup === record.ageGroup ? whole : readResult(record, ageGroup);
    return { written: writeQuestion(column), says };
  });
  return rowsOf(record).flatMap((row) => {
    const key = writeQuestion(row);
    return columns.map(({ written, says }) => ({ key: written === '' ? key : `${key}&${written}`, says }));
  });
}

const rowsOf = (record: StudyRecord): StudyQuestion[] => [
  ...[...new Set(record.workingElements)].map((workingElement) => ({ workingElement })),
  ...[...new Set(record.activityTypes)].map((activityType) => ({ activityType })),
];

function columnsOf({ ageGroup: of, lifeEvent, construct }: StudyRecord): StudyQuestion[] {
  const ages = of === null ? studyAgeGroups : [of];
  return [{}, ...ages.map((ageGroup) => ({ ageGroup })), ...(lifeEvent === null ? [] : [{ lifeEvent }]), { construct }];
}

/** The cells in which a study stands. */
export const questionsOf = (record: StudyRecord): StudyQuestion[] =>
  rowsOf(record).flatMap((row) => columnsOf(record).map((column) => ({ ...row, ...column })));

export const rowQuestion = (rows: MapRows, id: string): StudyQuestion =>
  rows === 'elements' ? { workingElement: id } : { activityType: id };

/** @param id of a column; one that is no answer asks for everything */
export function columnQuestion(columns: MapColumns, id: string): StudyQuestion {
  if (columns === 'life-events') return { lifeEvent: id };
  const ageGroup = columns === 'ages' && studyAgeGroups.find((each) => each === id);
  const construct = columns === 'outcomes' && constructs.find((each) => each === id);
  return { ...(ageGroup && { ageGroup }), ...(construct && { construct }) };
}

/** Whether the columns of a row differ by more than chance. */
export interface RowDifference {
  /** Places of the cells with a pooled result that were compared, from 0. */
  compared: readonly number[];
  /** Chance of differences at least as large when there are none. */
  p: number;
}

/**
 * Test for subgroup differences: the pooled results of cells with the same design and outcome, as a fixed effect; Q is
 * χ² with one degree of freedom less than there are cells. Of several designs the one with most cells, then the
 * strongest. Null when fewer than two can be compared. Standard errors follow from the intervals, which are never
 * narrower than those of the plain method, so it sees a difference too seldom rather than too often.
 * Reference: Cochrane Handbook for Systematic Reviews of Interventions 6.5 (2024), 10.11.3.1.
 */
export function compareCells(cells: readonly MapCell[]): RowDifference | null {
  const pools = cells.flatMap((cell, place) =>
    cell.pools.flatMap(({ design, construct, pooled }) => (pooled ? [{ design, construct, pooled, place }] : [])),
  );
  const [most = []] = [...Map.groupBy(pools, ({ design, construct }) => `${construct} ${design}`).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const results = most.map(({ pooled }) => pooled);
  if (results.length < 2) return null;
  const errors = results.map(({ lower, upper }) => (upper - lower) / 2 / normal975);
  const { Qp } = pool(
    results.map(({ estimate }) => estimate),
    errors.map((error) => error * error),
    { method: 'FE', test: 'z', alpha: 0.05 },
  );
  return { compared: most.map(({ place }) => place), p: Qp };
}

/** 97.5% of the standard normal distribution lies below. */
const normal975 = 1.959963984540054;
