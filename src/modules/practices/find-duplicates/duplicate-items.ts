import { once } from '../../../platform/once';
import type { Language } from '../../../platform/texts/language';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { searchPlaces } from '../catalogue/search-documents';
import {
  createDuplicateFinder,
  type DuplicateFacts,
  type DuplicateReason,
  type FindDuplicates,
} from '../likely-duplicates';
import { practicePaths } from '../paths';
import { placeLine } from '../place-line';
import { words } from '../search/fold';
import { findDuplicatesTexts } from './texts';

/** A published practice that may be the same; for a card on the page and for the island. */
export interface DuplicateItem {
  slug: string;
  /** Dutch. */
  title: string;
  /** "Herselt", "Gent, Brugge en 3 andere gemeenten" */
  place: string;
  /** Address without language prefix. */
  path: string;
  reasons: DuplicateReason[];
  /** The reasons in words, most telling first: "dezelfde titel, dezelfde gemeente". */
  why: string;
}

const placeWords = once(() => new Set(searchPlaces.flatMap(({ names }) => names.flatMap(words))));
/** A catalogue never changes: another one takes its place. */
const finders = new WeakMap<Catalogue, FindDuplicates>();

function finderOf(catalogue: Catalogue): FindDuplicates {
  const known = finders.get(catalogue);
  if (known) return known;
  const records = catalogue.all().map(({ record }) => record);
  const finder = createDuplicateFinder(records, (word) => placeWords().has(word));
  finders.set(catalogue, finder);
  return finder;
}

/**
 * At most three published practices that are likely the same as what is being written.
 * @param except slug of the practice that is being changed: it is like itself
 */
export function duplicateItems(
  catalogue: Catalogue,
  draft: DuplicateFacts,
  language: Language,
  except: string | null = null,
): DuplicateItem[] {
  const t = findDuplicatesTexts[language];
  return finderOf(catalogue)(draft).flatMap(({ slug, reasons }) => {
    const record = catalogue.bySlug(slug)?.record;
    if (!record || slug === except) return [];
    const why = reasons.map((reason) => t.reasons[reason]).join(', ');
    return [
      {
        slug,
        title: record.title,
        place: placeLine(record, language),
        path: practicePaths.practice(slug),
        reasons,
        why,
      },
    ];
  });
}
