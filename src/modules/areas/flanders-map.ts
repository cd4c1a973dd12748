import { layoutMap } from '../../design/map/map-layout';
import type { MapLayout } from '../../design/map/municipality-map';
import type { Municipality } from './area';

/** Flanders is about two and a half times as wide as it is high; the padding leaves room for labels at the edge. */
const frame = { width: 800, height: 320, padding: 12 };

/** The map of all municipalities of today. Takes about a tenth of a second, so it is laid out once, when first asked. */
export function createFlandersMap(municipalities: readonly Municipality[]): () => MapLayout {
  let layout: MapLayout | undefined;
  return () => {
    layout ??= { width: frame.width, height: frame.height, circles: layoutMap(municipalities, frame) };
    return layout;
  };
}
