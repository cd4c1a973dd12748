import type { ExpressionBuilder } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { ImageVariant } from '../../../platform/files/images';
import type { Draft, DraftImage } from '../draft';
import type { PracticeImage } from '../published-practice';
import type { DraftKey } from '../share-practice/queries';
import type { PracticeTables } from '../tables';
import type { ImageSize, ImageType } from './image-file';

export interface NewImage {
  organisation: string;
  draft: string;
  id: string;
  large: ImageVariant;
  small: ImageVariant;
  by: string;
  at: Date;
}

export async function insertImage(db: Connection, image: NewImage): Promise<void> {
  const { organisation, draft, id, large, small, by, at } = image;
  await db
    .withTables<PracticeTables>()
    .insertInto('practice_image')
    .values({
      organisation,
      id,
      draft,
      large_width: large.width,
      large_height: large.height,
      large_webp: large.webp,
      large_jpeg: large.jpeg,
      small_width: small.width,
      small_height: small.height,
      small_webp: small.webp,
      small_jpeg: small.jpeg,
      added_by: by,
      added_at: at,
    })
    .execute();
}

/** Removes the picture of an image that was taken off its draft; what is published stays. */
export async function deleteDraftImage(db: Connection, organisation: string, id: string): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .deleteFrom('practice_image')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('slug', 'is', null)
    .execute();
}

/**
 * Shows the images of a draft with the practice that it became, and no longer those that were shown before. To be
 * called in the transaction that publishes.
 */
export async function publishImages(
  db: Connection,
  { organisation }: Pick<DraftKey, 'organisation'>,
  slug: string,
  images: readonly DraftImage[],
): Promise<void> {
  const tables = db.withTables<PracticeTables>();
  // Those of a former owner as well: who has the practice now decides what is seen of it.
  const shown = await tables
    .updateTable('practice_image')
    .set({ slug: null, place: null, alt: null, rights: null, credit: null })
    .where('slug', '=', slug)
    .returning(['organisation', 'id'])
    .execute();
  for (const [place, { id, alt, rights, credit }] of images.entries()) {
    const from = shown.find((image) => image.id === id)?.organisation ?? organisation;
    await tables
      .updateTable('practice_image')
      .set({ slug, place, alt, rights, credit })
      .where('organisation', '=', from)
      .where('id', '=', id)
      .execute();
  }
}

/** Those of published practices by slug, in their order. */
export async function readPublishedImages(db: Connection): Promise<Map<string, PracticeImage[]>> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_image')
    .select(['slug', 'id', 'alt', 'rights', 'credit', 'large_width', 'large_height'])
    .where('slug', 'is not', null)
    .orderBy('slug')
    .orderBy('place')
    .execute();
  const images = rows.map(({ slug, id, alt, rights, credit, large_width, large_height }) => ({
    slug: slug ?? '',
    image: {
      id,
      alt: alt ?? '',
      rights: rights ?? 'own',
      credit: credit ?? '',
      width: large_width,
      height: large_height,
    },
  }));
  return new Map(
    [...Map.groupBy(images, ({ slug }) => slug)].map(([slug, group]) => [slug, group.map(({ image }) => image)]),
  );
}

/**
 * Images of a draft with their size in pixels; one whose picture is gone is left out.
 * @param images as it would be published, when that is not as it says
 */
export async function readDraftImages(
  db: Connection,
  { organisation, slug, answers }: Pick<Draft, 'organisation' | 'slug' | 'answers'>,
  images = answers.images,
): Promise<PracticeImage[]> {
  const ids = images.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_image')
    .select(['id', 'large_width', 'large_height'])
    .where('id', 'in', ids)
    .where(isOfDraft({ organisation, slug }))
    .execute();
  return images.flatMap((image) => {
    const row = rows.find(({ id }) => id === image.id);
    return row ? [{ ...image, width: row.large_width, height: row.large_height }] : [];
  });
}

/** Of its organisation, or published with the practice that it changes: a former owner may have made it. */
const isOfDraft =
  ({ organisation, slug }: Pick<Draft, 'organisation' | 'slug'>) =>
  (eb: ExpressionBuilder<PracticeTables, 'practice_image'>) =>
    slug === null
      ? eb('practice_image.organisation', '=', organisation)
      : eb.or([eb('practice_image.organisation', '=', organisation), eb('practice_image.slug', '=', slug)]);

/** One form of an image: of a published practice, or of a draft. */
export interface ImageQuery {
  id: string;
  size: ImageSize;
  type: ImageType;
  of: { slug: string } | { draft: Pick<Draft, 'organisation' | 'slug'> };
}

/** Bytes of an image; null when it is not there for who asks. */
export async function readImage(
  db: Connection,
  { id, size, type, of }: ImageQuery,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const column = `${size}_${type}` as const;
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_image')
    .select(column)
    .where('id', '=', id)
    .$if('slug' in of, (query) =>
      query
        .where('slug', '=', 'slug' in of ? of.slug : '')
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('practice')
              .select('practice.slug')
              .whereRef('practice.slug', '=', 'practice_image.slug')
              .where('practice.state', 'in', ['published', 'stopped']),
          ),
        ),
    )
    .$if('draft' in of, (query) => query.where(isOfDraft('draft' in of ? of.draft : { organisation: '', slug: null })))
    .executeTakeFirst();
  const bytes: Uint8Array | undefined = row?.[column];
  return bytes ? new Uint8Array(bytes) : null;
}
