import { createModules, migrations } from '../../src/modules';
import type { Database } from '../../src/platform/database/database';
import { migrate } from '../../src/platform/database/migrate';
import type { Deps } from '../../src/platform/module';
import { createTestClock, createTestLog, createTestTokens } from './deterministic';
import { testConfig } from './test-config';

/** Migrates and loads the content, as the first start of the application does. */
export async function prepareDatabase(database: Database): Promise<void> {
  await migrate(database, migrations);
  await createModules(testDeps(database));
}

/** What a test gives the application when it has no wishes of its own. */
export function testDeps(database: Database): Deps {
  return {
    config: testConfig,
    database,
    clock: createTestClock().now,
    log: createTestLog().log,
    randomToken: createTestTokens(),
    sessionSecret: 'a secret that only tests know, 0123456789',
    dataKey: 'a key of the data that only tests know',
  };
}
