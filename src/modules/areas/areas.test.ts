import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../content/municipalities.json';
import { regionKinds } from './area';
import { createAreas } from './areas';

const areas = createAreas(data);
const total = (figures: Iterable<number>) => [...figures].reduce((sum, figure) => sum + figure, 0);
const codes2019 = data.municipalities2019.map(({ nis }) => nis);

describe('the data', () => {
  test('hold the 300 municipalities of 2019 and the 285 of 2025', () => {
    expect(new Set(codes2019).size).toBe(300);
    expect(new Set(areas.municipalities.map(({ nis }) => nis)).size).toBe(285);
    expect(data.municipalities2019).toHaveLength(300);
    expect(areas.municipalities).toHaveLength(285);
  });

  test('lead what merged in 2019 to a municipality of that year, several to each', () => {
    const merged = Map.groupBy(data.municipalities2018, ({ successors }) => successors.join());
    expect(data.municipalities2018).toHaveLength(15);
    for (const [nis, former] of merged) {
      expect(codes2019).toContain(nis);
      expect(former.length).toBeGreaterThan(1);
    }
  });

  test('lead forward and back along the same mergers', () => {
    const forward = data.municipalities2019.flatMap(({ nis, successors }) => successors.map((to) => `${nis}>${to}`));
    const back = data.municipalities2025.flatMap(({ nis, predecessors }) =>
      predecessors.map((from) => `${from}>${nis}`),
    );
    expect(forward.toSorted()).toEqual(back.toSorted());
  });

  test('give every municipality of today the inhabitants of its predecessors', () => {
    const { figures, unknown } = areas.redistribute(new Map(data.municipalities2019.map((m) => [m.nis, m.population])));
    expect(unknown).toEqual([]);
    for (const { nis, population } of areas.municipalities)
      expect(figures.get(nis)).toEqual({ total: population, missing: [] });
  });

  test('know neighbours from both sides', () => {
    for (const { nis } of areas.municipalities) {
      for (const neighbour of areas.neighbours(nis)) expect(neighbour.neighbours).toContain(nis);
    }
  });

  test('leave only Voeren, which lies apart, without a Flemish neighbour', () => {
    expect(areas.municipalities.filter(({ neighbours }) => neighbours.length === 0).map(({ name }) => name)).toEqual([
      'Voeren',
    ]);
  });

  test.each(regionKinds)('put every municipality in one %s', (kind) => {
    const members = areas.regions[kind].flatMap((region) => region.municipalities.map(({ nis }) => nis));
    expect(members.toSorted()).toEqual(areas.municipalities.map(({ nis }) => nis).toSorted());
    for (const region of areas.regions[kind]) {
      expect(region.municipalities).not.toEqual([]);
      expect(areas.region(kind, region.id)).toBe(region);
    }
  });
});

describe('a place by its code', () => {
  test('of 2019 is on the map of today', () => {
    for (const nis of codes2019) expect(areas.place(nis)?.municipality.predecessors).toContain(nis);
  });

  test('says what the mergers did', () => {
    const names = (former: readonly { name: string }[]) => former.map(({ name }) => name);
    expect(areas.place('13013')?.change).toEqual({ kind: 'unchanged' });
    const [galmaarden, pajottegem, antwerpen, wingene] = ['23023', '23106', '11002', '37018'].map(areas.place);
    expect(galmaarden?.municipality.name).toBe('Pajottegem');
    expect(galmaarden?.change).toMatchObject({ kind: 'merged-into', former: { name: 'Galmaarden' } });
    expect(pajottegem?.change.kind === 'formed' && names(pajottegem.change.from)).toEqual([
      'Galmaarden',
      'Gooik',
      'Herne',
    ]);
    expect(antwerpen?.change.kind === 'took-over' && names(antwerpen.change.others)).toEqual(['Borsbeek']);
    expect(wingene?.municipality.nis).toBe('37021');
    expect(wingene?.change.kind === 'took-over' && names(wingene.change.others)).toEqual(['Ruiselede']);
  });

  test('says the same of the mergers of 2019', () => {
    const on = '2019-01-01';
    const [overpelt, pelt, nevele, deinze, deinzeBefore] = ['72029', '72043', '44049', '44083', '44011'].map(
      areas.place,
    );
    expect(overpelt).toMatchObject({
      municipality: { name: 'Pelt' },
      change: { kind: 'merged-into', on, former: { name: 'Overpelt' } },
    });
    expect(pelt?.change).toMatchObject({ kind: 'formed', on, from: [{ name: 'Neerpelt' }, { name: 'Overpelt' }] });
    expect(nevele?.change).toMatchObject({ kind: 'merged-into', on, former: { name: 'Nevele' } });
    expect(deinze?.change).toMatchObject({ kind: 'took-over', on, others: [{ name: 'Nevele' }] });
    expect(deinzeBefore).toEqual(deinze);
  });

  test('has the names of all that went into it, today’s first and each once', () => {
    expect(areas.names('44083')).toEqual(['Deinze', 'Nevele']);
    expect(areas.names('23106')).toEqual(['Pajottegem', 'Galmaarden', 'Gooik', 'Herne']);
    expect(areas.names('13013')).toEqual(['Herselt']);
    expect(areas.names('00000')).toEqual([]);
  });

  test('that does not exist is not found', () => {
    fc.assert(
      fc.property(fc.string(), (nis) => {
        fc.pre(!areas.place(nis));
        expect(areas.neighbours(nis)).toEqual([]);
        expect(areas.region('province', nis)?.id ?? nis).toBe(nis);
      }),
    );
    expect(areas.place('constructor')).toBeUndefined();
  });
});

describe('figures of 2019 on the map of 2025', () => {
  test('keep their total, and name what is missing', () => {
    const someFigures = fc.dictionary(fc.constantFrom(...codes2019), fc.integer({ min: 0, max: 1e6 }));
    fc.assert(
      fc.property(someFigures, (figures) => {
        const given = new Map(Object.entries(figures));
        const { figures: redistributed, unknown } = areas.redistribute(given);
        expect(unknown).toEqual([]);
        expect(total([...redistributed.values()].map((figure) => figure.total))).toBe(total(given.values()));
        for (const { missing } of redistributed.values()) {
          for (const nis of missing) expect(given.has(nis)).toBe(false);
        }
      }),
    );
  });

  test('leave out codes that were never on the map of 2019', () => {
    expect(
      areas.redistribute(
        new Map([
          ['23106', 4],
          ['23024', 5],
        ]),
      ),
    ).toEqual({
      figures: new Map([['23106', { total: 5, missing: ['23023', '23032'] }]]),
      unknown: ['23106'],
    });
  });
});

test('data that point at a municipality they do not hold are refused', () => {
  const [first, ...others] = data.municipalities2019;
  expect(first).toBeDefined();
  expect(() => createAreas({ ...data, municipalities2019: others })).toThrow(RangeError);
});
