import type { ComponentChildren } from 'preact';
import { stackOf } from './flow-stack';
import { TwinTable, type TwinTableProps } from './twin-table';

export interface FlowChartProps {
  /** Categories from the one that calls least for attention to the one that does most, with how many people. */
  before: readonly FlowCategory[];
  after: readonly FlowCategory[];
  /** flow[i][j]: from i to j; null when that is held back, and then no bands are drawn. */
  flow: readonly (readonly number[])[] | null;
  titles: { before: string; after: string };
  label: string;
  caption: ComponentChildren;
  table: TwinTableProps;
}

export interface FlowCategory {
  /** Short, stands beside the block. */
  name: string;
  people: number;
  /** 0: nothing the matter, 1: calls for attention most. */
  weight: number;
}

const [leftBar, rightBar, barWidth] = [34, 62, 4];

/** Two stacks of the same people, before and after, with bands for who went from where to where. */
export function FlowChart({ before, after, flow, titles, label, caption, table }: FlowChartProps) {
  const [left, right] = [stackOf(before), stackOf(after)];
  return (
    <div class="figure-with-table">
      <figure class="flow-figure">
        <p class="flow-titles" aria-hidden="true">
          <span>{titles.before}</span>
          <span>{titles.after}</span>
        </p>
        <svg class="flow" role="img" aria-label={label}>
          {flow && <Bands flow={flow} left={left} right={right} />}
          <Stack categories={before} blocks={left} side="left" />
          <Stack categories={after} blocks={right} side="right" />
        </svg>
        <figcaption>{caption}</figcaption>
      </figure>
      <TwinTable {...table} />
    </div>
  );
}

type Blocks = ReturnType<typeof stackOf>;

function Stack({
  categories,
  blocks,
  side,
}: {
  categories: readonly FlowCategory[];
  blocks: Blocks;
  side: 'left' | 'right';
}) {
  const x = side === 'left' ? leftBar : rightBar;
  return (
    <g>
      {blocks.map(({ top, height, middle }, i) => {
        const { name, people, weight } = categories[i] ?? { name: '', people: 0, weight: 0 };
        return (
          <g key={name}>
            <rect
              class={`flow-block flow-${shade(weight)}`}
              x={`${x}%`}
              y={`${top}%`}
              width={`${barWidth}%`}
              height={`${height}%`}
            />
            <text
              x={side === 'left' ? `${leftBar - 1.5}%` : `${rightBar + barWidth + 1.5}%`}
              y={`${middle}%`}
              dy="0.35em"
              text-anchor={side === 'left' ? 'end' : 'start'}
            >
              <tspan class="flow-count">{people}</tspan> {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const shade = (weight: number) => (weight === 0 ? 'none' : weight < 1 ? 'some' : 'most');

/** Drawn in a square of 100 that is stretched over the room between the stacks. */
function Bands({ flow, left, right }: { flow: readonly (readonly number[])[]; left: Blocks; right: Blocks }) {
  const used = right.map(() => 0);
  return (
    <svg
      x={`${leftBar + barWidth}%`}
      y="0"
      width={`${rightBar - leftBar - barWidth}%`}
      height="100%"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {flow.flatMap((row, i) => {
        let from = left[i]?.top ?? 0;
        return row.map((people, j) => {
          const to = (right[j]?.top ?? 0) + (used[j] ?? 0);
          const height = people * (left[i]?.perPerson ?? 0);
          const path = bandOf(from, to, height);
          from += height;
          used[j] = (used[j] ?? 0) + height;
          return people > 0 && <path key={`${i}-${j}`} class={`flow-band flow-band-${turn(i, j)}`} d={path} />;
        });
      })}
    </svg>
  );
}

const turn = (i: number, j: number) => (j < i ? 'better' : j > i ? 'worse' : 'same');

function bandOf(from: number, to: number, height: number): string {
  const [a, b, c, d] = [from, to, to + height, from + height].map((each) => each.toFixed(2));
  return `M0 ${a}C50 ${a} 50 ${b} 100 ${b}V${c}C50 ${c} 50 ${d} 0 ${d}Z`;
}
