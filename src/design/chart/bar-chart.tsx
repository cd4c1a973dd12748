import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { TwinTable, type TwinTableProps } from './twin-table';

export interface Bar {
  label: string;
  /** Not negative. */
  value: number;
  /** As read: "1.234" or "12%". */
  valueText: string;
  href?: string;
  highlighted?: boolean;
}

export interface BarChartProps {
  bars: readonly Bar[];
  /** What the chart shows, for who does not see it. */
  label: string;
  /** With source, date and N. */
  caption: ComponentChildren;
  table: TwinTableProps;
}

/**
 * Horizontal bars from zero, each with its name and value beside it, so no axis or legend is needed. The text is HTML
 * and keeps its size on a narrow screen; only the bar is drawn.
 */
export function BarChart({ bars, label, caption, table }: BarChartProps) {
  const width = scaleLinear([0, Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE)], [0, 100]).clamp(true);
  return (
    <div class="figure-with-table">
      <figure class="bars-figure">
        <ul class="bars" aria-label={label}>
          {bars.map((bar) => (
            <li key={bar.label} class={bar.highlighted ? 'bar bar-here' : 'bar'}>
              <span class="bar-label">{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</span>
              <span class="bar-value">{bar.valueText}</span>
              <svg class="bar-track" aria-hidden="true">
                <rect width={`${Math.round(width(bar.value) * 10) / 10}%`} height="100%" />
              </svg>
            </li>
          ))}
        </ul>
        <figcaption>{caption}</figcaption>
      </figure>
      <TwinTable {...table} />
    </div>
  );
}
