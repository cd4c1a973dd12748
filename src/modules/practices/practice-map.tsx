import type { ComponentChildren } from 'preact';
import { layoutMap } from '../../design/map/map-layout';
import { MapWithTable } from '../../design/map/map-with-table';
import type { MapLayout, MapMark } from '../../design/map/municipality-map';
import { formatNumber } from '../../platform/texts/format';
import type { Language } from '../../platform/texts/language';
import { areas } from '../areas/contract';
import { countPractices, practiceTexts } from './texts';

/** In the units in which labels are set: a small map gets fewer, but as large ones. Flanders is 2.6 times as wide as high. */
const frames = {
  wide: { width: 1000, height: 400, padding: 12 },
  small: { width: 560, height: 230, padding: 6 },
};
/** From this number on a circle has the deep colour. */
const many = 4;

const kept = new Map<keyof typeof frames, MapLayout>();
/** Laid out once: the municipalities do not move while the process runs. */
function layoutOf(size: keyof typeof frames): MapLayout {
  const known = kept.get(size);
  if (known) return known;
  const layout = { ...frames[size], circles: layoutMap(areas.municipalities, frames[size]) };
  kept.set(size, layout);
  return layout;
}

/**
 * Where practices run: a circle per municipality and the same as a table.
 * @param counts practices per NIS code (2025)
 * @param href where a municipality leads to
 * @param near NIS code of the municipality to point out
 */
export function PracticeMap({
  counts,
  language,
  href,
  near,
  caption,
  size = 'wide',
}: {
  counts: ReadonlyMap<string, number>;
  language: Language;
  href: (nis: string) => string;
  near?: string | null;
  caption: ComponentChildren;
  /** `small` beside something else. */
  size?: keyof typeof frames;
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
      label: t.mark(name, countPractices(count, language)),
      shortLabel: `${name} ${count}`,
      href: href(nis),
      highlighted: nis === near,
    }),
  );
  const rows = places
    .toSorted((a, b) => b.count - a.count)
    .map(({ nis, name, count }) => [{ text: name, href: href(nis) }, formatNumber(count, language)]);
  return (
    <MapWithTable
      layout={layoutOf(size)}
      marks={marks}
      label={t.label}
      caption={caption}
      table={{
        summary: t.showTable,
        caption: t.tableCaption,
        columns: [{ label: t.municipality }, { label: t.practices, numeric: true }],
        rows,
      }}
    />
  );
}
