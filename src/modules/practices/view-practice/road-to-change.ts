import { hasRoleIn, type Viewer } from '../../../platform/access/viewer';
import { mayConfirm } from '../access';
import { isConfirmable } from '../freshness';
import type { PublishedPractice } from '../published-practice';

/**
 * How the page of a practice leads to changing it: `confirm` for who writes for its owner, `change` when there is nothing
 * to confirm now; of one that is nobody's, `ours` for who writes for an organisation and `yours` for everybody else; null
 * when others look after it, or nobody.
 */
export type RoadToChange = 'confirm' | 'change' | 'ours' | 'yours' | null;

export function roadToChange(
  viewer: Viewer,
  practice: Pick<PublishedPractice, 'owner' | 'record' | 'state' | 'confirmedOn' | 'publishedOn'>,
  today: string,
): RoadToChange {
  const { owner, record, state, confirmedOn, publishedOn } = practice;
  if (owner !== null) {
    if (!mayConfirm(viewer, owner)) return null;
    return isConfirmable({ state, confirmedOn: confirmedOn ?? publishedOn }, today) ? 'confirm' : 'change';
  }
  // A form that many places use is nobody's own: who does it too tells so.
  if (record.kind === 'generic') return null;
  return viewer.memberships.some(({ organisation }) => hasRoleIn(viewer, organisation, 'contributor'))
    ? 'ours'
    : 'yours';
}
