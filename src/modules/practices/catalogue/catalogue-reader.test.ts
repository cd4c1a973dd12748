import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createDeskSite, handInDraft } from '../../../../test/harness/desk-site';
import { createTestApp } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { moveCatalogueState } from '../queries';
import { createCatalogueReader, searchTexts } from './catalogue-reader';

/** What the pg client throws when nothing listens. */
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

it('goes on showing the practices read last while the database cannot answer, and reads again when it can', async () => {
  const site = await createTestApp();
  let broken: Error | null = null;
  let asked = 0;
  const database: typeof site.deps.database = {
    ...site.deps.database,
    read: (scope, work) => {
      asked += 1;
      return broken ? Promise.reject(broken) : site.deps.database.read(scope, work);
    },
  };
  const { read: readCatalogue } = await createCatalogueReader({ ...site.deps, database });
  broken = refused;
  site.clock.advance(1000);
  expect((await readCatalogue()).size).toBe(111);
  expect(site.logLines.map((line) => line.event)).toContain('catalogue.not-refreshed');
  broken = null;
  const before = asked;
  site.clock.advance(1000);
  expect((await readCatalogue()).size).toBe(111);
  expect(asked).toBe(before + 1);
  broken = new Error('something else');
  site.clock.advance(1000);
  await expect(readCatalogue()).rejects.toThrow('something else');
  await site.close();
});

it('shows what its own process published at once, what another one did within a second', async () => {
  const site = await createDeskSite();
  const page = await handInDraft(site, 'Meteen Zichtbaar');
  await site.send('eva', page, `${page}/oppakken`);
  expect((await site.request('/praktijken/meteen-zichtbaar')).status).toBe(404);
  await site.send('eva', page, `${page}/publiceren`);
  expect((await site.request('/praktijken/meteen-zichtbaar')).status).toBe(200);
  await site.deps.database.asOwner(async (db) => {
    await sql`update practice set state = 'withdrawn' where slug = 'meteen-zichtbaar'`.execute(db);
    await moveCatalogueState(db);
  });
  expect((await site.request('/praktijken/meteen-zichtbaar')).status).toBe(200);
  site.clock.advance(1000);
  expect((await site.request('/praktijken/meteen-zichtbaar')).status).toBe(410);
  await site.close();
});

it('reads again when something was changed while it was reading', async () => {
  const site = await createTestApp();
  let meanwhile: (() => Promise<void>) | null = null;
  let asked = 0;
  const database: typeof site.deps.database = {
    ...site.deps.database,
    read: async (scope, work) => {
      asked += 1;
      const result = await site.deps.database.read(scope, work);
      await meanwhile?.();
      return result;
    },
  };
  const { read, watch } = await createCatalogueReader({ ...site.deps, database });
  meanwhile = async () => {
    meanwhile = null;
    await watch(site.deps.database).write(publicScope, (db) => moveCatalogueState(db));
  };
  asked = 0;
  site.clock.advance(1000);
  await read();
  // The number; and because of the change the number again, with all that is shown.
  expect(asked).toBe(3);
  await read();
  expect(asked).toBe(3);
  await site.close();
});

it('gives who comes while it is being read the new one too', async () => {
  const site = await createDeskSite();
  const page = await handInDraft(site, 'Voor Wie Samen Komt');
  await site.send('eva', page, `${page}/oppakken`);
  const { read, watch } = await createCatalogueReader(site.deps);
  const { size } = await read();
  await site.deps.database.asOwner(async (db) => {
    await sql`update practice set state = 'withdrawn' where slug = 'kasala-lofdichten-gent'`.execute(db);
  });
  await watch(site.deps.database).write(publicScope, (db) => moveCatalogueState(db));
  const both = await Promise.all([read(), read()]);
  expect(both.map((catalogue) => catalogue.size)).toEqual([size - 1, size - 1]);
  await site.close();
});

it('makes what searches when somebody searches; once it is warm, before anybody reads', async () => {
  const site = await createTestApp();
  let made = 0;
  const { read, watch, warmUp } = await createCatalogueReader(site.deps, (documents) => {
    made += 1;
    return searchTexts(documents);
  });
  const change = () => watch(site.deps.database).write(publicScope, (db) => moveCatalogueState(db));
  await change();
  await read();
  expect(made).toBe(0);
  await warmUp();
  expect(made).toBe(1);
  await change();
  await read();
  expect(made).toBe(2);
  await site.close();
});
