import type { ComponentChildren } from 'preact';
import { placeOn, type ScaleLine, ScaleTicks } from './scale-line';
import { TwinTable, type TwinTableProps } from './twin-table';

export interface IntervalRow {
  label: string;
  estimate: number;
  lower: number;
  upper: number;
  /** As read: "−0,44 (−0,71 tot −0,17)". */
  valueText: string;
}

export interface IntervalChartProps {
  rows: readonly IntervalRow[];
  /** Holds 0, where a line stands: nothing changed. */
  scale: ScaleLine;
  label: string;
  caption: ComponentChildren;
  table: TwinTableProps;
}

/** A forest line per row: a square at the estimate, a line from end to end of its interval. */
export function IntervalChart({ rows, scale, label, caption, table }: IntervalChartProps) {
  const place = placeOn(scale);
  return (
    <div class="figure-with-table">
      <figure class="lines-figure">
        <ul class="lines" aria-label={label}>
          {rows.map(({ label: name, estimate, lower, upper, valueText }) => (
            <li key={name} class="line-row">
              <span class="bar-label">{name}</span>
              <span class="bar-value">{valueText}</span>
              <svg class="line-track" aria-hidden="true">
                <line class="line-zero" x1={place(0)} x2={place(0)} y1="0" y2="100%" />
                <line class="line-span" x1={place(lower)} x2={place(upper)} y1="50%" y2="50%" />
                <line class="line-end" x1={place(lower)} x2={place(lower)} y1="30%" y2="70%" />
                <line class="line-end" x1={place(upper)} x2={place(upper)} y1="30%" y2="70%" />
                <circle class="line-after" cx={place(estimate)} cy="50%" r="7" />
              </svg>
            </li>
          ))}
        </ul>
        <ScaleTicks scale={scale} />
        <figcaption>{caption}</figcaption>
      </figure>
      <TwinTable {...table} />
    </div>
  );
}
