/** The ladder 0-5 fills rings from the middle; the two outcomes beside it have a sign of their own. */
export type RingsLevel = 0 | 1 | 2 | 3 | 4 | 5 | 'no-effect' | 'possibly-harmful';

export interface CertaintyRingsProps {
  level: RingsLevel;
  /** Read aloud: "Zekerheid: eerste aanwijzingen". Leave out when the same words stand beside it. */
  label?: string;
  /** CSS pixels. */
  size: 28 | 44;
  /** Refers to the drawing in `RingsDefinitions`, which must be on the page: for pages with many rings. */
  defined?: boolean;
}

const viewBox = '-22 -22 44 44';
const dotRadius = 2.6;
const firstRing = 5.6;
const ringStep = 3.7;
const rings = [1, 2, 3, 4, 5] as const;
const radiusOf = (ring: number) => firstRing + (ring - 1) * ringStep;

/** How sure we are, as rings around a dot: filled is reached, dotted is not yet. */
export function CertaintyRings({ level, label, size, defined = false }: CertaintyRingsProps) {
  const className = `rings${typeof level === 'string' ? ` rings-${level}` : ''}`;
  if (defined) {
    return (
      <svg class={className} width={size} height={size} aria-hidden="true">
        <use href={`#${definitionId(level)}`} />
      </svg>
    );
  }
  const drawing = <Drawing level={level} />;
  return label ? (
    <svg class={className} viewBox={viewBox} width={size} height={size} role="img" aria-label={label}>
      {drawing}
    </svg>
  ) : (
    <svg class={className} viewBox={viewBox} width={size} height={size} aria-hidden="true">
      {drawing}
    </svg>
  );
}

const definitionId = (level: RingsLevel) => `rings-${level}-drawn`;

/** Each drawing once, to refer to with `defined`; takes no room itself. */
export function RingsDefinitions({ levels }: { levels: readonly RingsLevel[] }) {
  return (
    <svg class="visually-hidden" aria-hidden="true">
      {levels.map((level) => (
        <symbol key={level} id={definitionId(level)} viewBox={viewBox}>
          <Drawing level={level} />
        </symbol>
      ))}
    </svg>
  );
}

function Drawing({ level }: { level: RingsLevel }) {
  return typeof level === 'number' ? <Ladder level={level} /> : <Outcome level={level} />;
}

function Ladder({ level }: { level: number }) {
  return (
    <>
      <circle class="rings-dot" r={dotRadius} />
      {rings.map((ring) => (
        <circle key={ring} class={ring <= level ? 'rings-reached' : 'rings-open'} r={radiusOf(ring).toFixed(1)} />
      ))}
    </>
  );
}

/** A flat line: nothing changed. An arrow up in plum: it may have become worse. */
function Outcome({ level }: { level: 'no-effect' | 'possibly-harmful' }) {
  return (
    <>
      <circle class="rings-reached" r={radiusOf(5).toFixed(1)} />
      <path class="rings-sign" d={level === 'no-effect' ? 'M-11 0H11' : 'M0 11V-10M-7.5 -2.5L0 -10L7.5 -2.5'} />
    </>
  );
}
