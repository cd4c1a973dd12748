import type { PracticeRecord } from '../practice';

const leastLikeness = 0.5;
/** When only themes are shared, and all of them. */
const leastLikenessOfThemes = 0.6;
/** An activity that more practices than this share have as their main one, is a theme: it does not say what is done. */
const mostShare = 1 / 16;

type Kinds = Pick<PracticeRecord, 'slug' | 'kind' | 'status' | 'partOf' | 'activityTypes' | 'municipalities'>;

/**
 * Whether somewhere else runs what this practice is, so that a page may say so: one is the general form of the other,
 * both are examples of the same one, or they do the same (main activity) and are alike in the rest.
 * @param likeness 0 … 1, of all that is known about both
 * @param all every published practice, to know how telling an activity is
 */
export function isSameThing(own: Kinds, other: Kinds, likeness: number, all: readonly Kinds[]): boolean {
  if (!canRun(other)) return false;
  const general = generalFormOf(own, all);
  if (general !== null && general === generalFormOf(other, all)) return true;
  const [activity] = own.activityTypes;
  if (likeness < leastLikeness || activity === undefined || activity !== other.activityTypes[0]) return false;
  if (isTelling(activity, all)) return own.kind === 'generic' || hasPlace(own);
  return likeness >= leastLikenessOfThemes && hasPlace(own) && isSameSet(own.activityTypes, other.activityTypes);
}

/** A method or a report is used or read; what stopped or is only planned does not run. */
const canRun = ({ kind, status }: Kinds) =>
  kind !== 'method' && kind !== 'knowledge' && status !== 'stopped' && status !== 'planned';

/** What has no place is about all of Flanders, or abroad: nothing is "another municipality" to it. */
const hasPlace = (own: Kinds) => canRun(own) && own.municipalities.length > 0;

function generalFormOf({ slug, kind, partOf }: Kinds, all: readonly Kinds[]): string | null {
  if (kind === 'generic') return slug;
  return all.some((each) => each.slug === partOf && each.kind === 'generic') ? partOf : null;
}

const isTelling = (activity: string, all: readonly Kinds[]) =>
  all.filter(({ activityTypes }) => activityTypes[0] === activity).length <= Math.max(1, all.length * mostShare);

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each) => b.includes(each));
