import { analyse, pool } from '../../src/modules/evidence/statistics/meta-analysis';
import { createRandom } from '../load/generate-practices';

const options = { method: 'REML', test: 'hk', alpha: 0.05, leaveOut: true } as const;
const rounds = 7;

/** Pools made-up results: many at once with each left out in turn, and many times a few. Prints medians. */
export function benchStatistics(print: (line: string) => void): void {
  const { yi, vi } = madeUp(1000);
  const once = medianTime(() => analyse(yi, vi, options));
  print(`1,000 results by REML with Hartung-Knapp, each left out in turn: ${once.toFixed(1)} ms (target < 50 ms)`);
  const few = Array.from({ length: 10_000 }, (_, i) => [yi, vi].map((values) => values.slice(i % 900, (i % 900) + 12)));
  const all = medianTime(() => {
    for (const [y = [], v = []] of few) pool(y, v, options);
  });
  print(`10,000 meta-analyses of 12 results: ${(all / 1000).toFixed(2)} s (target < 1 s)`);
}

function madeUp(k: number) {
  const random = createRandom(20_261_121);
  const vi = Array.from({ length: k }, () => 0.01 + 0.1 * random());
  const yi = vi.map((v) => 0.3 + Math.sqrt(3 * (v + 0.05)) * (2 * random() - 1));
  return { yi, vi };
}

function medianTime(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}
