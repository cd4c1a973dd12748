import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import type { SimilarPractice } from '../catalogue/catalogue-answers';
import type { PublishedPractice } from '../published-practice';
import type { Elsewhere, PracticePlace } from './place-facts';
import type { RoadToChange } from './road-to-change';

export interface PracticeReference {
  slug: string;
  title: string;
}

/** All that the page of one practice shows. */
export interface PracticeView {
  page: PageContext;
  practice: PublishedPractice;
  places: readonly PracticePlace[];
  elsewhere: readonly Elsewhere[];
  similar: readonly SimilarPractice[];
  related: { parent: PracticeReference | null; parts: PracticeReference[]; siblings: PracticeReference[] };
  /** The visitor's own list. */
  kept: ReadonlySet<string>;
  road: RoadToChange;
  /** It is not the published page that is shown. */
  preview?: PracticePreview;
}

/** A page of a practice for who works on it: what it is, the way back, and where its images are; with prefix. */
export interface PracticePreview {
  title: string;
  body: string;
  back: string;
  backLabel: string;
  image: (file: string) => string;
}

/** The language of descriptions, where it is not the page's own. */
export const contentLanguage = (language: Language): 'nl' | undefined => (language === 'nl' ? undefined : 'nl');
