import type { Connection } from '../../../platform/database/database';
import { readPublishedPractices } from '../queries';
import type { PracticeTables } from '../tables';
import type { LinkState } from './link-state';

export interface LinkCheck extends LinkState {
  url: string;
  checkedAt: Date;
  reachable: boolean;
  /** HTTP status, or why no answer came. */
  outcome: string;
}

/** Keeps the newest outcome for an address. */
export async function saveLinkCheck(db: Connection, check: LinkCheck): Promise<void> {
  const found = {
    checked_at: check.checkedAt,
    reachable: check.reachable,
    outcome: check.outcome,
    unreachable_since: check.unreachableSince,
    dead_since: check.deadSince,
  };
  await db
    .withTables<PracticeTables>()
    .insertInto('link_check')
    .values({ url: check.url, ...found })
    .onConflict((conflict) => conflict.column('url').doUpdateSet(found))
    .execute();
}

/** By address. */
export async function readLinkChecks(db: Connection): Promise<Map<string, LinkCheck>> {
  const rows = await db.withTables<PracticeTables>().selectFrom('link_check').selectAll().execute();
  const moment = (at: Date | null) => at && new Date(at);
  return new Map(
    rows.map((row) => [
      row.url,
      {
        url: row.url,
        checkedAt: new Date(row.checked_at),
        reachable: row.reachable,
        outcome: row.outcome,
        unreachableSince: moment(row.unreachable_since),
        deadSince: moment(row.dead_since),
      },
    ]),
  );
}

export interface DeadLink {
  url: string;
  deadSince: Date;
}

/** The dead links of published practices, by slug; practices without any are left out. */
export async function readDeadLinks(db: Connection): Promise<Map<string, DeadLink[]>> {
  const checks = await readLinkChecks(db);
  const bySlug = new Map<string, DeadLink[]>();
  for (const { record } of await readPublishedPractices(db)) {
    const dead = record.links.flatMap(({ url }) => {
      const deadSince = checks.get(url)?.deadSince;
      return deadSince ? [{ url, deadSince }] : [];
    });
    if (dead.length > 0) bySlug.set(record.slug, dead);
  }
  return bySlug;
}
