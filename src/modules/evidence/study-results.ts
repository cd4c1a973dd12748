import type { StudyAgeGroup, StudyRecord } from './study-record';

/** One effect of one study: of all its people, or of those of the age that was asked for. */
export interface StudyResult {
  record: StudyRecord;
  /** People in the group that took part. */
  n: number;
  estimate: number;
  variance: number;
  lower: number;
  upper: number;
}

/**
 * `account`: words, no numbers; `same-study`: another result of the same people counts; `mixed-ages`: of people of
 * several ages, without an outcome for this one.
 */
export type LeftOutReason = 'account' | 'same-study' | 'mixed-ages';
export interface LeftOut {
  record: StudyRecord;
  reason: LeftOutReason;
}

/** What a study says when people of an age are asked for, or of any age; or why it says nothing. */
export function readResult(record: StudyRecord, ageGroup?: StudyAgeGroup): StudyResult | LeftOut {
  const { effect, n } = record;
  if (effect === null) return { record, reason: 'account' };
  if (ageGroup === undefined || record.ageGroup === ageGroup) {
    const { estimate, variance, lower, upper } = effect;
    return { record, n, estimate, variance, lower, upper };
  }
  // No claim about an age without numbers of people of that age.
  const part = record.subgroups.find((each) => each.ageGroup === ageGroup);
  if (!part) return { record, reason: 'mixed-ages' };
  const half = normal975 * Math.sqrt(part.variance);
  const { estimate, variance } = part;
  return { record, n: part.n, estimate, variance, lower: estimate - half, upper: estimate + half };
}

/** 97.5% of the standard normal distribution lies below. */
const normal975 = 1.959963984540054;

/** Results that may be taken together: of one design, about one thing. */
export interface ResultGroup {
  /** One for each study, oldest first. */
  kept: readonly StudyResult[];
  /** Further results of the same people, oldest first. */
  same: readonly StudyResult[];
}

export const emptyGroup: ResultGroup = { kept: [], same: [] };

/** In which group a result stands. */
export const groupOf = ({ design, construct }: StudyRecord): string => `${design} ${construct}`;

/**
 * A group in which studies changed; of the same people the result soonest after the end is kept. Nothing but those
 * studies is looked into, and a group is the same however it came to be.
 * @param before every result of those studies that stood in it
 * @param after every one that is to stand in it
 */
export function changeGroup(
  group: ResultGroup,
  before: readonly StudyResult[],
  after: readonly StudyResult[],
): ResultGroup {
  const [gone, came] = [onePerStudy(before), onePerStudy(after)];
  return { kept: replaceIn(group.kept, gone.kept, came.kept), same: replaceIn(group.same, gone.same, came.same) };
}

/** Of the same people the result soonest after the end. */
function onePerStudy(results: readonly StudyResult[]): ResultGroup {
  const different = new Set(results.map(({ record }) => record.study)).size;
  if (different === results.length) return { kept: results.toSorted(oldest), same: [] };
  const sorted = results.toSorted(soonest);
  const studies = new Set<string>();
  const kept: StudyResult[] = [];
  const same: StudyResult[] = [];
  for (const result of sorted) {
    const { study } = result.record;
    (studies.has(study) ? same : kept).push(result);
    studies.add(study);
  }
  return { kept: kept.toSorted(oldest), same: same.toSorted(oldest) };
}

const byId = (a: StudyResult, b: StudyResult) => (a.record.id < b.record.id ? -1 : 1);
const soonest = (a: StudyResult, b: StudyResult) => a.record.followUpMonths - b.record.followUpMonths || byId(a, b);
const oldest = (a: StudyResult, b: StudyResult) => a.record.year - b.record.year || byId(a, b);

/** A list, oldest first, without some of it and with others. */
function replaceIn(
  list: readonly StudyResult[],
  gone: readonly StudyResult[],
  came: readonly StudyResult[],
): readonly StudyResult[] {
  if (list.length === 0) return came;
  const places = [
    ...gone.map((result) => ({ result, comes: false })),
    ...came.map((result) => ({ result, comes: true })),
  ];
  const changed: StudyResult[] = [];
  let from = 0;
  for (const { result, comes } of places.toSorted((a, b) => oldest(a.result, b.result))) {
    const to = placeOf(result, list, from);
    for (; from < to; from += 1) changed.push(list[from] as StudyResult);
    if (comes) changed.push(result);
    else from += 1;
  }
  for (; from < list.length; from += 1) changed.push(list[from] as StudyResult);
  return changed;
}

/** Where it would stand in a list, at `from` or later; by halving. */
function placeOf(wanted: StudyResult, list: readonly StudyResult[], from: number): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (oldest(list[middle] as StudyResult, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
