import type { ComponentChildren } from 'preact';
import { placeOn, type ScaleLine, ScaleTicks } from './scale-line';
import { TwinTable, type TwinTableProps } from './twin-table';

export interface Dumbbell {
  label: string;
  before: number;
  after: number;
  /** As read: "3,9 → 3,1". */
  valueText: string;
  /** Drawn quieter: who did not take part. */
  quiet?: boolean;
}

export interface DumbbellChartProps {
  rows: readonly Dumbbell[];
  scale: ScaleLine;
  label: string;
  caption: ComponentChildren;
  table: TwinTableProps;
}

/** Before as an open circle, after as a filled one, on one line each. */
export function DumbbellChart({ rows, scale, label, caption, table }: DumbbellChartProps) {
  const place = placeOn(scale);
  return (
    <div class="figure-with-table">
      <figure class="lines-figure">
        <ul class="lines" aria-label={label}>
          {rows.map(({ label: name, before, after, valueText, quiet }) => (
            <li key={name} class={quiet ? 'line-row line-row-quiet' : 'line-row'}>
              <span class="bar-label">{name}</span>
              <span class="bar-value">{valueText}</span>
              <svg class="line-track" aria-hidden="true">
                <line class="line-ground" x1="2%" x2="98%" y1="50%" y2="50%" />
                <line class="line-span" x1={place(before)} x2={place(after)} y1="50%" y2="50%" />
                <circle class="line-before" cx={place(before)} cy="50%" r="7" />
                <circle class="line-after" cx={place(after)} cy="50%" r="8" />
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
