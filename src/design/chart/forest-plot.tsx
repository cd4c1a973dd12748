import type { ComponentChildren } from 'preact';
import { LineFigure, type LineFigureProps, LineRow, type Place, Zero } from './line-figure';

export interface ForestRow {
  label: ComponentChildren;
  estimate: number;
  lower: number;
  upper: number;
  /** As read: "−0,44 (−0,71 tot −0,17)". */
  valueText: string;
  /** Share of the weight, 0-1: the size of the square. */
  weight: number;
}

/** Results taken together: a diamond as wide as its interval, and a bar where one more may be expected. */
export interface ForestTotal extends Omit<ForestRow, 'weight'> {
  prediction: { lower: number; upper: number } | null;
}

export interface ForestPlotProps extends LineFigureProps {
  rows: readonly ForestRow[];
  total: ForestTotal | null;
}

/** CSS pixels: half the side of a square. */
const side = { least: 3, most: 9 };

/**
 * Results beneath each other: a square each, larger where it weighs more, with its interval; then all together. The
 * scale holds 0, where a line stands: no difference.
 */
export function ForestPlot({ rows, total, ...figure }: ForestPlotProps) {
  const heaviest = Math.max(...rows.map(({ weight }) => weight), Number.MIN_VALUE);
  const half = (weight: number) => side.least + (side.most - side.least) * Math.sqrt(weight / heaviest);
  return (
    <LineFigure {...figure}>
      {(place) => (
        <>
          {rows.map((row, at) => (
            <LineRow key={at} label={row.label} valueText={row.valueText} look="forest-row">
              <Zero place={place} />
              <line class="line-span" x1={place(row.lower)} x2={place(row.upper)} y1="50%" y2="50%" />
              <Square x={place(row.estimate)} half={half(row.weight)} />
            </LineRow>
          ))}
          {total && (
            <LineRow label={total.label} valueText={total.valueText} look="forest-total">
              <Zero place={place} />
              <Total total={total} place={place} />
            </LineRow>
          )}
        </>
      )}
    </LineFigure>
  );
}

const Square = ({ x, half }: { x: string; half: number }) => (
  <rect
    class="forest-square"
    x={x}
    y="50%"
    width={(2 * half).toFixed(1)}
    height={(2 * half).toFixed(1)}
    transform={`translate(${-half.toFixed(1)} ${-half.toFixed(1)})`}
  />
);

function Total({ total: { lower, upper, prediction }, place }: { total: ForestTotal; place: Place }) {
  const width = Number.parseFloat(place(upper)) - Number.parseFloat(place(lower));
  return (
    <>
      {prediction && (
        <line class="forest-prediction" x1={place(prediction.lower)} x2={place(prediction.upper)} y1="50%" y2="50%" />
      )}
      <svg
        aria-hidden="true"
        x={place(lower)}
        y="15%"
        width={`${width}%`}
        height="70%"
        viewBox="0 0 100 20"
        preserveAspectRatio="none"
      >
        <path class="forest-diamond" d="M0 10L50 0L100 10L50 20Z" />
      </svg>
    </>
  );
}
