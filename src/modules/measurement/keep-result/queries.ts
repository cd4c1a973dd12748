import type { Connection } from '../../../platform/database/database';
import type { Cipher } from '../../../platform/encryption/data-keys';
import type { CohortKey } from '../cohort';
import type { CohortTables } from '../tables';
import type { ResultPart } from './counted';
import type { Known, Version } from './next-version';
import { type KeptShown, readShown, shownFormat, writeShown } from './shown-format';

/** One part of a result as it was made last. */
export interface KeptPart {
  part: ResultPart;
  madeAt: Date;
  version: Version;
  /** Null when it was made in another format. */
  shown: KeptShown | null;
}

const tablesOf = (db: Connection) => db.withTables<CohortTables>();
const placeOf = ({ organisation, id }: CohortKey, part: ResultPart) => `result ${organisation}/${id} ${part}`;

/**
 * The parts of a result that were made.
 * @param open asked when there are any
 */
export async function readKeptParts(db: Connection, open: () => Promise<Cipher>, key: CohortKey): Promise<KeptPart[]> {
  const rows = await tablesOf(db)
    .selectFrom('cohort_result')
    .selectAll()
    .where('organisation', '=', key.organisation)
    .where('cohort', '=', key.id)
    .execute();
  if (rows.length === 0) return [];
  const cipher = await open();
  return rows.map(({ part, version, made_at, format, sealed }) => {
    const opened: Sealed = JSON.parse(cipher.unseal(sealed, placeOf(key, part)));
    return {
      part,
      madeAt: new Date(made_at),
      version: { number: version, crowds: opened.crowds },
      shown: format === shownFormat ? readShown(opened.shown) : null,
    };
  });
}

interface Sealed extends Pick<Version, 'crowds'> {
  /** By `writeShown`. */
  shown: string;
}

type KnownByPart = ReadonlyMap<ResultPart, ReadonlyMap<string, Known>>;

/** In which sums each participant is, by id. */
export async function readKnown(db: Connection, { organisation, id }: CohortKey): Promise<KnownByPart> {
  const rows = await tablesOf(db)
    .selectFrom('cohort_counted')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('cohort', '=', id)
    .execute();
  const parts = Map.groupBy(rows, ({ part }) => part);
  return new Map(
    [...parts].map(([part, of]) => [
      part,
      new Map(of.map(({ participant, digest, traces }) => [participant, { digest, traces }])),
    ]),
  );
}

export interface MadePart extends KeptPart {
  shown: KeptShown;
  known: ReadonlyMap<string, Known>;
}

/** Deletes all parts. */
export async function deleteKeptParts(db: Connection, { organisation, id }: CohortKey): Promise<void> {
  await tablesOf(db)
    .deleteFrom('cohort_result')
    .where('organisation', '=', organisation)
    .where('cohort', '=', id)
    .execute();
}

/** Replaces the part by its next version. */
export async function saveKeptPart(
  db: Connection,
  cipher: Cipher,
  key: CohortKey,
  { part, madeAt, version, shown, known }: MadePart,
): Promise<void> {
  const { organisation, id: cohort } = key;
  const content: Sealed = { crowds: version.crowds, shown: writeShown(shown) };
  const row = {
    version: version.number,
    made_at: madeAt,
    format: shownFormat,
    sealed: cipher.seal(JSON.stringify(content), placeOf(key, part)),
  };
  await tablesOf(db)
    .insertInto('cohort_result')
    .values({ organisation, cohort, part, ...row })
    .onConflict((conflict) => conflict.columns(['organisation', 'cohort', 'part']).doUpdateSet(row))
    .execute();
  const rows = [...known].map(([participant, { digest, traces }]) => ({
    ...{ organisation, cohort, participant, part, digest },
    traces: JSON.stringify(traces),
  }));
  if (rows.length === 0) return;
  await tablesOf(db)
    .insertInto('cohort_counted')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'cohort', 'participant', 'part'])
        .doUpdateSet(({ ref }) => ({ digest: ref('excluded.digest'), traces: ref('excluded.traces') })),
    )
    .execute();
}
