import type { FormerMunicipality, Municipality } from './area';

interface RegionName {
  id: string;
  name: string;
}

interface CodedRegionName extends RegionName {
  nis: string;
}

type FormerName = Omit<FormerMunicipality, 'until'>;

/** The shape of `content/municipalities.json`. */
export interface AreasData {
  /** ISO date on which the file was put together. */
  generated: string;
  source: string;
  /** ISO date of all population figures. */
  populationDate: string;
  /** ISO date on which the map of 2019 became the map of 2025. */
  mergersOn: string;
  /** ISO date on which the municipalities of 2018 below became those of 2019. */
  earlierMergersOn: string;
  provinces: readonly CodedRegionName[];
  arrondissements: readonly CodedRegionName[];
  referenceRegions: readonly RegionName[];
  primaryCareZones: readonly RegionName[];
  /** Only those that merged. */
  municipalities2018: readonly FormerName[];
  municipalities2019: readonly FormerName[];
  municipalities2025: readonly Municipality[];
}
