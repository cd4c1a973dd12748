import { type Pool, poolGroup } from './pooling';
import type { StudyRecord } from './study-record';
import {
  changeGroup,
  emptyGroup,
  groupOf,
  type LeftOut,
  type LeftOutReason,
  type ResultGroup,
  type StudyResult,
} from './study-results';

/** The studies of a cell, sorted out, so that a change costs no more than what it touches. */
export interface CellStudies {
  groups: ReadonlyMap<string, PooledGroup>;
  /** Studies in words. */
  accounts: readonly StudyRecord[];
  /** Of people of several ages, without a number for this one. */
  mixedAges: readonly StudyRecord[];
  /** With a serious event that was judged to come from the approach. */
  adverse: readonly StudyRecord[];
}

interface PooledGroup extends ResultGroup {
  /** Taken together the first time that it is asked for. */
  pool: Pool | null;
}

/** What a study says in a cell. */
export type Says = StudyResult | LeftOut;

/** Everything that studies said in a cell, and say now. */
export interface CellChange {
  before: Says[];
  after: Says[];
}

export const noStudies: CellStudies = { groups: new Map(), accounts: [], mixedAges: [], adverse: [] };

/** A cell after studies changed; groups that they do not touch stay the same. */
export function changeStudies(cell: CellStudies, { before, after }: CellChange): CellStudies {
  const [gone, came] = [sortOut(before), sortOut(after)];
  const groups = new Map(cell.groups);
  for (const name of new Set([...gone.results.keys(), ...came.results.keys()])) {
    const known = groups.get(name) ?? emptyGroup;
    const group = changeGroup(known, gone.results.get(name) ?? [], came.results.get(name) ?? []);
    if (group.kept.length === 0) groups.delete(name);
    else groups.set(name, { ...group, pool: null });
  }
  return {
    groups,
    accounts: replaceIn(cell.accounts, gone.accounts, came.accounts),
    mixedAges: replaceIn(cell.mixedAges, gone.mixedAges, came.mixedAges),
    adverse: replaceIn(cell.adverse, gone.adverse, came.adverse),
  };
}

function sortOut(all: readonly Says[]) {
  const results = new Map<string, StudyResult[]>();
  const left: Record<LeftOutReason, StudyRecord[]> = { account: [], 'mixed-ages': [], 'same-study': [] };
  const adverse: StudyRecord[] = [];
  for (const says of all) {
    const { record } = says;
    if (record.adverse === 'related') adverse.push(record);
    if ('reason' in says) {
      left[says.reason].push(record);
      continue;
    }
    const name = groupOf(record);
    const group = results.get(name);
    if (group) group.push(says);
    else results.set(name, [says]);
  }
  return { results, accounts: left.account, mixedAges: left['mixed-ages'], adverse };
}

function replaceIn(records: readonly StudyRecord[], gone: readonly StudyRecord[], came: readonly StudyRecord[]) {
  if (gone.length === 0) return came.length === 0 ? records : records.concat(came);
  const ids = new Set(gone.map(({ id }) => id));
  return records.filter(({ id }) => !ids.has(id)).concat(came);
}

/** Each group taken together. */
export const poolsOf = ({ groups }: CellStudies): Pool[] =>
  [...groups.values()].map((group) => {
    group.pool ??= poolGroup(group);
    return group.pool;
  });

/** Every study, in no order. */
export const recordsIn = ({ groups, accounts, mixedAges }: CellStudies): StudyRecord[] => [
  ...[...groups.values()].flatMap(({ kept, same }) => [...kept, ...same].map(({ record }) => record)),
  ...accounts,
  ...mixedAges,
];

export const isEmpty = ({ groups, accounts, mixedAges }: CellStudies): boolean =>
  groups.size === 0 && accounts.length === 0 && mixedAges.length === 0;
