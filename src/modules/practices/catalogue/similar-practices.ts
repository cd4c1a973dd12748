import type { PublishedPractice } from '../published-practice';
import type { SimilarPractice } from './catalogue-answers';
import { firstOf } from './ordering';
import { conceptKeys } from './search-documents';

/**
 * Practices that share concepts, weighted by the rarity of each concept (ln N/n) and set against how many concepts
 * the other has (cosine): sharing "partner overleden" says more than sharing "zorg en welzijn".
 */
export function createSimilar(practices: readonly PublishedPractice[]) {
  const carriers = new Map<string, number[]>();
  const keys = practices.map((practice) => [...new Set(conceptKeys(practice))]);
  keys.forEach((list, at) => {
    for (const key of list) {
      const known = carriers.get(key);
      if (known) known.push(at);
      else carriers.set(key, [at]);
    }
  });
  const rarity = (key: string) => Math.log(practices.length / (carriers.get(key)?.length ?? 1));
  const lengths = Float64Array.from(keys, (list) => Math.sqrt(list.reduce((sum, key) => sum + rarity(key) ** 2, 0)));
  const sums = new Float64Array(practices.length);

  return (at: number, limit: number): SimilarPractice[] => {
    sums.fill(0);
    const own = keys[at] ?? [];
    for (const key of own) {
      const weight = rarity(key) ** 2;
      for (const other of carriers.get(key) ?? []) sums[other] = (sums[other] as number) + weight;
    }
    sums[at] = 0;
    const others: number[] = [];
    for (let other = 0; other < sums.length; other += 1) {
      if (sums[other] === 0) continue;
      sums[other] = (sums[other] as number) / ((lengths[other] as number) || 1);
      others.push(other);
    }
    const best = firstOf(Uint32Array.from(others), Math.max(0, limit), (a, b) =>
      sums[a] === sums[b] ? a < b : (sums[a] as number) > (sums[b] as number),
    );
    const shares = new Set(own);
    return Array.from(best, (other) => ({
      practice: practices[other] as PublishedPractice,
      likeness: (sums[other] as number) / ((lengths[at] as number) || 1),
      shared: (keys[other] ?? [])
        .filter((key) => shares.has(key))
        .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
        .map((key) => ({ scheme: key.slice(0, key.indexOf('/')), id: key.slice(key.indexOf('/') + 1) })),
    }));
  };
}
