import type { ComponentChildren } from 'preact';
import { MapWithTable } from '../../design/map/map-with-table';
import type { MapLayout, MapMark } from '../../design/map/municipality-map';
import { formatNumber } from '../../platform/texts/format';
import type { Language } from '../../platform/texts/language';
import { areas, flandersMap } from '../areas/contract';
import { countPractices, practiceTexts } from './texts';

/** From this number on a circle has the deep colour. */
const many = 4;

/** Beside something else the map is drawn smaller, so that its labels, set in its own units, stay as large. */
const smallScale = 0.7;

function layoutOf(size: 'wide' | 'small'): MapLayout {
  const { width, height, circles } = flandersMap();
  if (size === 'wide') return { width, height, circles };
  return {
    width: width * smallScale,
    height: height * smallScale,
    circles: circles.map((circle) => ({
      ...circle,
      x: circle.x * smallScale,
      y: circle.y * smallScale,
      r: circle.r * smallScale,
    })),
  };
}

/** The map to stand beside something else. */
export const smallFlandersMap = (): MapLayout => layoutOf('small');

/**
 * Where practices run: a circle per municipality and the same as a table.
 * @param counts practices per NIS code (2025)
 * @param href where a municipality leads to: what runs there and with its neighbours
 * @param near NIS code of the municipality to point out
 */
export function PracticeMap({
  counts,
  language,
  href,
  around,
  near,
  caption,
  size = 'wide',
}: {
  counts: ReadonlyMap<string, number>;
  language: Language;
  href: (nis: string) => string;
  /** Practices where `href` leads: in a municipality and its neighbours. */
  around: (nis: string) => number;
  near?: string | null;
  caption: ComponentChildren;
  /** `small` beside something else. */
  size?: 'wide' | 'small';
}) {
  const t = practiceTexts[language].map;
  const places = areas.municipalities.flatMap(({ nis, name }) => {
    const count = counts.get(nis);
    return count ? [{ nis, name, count }] : [];
  });
  const marks = places.map(
    ({ nis, name, count }): MapMark => ({
      nis,
      value: count,
      tone: count >= many ? 'many' : 'some',
      label: t.mark(name, countPractices(count, language), formatNumber(around(nis), language)),
      shortLabel: `${name} ${count}`,
      href: href(nis),
      highlighted: nis === near,
    }),
  );
  const rows = places
    .toSorted((a, b) => b.count - a.count)
    .map(({ nis, name, count }) => [
      { text: name, href: href(nis) },
      formatNumber(count, language),
      formatNumber(around(nis), language),
    ]);
  return (
    <MapWithTable
      layout={layoutOf(size)}
      marks={marks}
      label={t.label}
      caption={caption}
      table={{
        summary: t.showTable,
        caption: t.tableCaption,
        columns: [{ label: t.municipality }, { label: t.practices, numeric: true }, { label: t.around, numeric: true }],
        rows,
      }}
    />
  );
}
