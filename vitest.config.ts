import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

// What opens a database runs on both: on PGlite and, in the project "postgresql", on a real server.
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '([^']+)';$/gm)].map(([, from = '']) => from);
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.tsx?$/, '');
/** Files of the harness that open one, themselves or by another of them. */
const openers = new Set(['test-database']);
for (let before = 0; before < openers.size; ) {
  before = openers.size;
  for (const file of globSync('test/harness/*.ts')) {
    if (importsOf(file).some((from) => openers.has(nameOf(from)))) openers.add(nameOf(file));
  }
}
const opensDatabase = (file: string) =>
  importsOf(file).some((from) => from.includes('/harness/') && openers.has(nameOf(from)));
// About the source itself: quick, part of `npm run check`.
const ruleTests = ['test/architecture.test.ts', 'test/docs.test.ts', 'test/texts.test.ts'];
// Start the built application.
const processTests = ['test/process.test.ts', 'test/submissions-survive.test.ts', 'test/demo.test.ts'];
const databaseTests = globSync('src/**/*.test.{ts,tsx}').filter(opensDatabase);

/** Which files a pattern finds is not in the text that has it: what follows from such a text is not kept. */
const patterns: Plugin = {
  name: 'patterns-are-not-kept',
  configureVitest: ({ experimental_defineCacheKeyGenerator }) =>
    experimental_defineCacheKeyGenerator(({ sourceCode }) => (sourceCode.includes('import.meta.glob') ? false : null)),
};

export default defineConfig({
  plugins: [patterns],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 20_000,
    // What is waited for comes; how soon depends on the machine.
    expect: { poll: { timeout: 15_000 } },
    // Test files of one worker share the application's modules: loading them again for each takes longer than the tests.
    isolate: false,
    // Otherwise one of two cores waits.
    maxWorkers: '100%',
    hookTimeout: 60_000,
    // Projects load the same modules: each is transformed once for all of them, and again when it changes.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'pglite',
          include: [
            'src/**/*.test.{ts,tsx}',
            'content/*.test.ts',
            'test/*.test.ts',
            'test/{harness,load,bench}/*.test.ts',
          ],
          exclude: [...ruleTests, ...processTests],
          globalSetup: 'test/harness/pglite-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgresql',
          include: [...databaseTests, 'test/harness/*.test.ts'],
          globalSetup: 'test/harness/postgresql-setup.ts',
        },
      },
      {
        extends: true,
        test: { name: 'rules', include: ruleTests },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/harness/pglite-setup.ts', 'test/journeys/server-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // First, by its name: programs that start and stop wait more than they work.
          name: 'application',
          include: processTests,
          globalSetup: 'test/harness/pglite-setup.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
});
