import { type Certainty, judgeCertainty } from './certainty';
import { type CostBand, costBandOf } from './cost';
import type { PracticeRecord } from './practice';

/** A published practice with what is derived from its record; made when the catalogue is read, never stored. */
export interface PublishedPractice {
  record: PracticeRecord;
  certainty: Certainty;
  costBand: CostBand;
  /** Ids of provinces and referentieregio's of its municipalities (module areas). */
  provinces: readonly string[];
  regions: readonly string[];
  /** ISO dates. */
  publishedOn: string;
  changedOn: string;
  version: number;
}

/** Where a municipality lies; from the areas module. */
export type Locate = (nis: string) => { province: string; region: string } | null;

export function publishPractice(
  stored: { record: PracticeRecord; version: number; publishedAt: Date; changedAt: Date },
  locate: Locate,
): PublishedPractice {
  const { record } = stored;
  const places = record.municipalities.map(locate).filter((place) => place !== null);
  return {
    record,
    certainty: judgeCertainty(record),
    costBand: costBandOf(record.cost),
    provinces: [...new Set(places.map((place) => place.province))],
    regions: [...new Set(places.map((place) => place.region))],
    publishedOn: stored.publishedAt.toISOString().slice(0, 10),
    changedOn: stored.changedAt.toISOString().slice(0, 10),
    version: stored.version,
  };
}
