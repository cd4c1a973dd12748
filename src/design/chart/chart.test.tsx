import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BarChart } from './bar-chart';
import { CertaintyRings } from './certainty-rings';
import { EvidenceCircle } from './evidence-circle';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const table = { summary: 'Toon als tabel', caption: 'Tabel', columns: [{ label: 'Leeftijd' }], rows: [['13-17']] };
const chart = (values: readonly number[]) =>
  render(
    <BarChart
      bars={values.map((value, at) => ({ label: `${at}`, value, valueText: `${value}` }))}
      label="Praktijken per leeftijd"
      caption="N = 10"
      table={table}
    />,
  );
const widths = (page: string) => [...page.matchAll(/rect width="([\d.]+)%"/g)].map(([, width]) => Number(width));

test('bars start at zero, keep their proportions and never leave their track', () => {
  expect(widths(chart([10, 5, 0]))).toEqual([100, 50, 0]);
  expect(widths(chart([0, 0]))).toEqual([0, 0]);
  expect(chart([])).toContain('Toon als tabel');
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
      for (const width of widths(chart(values))) expect(width >= 0 && width <= 100).toBe(true);
    }),
  );
});

test('every bar says its name and value as text', () => {
  const page = chart([7]);
  expect(page).toContain('<span class="bar-label">0</span><span class="bar-value">7</span>');
  expect(page).not.toContain('style=');
});

test.each([0, 1, 2, 3, 4, 5] as const)('level %i fills that many of five rings', (level) => {
  const page = render(<CertaintyRings level={level} size={28} />);
  expect(count(page, /class="rings-reached"/g)).toBe(level);
  expect(count(page, /class="rings-open"/g)).toBe(5 - level);
  expect(count(page, /class="rings-dot"/g)).toBe(1);
});

test('no effect and possible harm differ in form, not only in colour', () => {
  const sign = (level: 'no-effect' | 'possibly-harmful') =>
    / d="([^"]+)"/.exec(render(<CertaintyRings level={level} size={44} />))?.[1];
  expect(sign('no-effect')).not.toBe(sign('possibly-harmful'));
  expect(sign('no-effect')).toBeDefined();
});

test('rings are read aloud when named and silent when the words stand beside them', () => {
  expect(render(<CertaintyRings level={2} label="Goed onderbouwd" size={44} />)).toContain(
    'role="img" aria-label="Goed onderbouwd"',
  );
  expect(render(<CertaintyRings level={2} size={44} />)).toContain('aria-hidden="true"');
});

test.each([12, 60, 500])('one, three and six results are circles of visibly other sizes beside %i', (most) => {
  const radius = (results: number) => {
    const page = render(<EvidenceCircle count={results} most={most} sign="better" rings={0} />);
    return Number(/class="circle-core" r="([\d.]+)"/.exec(page)?.[1]);
  };
  const areas = [1, 3, 6, most].map((results) => radius(results) ** 2);
  for (const [at, area] of areas.entries()) expect(area).toBeGreaterThan(1.1 * (areas[at - 1] ?? 0));
  expect(radius(2 * most)).toBe(radius(most));
});
