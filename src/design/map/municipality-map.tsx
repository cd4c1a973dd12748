import { type LabelRequest, placeLabels } from './map-labels';
import type { PlacedCircle } from './map-layout';

/** A laid out map; made once and kept by who asks for it. */
export interface MapLayout {
  width: number;
  height: number;
  circles: readonly PlacedCircle[];
}

/** A circle with something to say. All circles without a mark stay quiet: drawn, but no tab stop. */
export interface MapMark {
  nis: string;
  /** Decides which marks get a label first. */
  value: number;
  /** `edge` is an empty circle with an edge: something other than what is counted. */
  tone: 'none' | 'edge' | 'some' | 'many';
  /** The name of the circle for everybody: "Herselt: 6 praktijken". */
  label: string;
  /** Beside the circle where there is room: "Herselt 6". */
  shortLabel: string;
  href?: string;
  /** "Near us", or the place where one is. */
  highlighted?: boolean;
}

export interface MunicipalityMapProps {
  layout: MapLayout;
  /** In reading order, which is the order of the tab stops. */
  marks: readonly MapMark[];
  /** What the map shows, for who does not see it. */
  label: string;
}

interface MarkedCircle extends MapMark {
  circle: PlacedCircle;
}

/** Wide screens get small text wherever there is room; narrow ones a few large labels (see map.css). */
const labelSets = [
  { name: 'wide', fontSize: 13, limit: Number.POSITIVE_INFINITY },
  { name: 'narrow', fontSize: 28, limit: 4 },
] as const;

/** Not the `img` that a browser makes of an SVG: that hides the links inside from some screen readers. */
const mapRole = 'group';

/** Every municipality as a circle at its own place. Stands in `MapWithTable`, never alone. */
export function MunicipalityMap({ layout, marks, label }: MunicipalityMapProps) {
  const markOf = new Map(marks.map((mark) => [mark.nis, mark]));
  const circleOf = new Map(layout.circles.map((circle) => [circle.nis, circle]));
  const marked = marks.flatMap((mark): MarkedCircle[] => {
    const circle = circleOf.get(mark.nis);
    return circle ? [{ ...mark, circle }] : [];
  });
  return (
    <svg class="map" viewBox={`0 0 ${layout.width} ${layout.height}`} role={mapRole} aria-label={label}>
      <g class="map-quiet">
        {layout.circles
          .filter(({ nis }) => !markOf.has(nis))
          .map((circle) => (
            <Disc key={circle.nis} circle={circle} />
          ))}
      </g>
      {marked.map((mark) => (
        <Mark key={mark.nis} mark={mark} />
      ))}
      {labelSets.map(({ name, ...set }) => (
        <svg key={name} class={`map-labels map-labels-${name}`} font-size={set.fontSize} aria-hidden="true">
          {placeLabels(labelRequests(marked), { ...layout, ...set }).map(({ text, x, y, anchor }) => (
            <text key={text} x={round(x)} y={round(y)} text-anchor={anchor}>
              {text}
            </text>
          ))}
        </svg>
      ))}
    </svg>
  );
}

function Mark({ mark }: { mark: MarkedCircle }) {
  const { circle, label, href, tone, highlighted } = mark;
  const className = `map-mark map-mark-${tone}${highlighted ? ' map-mark-here' : ''}`;
  const content = (
    <>
      <title>{label}</title>
      <Disc circle={circle} />
    </>
  );
  return href ? (
    <a class={className} href={href} aria-label={label}>
      {content}
    </a>
  ) : (
    <g class={className}>{content}</g>
  );
}

function Disc({ circle }: { circle: PlacedCircle }) {
  return <circle cx={round(circle.x)} cy={round(circle.y)} r={round(circle.r)} />;
}

function labelRequests(marked: readonly MarkedCircle[]): LabelRequest[] {
  const importance = ({ highlighted, value }: MapMark) => (highlighted ? Number.MAX_VALUE : value);
  return marked
    .toSorted((a, b) => importance(b) - importance(a))
    .map(({ shortLabel, circle: { x, y, r } }) => ({ text: shortLabel, x, y, r }));
}

/** To a tenth of a unit: invisible, and it halves the page. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
