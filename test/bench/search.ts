import { performance } from 'node:perf_hooks';
import { createCatalogue } from '../../src/modules/practices/catalogue/catalogue';
import type { Catalogue } from '../../src/modules/practices/catalogue/catalogue-answers';
import { nearby, searchTexts } from '../../src/modules/practices/catalogue/catalogue-reader';
import { searchDocument } from '../../src/modules/practices/catalogue/search-documents';
import type { PublishedPractice } from '../../src/modules/practices/published-practice';
import type { Selection } from '../../src/modules/practices/selection';
import { vocabularies } from '../../src/modules/vocabularies/contract';
import { generatePractices, publish, readRealRecords } from '../load/generate-practices';
import { createMiniSearch, createPostgresSearch, type PeerDocument, peerDocument } from './search-peers';
import { type JudgedQuery, judgedQueries, measureQuality, type Quality } from './search-quality';

const unfiltered: Selection = { q: '', filters: {}, near: null, sort: 'fit', page: 1, pageSize: 20 };
const threeFilters: Selection['filters'] = {
  ageGroups: ['60+'],
  workingElements: ['betekenisvolle-contacten', 'ontmoetingen-mogelijk-maken'],
  provinces: ['antwerpen', 'oost-vlaanderen'],
};

function catalogueOf(practices: readonly PublishedPractice[]) {
  const catalogue = createCatalogue(practices, vocabularies, nearby, searchTexts);
  catalogue.prepare();
  return catalogue;
}
const peersOf = (practices: readonly PublishedPractice[]): PeerDocument[] =>
  practices.map((practice) => peerDocument(practice.record.slug, searchDocument(practice, vocabularies)));

const allSlugs = (catalogue: Catalogue) => (q: string) =>
  catalogue
    .select({ ...unfiltered, q })
    .every()
    .map(({ record }) => record.slug);

interface Timing {
  median: number;
  p95: number;
}

/** Milliseconds over all questions, several rounds, the first to warm up. */
function time(queries: readonly string[], run: (query: string) => unknown, rounds = 8): Timing {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const start = performance.now();
      run(query);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

async function compareQuality(queries: readonly JudgedQuery[]): Promise<Record<string, Quality>> {
  const practices = readRealRecords().map((record) => publish(record));
  const documents = peersOf(practices);
  const postgres = await createPostgresSearch(documents);
  const answers = new Map<string, string[]>();
  for (const { query } of queries) answers.set(query, await postgres.search(query));
  await postgres.close();
  return {
    Verbonden: measureQuality(queries, allSlugs(catalogueOf(practices))),
    'BM25 (MiniSearch)': measureQuality(queries, createMiniSearch(documents)),
    'PostgreSQL dutch': measureQuality(queries, (query) => answers.get(query) ?? []),
  };
}

function printQuality(set: string, scores: Record<string, Quality>) {
  const share = (value: number) => value.toFixed(3).padStart(9);
  console.log(
    `\n${set.padEnd(20)}${['nDCG@10', 'MRR', 'success@3', 'no answer'].map((name) => name.padStart(10)).join('')}`,
  );
  for (const [name, { ndcg, mrr, success, noAnswer }] of Object.entries(scores))
    console.log(`${name.padEnd(20)} ${[ndcg, mrr, success, noAnswer].map(share).join(' ')}`);
  const kinds = Object.keys(Object.values(scores)[0]?.ndcgPerKind ?? {});
  for (const kind of kinds)
    console.log(
      `  ${kind.padEnd(18)} ${Object.values(scores)
        .map((score) => share(score.ndcgPerKind[kind] ?? 0))
        .join(' ')}`,
    );
}

/** Index and time generated practices; returns the median of a question with three filters. */
function measureSpeed(count: number, queries: readonly string[]) {
  const practices = generatePractices(count);
  const start = performance.now();
  const catalogue = catalogueOf(practices);
  const build = performance.now() - start;
  const megabytes = process.memoryUsage().rss / 1e6;
  const plain = time(queries, (q) => catalogue.select({ ...unfiltered, q }));
  const filtered = time(queries, (q) => catalogue.select({ ...unfiltered, q, filters: threeFilters }));
  const filters = time(queries, () => catalogue.select({ ...unfiltered, filters: threeFilters }));
  const suggest = time(queries, (q) => catalogue.suggest(q.slice(0, 4), 8), 3);
  console.log(
    `\n${count.toLocaleString('en')} generated practices: built in ${build.toFixed(0)} ms, process ${megabytes.toFixed(0)} MB`,
  );
  for (const [name, timing] of Object.entries({
    'a question': plain,
    'a question, three filters': filtered,
    'three filters': filters,
    suggestions: suggest,
  }))
    console.log(`  ${name.padEnd(28)} median ${timing.median.toFixed(3)} ms, p95 ${timing.p95.toFixed(3)} ms`);
  return { practices, plain, filtered };
}

/** Prints quality on the judged questions beside two peers, then speed and how it grows. */
export async function main(): Promise<void> {
  for (const [name, queries] of Object.entries(judgedQueries))
    printQuality(`${name} (${queries.length})`, await compareQuality(queries));

  const queries = [...judgedQueries.open, ...judgedQueries.own].map(({ query }) => query);
  const small = measureSpeed(10_000, queries);
  const mini = createMiniSearch(peersOf(small.practices));
  const peer = time(queries, mini, 3);
  console.log(
    `  ${'MiniSearch, search alone'.padEnd(28)} median ${peer.median.toFixed(3)} ms, p95 ${peer.p95.toFixed(3)} ms`,
  );
  const large = measureSpeed(100_000, queries);
  const growth = (from: Timing, to: Timing) => (to.median / from.median).toFixed(1);
  console.log(
    `\n10k to 100k practices: a question ×${growth(small.plain, large.plain)}, with three filters ×${growth(small.filtered, large.filtered)}`,
  );
}
