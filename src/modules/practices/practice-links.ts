import type { ReadCatalogue } from './catalogue/catalogue-reader';
import { practicePaths } from './paths';
import { adoptionPaths } from './run-elsewhere/paths';
import { filters, type Selection } from './selection';
import { selectionContext } from './selection-context';
import { pageNames, selectionQuery } from './selection-query';

const everything: Selection = {
  q: '',
  filters: {},
  near: null,
  sort: 'fit',
  page: 1,
  pageSize: selectionContext.defaultPageSize,
};
const listOf = (selection: Selection) =>
  practicePaths.list(selectionQuery(selection, pageNames, selectionContext.defaultPageSize));

/** Where the practices with a concept are listed; null when practices are not filtered by that scheme. */
export function practicesWithConcept(schemeId: string, conceptId: string): string | null {
  const filter = filters.find(({ scheme }) => scheme === schemeId);
  return filter ? listOf({ ...everything, filters: { [filter.key]: [conceptId] } }) : null;
}

/** The practices in a municipality, and where those in it and its neighbours are listed. */
export async function practicesOfArea(catalogue: ReadCatalogue, nis: string) {
  const near = { ...everything, near: nis };
  const practices = (await catalogue()).select(near).every();
  return {
    here: practices
      .filter(({ record }) => record.municipalities.includes(nis))
      .map(({ record }) => ({ slug: record.slug, title: record.title, path: practicePaths.practice(record.slug) })),
    also: (await catalogue())
      .all()
      .filter(({ adoptions }) => adoptions.some((adoption) => adoption.nis === nis))
      .map(({ record }) => ({ slug: record.slug, title: record.title, path: adoptionPaths.shown(record.slug) })),
    near: { count: practices.length, path: listOf(near) },
    follow: practicePaths.followMunicipality(nis),
  };
}
