import type { ComponentChildren } from 'preact';
import { placeOn, type ScaleLine, ScaleTicks } from './scale-line';
import { TwinTable, type TwinTableProps } from './twin-table';

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

export interface ForestPlotProps {
  rows: readonly ForestRow[];
  total: ForestTotal | null;
  /** Holds 0, where a line stands: no difference. */
  scale: ScaleLine;
  label: string;
  caption: ComponentChildren;
  table: TwinTableProps;
}

/** CSS pixels: half the side of a square. */
const side = { least: 3, most: 9 };

/** Results beneath each other: a square each, larger where it weighs more, with its interval; then all together. */
export function ForestPlot({ rows, total, scale, label, caption, table }: ForestPlotProps) {
  const place = placeOn(scale);
  const heaviest = Math.max(...rows.map(({ weight }) => weight), Number.MIN_VALUE);
  return (
    <div class="figure-with-table">
      <figure class="lines-figure">
        <ul class="lines" aria-label={label}>
          {rows.map((row, at) => (
            <li key={at} class="line-row forest-row">
              <RowTexts {...row} />
              <svg class="line-track" aria-hidden="true">
                <Zero place={place} />
                <line class="line-span" x1={place(row.lower)} x2={place(row.upper)} y1="50%" y2="50%" />
                <Square
                  x={place(row.estimate)}
                  half={side.least + (side.most - side.least) * Math.sqrt(row.weight / heaviest)}
                />
              </svg>
            </li>
          ))}
          {total && (
            <li class="line-row forest-total">
              <RowTexts {...total} />
              <svg class="line-track" aria-hidden="true">
                <Zero place={place} />
                <Total total={total} place={place} />
              </svg>
            </li>
          )}
        </ul>
        <ScaleTicks scale={scale} />
        <figcaption>{caption}</figcaption>
      </figure>
      <TwinTable {...table} />
    </div>
  );
}

type Place = (value: number) => string;

const RowTexts = ({ label, valueText }: Pick<ForestRow, 'label' | 'valueText'>) => (
  <>
    <span class="bar-label">{label}</span>
    <span class="bar-value">{valueText}</span>
  </>
);

const Zero = ({ place }: { place: Place }) => <line class="line-zero" x1={place(0)} x2={place(0)} y1="0" y2="100%" />;

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
