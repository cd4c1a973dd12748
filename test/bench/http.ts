import { fork } from 'node:child_process';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createRandom } from '../load/generate-practices';
import { generateLoad } from './load-generator';
import { createSite } from './site';

/** Practices in the measured site; the size for which the targets are set. */
const practices = 10_000;
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

interface Ready {
  port: number;
  bytes: number;
}

/** Measures the list page against a bare route that sends a string of the same size; prints the ratios. */
export async function benchHttp(print: (line: string) => void): Promise<void> {
  const site = await startChild(['site']);
  const bare = await startChild(['bare', String(site.ready.bytes)]);
  print(`list page, search with three filters, ${practices} practices, ${site.ready.bytes} bytes`);
  for (const [name, paths] of [
    ['asked for the first time', newSearches],
    ['asked before', knownSearches],
  ] as const) {
    await generateLoad(site.ready.port, paths, connections, roundMs);
    await generateLoad(bare.ready.port, ['/'], connections, roundMs);
    const measured: { site: number; bare: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { requestsPerSecond } = await generateLoad(site.ready.port, paths, connections, roundMs);
      const other = await generateLoad(bare.ready.port, ['/'], connections, roundMs);
      measured.push({ site: requestsPerSecond, bare: other.requestsPerSecond });
    }
    printRatio(name, measured, print);
  }
  site.stop();
  bare.stop();
}

function printRatio(name: string, measured: { site: number; bare: number }[], print: (line: string) => void): void {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const percent = (ratio: number) => `${(100 * ratio).toFixed(1)}%`;
  const rate = (key: 'site' | 'bare') => Math.round(median(measured.map((each) => each[key])));
  const ratios = measured.map((each) => each.site / each.bare);
  print(`  ${name}: ${rate('site')} pages/s; bare Hono route, string of the same size: ${rate('bare')}/s`);
  print(`  ratio ${percent(median(ratios))} (target >= 20%), rounds ${ratios.map(percent).join(' ')}`);
}

function startChild(args: string[]): Promise<{ ready: Ready; stop(): void }> {
  const child = fork(import.meta.filename, args);
  return new Promise((resolve, reject) => {
    child.once('message', (ready: Ready) => resolve({ ready, stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`bench child ended with ${code}`)));
  });
}

/** The other side of `startChild`: serves and tells its port. */
export async function runChild([role, bytes]: string[]): Promise<void> {
  if (role === 'site') {
    const app = await createSite(practices);
    const sizes = await Promise.all(
      knownSearches.slice(0, 50).map(async (path) => (await (await app.request(path)).text()).length),
    );
    const average = Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.send?.({ port, bytes: average }));
  } else {
    const text = 'x'.repeat(Number(bytes));
    const app = new Hono().get('/', (c) => c.html(text));
    serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.send?.({ port, bytes: text.length }));
  }
}
