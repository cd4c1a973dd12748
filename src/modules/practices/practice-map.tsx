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

interface PracticeMapProps {
  /** Practices per NIS code (2025). */
  counts: ReadonlyMap<string, number>;
  /** Practices from elsewhere that were taken over, per NIS code, and where it says which. */
  takenOver?: { counts: ReadonlyMap<string, number>; href: (nis: string) => string };
  language: Language;
  /** Where a municipality leads to: what runs there and with its neighbours. */
  href: (nis: string) => string;
  /** Practices where `href` leads: in a municipality and its neighbours. */
  around: (nis: string) => number;
  /** NIS code of the municipality to point out. */
  near?: string | null;
  caption: ComponentChildren;
  /** `small` beside something else. */
  size?: 'wide' | 'small';
}

interface Place {
  nis: string;
  name: string;
  count: number;
  takenOver: number;
}

/** Where practices run: a circle per municipality and the same as a table. */
export function PracticeMap(props: PracticeMapProps) {
  const { counts, takenOver, language, caption, size = 'wide' } = props;
  const t = practiceTexts[language].map;
  const places = areas.municipalities
    .map(({ nis, name }) => ({
      nis,
      name,
      count: counts.get(nis) ?? 0,
      takenOver: takenOver?.counts.get(nis) ?? 0,
    }))
    .filter((place) => place.count + place.takenOver > 0);
  const withTakenOver = places.some((place) => place.takenOver > 0);
  const numeric = [t.practices, t.around, ...(withTakenOver ? [t.takenOver] : [])];
  return (
    <MapWithTable
      layout={layoutOf(size)}
      marks={places.map((place) => markOf(place, props))}
      label={t.label}
      caption={caption}
      table={{
        summary: t.showTable,
        caption: t.tableCaption,
        columns: [{ label: t.municipality }, ...numeric.map((label) => ({ label, numeric: true }))],
        rows: places
          .toSorted((a, b) => b.count - a.count || b.takenOver - a.takenOver)
          .map((place) => rowOf(place, props, withTakenOver)),
      }}
    />
  );
}

/** Where nothing of its own runs, it leads to what was taken over. */
const hrefOf = ({ nis, count }: Place, { href, takenOver }: PracticeMapProps): string =>
  count === 0 && takenOver ? takenOver.href(nis) : href(nis);

function markOf(place: Place, props: PracticeMapProps): MapMark {
  const { language, around, near } = props;
  const { nis, name, count } = place;
  const t = practiceTexts[language].map;
  const also = place.takenOver > 0 ? t.takenOverHere(formatNumber(place.takenOver, language)) : null;
  const own = count > 0 ? t.mark(name, countPractices(count, language), formatNumber(around(nis), language)) : null;
  return {
    nis,
    value: count,
    tone: count >= many ? 'many' : count > 0 ? 'some' : 'edge',
    label: own === null ? `${name}: ${also}` : [own, ...(also ? [also] : [])].join('; '),
    shortLabel: count > 0 ? `${name} ${count}` : `${name}, ${also}`,
    href: hrefOf(place, props),
    highlighted: nis === near,
  };
}

function rowOf(place: Place, props: PracticeMapProps, withTakenOver: boolean) {
  const { language, around, takenOver } = props;
  const figure = (value: number) => formatNumber(value, language);
  const also = takenOver && place.takenOver > 0;
  return [
    { text: place.name, href: hrefOf(place, props) },
    figure(place.count),
    figure(around(place.nis)),
    ...(withTakenOver ? [also ? { text: figure(place.takenOver), href: takenOver.href(place.nis) } : figure(0)] : []),
  ];
}
