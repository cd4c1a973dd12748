import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import data from '../../../content/municipalities.json';
import { layoutMap } from './map-layout';
import { MapWithTable } from './map-with-table';
import type { MapMark } from './municipality-map';

const frame = { width: 800, height: 320, padding: 12 };
const layout = { ...frame, circles: layoutMap(data.municipalities2025, frame) };
const herselt: MapMark = {
  nis: '13013',
  value: 6,
  tone: 'some',
  label: 'Herselt: 6 praktijken',
  shortLabel: 'Herselt 6',
  href: '/praktijken?gemeente=13013&weergave=lijst',
};
const gent: MapMark = {
  ...herselt,
  nis: '44021',
  value: 10,
  tone: 'many',
  label: 'Gent: 10 praktijken',
  shortLabel: 'Gent 10',
};
const here: MapMark = {
  nis: '24062',
  value: 0,
  tone: 'none',
  label: 'Leuven: uw gemeente',
  shortLabel: 'Leuven',
  highlighted: true,
};

const html = (marks: readonly MapMark[]) =>
  render(
    <MapWithTable
      layout={layout}
      marks={marks}
      label="Praktijken per gemeente"
      caption="2 gemeenten, bron: Verbonden, 20 november 2026"
      table={{
        summary: 'Toon als tabel',
        caption: 'Praktijken per gemeente',
        columns: [{ label: 'Gemeente' }, { label: 'Praktijken', numeric: true }],
        rows: [
          [{ text: 'Herselt', href: '/praktijken?gemeente=13013' }, '6'],
          ['Gent', '10'],
        ],
      }}
    />,
  );

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('the map', () => {
  test('draws every municipality and only makes those with data links', () => {
    const page = html([herselt, gent, here]);
    expect(count(page, /<circle /g)).toBe(285);
    const [svg = ''] = page.match(/<svg class="map".*<\/svg>/s) ?? [];
    expect(count(svg, /<a /g)).toBe(2);
    expect(svg).toContain('aria-label="Herselt: 6 praktijken"');
    expect(svg).toContain('<title>Gent: 10 praktijken</title>');
    expect(svg).toContain('href="/praktijken?gemeente=13013&amp;weergave=lijst"');
    expect(svg).not.toContain('tabindex');
  });

  test('marks the place where one is by more than a label', () => {
    expect(html([here])).toContain('map-mark-none map-mark-here');
    expect(html([herselt])).not.toContain('map-mark-here');
  });

  test('labels the circles with data on wide and, larger, on narrow screens', () => {
    const page = html([herselt, gent]);
    expect(count(page, />Herselt 6<\/text>/g)).toBe(2);
    expect(count(page, />Gent 10<\/text>/g)).toBe(2);
  });

  test('comes with its table and its source, and without style attributes', () => {
    const page = html([herselt, gent]);
    expect(page).toContain('<summary>Toon als tabel</summary>');
    expect(page).toContain('<th scope="row"><a href="/praktijken?gemeente=13013">Herselt</a></th>');
    expect(page).toContain('bron: Verbonden, 20 november 2026</figcaption>');
    expect(page).not.toContain('style=');
  });

  test('leaves out marks of places that are not on it', () => {
    expect(html([{ ...herselt, nis: '99999' }])).not.toContain('Herselt: 6');
  });

  test('writes what it is given as text', () => {
    expect(html([{ ...herselt, label: '<script>', shortLabel: '"><img>' }])).not.toMatch(/<script>|<img>/);
  });

  test('stays small on the wire', () => {
    expect(html([herselt, gent]).length).toBeLessThan(20_000);
  });
});
