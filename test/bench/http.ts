import { fork } from 'node:child_process';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
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

/** Searches with three filters, all different, so that nothing can be answered from a cache of answers. */
export const searches: string[] = words.flatMap((word, w) =>
  others.flatMap((other, o) =>
    ages.map((age, a) => {
      const query = encodeURIComponent(`${word} ${other}`);
      return `/praktijken?q=${query}&leeftijd=${age}&element=${elements[(w + o) % elements.length]}&provincie=${provinces[(o + a) % provinces.length]}`;
    }),
  ),
);

interface Ready {
  port: number;
  bytes: number;
}

/** Measures the list page against a bare route that sends a string of the same size; prints the ratio. */
export async function benchHttp(print: (line: string) => void): Promise<void> {
  const site = await startChild(['site']);
  const bare = await startChild(['bare', String(site.ready.bytes)]);
  const ratios: number[] = [];
  const rates: { site: number; bare: number }[] = [];
  await generateLoad(site.ready.port, searches, connections, roundMs);
  await generateLoad(bare.ready.port, ['/'], connections, roundMs);
  for (let round = 0; round < rounds; round += 1) {
    const a = await generateLoad(site.ready.port, searches, connections, roundMs);
    const b = await generateLoad(bare.ready.port, ['/'], connections, roundMs);
    ratios.push(a.requestsPerSecond / b.requestsPerSecond);
    rates.push({ site: a.requestsPerSecond, bare: b.requestsPerSecond });
  }
  site.stop();
  bare.stop();
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const rate = (key: 'site' | 'bare') => Math.round(median(rates.map((each) => each[key])));
  print(
    `list page, search with three filters, ${practices} practices, ${site.ready.bytes} bytes: ${rate('site')} pages/s`,
  );
  print(`bare Hono route, string of the same size: ${rate('bare')} answers/s`);
  print(
    `ratio ${(100 * median(ratios)).toFixed(1)}% (target >= 20%), rounds ${ratios.map((each) => `${(100 * each).toFixed(1)}%`).join(' ')}`,
  );
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
      searches.slice(0, 50).map(async (path) => (await (await app.request(path)).text()).length),
    );
    const average = Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.send?.({ port, bytes: average }));
  } else {
    const text = 'x'.repeat(Number(bytes));
    const app = new Hono().get('/', (c) => c.html(text));
    serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.send?.({ port, bytes: text.length }));
  }
}
