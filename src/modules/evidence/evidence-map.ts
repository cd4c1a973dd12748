import { judgeCell, type MapCell } from './map-cell';
import { pool } from './statistics/meta-analysis';
import { type StudyQuestion, writeQuestion } from './study-question';
import { constructs, type StudyAgeGroup, type StudyRecord, studyAgeGroups } from './study-record';

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
  /** Of a row with everything, or with one column. */
  cell(question: StudyQuestion): MapCell;
  /** Its studies, in no order. */
  records(question: StudyQuestion): readonly StudyRecord[];
  /** All questions that hold a study, in no order. */
  questions(): string[];
  /** The map after studies came, changed (the same id) or went; cells that they do not touch are kept. */
  change(changed: readonly StudyRecord[], gone: readonly string[]): EvidenceMap;
}

type Studies = ReadonlyMap<string, StudyRecord>;
interface Kept {
  members: readonly StudyRecord[];
  cell: MapCell | null;
  ageGroup: StudyAgeGroup | undefined;
}
type Cells = ReadonlyMap<string, Kept>;

const emptyCell = judgeCell([]);

export const createEvidenceMap = (records: readonly StudyRecord[]): EvidenceMap =>
  mapOf(new Map(), new Map()).change(records, []);

function mapOf(all: Studies, cells: Cells): EvidenceMap {
  return {
    size: all.size,
    all: () => [...all.values()],
    cell: (question) => cellOf(cells.get(writeQuestion(question))),
    records: (question) => cells.get(writeQuestion(question))?.members ?? [],
    questions: () => [...cells.keys()],
    change: (changed, gone) => {
      const next = new Map(all);
      const left: StudyRecord[] = [];
      for (const id of [...gone, ...changed.map((record) => record.id)]) {
        const before = next.get(id);
        if (before) left.push(before);
        next.delete(id);
      }
      for (const record of changed) next.set(record.id, record);
      // In the order in which pooling wants them: what is sorted already is sorted fast.
      return mapOf(next, changeCells(cells, left, changed.toSorted(oldest)));
    },
  };
}

const oldest = (a: StudyRecord, b: StudyRecord) => a.year - b.year || (a.id < b.id ? -1 : 1);

function cellOf(kept: Kept | undefined): MapCell {
  if (!kept) return emptyCell;
  kept.cell ??= judgeCell(kept.members, kept.ageGroup);
  return kept.cell;
}

/** The cells without some studies and with others; those that neither touch stay the same. */
function changeCells(cells: Cells, left: readonly StudyRecord[], came: readonly StudyRecord[]): Cells {
  const ids = new Set(left.map(({ id }) => id));
  const touched = new Map<string, { members: StudyRecord[]; ageGroup: StudyAgeGroup | undefined }>();
  const touch = ({ key, ageGroup }: CellKey) => {
    const known = touched.get(key);
    if (known) return known.members;
    const members = (cells.get(key)?.members ?? []).filter(({ id }) => !ids.has(id));
    touched.set(key, { members, ageGroup });
    return members;
  };
  for (const record of left) for (const cell of keysOf(record)) touch(cell);
  for (const record of came) for (const cell of keysOf(record)) touch(cell).push(record);
  const next = new Map(cells);
  for (const [key, { members, ageGroup }] of touched) {
    if (members.length === 0) next.delete(key);
    else next.set(key, { members, cell: null, ageGroup });
  }
  return next;
}

interface CellKey {
  key: string;
  ageGroup: StudyAgeGroup | undefined;
}

/** The questions of the cells in which a study stands, as they are written: a row, or a row and a column. */
function keysOf(record: StudyRecord): CellKey[] {
  const columns = columnsOf(record).map((column) => ({ written: writeQuestion(column), ageGroup: column.ageGroup }));
  return rowsOf(record).flatMap((row) => {
    const key = writeQuestion(row);
    return columns.map(({ written, ageGroup }) => ({ key: written === '' ? key : `${key}&${written}`, ageGroup }));
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
  /** Cells with a pooled result that were compared. */
  compared: number;
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
  const pools = cells.flatMap((cell) => cell.pools.filter(({ pooled }) => pooled !== null));
  const [most = []] = [...Map.groupBy(pools, ({ design, construct }) => `${construct} ${design}`).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const results = most.flatMap(({ pooled }) => pooled ?? []);
  if (results.length < 2) return null;
  const errors = results.map(({ lower, upper }) => (upper - lower) / 2 / normal975);
  const { Qp } = pool(
    results.map(({ estimate }) => estimate),
    errors.map((error) => error * error),
    { method: 'FE', test: 'z', alpha: 0.05 },
  );
  return { compared: results.length, p: Qp };
}

/** 97.5% of the standard normal distribution lies below. */
const normal975 = 1.959963984540054;
