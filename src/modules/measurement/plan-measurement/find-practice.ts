import { type Catalogue, emptySelection, type PublishedPractice } from '../../practices/contract';

/** The published practice that somebody meant by its title or slug; null when it is not one. */
export function practiceMeant(catalogue: Catalogue, typed: string): PublishedPractice | null {
  const wanted = fold(typed);
  return catalogue.bySlug(typed.trim()) ?? catalogue.all().find(({ record }) => fold(record.title) === wanted) ?? null;
}

const fold = (text: string) => text.trim().toLowerCase();

/** Practices that may have been meant, best first. */
export function practicesLike(catalogue: Catalogue, typed: string): PublishedPractice[] {
  if (typed.trim() === '') return [];
  return catalogue.select({ ...emptySelection, q: typed }).page.slice(0, 6);
}
