import { join } from 'node:path';
import { startServer } from '../../src/platform/http/server';
import { freePort } from './free-port';
import type { TestApp, TestAppOptions } from './test-app';

export interface ServedSite<Site extends TestApp> {
  site: Site;
  url: string;
  stop(): Promise<void>;
}

/** An application for a browser that this process serves itself, with the browser files of the build. */
export async function serveSite<Site extends TestApp>(
  create: (options: TestAppOptions) => Promise<Site>,
): Promise<ServedSite<Site>> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const clientDirectory = join(import.meta.dirname, '../../dist/client');
  const site = await create({ config: { baseUrl: url }, clientDirectory });
  const server = await startServer((request) => site.app.fetch(request), port);
  return {
    site,
    url,
    stop: async () => {
      await server.stop(0);
      await site.close();
    },
  };
}
