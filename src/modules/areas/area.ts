/** A municipality of the map that holds since 1 January 2025. */
export interface Municipality {
  /** NIS (REFNIS) code: five digits. */
  nis: string;
  name: string;
  /** Id of a province, see `regionKinds`. */
  province: string;
  /** Id of an arrondissement. */
  arrondissement: string;
  /** Degrees, WGS 84, of the centroid. */
  lon: number;
  lat: number;
  /** Inhabitants on `AreasData.populationDate`. */
  population: number;
  ovo: string;
  /** Enterprise number; null where the source does not give one. */
  kbo: string | null;
  uri: string;
  referenceRegion: string;
  primaryCareZone: string;
  /** NIS codes (2025) of the Flemish municipalities that share a border. */
  neighbours: readonly string[];
  /** NIS codes (2019) of what it was made of; its own code alone when nothing changed. */
  predecessors: readonly string[];
}

/** A municipality as it was before the mergers of 2025 or those of 2019. */
export interface FormerMunicipality {
  /** NIS code of its own edition. */
  nis: string;
  name: string;
  /** ISO date of the mergers that end its edition of the map. */
  until: string;
  /** NIS codes (2025) of what it went into. */
  successors: readonly string[];
}

export const regionKinds = ['province', 'arrondissement', 'referenceRegion', 'primaryCareZone'] as const;
export type RegionKind = (typeof regionKinds)[number];

/** A named group of municipalities; `id` is a slug, unique within its kind. */
export interface Region {
  kind: RegionKind;
  id: string;
  name: string;
  /** Only provinces and arrondissements have a NIS code. */
  nis: string | null;
  /** In alphabetical order. */
  municipalities: readonly Municipality[];
}

/** What the last merger did to the municipality that was asked for; `on` is its ISO date. */
export type Change =
  | { kind: 'unchanged' }
  /** It goes on under its own name, with others in it. */
  | { kind: 'took-over'; on: string; others: readonly FormerMunicipality[] }
  /** Its name is new: it was made of these. */
  | { kind: 'formed'; on: string; from: readonly FormerMunicipality[] }
  /** Its name is gone: it is now a part of the municipality. */
  | { kind: 'merged-into'; on: string; former: FormerMunicipality };

/** The municipality of today behind a code or a name of any edition, and why it is that one. */
export interface Place {
  municipality: Municipality;
  change: Change;
}

/** What happened to a municipality of today; `predecessors` are the former ones of one edition it was made of. */
export function changeOf(municipality: Municipality, predecessors: readonly FormerMunicipality[]): Change {
  const [first, second] = predecessors;
  if (!first || !second) return { kind: 'unchanged' };
  const others = predecessors.filter((former) => former.name !== municipality.name);
  return others.length < predecessors.length
    ? { kind: 'took-over', on: first.until, others }
    : { kind: 'formed', on: first.until, from: predecessors };
}

/** What happened to a former municipality that went into `municipality`, which was made of `predecessors`. */
export function changeOfFormer(
  former: FormerMunicipality,
  municipality: Municipality,
  predecessors: readonly FormerMunicipality[],
): Change {
  if (former.name === municipality.name) return changeOf(municipality, predecessors);
  return { kind: 'merged-into', on: former.until, former };
}
