import type { Connection } from '../../../platform/database/database';
import type { PublishedState } from '../practice-state';
import type { PracticeTables } from '../tables';

/** A published practice of an organisation, whatever became of it. */
export interface OwnPractice {
  slug: string;
  title: string;
  state: PublishedState;
  /** The last time its owner said that it is still right, or it was published. */
  confirmedAt: Date;
}

/** By title. */
export async function readOwnPractices(db: Connection, organisation: string): Promise<OwnPractice[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice')
    .select(['slug', 'record', 'state', 'confirmed_at', 'published_at'])
    .where('organisation', '=', organisation)
    .orderBy('slug')
    .execute();
  return rows.map(({ slug, record, state, confirmed_at, published_at }) => ({
    slug,
    title: record.title,
    state,
    confirmedAt: new Date(confirmed_at ?? published_at),
  }));
}
