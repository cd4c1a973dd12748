import { belgianDay } from '../../platform/texts/format';
import { type ToldAdoption, toldByOthers } from './adoption';
import { type Certainty, judgeCertainty } from './certainty';
import { type CostBand, costBandOf, measuredCost } from './cost';
import type { LevelLine } from './evidenced-level';
import { type Freshness, freshnessOf } from './freshness';
import type { PracticeRecord } from './practice';
import { levelInForce } from './review';
import { type ReviewedRound, type ReviewSummary, summariseRound } from './review-summary';

/** A published practice with what is derived from its record; made when the catalogue is read, never stored. */
export interface PublishedPractice {
  record: PracticeRecord;
  certainty: Certainty;
  costBand: CostBand;
  /** Ids of provinces and referentieregio's of its municipalities (module areas). */
  provinces: readonly string[];
  regions: readonly string[];
  /** ISO dates, the days it was in Belgium. */
  publishedOn: string;
  changedOn: string;
  version: number;
  /** Organisation it belongs to; null for what came with the platform. */
  owner: string | null;
  /** Stopped ones are still shown. */
  state: 'published' | 'stopped';
  freshness: Freshness;
  /** The last day that its owner said it is still right, ISO; null: not since it was published. */
  confirmedOn: string | null;
  /** What reviewers found in the newest closed round; null without one. */
  review: ReviewSummary | null;
  /** In their order. */
  images: readonly PracticeImage[];
  /** What others made of it, also where it did not work; the last published first. */
  adoptions: readonly ToldAdoption[];
  /** The links of the record with what the last check found; `checkedOn` is null while never checked. */
  links: readonly CheckedLink[];
}

/** A picture, with what people must know of it; see add-images/. */
export interface PracticeImage {
  id: string;
  alt: string;
  rights: 'own' | 'licence';
  /** Who made it, and its licence. */
  credit: string;
  /** Pixels of the large one. */
  width: number;
  height: number;
}

export interface CheckedLink {
  url: string;
  note: string | null;
  /** ISO date. */
  checkedOn: string | null;
  reachable: boolean | null;
}

/** Where a municipality lies; from the areas module. */
export type Locate = (nis: string) => { province: string; region: string } | null;

/** A practice as the database has it. */
export interface StoredPractice {
  record: PracticeRecord;
  version: number;
  publishedAt: Date;
  changedAt: Date;
  organisation: string | null;
  state: 'published' | 'stopped';
  confirmedAt: Date | null;
}

/** What is known beside the record. */
export interface Surroundings {
  locate: Locate;
  checks: ReadonlyMap<string, { checkedAt: Date; reachable: boolean }>;
  /** By slug; absent where they are not shown. */
  images?: ReadonlyMap<string, readonly PracticeImage[]>;
  /** By slug; absent where they are not shown. */
  adoptions?: ReadonlyMap<string, readonly ToldAdoption[]>;
  /** What studies say, by slug; absent where that is not shown. */
  levels?: ReadonlyMap<string, LevelLine>;
  /** Closed rounds by slug, oldest first. */
  reviews: ReadonlyMap<string, readonly ReviewedRound[]>;
  /** ISO day: levels end and descriptions grow old. */
  today: string;
}

export function publishPractice(
  stored: StoredPractice,
  { locate, checks, images, adoptions, levels, reviews, today }: Surroundings,
): PublishedPractice {
  const { record } = stored;
  const rounds = reviews.get(record.slug) ?? [];
  const newest = rounds.at(-1);
  const evidence = levels?.get(record.slug) ?? null;
  const publishedOn = belgianDay(stored.publishedAt);
  const confirmedOn = stored.confirmedAt && belgianDay(stored.confirmedAt);
  const places = record.municipalities.map(locate).filter((place) => place !== null);
  return {
    record,
    certainty: judgeCertainty(record, levelInForce(rounds, today), evidence),
    costBand: costBandOf(measuredCost(record.cost, evidence)),
    provinces: [...new Set(places.map((place) => place.province))],
    regions: [...new Set(places.map((place) => place.region))],
    publishedOn,
    changedOn: belgianDay(stored.changedAt),
    version: stored.version,
    owner: stored.organisation,
    state: stored.state,
    // Nobody is asked about what has stopped, so it cannot become outdated.
    freshness: stored.state === 'stopped' ? 'fresh' : freshnessOf(confirmedOn ?? publishedOn, today),
    confirmedOn,
    review: newest ? summariseRound(newest) : null,
    images: images?.get(record.slug) ?? [],
    adoptions: toldByOthers(adoptions?.get(record.slug) ?? [], stored.organisation),
    links: record.links.map(({ url, note }) => {
      const check = checks.get(url);
      return { url, note, checkedOn: check ? belgianDay(check.checkedAt) : null, reachable: check?.reachable ?? null };
    }),
  };
}
