import { LineFigure, type LineFigureProps, LineRow, Zero } from './line-figure';

export interface IntervalRow {
  label: string;
  estimate: number;
  lower: number;
  upper: number;
  /** As read: "−0,44 (−0,71 tot −0,17)". */
  valueText: string;
}

/**
 * A forest line per row: a square at the estimate, a line from end to end of its interval. The scale holds 0, where a
 * line stands: nothing changed.
 */
export function IntervalChart({ rows, ...figure }: LineFigureProps & { rows: readonly IntervalRow[] }) {
  return (
    <LineFigure {...figure}>
      {(place) =>
        rows.map(({ label, estimate, lower, upper, valueText }) => (
          <LineRow key={label} label={label} valueText={valueText}>
            <Zero place={place} />
            <line class="line-span" x1={place(lower)} x2={place(upper)} y1="50%" y2="50%" />
            <line class="line-end" x1={place(lower)} x2={place(lower)} y1="30%" y2="70%" />
            <line class="line-end" x1={place(upper)} x2={place(upper)} y1="30%" y2="70%" />
            <circle class="line-after" cx={place(estimate)} cy="50%" r="7" />
          </LineRow>
        ))
      }
    </LineFigure>
  );
}
