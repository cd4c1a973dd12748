import { areas, type Change } from '../../areas/contract';
import type { Catalogue } from '../catalogue/catalogue-answers';
import type { PracticeRecord } from '../practice';
import type { PublishedPractice } from '../published-practice';
import { isSameThing } from './same-thing';

/** A municipality of today where a practice runs, and what its last merger did to it. */
export interface PracticePlace {
  nis: string;
  name: string;
  province: string;
  change: Change;
}

export function placesOf(record: PracticeRecord): PracticePlace[] {
  return record.municipalities.flatMap((nis) => {
    const place = areas.place(nis);
    if (!place) return [];
    const { municipality, change } = place;
    const province = areas.region('province', municipality.province)?.name ?? municipality.province;
    return [{ nis: municipality.nis, name: municipality.name, province, change }];
  });
}

/** Somewhere else with something like it. */
export interface Elsewhere {
  name: string;
  slug: string;
  title: string;
}

const searched = 12;

/** Similar practices that run in municipalities where this one does not, most similar first, one per municipality. */
export function runsElsewhere({ record }: PublishedPractice, catalogue: Catalogue): Elsewhere[] {
  const seen = new Set(record.municipalities);
  const practices = catalogue.all().map((practice) => practice.record);
  return catalogue
    .similar(record.slug, searched)
    .filter(({ practice, likeness }) => isSameThing(record, practice.record, likeness, practices))
    .flatMap(({ practice }) =>
      placesOf(practice.record)
        .filter(({ nis }) => !seen.has(nis))
        .map(({ nis, name }) => {
          seen.add(nis);
          return { name, slug: practice.record.slug, title: practice.record.title };
        }),
    );
}
