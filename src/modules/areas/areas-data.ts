import type { FormerMunicipality, Municipality } from './area';

interface RegionName {
  id: string;
  name: string;
}

interface CodedRegionName extends RegionName {
  nis: string;
}

/** The shape of `content/municipalities.json`. */
export interface AreasData {
  /** ISO date on which the file was put together. */
  generated: string;
  source: string;
  /** ISO date of all population figures. */
  populationDate: string;
  /** ISO date on which the map of 2019 became the map of 2025. */
  mergersOn: string;
  provinces: readonly CodedRegionName[];
  arrondissements: readonly CodedRegionName[];
  referenceRegions: readonly RegionName[];
  primaryCareZones: readonly RegionName[];
  municipalities2019: readonly FormerMunicipality[];
  municipalities2025: readonly Municipality[];
}
