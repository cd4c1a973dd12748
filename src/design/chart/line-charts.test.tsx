import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { DumbbellChart } from './dumbbell-chart';
import { FlowChart } from './flow-chart';
import { stackOf } from './flow-stack';
import { IntervalChart } from './interval-chart';

const table = { summary: 'Toon als tabel', caption: 'Tabel', columns: [{ label: 'Groep' }], rows: [['Deelnemers']] };
const scale = { least: -1, most: 1, ticks: [{ value: 0, text: '0' }], ends: { least: 'minder', most: 'meer' } };

test('an interval is drawn where it lies, and never leaves its track', () => {
  const value = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      const [lower = 0, estimate = 0, upper = 0] = [a, b, c].sort((x, y) => x - y);
      const rows = [{ label: 'Deelnemers', estimate, lower, upper, valueText: 'zoveel' }];
      const page = render(
        <IntervalChart rows={rows} scale={scale} label="Verandering" caption="N = 24" table={table} />,
      );
      const places = [...page.matchAll(/ (?:x1|x2|cx)="([\d.]+)%"/g)].map(([, place]) => Number(place));
      expect(places.length).toBe(9);
      for (const place of places) expect(place >= 2 && place <= 98).toBe(true);
      const [from, to] = [places[2] ?? 0, places[3] ?? 0];
      expect(from <= (places.at(-1) ?? 0) && (places.at(-1) ?? 0) <= to).toBe(true);
    }),
  );
});

test('a dumbbell says before and after in words, and both differ in form', () => {
  const rows = [{ label: 'Deelnemers', before: -0.5, after: 0.5, valueText: '−0,5 → 0,5' }];
  const page = render(<DumbbellChart rows={rows} scale={scale} label="Voor en na" caption="N = 24" table={table} />);
  expect(page).toContain('<span class="bar-value">−0,5 → 0,5</span>');
  expect(page).toContain('class="line-before"');
  expect(page).toContain('class="line-after"');
  expect(page).not.toContain('style=');
});

const sizes = fc.array(fc.nat(200), { minLength: 1, maxLength: 6 });

test('a stack fills its height in proportion, and its names keep their distance', () => {
  fc.assert(
    fc.property(sizes, (people) => {
      const blocks = stackOf(people.map((each) => ({ people: each })));
      const total = people.reduce((sum, each) => sum + each, 0);
      const filled = blocks.reduce((sum, { height }) => sum + height, 0);
      expect(filled).toBeCloseTo(total > 0 ? 100 - 2 * (people.length - 1) : 0, 9);
      blocks.forEach(({ middle }, i) => {
        expect(middle >= 4.4 && middle <= 95.6).toBe(true);
        const next = blocks[i + 1];
        if (next) expect(next.middle - middle).toBeGreaterThan(8.9);
      });
    }),
  );
});

test('bands are drawn only when it is told who went where; the stacks always name their people', () => {
  const before = [
    { name: 'niet', people: 6, weight: 0 },
    { name: 'sterk', people: 18, weight: 1 },
  ];
  const shared = {
    before,
    after: before,
    titles: { before: 'Voor', after: 'Na' },
    label: 'Van voor naar na',
    caption: 'N = 24',
    table,
  };
  const closed = render(<FlowChart {...shared} flow={null} />);
  expect(closed).not.toContain('flow-band');
  expect(closed).toContain('<tspan class="flow-count">18</tspan> sterk');
  const open = render(
    <FlowChart
      {...shared}
      flow={[
        [6, 0],
        [7, 11],
      ]}
    />,
  );
  expect(open.match(/flow-band-better/g)?.length).toBe(1);
  expect(open.match(/class="flow-band /g)?.length).toBe(3);
});
