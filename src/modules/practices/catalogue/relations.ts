import type { PublishedPractice } from '../published-practice';
import type { Catalogue } from './catalogue-answers';

/**
 * Programmes and their parts, by slug. A programme that is not published is no parent.
 * @param current where an address leads now
 */
export function createRelations(
  practices: readonly PublishedPractice[],
  current: (slug: string) => string,
): Catalogue['related'] {
  const slugs = new Set(practices.map(({ record }) => record.slug));
  const parents = new Map<string, string>();
  const parts = new Map<string, string[]>();
  for (const { record } of practices) {
    const parent = record.partOf === null ? null : current(record.partOf);
    if (parent === null || parent === record.slug || !slugs.has(parent)) continue;
    parents.set(record.slug, parent);
    parts.set(parent, [...(parts.get(parent) ?? []), record.slug]);
  }
  return (slug) => {
    const parent = parents.get(slug) ?? null;
    const siblings = parent === null ? [] : (parts.get(parent) ?? []).filter((other) => other !== slug);
    return { parent, parts: parts.get(slug) ?? [], siblings };
  };
}
