import { LineFigure, type LineFigureProps, LineRow } from './line-figure';

export interface Dumbbell {
  label: string;
  before: number;
  after: number;
  /** As read: "3,9 → 3,1". */
  valueText: string;
  /** Drawn quieter: who did not take part. */
  quiet?: boolean;
}

/** Before as an open circle, after as a filled one, on one line each. */
export function DumbbellChart({ rows, ...figure }: LineFigureProps & { rows: readonly Dumbbell[] }) {
  return (
    <LineFigure {...figure}>
      {(place) =>
        rows.map(({ label, before, after, valueText, quiet }) => (
          <LineRow key={label} label={label} valueText={valueText} look={quiet ? 'line-row-quiet' : undefined}>
            <line class="line-ground" x1="2%" x2="98%" y1="50%" y2="50%" />
            <line class="line-span" x1={place(before)} x2={place(after)} y1="50%" y2="50%" />
            <circle class="line-before" cx={place(before)} cy="50%" r="7" />
            <circle class="line-after" cx={place(after)} cy="50%" r="8" />
          </LineRow>
        ))
      }
    </LineFigure>
  );
}
