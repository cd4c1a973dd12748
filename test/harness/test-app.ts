import type { Hono } from 'hono';
import { createApp } from '../../src/app';
import { createModules, migrations } from '../../src/modules';
import { type Viewer, visitor } from '../../src/platform/access/viewer';
import type { Config } from '../../src/platform/config';
import type { Database } from '../../src/platform/database/database';
import type { AppEnv } from '../../src/platform/http/app-env';
import { readAssets } from '../../src/platform/http/assets';
import type { Deps } from '../../src/platform/module';
import { createTestClock, createTestLog, createTestTokens, type LogLine, type TestClock } from './deterministic';
import { testDeps } from './prepare-database';
import { testConfig } from './test-config';
import { openTestDatabase } from './test-database';

export interface TestAppOptions {
  config?: Partial<Config>;
  /** When the test begins; `testNow` otherwise. */
  now?: Date;
  /** A database that the test opened itself, and closes itself; a fresh one otherwise. */
  database?: Database;
  /** Folder with built browser files; without it the addresses of assets are placeholders. */
  clientDirectory?: string;
  /** Who asks, by the header `X-Viewer` that `as` sets; without it, who signed in on the site. */
  viewers?: Record<string, Viewer>;
}

type SendRequest = (path: string, init?: RequestInit) => Promise<Response>;

export interface TestApp {
  app: Hono<AppEnv>;
  deps: Deps;
  clock: TestClock;
  /** What was logged, in order. */
  logLines: LogLine[];
  /**
   * A whole request inside this process, with address "/…". What changes something gets the Origin header
   * a browser would send; redirects are not followed.
   */
  request: SendRequest;
  /** The same, asked by one of `viewers`. */
  as(name: string): SendRequest;
  /** Runs a job of a module now, at the time of `clock`; here none runs by itself. @returns what it returns */
  runJob(name: string): Promise<number>;
  close(): Promise<void>;
}

/** The whole application on a database of its own, with the content loaded. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await openTestDatabase());
  const clock = createTestClock(options.now);
  const { log, lines } = createTestLog();
  const config = { ...testConfig, ...options.config };
  const deps: Deps = { ...testDeps(database), config, clock: clock.now, log, randomToken: createTestTokens() };
  const { viewers } = options;
  const clientDirectory = options.clientDirectory ?? import.meta.dirname;
  const modules = await createModules(deps);
  const app = createApp(deps, modules, {
    assets: readAssets(clientDirectory),
    clientDirectory,
    migrationNames: migrations.map((migration) => migration.name),
    ...(viewers && { identify: async (c) => viewers[c.req.header('X-Viewer') ?? ''] ?? visitor }),
  });
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(config.baseUrl + path, withOrigin(init, config.baseUrl));
  return {
    app,
    deps,
    clock,
    logLines: lines,
    request,
    as:
      (name) =>
      (path, init = {}) => {
        if (!viewers?.[name]) throw new Error(`No viewer ${name}`);
        const headers = new Headers(init.headers);
        headers.set('X-Viewer', name);
        return request(path, { ...init, headers });
      },
    runJob: async (name) => {
      const job = modules.flatMap((module) => module.jobs ?? []).find((each) => each.name === name);
      if (!job) throw new Error(`No job ${name}`);
      return job.run(clock.now(), new AbortController().signal);
    },
    close: async () => {
      if (!options.database) await database.close();
    },
  };
}

function withOrigin(init: RequestInit, origin: string): RequestInit {
  const method = init.method ?? 'GET';
  const headers = new Headers(init.headers);
  if (method !== 'GET' && method !== 'HEAD' && !headers.has('Origin')) headers.set('Origin', origin);
  return { ...init, headers };
}
