import { belgianDay } from '../../platform/texts/format';
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
  /** ISO dates, the days it was in Belgium. */
  publishedOn: string;
  changedOn: string;
  version: number;
  /** The links of the record with what the last check found; `checkedOn` is null while never checked. */
  links: readonly CheckedLink[];
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

export function publishPractice(
  stored: { record: PracticeRecord; version: number; publishedAt: Date; changedAt: Date },
  locate: Locate,
  checks: ReadonlyMap<string, { checkedAt: Date; reachable: boolean }>,
): PublishedPractice {
  const { record } = stored;
  const places = record.municipalities.map(locate).filter((place) => place !== null);
  return {
    record,
    certainty: judgeCertainty(record),
    costBand: costBandOf(record.cost),
    provinces: [...new Set(places.map((place) => place.province))],
    regions: [...new Set(places.map((place) => place.region))],
    publishedOn: belgianDay(stored.publishedAt),
    changedOn: belgianDay(stored.changedAt),
    version: stored.version,
    links: record.links.map(({ url, note }) => {
      const check = checks.get(url);
      return { url, note, checkedOn: check ? belgianDay(check.checkedAt) : null, reachable: check?.reachable ?? null };
    }),
  };
}
