import type { FormerMunicipality, Municipality, Place, Region, RegionKind } from './area';
import { changeOf, changeOfFormer } from './area';
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
  /** The municipalities of 2019-2024 and those that merged in 2019, in alphabetical order. */
  formerMunicipalities: readonly FormerMunicipality[];
  regions: Readonly<Record<RegionKind, readonly Region[]>>;
  /** Today's name, and every name of what went into the municipality with this NIS code of 2025, each once. */
  names(nis: string): readonly string[];
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
  const formerMunicipalities = [
    ...data.municipalities2019.map((municipality) => ({ ...municipality, until: data.mergersOn })),
    ...data.municipalities2018.map((municipality) => ({ ...municipality, until: data.earlierMergersOn })),
  ].toSorted(byName);
  const current = new Map(municipalities.map((municipality) => [municipality.nis, municipality]));
  const predecessors = Map.groupBy(formerMunicipalities, ({ successors }) => pick(current, successors[0] ?? '').nis);
  assertComplete(municipalities, predecessors);
  const places = resolveAll(current, predecessors);
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
    names: (nis) => [
      ...new Set([current.get(nis), ...(predecessors.get(nis) ?? [])].flatMap((each) => each?.name ?? [])),
    ],
    place: (nis) => places.get(nis),
    region: (kind, id) => regions[kind].find((region) => region.id === id),
    neighbours: (nis) =>
      (places.get(nis)?.municipality.neighbours ?? []).map((code) => pick(current, code)).toSorted(byName),
    find: (query, limit) => findMunicipalities(names, query, limit),
    named: (name) => ofName.get(wholeName(name)),
    redistribute: (figures) => redistribute(figures, municipalities),
  };
}

type Predecessors = ReadonlyMap<string, readonly FormerMunicipality[]>;

/** Refuses data that make a municipality of today out of former ones they do not hold. */
function assertComplete(municipalities: readonly Municipality[], predecessors: Predecessors): void {
  for (const { nis, predecessors: codes } of municipalities) {
    const former = new Map(predecessors.get(nis)?.map((municipality) => [municipality.nis, municipality]));
    for (const code of codes) pick(former, code);
  }
}

/** Every NIS code of any edition with its municipality of today. A code of several editions means today's. */
function resolveAll(current: ReadonlyMap<string, Municipality>, predecessors: Predecessors): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const municipality of current.values()) {
    const editions = [...Map.groupBy(predecessors.get(municipality.nis) ?? [], ({ until }) => until)]
      .toSorted(([a], [b]) => b.localeCompare(a))
      .map(([, former]) => former);
    for (const edition of editions)
      for (const former of edition)
        places.set(former.nis, { municipality, change: changeOfFormer(former, municipality, edition) });
    const last = editions.find((edition) => edition.length > 1) ?? [];
    places.set(municipality.nis, { municipality, change: changeOf(municipality, last) });
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
