import { hash } from 'node:crypto';
import { type Database, publicScope } from '../../../platform/database/database';
import { isDatabaseUnavailable } from '../../../platform/database/unavailable';
import type { Deps } from '../../../platform/module';
import { belgianDay } from '../../../platform/texts/format';
import { areas } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { readPublishedImages } from '../add-images/queries';
import { readLinkChecks } from '../check-links/queries';
import { readShownLevels } from '../keep-levels/queries';
import { type Locate, publishPractice } from '../published-practice';
import { readCatalogueState, readClosedRounds, readFormerPractices, readPublishedPractices } from '../queries';
import { readPublishedAdoptions } from '../run-elsewhere/queries';
import { createKnowledge, type Knowledge } from '../search/knowledge';
import type { SearchDocument } from '../search/search-document';
import { createTextSearch, type TextSearch } from '../search/text-search';
import { createCatalogue } from './catalogue';
import type { Catalogue } from './catalogue-answers';
import { isDutchWord } from './dutch-words';
import { searchConcepts, searchPlaces, searchRegions } from './search-documents';

/** Gives the catalogue of this moment. */
export type ReadCatalogue = () => Promise<Catalogue>;

interface CatalogueReader {
  read: ReadCatalogue;
  /** The same database: after each change by it the catalogue is checked before it is read again. */
  watch(database: Database): Database;
  /** From now on a catalogue has all that searches in it before anybody reads it. */
  warmUp(): Promise<void>;
}

const checkEveryMs = 1000;

/** Province and referentieregio of a municipality by its NIS code. */
export const locate: Locate = (nis) => {
  const place = areas.place(nis)?.municipality;
  return place ? { province: place.province, region: place.referenceRegion } : null;
};

/** A municipality and its neighbours: what "near us" means. */
export const nearby = (nis: string): readonly string[] => {
  const place = areas.place(nis)?.municipality;
  return place ? [place.nis, ...place.neighbours] : [];
};

let knowledge: Knowledge | null = null;
// Texts change less often than what is shown beside them: as long as somebody searches in the same ones, the index stays.
const inUse = new Map<string, WeakRef<TextSearch>>();

/** What searches in texts of practices. A word that is ordinary Dutch is never taken for a misspelling. */
export function searchTexts(documents: readonly SearchDocument[]): TextSearch {
  const key = hash('sha256', JSON.stringify(documents));
  const known = inUse.get(key)?.deref();
  if (known) return known;
  knowledge ??= createKnowledge(searchConcepts(vocabularies), searchPlaces, searchRegions, isDutchWord);
  const search = createTextSearch(documents, knowledge);
  for (const [each, kept] of inUse) if (!kept.deref()) inUse.delete(each);
  inUse.set(key, new WeakRef(search));
  return search;
}

/**
 * Keeps the published practices in memory and reads them again when the database says they changed, asked
 * at most once a second: a change made by another process shows within that second, one of its own at once. While the
 * database cannot answer, the practices read last go on being shown.
 */
export async function createCatalogueReader(
  { database, clock, log }: Pick<Deps, 'database' | 'clock' | 'log'>,
  searchIn = searchTexts,
): Promise<CatalogueReader> {
  let version = -1;
  let readOn = '';
  let checkedAt = Number.NEGATIVE_INFINITY;
  let current: Catalogue | null = null;
  let isWarm = false;
  let refreshing: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    checkedAt = clock().getTime();
    const state = await database.read(publicScope, readCatalogueState);
    const today = belgianDay(clock());
    // A new day can end a level.
    if (state.version === version && today === readOn) return;
    const { stored, former, ...known } = await database.read(publicScope, async (db) => ({
      stored: await readPublishedPractices(db),
      former: await readFormerPractices(db),
      checks: await readLinkChecks(db),
      images: await readPublishedImages(db),
      adoptions: await readPublishedAdoptions(db),
      reviews: await readClosedRounds(db),
      levels: await readShownLevels(db),
    }));
    const next = createCatalogue(
      stored.map((practice) => publishPractice(practice, { locate, today, ...known })),
      vocabularies,
      nearby,
      searchIn,
      former,
    );
    // While the catalogue before is there, whose index serves when texts are the same.
    if (isWarm) next.prepare();
    current = next;
    version = state.version;
    readOn = today;
  }

  function keepWhatWeHave(error: unknown): void {
    if (!isDatabaseUnavailable(error)) throw error;
    log.error('catalogue.not-refreshed');
  }

  async function read(): Promise<Catalogue> {
    // Who comes while it is being read waits too; again when something was changed meanwhile.
    while (refreshing || clock().getTime() - checkedAt >= checkEveryMs) {
      refreshing ??= refresh()
        .catch(keepWhatWeHave)
        .finally(() => {
          refreshing = null;
        });
      await refreshing;
    }
    // The first reading, above, gave one or threw.
    return current as Catalogue;
  }

  const watch = (watched: Database): Database => ({
    ...watched,
    read: (scope, work) => watched.read(scope, work),
    write: async (scope, work) => {
      const result = await watched.write(scope, work);
      checkedAt = Number.NEGATIVE_INFINITY;
      return result;
    },
  });

  const warmUp = async () => {
    isWarm = true;
    (await read()).prepare();
  };

  await refresh();
  return { read, watch, warmUp };
}
