import { type Pool, poolGroup } from './pooling';
import type { StudyRecord } from './study-record';
import { changeGroup, emptyGroup, groupOf, type LeftOut, type ResultGroup, type StudyResult } from './study-results';

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

const isResult = (says: Says): says is StudyResult => !('reason' in says);

/** A cell after studies changed; groups that they do not touch stay the same. */
export function changeStudies(cell: CellStudies, { before, after }: CellChange): CellStudies {
  const [gone, came] = [before, after].map((all) => Map.groupBy(all.filter(isResult), ({ record }) => groupOf(record)));
  const groups = new Map(cell.groups);
  for (const name of new Set([...(gone?.keys() ?? []), ...(came?.keys() ?? [])])) {
    const group = changeGroup(groups.get(name) ?? emptyGroup, gone?.get(name) ?? [], came?.get(name) ?? []);
    if (group.kept.length === 0) groups.delete(name);
    else groups.set(name, { ...group, pool: null });
  }
  const replace = (records: readonly StudyRecord[], belongs: (says: Says) => boolean) =>
    replaceRecords(records, before.filter(belongs), after.filter(belongs));
  return {
    groups,
    accounts: replace(cell.accounts, (says) => 'reason' in says && says.reason === 'account'),
    mixedAges: replace(cell.mixedAges, (says) => 'reason' in says && says.reason === 'mixed-ages'),
    adverse: replace(cell.adverse, ({ record }) => record.adverse === 'related'),
  };
}

function replaceRecords(records: readonly StudyRecord[], before: readonly Says[], after: readonly Says[]) {
  if (before.length === 0 && after.length === 0) return records;
  const ids = new Set(before.map(({ record }) => record.id));
  const stay = ids.size === 0 ? records : records.filter(({ id }) => !ids.has(id));
  return [...stay, ...after.map(({ record }) => record)];
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
