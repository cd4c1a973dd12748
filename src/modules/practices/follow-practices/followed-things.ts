import type { Catalogue } from '../catalogue/catalogue-answers';
import { type FollowTarget, storedTarget, writeTarget } from '../follow';
import { selectionContext } from '../selection-context';
import type { StoredFollow } from './queries';

/** Something followed, once: a practice that others became part of may be followed by several of their addresses. */
export interface FollowedThing {
  target: FollowTarget;
  /** At least one, the first one first. */
  follows: [StoredFollow, ...StoredFollow[]];
}

/** What somebody follows now, in the order of beginning. */
export function followedThings(
  follows: readonly StoredFollow[],
  catalogue: Pick<Catalogue, 'bySlug'>,
): FollowedThing[] {
  const things = new Map<string, FollowedThing>();
  for (const follow of follows) {
    const target = currentTarget(storedTarget(follow.kind, follow.target, selectionContext), catalogue);
    const key = `${target.kind} ${writeTarget(target, selectionContext)}`;
    const known = things.get(key);
    if (known) known.follows.push(follow);
    else things.set(key, { target, follows: [follow] });
  }
  return [...things.values()];
}

const currentTarget = (target: FollowTarget, { bySlug }: Pick<Catalogue, 'bySlug'>): FollowTarget =>
  target.kind === 'practice' ? { kind: 'practice', slug: bySlug(target.slug)?.record.slug ?? target.slug } : target;
