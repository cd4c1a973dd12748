import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { createApp } from '../../src/app';
import { createModules, migrations } from '../../src/modules';
import { contentOf, type StudyRecord } from '../../src/modules/evidence/study-record';
import type { PracticeRecord } from '../../src/modules/practices/practice';
import { readConfig } from '../../src/platform/config';
import type { Database } from '../../src/platform/database/database';
import { migrate } from '../../src/platform/database/migrate';
import { openPglite } from '../../src/platform/database/pglite';
import { readAssets } from '../../src/platform/http/assets';
import type { Deps } from '../../src/platform/module';
import { generateRecords } from '../load/generate-practices';
import { generateStudies } from '../load/generate-studies';

export const clientDirectory = 'dist/client';

/** The whole application in this process, on a database in memory with generated practices and studies of them. */
export async function createSite(practices: number, studies: number) {
  const config = readConfig({ READS_PER_MINUTE: '10000000' });
  const database = await openPglite({});
  await migrate(database, migrations);
  const records = generateRecords(practices);
  await insertPractices(database, records);
  const slugs = records.map(({ slug }) => slug);
  await insertStudies(database, generateStudies(studies, slugs));
  const deps: Deps = {
    config,
    database,
    clock: () => new Date(),
    // The real log writes a line a request; here too, to nowhere.
    log: { info: (event, fields) => void JSON.stringify({ event, ...fields }), error: console.error },
    randomToken: () => randomBytes(16).toString('base64url'),
    sessionSecret: 'a secret for the measurement only',
    dataKey: 'a key of the data for the measurement only',
  };
  const modules = await createModules(deps);
  const migrationNames = migrations.map((migration) => migration.name);
  return createApp(deps, modules, { assets: readAssets(clientDirectory), clientDirectory, migrationNames });
}

function insertPractices(database: Database, records: PracticeRecord[]): Promise<unknown> {
  return database.asOwner(async (db) => {
    for (let start = 0; start < records.length; start += 1000) {
      const batch = JSON.stringify(records.slice(start, start + 1000));
      await sql`insert into practice (slug, record, version, published_at, changed_at)
        select r ->> 'slug', r, 1, now(), now() from jsonb_array_elements(${batch}::jsonb) r`.execute(db);
    }
  });
}

/** Studies that everybody may read. */
function insertStudies(database: Database, studies: StudyRecord[]): Promise<unknown> {
  const desk = { organisation: null, person: 'bench', desk: true };
  const rows = studies.map((study) => ({ id: study.id, study: study.study, content: contentOf(study) }));
  return database.write(desk, async (db) => {
    await sql`insert into study_record (organisation, id, study, practice, kind, content, state, version, entered_by,
        entered_at, changed_at, shown_at)
      select '-', r ->> 'id', r ->> 'study', r #>> '{content,practice}', r #>> '{content,kind}', r -> 'content', 'checked',
        1, '-', now(), now(), now()
      from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(db);
  });
}
