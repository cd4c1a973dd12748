import type { Connection } from '../../../platform/database/database';
import { belgianDay } from '../../../platform/texts/format';
import type { Organisation } from '../../identity/contract';
import { publishImages } from '../add-images/queries';
import { type Draft, type DraftImage, draftTitle } from '../draft';
import { practicePaths } from '../paths';
import type { PracticeRecord } from '../practice';
import { moveCatalogueState, readOwner, readPracticeSlugs, readRecord, savePractice } from '../queries';
import { reservedSlugs } from '../share-practice/paths';
import { type DraftRecord, recordOf } from '../share-practice/record-of';
import { slugOf } from '../share-practice/slug-of';

/**
 * What a draft would be as a practice: under its own address, or a new one that nobody has. A change of what is no
 * longer shown, or became another organisation's meanwhile, cannot be published.
 */
export async function previewRecord(
  db: Connection,
  draft: Draft,
  organisation: Organisation,
  at: Date,
): Promise<DraftRecord> {
  const base: PracticeRecord | null = draft.slug === null ? null : await readRecord(db, draft.slug);
  if (draft.slug !== null && (base === null || (await isAnothers(db, draft)))) return { ok: false, steps: [] };
  const slug = draft.slug ?? slugOf(draftTitle(draft), new Set([...(await readPracticeSlugs(db)), ...reservedSlugs]));
  const year = Number(belgianDay(draft.submittedAt ?? at).slice(0, 4));
  return recordOf(draft.answers, {
    slug,
    organisation: organisation.name,
    year,
    fictitious: organisation.fictitious,
    base,
  });
}

/** Whether it changes a practice that belongs to another organisation: given away, or claimed by who was first. */
export async function isAnothers(db: Connection, { slug, organisation }: Draft): Promise<boolean> {
  const owner = slug === null ? null : await readOwner(db, slug);
  return owner !== null && owner !== organisation;
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
