import { hasPlatformRole, hasRoleIn, type Viewer } from '../../platform/access/viewer';
import { afterStudyStep, type StudyRecord, type StudyState } from './study-record';

/** Who may do what with study records: the one place where it is decided. Shown ones may be read by anybody. */
export interface StudyFacts {
  /** Null for what editors coded. */
  organisation: string | null;
  state: StudyState;
  /** Account. */
  enteredBy: string;
  shown: boolean;
}

const isOf = (viewer: Viewer, organisation: string | null, role: 'reader' | 'contributor') =>
  organisation !== null && hasRoleIn(viewer, organisation, role);

/** Members of the organisation, and editors; everybody once it is shown. */
export const mayReadStudy = (viewer: Viewer, study: Pick<StudyRecord, 'organisation' | 'shown'>): boolean =>
  study.shown || hasPlatformRole(viewer, 'editor') || isOf(viewer, study.organisation, 'reader');

/** Tells of an evaluation done elsewhere, or what people said. */
export const mayProposeFor = (viewer: Viewer, organisation: string): boolean =>
  hasRoleIn(viewer, organisation, 'contributor');

/** Members who write, of what their organisation proposed; the editor who coded it. Until it is checked. */
export const mayChangeStudy = (viewer: Viewer, study: StudyFacts): boolean =>
  afterStudyStep(study.state, 'change') !== null && mayEnter(viewer, study);

/** Takes back what is not checked yet. */
export const mayTakeBackStudy = (viewer: Viewer, study: StudyFacts): boolean =>
  study.state === 'proposed' && mayEnter(viewer, study);

const mayEnter = (viewer: Viewer, { organisation, enteredBy }: StudyFacts) =>
  organisation === null
    ? mayCodeStudies(viewer) && viewer.person === enteredBy
    : isOf(viewer, organisation, 'contributor');

/** Sees the desk of studies and codes published ones. */
export const mayCodeStudies = (viewer: Viewer): boolean => hasPlatformRole(viewer, 'editor');

/** Editors, but not on what they or their own organisation entered. */
export const mayDecideOnStudy = (viewer: Viewer, study: Pick<StudyFacts, 'organisation' | 'enteredBy'>): boolean =>
  hasPlatformRole(viewer, 'editor') && viewer.person !== study.enteredBy && !isOf(viewer, study.organisation, 'reader');
