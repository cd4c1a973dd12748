import type { Vocabularies } from '../vocabularies/contract';
import type { Catalogue, FacetValue, SelectionResult } from './catalogue-answers';
import type { PublishedPractice } from './published-practice';
import { type FilterKey, filters, type Selection } from './selection';

// A plain first version: every question walks all practices. The search index replaces it.
export function createCatalogue(
  practices: readonly PublishedPractice[],
  vocabularies: Vocabularies,
  nearby: (nis: string) => readonly string[],
): Catalogue {
  const bySlug = new Map(practices.map((practice) => [practice.record.slug, practice]));
  const matches = (practice: PublishedPractice, selection: Selection, except?: FilterKey) =>
    filters.every(
      ({ key }) =>
        key === except ||
        !selection.filters[key]?.length ||
        selection.filters[key].some((value) => valuesOf(practice, key).includes(value)),
    ) &&
    (selection.near === null ||
      practice.record.municipalities.some((nis) => nearby(selection.near ?? '').includes(nis))) &&
    (selection.q === '' || JSON.stringify(practice.record).toLowerCase().includes(selection.q.toLowerCase()));
  const facet = (selection: Selection, key: FilterKey): FacetValue[] => {
    const counts = new Map<string, number>();
    for (const practice of practices) {
      if (matches(practice, selection, key))
        for (const value of valuesOf(practice, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  return {
    size: practices.length,
    all: () => practices,
    bySlug: (slug) => bySlug.get(slug),
    select: (selection): SelectionResult => {
      const found = practices.filter((practice) => matches(practice, selection));
      const start = (selection.page - 1) * selection.pageSize;
      return {
        total: found.length,
        page: found.slice(start, start + selection.pageSize),
        every: () => found,
        facets: Object.fromEntries(filters.map(({ key }) => [key, facet(selection, key)])) as Record<
          FilterKey,
          FacetValue[]
        >,
        corrections: [],
      };
    },
    whyItFits: () => [],
    suggest: (text, limit) =>
      practices
        .filter(({ record }) => record.title.toLowerCase().includes(text.toLowerCase()))
        .slice(0, limit)
        .map(({ record }) => ({ kind: 'practice', label: record.title, target: record.slug, count: 1 })),
    similar: (slug, limit) =>
      practices
        .filter((practice) => practice.record.slug !== slug)
        .slice(0, limit)
        .map((practice) => ({
          practice,
          shared: [{ scheme: 'activity-types', id: vocabularies.scheme('activity-types').concepts[0]?.id ?? '' }],
        })),
    related: (slug) => ({
      parent: bySlug.get(slug)?.record.partOf ?? null,
      parts: practices.filter(({ record }) => record.partOf === slug).map(({ record }) => record.slug),
      siblings: [],
    }),
  };
}

/** The values a practice has for a filter. */
export function valuesOf(practice: PublishedPractice, key: FilterKey): readonly string[] {
  switch (key) {
    case 'costBand':
      return [practice.costBand];
    case 'certainty':
      return [practice.certainty.level];
    case 'status':
    case 'kind':
      return [practice.record[key]];
    case 'provinces':
    case 'regions':
      return practice[key];
    default:
      return practice.record[key];
  }
}
