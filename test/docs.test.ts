import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json';
import { readSources, root } from './source-files';

// What the documentation names must exist, and what an operator needs must be in it.
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const written = globSync(['docs/**/*.md', 'src/modules/*/README.md'], { cwd: root }).sort();
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...written].map((path) => ({ path, text: read(path) }));
const readme = read('README.md');
const source = readSources(['src/**/*.ts']);

const found = (pattern: RegExp, text: string) => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? '')),
];
const missing = (pattern: RegExp, exists: (name: string, page: string) => boolean) =>
  pages.flatMap(({ path, text }) =>
    found(pattern, text)
      .filter((name) => !exists(name, path))
      .map((name) => `${path}: ${name}`),
  );

const commands = source.flatMap(({ text }) => found(/name: '([a-z-]+)',\s*parameters:/g, text)).sort();

test('every script that is named exists, and README names every script', () => {
  const scripts: string[] = Object.keys(manifest.scripts);
  expect(missing(/npm run (?:--silent )?([\w:-]+)/g, (name) => scripts.includes(name))).toEqual([]);
  const inReadme = [...found(/npm run ([\w:-]+)/g, readme), ...found(/npm (start|test)\b/g, readme)];
  expect(inReadme.sort()).toEqual(scripts.sort());
});

test('every command that is named exists, and README names every command', () => {
  expect(commands.length).toBeGreaterThan(3);
  expect(missing(/npm run cli -- ([a-z-]+)/g, (name) => commands.includes(name))).toEqual([]);
  expect(found(/npm run cli -- ([a-z-]+)/g, readme).sort()).toEqual(commands);
});

test('every path and link leads to a file', () => {
  const paths =
    /`((?:src|test|docs|content|scripts|docker|\.ci)\/[\w./-]*|Dockerfile|compose\.yaml|[\w-]+\.config\.ts)`/g;
  expect(missing(paths, (name) => existsSync(join(root, name)))).toEqual([]);
  const links = /\]\((?!https?:)([^)#\s]+)\)/g;
  expect(missing(links, (name, page) => existsSync(join(root, dirname(page), name)))).toEqual([]);
});

test('README explains every setting, and no other', () => {
  const settings = found(/^ {2}([A-Z][A-Z_]+):/gm, read('src/platform/config.ts'));
  expect(settings.length).toBeGreaterThan(5);
  expect(found(/^\| `([A-Z_]+)` \|/gm, readme).sort()).toEqual(settings.sort());
});

test('the container gets every setting; its port and folder are its own', () => {
  const settings = found(/^ {2}([A-Z][A-Z_]+):/gm, read('src/platform/config.ts'));
  const own = found(/\b([A-Z_]+)=/g, read('Dockerfile')).filter((name) => settings.includes(name));
  const app = read('compose.yaml').split('\n  database:')[0] ?? '';
  const passedOn = [...app.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }));
  expect([...passedOn.map(({ name }) => name), ...own].sort()).toEqual(settings.sort());
  for (const { name, value } of passedOn)
    if (!name.startsWith('DATABASE_')) expect(value).toMatch(new RegExp(`^\\$\\{${name}:[-?]`));
});

test('the limit that no setting changes is written down', () => {
  const [most] = found(/slowPerMinute = (\d+)/g, read('src/modules/practices/export-practices/limit-exports.ts'));
  expect(readme).toContain(`Word and Excel files, which take longest to write, always ${most}`);
  expect(read('docs/operations.md')).toContain(`${most} Word and Excel files a minute`);
});

test('the operator reads of every job, at the time it runs, and of no other', () => {
  const made = source.filter(({ path }) => !path.endsWith('.test.ts'));
  const jobs = made.flatMap(({ text }) => found(/name: '([a-z-]+)',\s*schedule:/g, text)).sort();
  expect(jobs.length).toBeGreaterThan(10);
  const table = read('docs/operations.md').split('## Jobs')[1]?.split('\n## ')[0] ?? '';
  expect(found(/^\| `([a-z-]+)` \|/gm, table).sort()).toEqual(jobs);
  const times = made.flatMap(({ text }) => [
    ...text.matchAll(/name: '([a-z-]+)',\s*schedule: '(\d+) (\d+) \* \* \*'/g),
  ]);
  for (const [, name, minute = '', hour = ''] of times) {
    expect(table).toContain(`| \`${name}\` | ${hour.padStart(2, '0')}:${minute.padStart(2, '0')} |`);
  }
});

test('compose.yaml sets only settings that exist', () => {
  const inReadme = found(/^\| `([A-Z_]+)` \|/gm, readme);
  const app = read('compose.yaml').split(/^ {2}database:/m)[0] ?? '';
  const set = found(/^ {6}([A-Z_]+):/gm, app);
  expect(set.length).toBeGreaterThan(5);
  expect(set.filter((name) => !inReadme.includes(name))).toEqual([]);
});

test('each decision has a number of its own, a date and its parts', () => {
  const decisions = pages.filter(({ path }) => path.startsWith('docs/decisions/'));
  const numbers = decisions.map(({ path }) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]));
  expect(numbers).toEqual(decisions.map((_, index) => index + 1));
  for (const { path, text } of decisions) {
    expect(text, path).toMatch(
      new RegExp(`^# ${/\d{4}/.exec(path)?.[0]} .+\n\nDate: \\d{4}-\\d\\d-\\d\\d\\. Status: \\w+`),
    );
    for (const part of ['Context', 'Options', 'Decision', 'Consequences'])
      expect(text, path).toContain(`\n## ${part}\n`);
  }
});

test('the record of production dependencies is the list of package.json', () => {
  const record = pages.find(({ path }) => path.endsWith('0006-production-dependencies.md'));
  expect(found(/^\| `([^`]+)` \|/gm, record?.text ?? '')).toEqual(Object.keys(manifest.dependencies).sort());
});

test('the changelog has a place for what comes next, and knows the version', () => {
  const headings = found(/^## \[([^\]]+)\]/gm, read('CHANGELOG.md'));
  expect(headings[0]).toBe('Unreleased');
  expect(read('publiccode.yml')).toContain(`softwareVersion: ${manifest.version}\n`);
  expect(read('publiccode.yml')).toContain(`license: ${manifest.license}\n`);
});

test('the licence is the EUPL 1.2, whole', () => {
  const licence = read('LICENSE');
  expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\nEUPL © the European Union 2007, 2016\n/);
  expect(found(/^(\d+)\.[A-Z]/gm, licence)).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
  expect(licence.length).toBeGreaterThan(13_000);
});

test('pages say nothing about where they were written', () => {
  expect(missing(/((?:(?<!\w)\/(?:work|tmp|root|home))\/[\w./-]+|\.\.\/shared[\w./-]*)/g, () => false)).toEqual([]);
});
