import type { PublishedPractice } from '../published-practice';
import type { Catalogue } from './catalogue-answers';

/** Programmes and their parts, by slug. A programme that is not published is no parent. */
export function createRelations(practices: readonly PublishedPractice[]): Catalogue['related'] {
  const slugs = new Set(practices.map(({ record }) => record.slug));
  const parents = new Map<string, string>();
  const parts = new Map<string, string[]>();
  for (const { record } of practices) {
    if (record.partOf === null || !slugs.has(record.partOf)) continue;
    parents.set(record.slug, record.partOf);
    parts.set(record.partOf, [...(parts.get(record.partOf) ?? []), record.slug]);
  }
  return (slug) => {
    const parent = parents.get(slug) ?? null;
    const siblings = parent === null ? [] : (parts.get(parent) ?? []).filter((other) => other !== slug);
    return { parent, parts: parts.get(slug) ?? [], siblings };
  };
}
