import type { ComponentChildren } from 'preact';
import { placeOn, type ScaleLine, ScaleTicks } from './scale-line';
import { TwinTable, type TwinTableProps } from './twin-table';

/** Of a number on the scale, in percent of its width. */
export type Place = (value: number) => string;

export interface LineFigureProps {
  scale: ScaleLine;
  /** What the lines are, for who does not see them. */
  label: string;
  caption: ComponentChildren;
  table: TwinTableProps;
}

/** Lines beneath each other on one scale, with its ticks, its caption and its table. */
export function LineFigure({
  scale,
  label,
  caption,
  table,
  children,
}: LineFigureProps & { children(place: Place): ComponentChildren }) {
  return (
    <div class="figure-with-table">
      <figure class="lines-figure">
        <ul class="lines" aria-label={label}>
          {children(placeOn(scale))}
        </ul>
        <ScaleTicks scale={scale} />
        <figcaption>{caption}</figcaption>
      </figure>
      <TwinTable {...table} />
    </div>
  );
}

/** One line: its name, its numbers as read, and a drawing that says the same. */
export function LineRow({
  label,
  valueText,
  look,
  children,
}: {
  label: ComponentChildren;
  valueText: string;
  look?: 'line-row-quiet' | 'forest-row' | 'forest-total';
  children: ComponentChildren;
}) {
  return (
    <li class={look ? `line-row ${look}` : 'line-row'}>
      <span class="bar-label">{label}</span>
      <span class="bar-value">{valueText}</span>
      <svg class="line-track" aria-hidden="true">
        {children}
      </svg>
    </li>
  );
}

/** Where nothing changed. */
export const Zero = ({ place }: { place: Place }) => (
  <line class="line-zero" x1={place(0)} x2={place(0)} y1="0" y2="100%" />
);
