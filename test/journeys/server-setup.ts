import type { TestProject } from 'vitest/node';
import { startAppProcess } from '../harness/app-process';
import { makePreparedDataDir } from '../harness/prepared-data-dir';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the application under test listens. */
    siteUrl: string;
  }
}

/** One running application for all journeys, with a database of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = makePreparedDataDir(project.getProvidedContext().testDatabase);
  const app = await startAppProcess({ DATA_DIR: data.path, WRITES_PER_MINUTE: '1000000' });
  project.provide('siteUrl', app.url);
  return async () => {
    await app.stop();
    data.remove();
  };
}
