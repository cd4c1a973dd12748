import type { Connection } from '../../../platform/database/database';
import type { Draft } from '../draft';
import { isUnderway } from '../practice-state';
import { readStanding } from '../queries';

/** Why a change of a published practice can no longer be handed in or published. */
export type ChangeObstacle = 'withdrawn' | 'merged' | 'of-others';

/** What stands in the way of a change; null when nothing does. A new practice changes none. */
export async function changeObstacle(
  db: Connection,
  { slug, organisation, state }: Pick<Draft, 'slug' | 'organisation' | 'state'>,
): Promise<ChangeObstacle | null> {
  const practice = slug === null || !isUnderway(state) ? null : await readStanding(db, slug);
  if (!practice) return null;
  if (practice.state === 'withdrawn' || practice.state === 'merged') return practice.state;
  // Given away, or claimed by who was first.
  return practice.organisation === null || practice.organisation === organisation ? null : 'of-others';
}
