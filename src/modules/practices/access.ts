import { hasPlatformRole, hasRoleIn, type Viewer } from '../../platform/access/viewer';
import {
  afterDraftStep,
  type DraftAction,
  type DraftState,
  isOpenForWriting,
  type PublishedAction,
} from './practice-state';

/**
 * Who may do what with a practice on its way: the one place where it is decided. The table in the README of this
 * module says the same in words. Published practices may be read by anybody.
 */
export interface DraftFacts {
  organisation: string;
  state: DraftState;
  createdBy: string;
  /** Whether it was ever handed in; editors see nothing before. */
  handedIn: boolean;
}

/** Members of the organisation, and editors once it was handed in. */
export const mayReadDraft = (viewer: Viewer, draft: DraftFacts): boolean =>
  hasRoleIn(viewer, draft.organisation, 'reader') || (hasPlatformRole(viewer, 'editor') && draft.handedIn);

export const mayWriteDraft = (viewer: Viewer, draft: DraftFacts): boolean =>
  hasRoleIn(viewer, draft.organisation, 'contributor') && isOpenForWriting(draft.state);

export const mayStartDraft = (viewer: Viewer, organisation: string): boolean =>
  hasRoleIn(viewer, organisation, 'contributor');

/** Editors decide, but not on what they or their own organisation wrote. */
export const mayDecideOn = (viewer: Viewer, draft: Pick<DraftFacts, 'organisation' | 'createdBy'>): boolean =>
  hasPlatformRole(viewer, 'editor') &&
  viewer.person !== draft.createdBy &&
  !hasRoleIn(viewer, draft.organisation, 'reader');

export function mayTakeDraftStep(viewer: Viewer, draft: DraftFacts, action: DraftAction): boolean {
  if (afterDraftStep(draft.state, action) === null) return false;
  const writers = action === 'submit' || action === 'withdraw';
  return writers ? hasRoleIn(viewer, draft.organisation, 'contributor') : mayDecideOn(viewer, draft);
}

/** @param owner organisation of the practice; null for what came with the platform */
export function mayTakePublishedStep(viewer: Viewer, owner: string | null, action: PublishedAction): boolean {
  if (action === 'merge') return hasPlatformRole(viewer, 'editor');
  return mayConfirm(viewer, owner) || hasPlatformRole(viewer, 'editor');
}

/** Says that the practice is still right, or hands in a change of it. */
export const mayConfirm = (viewer: Viewer, owner: string | null): boolean =>
  owner !== null && hasRoleIn(viewer, owner, 'contributor');

/** A reviewer who did not write it, does not belong to its organisation and declared no conflict. */
export const mayReview = (
  viewer: Viewer,
  practice: { organisation: string | null; writers: readonly string[] },
): boolean =>
  hasPlatformRole(viewer, 'reviewer') &&
  viewer.person !== null &&
  !practice.writers.includes(viewer.person) &&
  (practice.organisation === null || !hasRoleIn(viewer, practice.organisation, 'reader'));

/** Opens and cancels rounds, asks reviewers, sees the queues and their figures. */
export const mayUseDesk = (viewer: Viewer): boolean => hasPlatformRole(viewer, 'editor');

/** Tells what an organisation made of a practice of others, changes it and takes it away. */
export const mayTellFor = (viewer: Viewer, organisation: string): boolean =>
  hasRoleIn(viewer, organisation, 'contributor');
