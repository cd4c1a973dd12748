import { scaleSqrt } from 'd3-scale';
import { settle } from './collision';

/** What the layout needs of a municipality; `population` decides the area of the circle. */
export interface Located {
  nis: string;
  /** Degrees. */
  lon: number;
  lat: number;
  population: number;
}

/** A circle of the map, in the units of the frame (SVG user units). */
export interface PlacedCircle {
  nis: string;
  x: number;
  y: number;
  r: number;
  /** Where the centroid itself falls: the circle is as near to it as its neighbours allow. */
  homeX: number;
  homeY: number;
}

export interface MapFrame {
  width: number;
  height: number;
  /** Free space inside each edge. */
  padding: number;
}

/** Share of the map's bounding box that the circles cover together: more leaves no room to stay in place. */
const coverage = 0.24;
/** Width of the plane on which the circles are pushed apart; the result is fitted to the frame afterwards. */
const planeWidth = 1000;
/** On that plane: the smallest municipality (Herstappe, 79 inhabitants) must not vanish. */
const smallestRadius = 2;

/**
 * One circle per municipality: at its own place, its area in proportion to its inhabitants, none overlapping.
 *
 * Equirectangular projection with the longitude shortened by cos(middle latitude), which is true to
 * shape within 1% over an area as small as Flanders. Deterministic, independent of the order of the input.
 * The result fits the frame exactly in one direction and is centred in the other.
 */
export function layoutMap(municipalities: readonly Located[], frame: MapFrame): PlacedCircle[] {
  if (municipalities.length === 0) return [];
  return placeInFrame(settle(project(municipalities.toSorted((a, b) => (a.nis < b.nis ? -1 : 1)))), frame);
}

function project(municipalities: readonly Located[]): PlacedCircle[] {
  const [west, east] = range(municipalities.map(({ lon }) => lon));
  const [south, north] = range(municipalities.map(({ lat }) => lat));
  const shortening = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = planeWidth / Math.max((east - west) * shortening, north - south, Number.EPSILON);
  const radius = radiusScale(municipalities, (east - west) * shortening * scale, (north - south) * scale);
  return municipalities.map(({ nis, lon, lat, population }) => {
    const homeX = (lon - west) * shortening * scale;
    const homeY = (north - lat) * scale;
    return { nis, x: homeX, y: homeY, r: Math.max(radius(population), smallestRadius), homeX, homeY };
  });
}

function radiusScale(municipalities: readonly Located[], width: number, height: number) {
  const inhabitants = municipalities.reduce((sum, { population }) => sum + population, 0);
  const ground = width * Math.max(height, width / 10);
  const wholeRadius = Math.sqrt((coverage * ground) / Math.PI);
  return scaleSqrt([0, Math.max(inhabitants, 1)], [0, wholeRadius]);
}

/** Scales and moves everything together, so that nothing overlaps that did not before. */
function placeInFrame(circles: readonly PlacedCircle[], { width, height, padding }: MapFrame): PlacedCircle[] {
  const [left, right] = range(circles.flatMap(({ x, r }) => [x - r, x + r]));
  const [top, bottom] = range(circles.flatMap(({ y, r }) => [y - r, y + r]));
  const scale = Math.min((width - 2 * padding) / (right - left), (height - 2 * padding) / (bottom - top));
  const toX = (x: number) => width / 2 + (x - (left + right) / 2) * scale;
  const toY = (y: number) => height / 2 + (y - (top + bottom) / 2) * scale;
  return circles.map(({ nis, x, y, r, homeX, homeY }) => ({
    nis,
    x: toX(x),
    y: toY(y),
    r: r * scale,
    homeX: toX(homeX),
    homeY: toY(homeY),
  }));
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
