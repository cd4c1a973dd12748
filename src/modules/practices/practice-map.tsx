import type { ComponentChildren } from 'preact';
import { layoutMap } from '../../design/map/map-layout';
import { MapWithTable } from '../../design/map/map-with-table';
import type { MapLayout, MapMark } from '../../design/map/municipality-map';
import { formatNumber } from '../../platform/texts/format';
import type { Language } from '../../platform/texts/language';
import { areas } from '../areas/contract';
import { countPractices, practiceTexts } from './texts';

const frame = { width: 1000, height: 480, padding: 12 };
/** From this number on a circle has the deep colour. */
const many = 4;

let kept: MapLayout | undefined;
/** Laid out once: the municipalities do not move while the process runs. */
const layout = () => {
  kept ??= { ...frame, circles: layoutMap(areas.municipalities, frame) };
  return kept;
};

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
}: {
  counts: ReadonlyMap<string, number>;
  language: Language;
  href: (nis: string) => string;
  near?: string | null;
  caption: ComponentChildren;
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
      layout={layout()}
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
