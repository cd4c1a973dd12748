import type { FormerMunicipality, Municipality, Place, Region, RegionKind } from './area';
import { type Change, changeOf, changeOfFormer } from './area';
import type { AreasData } from './areas-data';
import {
  buildNameIndex,
  findMunicipalities,
  indexByName,
  type MunicipalityMatch,
  wholeName,
} from './find-municipalities';
import { type Redistributed, redistribute } from './redistribute';

/** All municipalities and regions of Flanders, in memory. Unknown codes and ids give undefined, never an error. */
export interface Areas {
  source: string;
  /** ISO date on which the data were put together. */
  generated: string;
  /** ISO date of the population figures. */
  populationDate: string;
  /** ISO date of the mergers. */
  mergersOn: string;
  /** The municipalities of today, in alphabetical order. */
  municipalities: readonly Municipality[];
  /** The municipalities of 2019-2024, in alphabetical order. */
  formerMunicipalities: readonly FormerMunicipality[];
  regions: Readonly<Record<RegionKind, readonly Region[]>>;
  /** By NIS code of any edition. */
  place(nis: string): Place | undefined;
  region(kind: RegionKind, id: string): Region | undefined;
  /** The Flemish neighbours of today, in alphabetical order; `nis` of any edition. */
  neighbours(nis: string): readonly Municipality[];
  /** See `findMunicipalities`. */
  find(query: string, limit: number): MunicipalityMatch[];
  /** The municipality of this name, also an old one; of several, the one with most inhabitants. */
  named(name: string): Municipality | undefined;
  /** See `redistribute`. */
  redistribute(figures: ReadonlyMap<string, number>): Redistributed;
}

const collator = new Intl.Collator('nl-BE');
const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name);

/** Builds the register from the file; throws when the file points at a municipality it does not hold. */
export function createAreas(data: AreasData): Areas {
  const municipalities = data.municipalities2025.toSorted(byName);
  const formerMunicipalities = data.municipalities2019.toSorted(byName);
  const current = new Map(municipalities.map((municipality) => [municipality.nis, municipality]));
  const former = new Map(formerMunicipalities.map((municipality) => [municipality.nis, municipality]));
  const places = resolveAll(current, former);
  const regions = groupIntoRegions(data, municipalities);
  const names = buildNameIndex(municipalities, formerMunicipalities, (nis) => pick(places, nis));
  const ofName = indexByName(names);
  return {
    source: data.source,
    generated: data.generated,
    populationDate: data.populationDate,
    mergersOn: data.mergersOn,
    municipalities,
    formerMunicipalities,
    regions,
    place: (nis) => places.get(nis),
    region: (kind, id) => regions[kind].find((region) => region.id === id),
    neighbours: (nis) =>
      (places.get(nis)?.municipality.neighbours ?? []).map((code) => pick(current, code)).toSorted(byName),
    find: (query, limit) => findMunicipalities(names, query, limit),
    named: (name) => ofName.get(wholeName(name)),
    redistribute: (figures) => redistribute(figures, municipalities),
  };
}

/** Every NIS code of either edition with its municipality of today. A code of both editions means today's. */
function resolveAll(
  current: ReadonlyMap<string, Municipality>,
  former: ReadonlyMap<string, FormerMunicipality>,
): Map<string, Place> {
  const predecessorsOf = (municipality: Municipality) => municipality.predecessors.map((nis) => pick(former, nis));
  const place = (municipality: Municipality, change: Change): Place => ({ municipality, change });
  const places = new Map<string, Place>();
  for (const old of former.values()) {
    const municipality = pick(current, old.successors[0] ?? '');
    places.set(old.nis, place(municipality, changeOfFormer(old, municipality, predecessorsOf(municipality))));
  }
  for (const municipality of current.values()) {
    places.set(municipality.nis, place(municipality, changeOf(municipality, predecessorsOf(municipality))));
  }
  return places;
}

function groupIntoRegions(data: AreasData, municipalities: readonly Municipality[]): Areas['regions'] {
  const group = (kind: RegionKind, names: readonly { id: string; name: string; nis?: string }[]): Region[] =>
    names
      .map(({ id, name, nis }) => ({
        kind,
        id,
        name,
        nis: nis ?? null,
        municipalities: municipalities.filter((municipality) => municipality[kind] === id),
      }))
      .toSorted(byName);
  return {
    province: group('province', data.provinces),
    arrondissement: group('arrondissement', data.arrondissements),
    referenceRegion: group('referenceRegion', data.referenceRegions),
    primaryCareZone: group('primaryCareZone', data.primaryCareZones),
  };
}

function pick<T>(map: ReadonlyMap<string, T>, nis: string): T {
  const found = map.get(nis);
  if (found === undefined) throw new RangeError(`No municipality with NIS code "${nis}" in the data`);
  return found;
}
