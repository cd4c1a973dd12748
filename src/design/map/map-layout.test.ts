import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../content/municipalities.json';
import { layoutMap, type PlacedCircle } from './map-layout';

const frame = { width: 800, height: 320, padding: 8 };
const municipalities = data.municipalities2025;
const flanders = layoutMap(municipalities, frame);

function deepestOverlap(circles: readonly PlacedCircle[]): number {
  return Math.max(
    0,
    ...circles.flatMap((a, at) =>
      circles.slice(at + 1).map((b) => a.r + b.r - Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)),
    ),
  );
}

const moved = ({ x, y, homeX, homeY }: PlacedCircle) => Math.hypot(x - homeX, y - homeY);

describe('the map of Flanders', () => {
  test('shows every municipality once, and no two overlap', () => {
    expect(flanders.map(({ nis }) => nis).toSorted()).toEqual(municipalities.map(({ nis }) => nis).toSorted());
    expect(deepestOverlap(flanders)).toBeLessThan(1e-6);
  });

  test('keeps circles near their own place', () => {
    const distances = flanders.map(moved);
    expect(Math.max(...distances)).toBeLessThan(30);
    expect(distances.reduce((sum, distance) => sum + distance, 0) / distances.length).toBeLessThan(2);
  });

  test('gives each an area in proportion to its inhabitants, Herstappe apart', () => {
    const perInhabitant = flanders.flatMap(({ nis, r }) => {
      const population = municipalities.find((municipality) => municipality.nis === nis)?.population ?? 0;
      return population > 1000 ? [r ** 2 / population] : [];
    });
    expect(perInhabitant).toHaveLength(284);
    expect(Math.max(...perInhabitant) / Math.min(...perInhabitant)).toBeCloseTo(1, 9);
  });

  test('has the coast in the west and Limburg in the east, north above', () => {
    const at = (nis: string) => flanders.find((circle) => circle.nis === nis) ?? { x: Number.NaN, y: Number.NaN };
    const [dePanne, gent, hasselt, antwerpen, leuven] = ['38008', '44021', '71072', '11002', '24062'].map(at);
    expect([dePanne?.x, gent?.x, antwerpen?.x, hasselt?.x]).toEqual(
      [dePanne?.x, gent?.x, antwerpen?.x, hasselt?.x].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(antwerpen?.y).toBeLessThan(leuven?.y ?? 0);
  });

  test('is the same however the data are ordered, and only scales with its frame', () => {
    expect(layoutMap(municipalities.toReversed(), frame)).toEqual(flanders);
    const double = layoutMap(municipalities, { width: 1600, height: 640, padding: 16 });
    for (const [index, { x, r }] of double.entries()) {
      expect(x / 2).toBeCloseTo(flanders[index]?.x ?? Number.NaN, 6);
      expect(r / 2).toBeCloseTo(flanders[index]?.r ?? Number.NaN, 6);
    }
  });
});

test('any set of places fits inside the frame without overlap', () => {
  const place = fc.record({
    lon: fc.double({ min: 2.5, max: 6, noNaN: true }),
    lat: fc.double({ min: 50.6, max: 51.6, noNaN: true }),
    population: fc.integer({ min: 0, max: 600_000 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 25 }), (places) => {
      const circles = layoutMap(
        places.map((located, index) => ({ nis: `${10_000 + index}`, ...located })),
        frame,
      );
      expect(circles).toHaveLength(places.length);
      expect(deepestOverlap(circles)).toBeLessThan(1e-6);
      for (const { x, y, r } of circles) {
        expect(r).toBeGreaterThan(0);
        expect(Math.min(x - r, y - r)).toBeGreaterThan(frame.padding - 1e-6);
        expect(x + r).toBeLessThan(frame.width - frame.padding + 1e-6);
        expect(y + r).toBeLessThan(frame.height - frame.padding + 1e-6);
      }
    }),
    { numRuns: 60 },
  );
});
