import type { PageContext } from '../../../platform/http/page-context';
import { locate } from '../catalogue/catalogue-reader';
import type { PracticeRecord } from '../practice';
import { type PracticeImage, publishPractice } from '../published-practice';
import { placesOf } from './place-facts';
import type { PracticePreview, PracticeView } from './practice-view';

/** The page of a practice as a record would have it, apart from what is published. */
export function previewView(shown: {
  page: PageContext;
  record: PracticeRecord;
  version: number;
  images: readonly PracticeImage[];
  at: Date;
  preview: PracticePreview;
}): PracticeView {
  const { page, record, version, images, at, preview } = shown;
  return {
    page,
    practice: publishPractice(
      { record, version, publishedAt: at, changedAt: at, organisation: null, state: 'published', confirmedAt: null },
      {
        locate,
        checks: new Map(),
        images: new Map([[record.slug, images]]),
        reviews: new Map(),
        today: page.today,
      },
    ),
    places: placesOf(record),
    elsewhere: [],
    similar: [],
    related: { parent: null, parts: [], siblings: [] },
    kept: new Set<string>(),
    road: null,
    preview,
  };
}
