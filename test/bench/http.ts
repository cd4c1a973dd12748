import { fork } from 'node:child_process';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createRandom } from '../load/generate-practices';
import { generateLoad } from './load-generator';
import { createSite } from './site';

/** In the measured site; the size for which the targets are set. */
const practices = 10_000;
const studies = 5000;
const connections = 8;
const roundMs = 3000;
const rounds = 5;

const words = [
  'huisbezoek',
  'koffie',
  'jongeren',
  'rouw',
  'buddy',
  'telefoon',
  'wandelen',
  'mantelzorgers',
  'digitaal',
  'kinderen',
  'buurt',
  'senioren',
];
const others = [
  'platteland',
  'vrijwilligers',
  'samen eten',
  'nieuwe inwoners',
  'alleenstaande ouderen',
  'school',
  'bibliotheek',
  'kunst',
];
const ages = ['13-17', '18-25', '26-59', '60%2B'];
const elements = ['ontmoetingen-mogelijk-maken', 'betekenisvolle-contacten', 'activiteiten-organiseren'];
const provinces = ['antwerpen', 'limburg', 'oost-vlaanderen', 'vlaams-brabant', 'west-vlaanderen'];

/**
 * Searches with three filters, all different: more than the pages that are kept, so that asked in turn each of
 * them is answered as if for the first time. In no order, so that words do not stand beside themselves.
 */
const newSearches: string[] = shuffled(
  words.flatMap((word) =>
    others.flatMap((other) =>
      ages.flatMap((age) =>
        elements.flatMap((element) =>
          provinces.map(
            (province) =>
              `/praktijken?q=${encodeURIComponent(`${word} ${other}`)}&leeftijd=${age}&element=${element}&provincie=${province}`,
          ),
        ),
      ),
    ),
  ),
);
/** Some of them, asked again and again. */
const knownSearches = newSearches.filter((_search, index) => index % 60 === 0);

function shuffled(list: string[]): string[] {
  const random = createRandom(1);
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const axes = ['werkzame-elementen', 'activiteiten'].flatMap((rows) =>
  ['leeftijd', 'levensgebeurtenis', 'uitkomst'].map((columns) => `rijen=${rows}&kolommen=${columns}`),
);
/** Every map, in both languages: all questions that there are. */
const knownMaps = ['/wat-werkt', '/en/wat-werkt'].flatMap((path) => axes.map((query) => `${path}?${query}`));
/** The same by addresses that nobody asked before, such as links with a tag of a newsletter. */
const newMaps = Array.from({ length: 5000 }, (_, at) => `${knownMaps[at % knownMaps.length]}&bron=${at}`);

const pages = {
  list: { title: 'list page, search with three filters', first: newSearches, known: knownSearches },
  map: { title: 'map of evidence, its rows, columns and languages in turn', first: newMaps, known: knownMaps },
};
const pageNames = ['list', 'map'] as const;

interface Child<Ready> {
  ready: Ready;
  stop(): void;
}
interface SiteReady {
  port: number;
  /** Average size of each page. */
  bytes: Record<(typeof pageNames)[number], number>;
  /** Time to draw a map of which nothing was drawn before. */
  firstMapMs: number;
}

/** Measures pages against a bare route that sends a string of the same size; prints the ratios. */
export async function benchHttp(print: (line: string) => void): Promise<void> {
  const site = await startChild<SiteReady>(['site']);
  print(
    `${practices} practices, ${studies} studies; a map drawn for the first time: ${site.ready.firstMapMs.toFixed(1)} ms`,
  );
  for (const name of pageNames) {
    const bare = await startChild<{ port: number }>(['bare', String(site.ready.bytes[name])]);
    print(`${pages[name].title}, ${site.ready.bytes[name]} bytes`);
    const ports = { site: site.ready.port, bare: bare.ready.port };
    printRatio('asked for the first time', await measure(ports, pages[name].first), print);
    printRatio('asked before', await measure(ports, pages[name].known), print);
    bare.stop();
  }
  site.stop();
}

interface Rates {
  site: number;
  bare: number;
}

async function measure(ports: Rates, paths: readonly string[]): Promise<Rates[]> {
  await generateLoad(ports.site, paths, connections, roundMs);
  await generateLoad(ports.bare, ['/'], connections, roundMs);
  const measured: Rates[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { requestsPerSecond } = await generateLoad(ports.site, paths, connections, roundMs);
    const other = await generateLoad(ports.bare, ['/'], connections, roundMs);
    measured.push({ site: requestsPerSecond, bare: other.requestsPerSecond });
  }
  return measured;
}

function printRatio(name: string, measured: Rates[], print: (line: string) => void): void {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const percent = (ratio: number) => `${(100 * ratio).toFixed(1)}%`;
  const rate = (key: keyof Rates) => Math.round(median(measured.map((each) => each[key])));
  const ratios = measured.map((each) => each.site / each.bare);
  print(`  ${name}: ${rate('site')} pages/s; bare Hono route, string of the same size: ${rate('bare')}/s`);
  print(`  ratio ${percent(median(ratios))} (target >= 20%), rounds ${ratios.map(percent).join(' ')}`);
}

function startChild<Ready>(args: string[]): Promise<Child<Ready>> {
  const child = fork(import.meta.filename, args);
  return new Promise((resolve, reject) => {
    child.once('message', (ready: Ready) => resolve({ ready, stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`bench child ended with ${code}`)));
  });
}

/** The other side of `startChild`: serves and tells its port. */
export async function runChild([role, bytes]: string[]): Promise<void> {
  if (role === 'site') {
    const app = await createSite(practices, studies);
    const sizeOf = async (paths: readonly string[]) => {
      const sizes = await Promise.all(paths.map(async (path) => (await (await app.request(path)).text()).length));
      return Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    };
    // Reads what it needs of the database.
    await app.request('/wat-werkt/metingen?praktijk=geen');
    const begin = performance.now();
    const map = await sizeOf(knownMaps);
    const firstMapMs = (performance.now() - begin) / knownMaps.length;
    const ready = { bytes: { list: await sizeOf(knownSearches.slice(0, 50)), map }, firstMapMs };
    serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.send?.({ ...ready, port }));
  } else {
    const text = 'x'.repeat(Number(bytes));
    const app = new Hono().get('/', (c) => c.html(text));
    serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.send?.({ port }));
  }
}
