import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import type { Draft } from '../draft';
import type { DuplicateItem } from '../find-duplicates/duplicate-items';
import type { ChangeObstacle } from './change-obstacle';
import type { StepId } from './form';
import type { OwnDraft } from './own-drafts';

/** How far a step is. */
export type StepState = 'right' | 'wrong' | 'open';

/** Everything the page of a step shows. */
export interface StepView {
  page: PageContext;
  draft: Draft;
  /** Name of the organisation that shares it, and title of the published practice that is changed. */
  organisation: string;
  changes: string | null;
  /** Why the change can no longer be handed in. */
  obstacle: ChangeObstacle | null;
  step: StepId;
  states: readonly { step: StepId; state: StepState }[];
  errors: readonly FieldError[];
  /** The step was just saved, with these errors. */
  saved: boolean;
  submission: string;
  /** What the editors asked when they returned it: in general, and by field. */
  asked: { note: string | null; questions: Readonly<Record<string, string>> } | null;
  programmes: readonly { slug: string; title: string }[];
  /** Published practices that may be the same; a claimable one belongs to nobody yet, or to this organisation. */
  duplicates: readonly (DuplicateItem & { claimable: boolean })[];
  /** Of the same organisation, under the same title. */
  ownDrafts: readonly OwnDraft[];
}
