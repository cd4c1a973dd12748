import { expect, it } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';
import { createCatalogueReader } from './catalogue-reader';

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
  const readCatalogue = await createCatalogueReader({ ...site.deps, database });
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
