import type { Connection } from '../../../platform/database/database';
import { belgianDay } from '../../../platform/texts/format';
import type { Organisation } from '../../identity/contract';
import { sameImages } from '../add-images/image-changes';
import { publishImages } from '../add-images/queries';
import { type Draft, type DraftImage, draftTitle } from '../draft';
import { practicePaths } from '../paths';
import type { PracticeRecord } from '../practice';
import { isUnderway } from '../practice-state';
import { moveCatalogueState, readOwner, readPracticeSlugs, readShown, savePractice } from '../queries';
import { type FormerVersion, readVersion } from '../read-versions/queries';
import { changeObstacle } from '../share-practice/change-obstacle';
import { reservedSlugs } from '../share-practice/paths';
import { recordOf } from '../share-practice/record-of';
import { slugOf } from '../share-practice/slug-of';
import { changedFields } from '../view-practice/difference';
import { type MetVersion, meetNewerImages, meetNewerVersion } from './newer-version';

/** What a draft would be as a practice. */
export interface Preview {
  record: PracticeRecord;
  images: readonly DraftImage[];
  /** What was published since the change was begun; null when nothing was. */
  newer: NewerVersion | null;
  /** It leaves all that readers see, and whose it is, as it is: there is nothing to publish. */
  same: boolean;
  /** On what it is based: its address, and the version there. Who publishes sends back the one that she saw. */
  stand: string;
}

export interface NewerVersion extends MetVersion {
  begunFrom: PracticeRecord;
  now: PracticeRecord;
  /** Images published since, for which there is no place beside those of the change. */
  pushedOut: readonly DraftImage[];
}

/** It replaces something that was published since it was begun: an editor has to say that she saw it. */
export const replacesNewer = (newer: NewerVersion | null): newer is NewerVersion =>
  newer !== null && newer.replaced.length + newer.pushedOut.length > 0;

/**
 * What a draft would be as a practice: under its own address, or a new one that nobody has. A change of what is no
 * longer shown, or became another organisation's meanwhile, cannot be published.
 * @returns null when it cannot be published as it is
 */
export async function previewRecord(
  db: Connection,
  draft: Draft,
  organisation: Organisation,
  at: Date,
): Promise<Preview | null> {
  const shown = draft.slug === null ? null : await readShown(db, draft.slug);
  if (draft.slug !== null && (shown === null || (await changeObstacle(db, draft)) !== null)) return null;
  const slug = draft.slug ?? slugOf(draftTitle(draft), new Set([...(await readPracticeSlugs(db)), ...reservedSlugs]));
  const year = Number(belgianDay(draft.submittedAt ?? at).slice(0, 4));
  const begun = shown && (await readBase(db, draft, shown.version));
  const { name, fictitious } = organisation;
  const base = begun?.record ?? shown?.record ?? null;
  const made = recordOf(draft.answers, { slug, organisation: name, year, fictitious, base });
  if (!made.ok) return null;
  const stand = `${slug}@${shown?.version ?? 0}`;
  const { images } = draft.answers;
  if (!shown) return { record: made.record, images, newer: null, same: false, stand };
  const imagesNow = (await readVersion(db, slug, shown.version))?.images ?? [];
  const isOwn = (await readOwner(db, slug)) === draft.organisation;
  const isSame = (after: Pick<Preview, 'record' | 'images'>) =>
    isOwn && changedFields(shown.record, after.record).length === 0 && sameImages(imagesNow, after.images);
  if (!begun) return { record: made.record, images, newer: null, same: isSame({ record: made.record, images }), stand };
  const versions = { begunFrom: begun.record, now: shown.record };
  const met = meetNewerVersion(made.record, versions);
  const metImages = meetNewerImages(images, { begunFrom: begun.images, now: imagesNow });
  const newer = { ...met, ...versions, pushedOut: metImages.pushedOut };
  const after = { record: met.record, images: metImages.images };
  return { ...after, newer, same: isSame(after), stand };
}

/** Whether a change that is on its way would leave all that readers see, and whose it is, as it is. */
export async function changesNothing(
  db: Connection,
  draft: Draft,
  organisation: Organisation,
  at: Date,
): Promise<boolean> {
  if (draft.slug === null || !isUnderway(draft.state)) return false;
  return (await previewRecord(db, draft, organisation, at))?.same === true;
}

/**
 * Whether there is nothing to hand in: it says what is published already. What editors sent back may be handed in as it
 * stands, for that answers them: it is right as it is published.
 */
export const isNothingToHandIn = ({ state }: Pick<Draft, 'state'>, same: boolean): boolean =>
  same && state !== 'returned';

/** The version that a change was begun from; null when that is the one of now. */
async function readBase(
  db: Connection,
  { slug, baseVersion, state }: Draft,
  now: number,
): Promise<FormerVersion | null> {
  if (slug === null || baseVersion === null || baseVersion === now || !isUnderway(state)) return null;
  return readVersion(db, slug, baseVersion);
}

/** Puts a record in the catalogue, for everybody to read. @returns its address */
export async function publishRecord(
  db: Connection,
  published: {
    record: PracticeRecord;
    organisation: string;
    images: readonly DraftImage[];
    at: Date;
    by: string;
    summary: string;
  },
): Promise<string> {
  await savePractice(db, published);
  await publishImages(db, published, published.record.slug, published.images);
  await moveCatalogueState(db);
  return practicePaths.practice(published.record.slug);
}
