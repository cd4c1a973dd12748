import { scaleLinear } from 'd3-scale';

/** A line on which values have their place. */
export interface ScaleLine {
  least: number;
  most: number;
  /** Places that are named beneath, as read. */
  ticks: readonly { value: number; text: string }[];
  /** What lies towards the ends: "minder eenzaam". */
  ends?: { least: string; most: string };
}

/** Where a value stands, as a percentage of the width; what is beyond an end stands at that end. */
export function placeOn({ least, most }: ScaleLine): (value: number) => string {
  const place = scaleLinear([least, most], [2, 98]).clamp(true);
  return (value) => `${Math.round(place(value) * 100) / 100}%`;
}

/** Names beneath a chart; the chart itself says its values in words. */
export function ScaleTicks({ scale }: { scale: ScaleLine }) {
  const place = placeOn(scale);
  return (
    <div class="scale-line">
      <svg class="scale-ticks" aria-hidden="true">
        {scale.ticks.map(({ value, text }) => (
          <text key={text} x={place(value)} y="1em" text-anchor={anchorOf(value, scale)}>
            {text}
          </text>
        ))}
      </svg>
      {scale.ends && (
        <p class="scale-ends" aria-hidden="true">
          <span>← {scale.ends.least}</span>
          <span>{scale.ends.most} →</span>
        </p>
      )}
    </div>
  );
}

function anchorOf(value: number, { least, most }: ScaleLine): 'start' | 'middle' | 'end' {
  if (value === least) return 'start';
  return value === most ? 'end' : 'middle';
}
