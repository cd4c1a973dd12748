import { mostImages } from '../add-images/form';
import { imageChanges } from '../add-images/image-changes';
import type { RecordField } from '../describe-practice/record-field';
import type { DraftImage } from '../draft';
import type { PracticeRecord } from '../practice';
import { changedFields } from '../view-practice/difference';

/** A change that was begun from an older version, as it would be on top of the one that is published now. */
export interface MetVersion {
  record: PracticeRecord;
  /** Fields that follow what was published since: the change leaves them as they were. */
  followed: readonly RecordField[];
  /** Fields of which the change replaces what was published since. */
  replaced: readonly RecordField[];
}

/**
 * An image that came or went since stays so; what the change adds or leaves out is added or left out.
 * @returns the images, and those that came since for which there is no place beside those of the change
 */
export function meetNewerImages(
  change: readonly DraftImage[],
  { begunFrom, now }: { begunFrom: readonly DraftImage[]; now: readonly DraftImage[] },
): { images: DraftImage[]; pushedOut: DraftImage[] } {
  const { come, go } = imageChanges(begunFrom, now);
  const kept = imageChanges(go, change).come;
  const images = [...kept, ...imageChanges(kept, come).come].slice(0, mostImages);
  return { images, pushedOut: imageChanges(images, come).come };
}

/** They say one thing: a practice that goes on has no year of a stop, nor a note of it. */
const ofState: readonly RecordField[] = ['status', 'statusNote', 'endedYear'];

/** What a change says itself. What it says of the state of the practice, it says of all of that. */
function saidBy(change: PracticeRecord, begunFrom: PracticeRecord): RecordField[] {
  const touched = changedFields(begunFrom, change);
  return ofState.some((field) => touched.includes(field)) ? [...new Set([...touched, ...ofState])] : touched;
}

/** What the change leaves as it was follows the newer version; what it changes stays changed. */
export function meetNewerVersion(
  change: PracticeRecord,
  { begunFrom, now }: { begunFrom: PracticeRecord; now: PracticeRecord },
): MetVersion {
  const touched = saidBy(change, begunFrom);
  const otherwise = changedFields(now, change);
  const moved = changedFields(begunFrom, now).filter((field) => field !== 'inferred');
  const followed = moved.filter((field) => !touched.includes(field));
  const replaced = moved.filter((field) => touched.includes(field) && otherwise.includes(field));
  const newer: Partial<PracticeRecord> = Object.fromEntries(followed.map((field) => [field, now[field]]));
  const inferred = now.inferred.filter(
    (name) => change.inferred.includes(name) || followed.some((field) => field === name),
  );
  return { record: { ...change, ...newer, inferred }, followed, replaced };
}
