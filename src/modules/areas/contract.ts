import data from '../../../content/municipalities.json';
import { type Areas, createAreas } from './areas';

export type { Change, FormerMunicipality, Municipality, Place, Region, RegionKind } from './area';
export type { Areas } from './areas';
export type { MunicipalityMatch } from './find-municipalities';
export { looksLikePostcode } from './find-municipalities';

/** The municipalities and regions of Flanders; read once, never changed while the process runs. */
export const areas: Areas = createAreas(data);
