import data from '../../../content/municipalities.json';
import { type Areas, createAreas } from './areas';
import { createFlandersMap } from './flanders-map';

export type { Change, FormerMunicipality, Municipality, Place, Region, RegionKind } from './area';
export type { Areas } from './areas';
export type { MunicipalityMatch } from './find-municipalities';
export { looksLikePostcode } from './find-municipalities';
export { foldName } from './name-matching';
export { areaPaths } from './paths';

/** The municipalities and regions of Flanders; read once, never changed while the process runs. */
export const areas: Areas = createAreas(data);

/** Every municipality of today as a circle at its own place, for `MapWithTable`. */
export const flandersMap = createFlandersMap(areas.municipalities);
