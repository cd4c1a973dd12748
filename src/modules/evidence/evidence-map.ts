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

type Members = ReadonlyMap<string, StudyRecord>;
interface Kept {
  members: Members;
  cell: MapCell | null;
  ageGroup: StudyAgeGroup | undefined;
}

const emptyCell = judgeCell([]);

export const createEvidenceMap = (records: readonly StudyRecord[]): EvidenceMap =>
  mapOf(new Map(), new Map()).change(records, []);

function mapOf(all: Members, cells: ReadonlyMap<string, Kept>): EvidenceMap {
  return {
    size: all.size,
    all: () => [...all.values()],
    cell: (question) => cellOf(cells.get(writeQuestion(question))),
    records: (question) => [...(cells.get(writeQuestion(question))?.members.values() ?? [])],
    questions: () => [...cells.keys()],
    change: (changed, gone) => {
      const next = new Map(all);
      const draft = draftOf(cells);
      const take = (id: string) => {
        const before = next.get(id);
        if (before) for (const question of questionsOf(before)) draft.members(question).delete(id);
        next.delete(id);
      };
      for (const id of gone) take(id);
      for (const record of changed) {
        take(record.id);
        next.set(record.id, record);
        for (const question of questionsOf(record)) draft.members(question).set(record.id, record);
      }
      return mapOf(next, draft.done());
    },
  };
}

function cellOf(kept: Kept | undefined): MapCell {
  if (!kept) return emptyCell;
  kept.cell ??= judgeCell([...kept.members.values()], kept.ageGroup);
  return kept.cell;
}

/** Copies only the cells that change. */
function draftOf(cells: ReadonlyMap<string, Kept>) {
  const next = new Map(cells);
  const touched = new Map<string, Map<string, StudyRecord>>();
  return {
    members: (question: StudyQuestion): Map<string, StudyRecord> => {
      const key = writeQuestion(question);
      const members = touched.get(key) ?? new Map(cells.get(key)?.members);
      if (!touched.has(key)) {
        touched.set(key, members);
        next.set(key, { members, cell: null, ageGroup: question.ageGroup });
      }
      return members;
    },
    done: () => {
      for (const [key, members] of touched) if (members.size === 0) next.delete(key);
      return next;
    },
  };
}

/** The cells in which a study stands. */
export function questionsOf(record: StudyRecord): StudyQuestion[] {
  const rows = [
    ...record.workingElements.map((workingElement) => ({ workingElement })),
    ...record.activityTypes.map((activityType) => ({ activityType })),
  ];
  const ages = record.ageGroup === null ? studyAgeGroups : [record.ageGroup];
  const columns: StudyQuestion[] = [
    {},
    ...ages.map((ageGroup) => ({ ageGroup })),
    ...(record.lifeEvent === null ? [] : [{ lifeEvent: record.lifeEvent }]),
    { construct: record.construct },
  ];
  return rows.flatMap((row) => columns.map((column) => ({ ...row, ...column })));
}

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
