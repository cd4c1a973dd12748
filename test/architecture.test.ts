import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Import, readSources, root, type SourceFile, withoutExtension } from './source-files';

// The rules of docs/architecture.md. Each test lists what breaks its rule, so an empty list is right.
const all = readSources(['src/**/*.{ts,tsx}']);
const sources = all.filter(({ path }) => !/\.test\.tsx?$/.test(path));

const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
const nameOf = (path: string) => path.replace(/^.*\//, '');

/** "file imports thing" for every import that `breaks` says is wrong. */
function offences(files: SourceFile[], breaks: (item: Import, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter((item) => breaks(item, file)).map((item) => `${file.path} imports ${item.specifier}`),
  );
}

const inside = (folder: string) => (file: SourceFile) => file.path.startsWith(folder);
const named = (path: string) => sources.filter((file) => file.path === path);

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.find(({ path }) => path === 'src/app.tsx')?.imports.length).toBeGreaterThan(10);
});

test('main knows app, the list of modules and the platform; the list only what each module offers', () => {
  const main = offences(
    named('src/main.ts'),
    ({ target }) => target !== null && !/^src\/(app|modules|platform\/.+)$/.test(target),
  );
  const app = offences(
    named('src/app.tsx'),
    ({ target }) => target !== null && !/^src\/(design|platform)\/.+$/.test(target),
  );
  const modules = offences(
    named('src/modules.ts'),
    ({ target }) => target !== null && !/^src\/(modules\/[^/]+\/(module|contract)|platform\/.+)$/.test(target),
  );
  expect([...main, ...app, ...modules]).toEqual([]);
});

test('a module uses another only through its contract', () => {
  const found = offences(sources.filter(inside('src/modules/')), ({ target }, file) => {
    if (target === null || target.startsWith('content/')) return false;
    if (/^src\/(platform|design)\//.test(target) || moduleOf(target) === moduleOf(file.path)) return false;
    return !/^src\/modules\/[^/]+\/contract$/.test(target);
  });
  expect(found).toEqual([]);
});

test('the platform knows neither design nor modules, the design knows no module', () => {
  const platform = offences(
    sources.filter(inside('src/platform/')),
    ({ target }) => target !== null && !target.startsWith('src/platform/'),
  );
  const design = offences(
    sources.filter(inside('src/design/')),
    ({ target }) => target !== null && !/^src\/(design|platform)\//.test(target),
  );
  expect([...platform, ...design]).toEqual([]);
});

// Ring order of a module: what may touch the web, the database or the machine is named here, the rest is pure.
const impureNames = /^(module|queries|tables|handlers|contract|catalogue|api)\.tsx?$|\.tsx$/;
// Folders that promise it, whole. The catalogue is pure but for the reader, which asks the database when to make it anew.
const pureFolders =
  /^src\/modules\/(?:[^/]+\/search|evidence\/statistics|practices\/catalogue(?!\/catalogue-reader\.ts$))\//;
const isPure = ({ path }: Pick<SourceFile, 'path'>) =>
  path.startsWith('src/modules/') &&
  (/\/(form|access|paths)\.ts$/.test(path) ||
    pureFolders.test(path) ||
    (/^src\/modules\/[^/]+\/[^/]+\.ts$/.test(path) && !impureNames.test(nameOf(path))));

/** What makes pure files of these impure. */
function impurities(files: SourceFile[]): string[] {
  const pure = files.filter(isPure);
  const found = offences(
    pure,
    ({ specifier, typeOnly }) => !typeOnly && /^(hono|@hono|kysely|preact|pg$|@electric-sql|node:)/.test(specifier),
  );
  const ambient = pure
    .filter(({ text }) => /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bcrypto\./.test(text))
    .map(({ path }) => `${path} takes time or chance from the machine`);
  return [...found, ...ambient];
}

test('rules, forms, search, statistics and the catalogue are pure: no web, no database, no page, no machine', () => {
  expect(sources.filter(isPure).length).toBeGreaterThan(10);
  expect(impurities(sources)).toEqual([]);
});

test.each(
  ['search/score.ts', 'catalogue/facets.ts', 'find-practices/form.ts', 'access.ts', 'freshness.ts']
    .map((path) => `practices/${path}`)
    .concat('evidence/statistics/tails.ts', 'evidence/statistics/deeper/tails.ts'),
)('a clock or a database in %s would be seen', (name) => {
  const file = { path: `src/modules/${name}`, text: '', imports: [] };
  const database = { specifier: 'kysely', target: null, typeOnly: false };
  expect(impurities([{ ...file, text: 'const now = Date.now();' }])).toHaveLength(1);
  expect(impurities([{ ...file, imports: [database] }])).toHaveLength(1);
  expect(impurities([{ ...file, imports: [{ ...database, typeOnly: true }] }])).toEqual([]);
});

test('only queries know tables, and only queries and the platform speak SQL', () => {
  const tables = offences(
    sources,
    ({ target }, file) => target !== null && /\/tables$/.test(target) && !/\/queries\.ts$/.test(file.path),
  );
  const sql = offences(
    sources.filter(inside('src/modules/')),
    ({ specifier }, file) => specifier === 'kysely' && !/\/(queries|tables)\.ts$/.test(file.path),
  );
  expect([...tables, ...sql]).toEqual([]);
});

test('only handlers, modules and the frame see a request', () => {
  const found = offences(
    sources.filter(inside('src/modules/')),
    ({ specifier }, { path }) => /^@?hono/.test(specifier) && /\/(page|[\w-]+-page)\.tsx$/.test(path),
  );
  expect(found).toEqual([]);
});

test('files and modules do not depend on each other in circles', () => {
  const known = new Map(sources.map((file) => [withoutExtension(file.path), file]));
  const files = new Map(
    [...known].map(([path, file]) => [
      path,
      file.imports.flatMap(({ target, typeOnly }) =>
        target && !typeOnly && known.has(withoutKnownExtension(target)) ? [withoutKnownExtension(target)] : [],
      ),
    ]),
  );
  const modules = new Map<string, string[]>();
  for (const file of sources) {
    const from = moduleOf(file.path);
    if (!from) continue;
    const to = file.imports.flatMap(({ target }) => (target ? (moduleOf(target) ?? []) : []));
    modules.set(from, [...(modules.get(from) ?? []), ...to.filter((name) => name !== from)]);
  }
  expect([...circles(files), ...circles(modules)]).toEqual([]);
});

const withoutKnownExtension = (path: string) => path.replace(/\.tsx?$/, '');

/** Each circle once, as "a > b > a". */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (node: string, trail: string[]) => {
    const start = trail.indexOf(node);
    if (start >= 0) found.push([...trail.slice(start), node].join(' > '));
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}

test('circles are recognised', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circles(graph)).toEqual(['b > c > b']);
});

test('names are in kebab-case and say what is inside', () => {
  const paths = globSync(['src/**', 'test/**', 'scripts/**', 'content/**'], { cwd: root, withFileTypes: true })
    .filter((entry) => !entry.parentPath.includes('test/reference'))
    .map((entry) => entry.name);
  const odd = paths.filter(
    (name) =>
      !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name) &&
      !/^\d{8}T\d{4}_[a-z0-9_]+\.sql$/.test(name) &&
      name !== 'README.md',
  );
  const empty = paths.filter((name) => /^(utils?|helpers?|misc|common|index|shared|lib)(\.|$)/.test(name));
  expect([...odd, ...empty]).toEqual([]);
});

test('no file only passes on what others export, contracts excepted', () => {
  const barrels = sources.filter(({ path, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim();
    const rest = code.replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s+'[^']+';/g, '').trim();
    return rest === '' && !path.endsWith('/contract.ts');
  });
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('exports have names', () => {
  expect(all.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test('only main reads the environment', () => {
  const readers = sources.filter(({ text }) => /\bprocess\.env\b|import\.meta\.env\b/.test(text));
  expect(readers.map(({ path }) => path)).toEqual(['src/main.ts']);
});

test('addresses are made in paths.ts', () => {
  const found = sources.filter(inside('src/modules/')).flatMap(({ path, text }) => {
    if (path.endsWith('/paths.ts')) return [];
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/^(import|export) .*from .*$/gm, '');
    const written = [...code.matchAll(/(?<![\w)])(['"`])(\/[a-z][\w/.-]*)[^'"`\n]*\1/g)].map(
      ([, , address]) => address,
    );
    // A language in front of an address is no address.
    return written.filter((address) => !/^\/(nl|en)$/.test(address ?? '')).map((address) => `${path}: ${address}`);
  });
  expect(found).toEqual([]);
});

test('nothing is silenced, left for later or kept from running', () => {
  const marks =
    /@ts-(ignore|nocheck|expect-error)|biome-ignore|\bTODO\b|\bFIXME\b|\bas any(?=[;,)\]])|: any(?=[;,)=>\s]|$)(?! of)|as unknown as/;
  const silenced = all.filter(({ text }) => marks.test(text)).map(({ path }) => path);
  const tests = readSources(['src/**/*.test.{ts,tsx}', 'content/*.test.ts', 'test/journeys/*.test.ts']);
  const resting = tests.filter(({ text }) => /\b(test|it|describe)\.(skip|only|todo|fails)\b/.test(text));
  expect([...silenced, ...resting.map(({ path }) => path)]).toEqual([]);
});
