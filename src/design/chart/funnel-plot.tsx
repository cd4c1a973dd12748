import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { placeOn, type ScaleLine, ScaleTicks } from './scale-line';
import { TwinTable, type TwinTableProps } from './twin-table';

export interface FunnelPlotProps {
  /** `error`: the standard error, > 0. */
  points: readonly { estimate: number; error: number }[];
  /** The pooled effect: where the funnel stands. */
  middle: number;
  scale: ScaleLine;
  /** At the side: "nauwkeurig" above, "minder nauwkeurig" beneath. */
  ends: { above: string; beneath: string };
  label: string;
  caption: ComponentChildren;
  table: TwinTableProps;
}

/** 97.5% of the standard normal distribution lies below. */
const normal975 = 1.959963984540054;

/** Effects against how precise they are; within the funnel lie 95 of 100 when only chance makes them differ. */
export function FunnelPlot({ points, middle, scale, ends, label, caption, table }: FunnelPlotProps) {
  const place = placeOn(scale);
  const largest = Math.max(...points.map(({ error }) => error), Number.MIN_VALUE) * 1.08;
  const height = scaleLinear([0, largest], [4, 96]);
  const y = (error: number) => `${Math.round(height(error) * 100) / 100}%`;
  // The scale may end before the funnel does.
  const reach = Math.min(largest, (scale.most - middle) / normal975, (middle - scale.least) / normal975);
  return (
    <div class="figure-with-table">
      <figure class="lines-figure">
        <p class="flow-titles" aria-hidden="true">
          <span>{ends.above}</span>
        </p>
        <svg class="funnel" role="img" aria-label={label}>
          {[-1, 1].map((way) => (
            <line
              key={way}
              class="line-zero"
              x1={place(middle)}
              y1={y(0)}
              x2={place(middle + way * normal975 * reach)}
              y2={y(reach)}
            />
          ))}
          <line class="line-ground" x1={place(middle)} x2={place(middle)} y1={y(0)} y2="100%" />
          {points.map(({ estimate, error }, at) => (
            <circle key={at} class="funnel-point" cx={place(estimate)} cy={y(error)} r="6" />
          ))}
        </svg>
        <p class="scale-ends" aria-hidden="true">
          <span>{ends.beneath}</span>
        </p>
        <ScaleTicks scale={scale} />
        <figcaption>{caption}</figcaption>
      </figure>
      <TwinTable {...table} />
    </div>
  );
}
