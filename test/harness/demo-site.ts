import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '../../src/app';
import { createModules, fillDemo, firstAdministratorLink, migrations } from '../../src/modules';
import type { AppEnv } from '../../src/platform/http/app-env';
import { readAssets } from '../../src/platform/http/assets';
import { startServer } from '../../src/platform/http/server';
import type { Deps } from '../../src/platform/module';
import { freePort } from './free-port';
import { testDeps } from './prepare-database';
import { testConfig } from './test-config';
import { openTestDatabase } from './test-database';

export interface DemoSite {
  url: string;
  /** What serves it, with its routes. */
  app: Hono<AppEnv>;
  stop(): Promise<void>;
}

/** A demonstration that is served by this process, with the browser files of the build. */
export async function startDemoSite(): Promise<DemoSite> {
  const port = await freePort();
  const config = { ...testConfig, baseUrl: `http://localhost:${port}`, demo: true };
  const database = await openTestDatabase();
  const deps: Deps = { ...testDeps(database), config, clock: () => new Date() };
  const app = await createDemoApp(deps, join(import.meta.dirname, '../../dist/client'));
  const server = await startServer((request) => app.fetch(request), port);
  return {
    url: config.baseUrl,
    app,
    stop: async () => {
      await server.stop(0);
      await database.close();
    },
  };
}

/** The application of a demonstration, filled. */
export async function createDemoApp(deps: Deps, clientDirectory: string): Promise<Hono<AppEnv>> {
  const migrationNames = migrations.map(({ name }) => name);
  const open = async (with_: Deps) =>
    createApp(with_, await createModules(with_), {
      assets: readAssets(clientDirectory),
      clientDirectory,
      migrationNames,
    });
  await fillDemo(deps, {
    open: async (past) => {
      const app = await open(past);
      return async (path, init) => app.request(deps.config.baseUrl + path, init);
    },
    administratorLink: firstAdministratorLink,
  });
  return open(deps);
}
