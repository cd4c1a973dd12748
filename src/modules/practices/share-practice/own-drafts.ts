import type { Connection } from '../../../platform/database/database';
import { type Draft, draftTitle } from '../draft';
import { isUnderway } from '../practice-state';
import { words } from '../search/fold';
import { sharingPaths } from './paths';
import { readDraftsOf } from './queries';

/** A draft of the own organisation with the same title. */
export interface OwnDraft {
  id: string;
  title: string;
  /** Address without language prefix. */
  path: string;
}

const most = 3;
const signOf = (title: string) => words(title).join(' ');

/**
 * New practices that are underway in the organisation under the same title: somebody there may be writing it already.
 * @param except id of the draft that is being written
 */
export function ownDraftsCalled(title: string, drafts: readonly Draft[], except: string): OwnDraft[] {
  const sign = signOf(title);
  if (sign === '') return [];
  return drafts
    .filter(({ id, slug, state }) => id !== except && slug === null && isUnderway(state))
    .filter((draft) => signOf(draftTitle(draft)) === sign)
    .slice(0, most)
    .map((draft) => ({
      id: draft.id,
      title: draftTitle(draft),
      path: sharingPaths.draft(draft.organisation, draft.id),
    }));
}

/** The same, of a draft; of a change there is one at a time, and it has the title of its practice. */
export const ownDraftsLike = async (db: Connection, draft: Draft): Promise<OwnDraft[]> =>
  draft.slug === null ? ownDraftsCalled(draftTitle(draft), await readDraftsOf(db, draft.organisation), draft.id) : [];
