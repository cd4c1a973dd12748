import { hasRoleIn, type Viewer } from '../../../platform/access/viewer';
import { mayConfirm } from '../access';

/**
 * How the page of a practice leads to changing it: `change` for who writes for its owner; of one that is nobody's,
 * `ours` for who writes for an organisation and `yours` for everybody else; null when others look after it.
 */
export type RoadToChange = 'change' | 'ours' | 'yours' | null;

/** @param owner organisation; null for what belongs to nobody */
export function roadToChange(viewer: Viewer, owner: string | null): RoadToChange {
  if (owner !== null) return mayConfirm(viewer, owner) ? 'change' : null;
  return viewer.memberships.some(({ organisation }) => hasRoleIn(viewer, organisation, 'contributor'))
    ? 'ours'
    : 'yours';
}
