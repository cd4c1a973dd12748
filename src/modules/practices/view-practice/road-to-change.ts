import { hasRoleIn, type Viewer } from '../../../platform/access/viewer';
import { mayConfirm } from '../access';
import type { PracticeRecord } from '../practice';

/**
 * How the page of a practice leads to changing it: `change` for who writes for its owner; of one that is nobody's,
 * `ours` for who writes for an organisation and `yours` for everybody else; null when others look after it, or nobody.
 */
export type RoadToChange = 'change' | 'ours' | 'yours' | null;

export function roadToChange(
  viewer: Viewer,
  { owner, record }: { owner: string | null; record: Pick<PracticeRecord, 'kind'> },
): RoadToChange {
  if (owner !== null) return mayConfirm(viewer, owner) ? 'change' : null;
  // A form that many places use is nobody's own: who does it too tells so.
  if (record.kind === 'generic') return null;
  return viewer.memberships.some(({ organisation }) => hasRoleIn(viewer, organisation, 'contributor'))
    ? 'ours'
    : 'yours';
}
