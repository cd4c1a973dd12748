/** Where results point; each has a sign of its own, so that nothing hangs on colour. */
export type CircleSign = 'better' | 'worse' | 'negligible' | 'unclear' | 'mixed';

export interface EvidenceCircleProps {
  /** Results; the area of the circle grows with them up to `most`: with each doubling as much, so that few differ too. */
  count: number;
  most: number;
  sign: CircleSign;
  /** Rings around it: how sure. 0: a dotted one. */
  rings: number;
  /** Possibly harmful, whatever the sign: a heavy edge instead of rings. */
  harm?: boolean;
  /** A serious event: shown beside the circle. */
  alarm?: boolean;
}

/** CSS pixels. */
const radius = { least: 12, most: 21 };
const ringStep = 3.2;
const half = radius.most + 5 * ringStep + 3;

/** What is known of one thing for one group: size, rings and sign; the words stand beside it. */
export function EvidenceCircle({ count, most, sign, rings, harm = false, alarm = false }: EvidenceCircleProps) {
  const r = radiusOf(count, most);
  const at = placesFor(count);
  return (
    <svg
      class={`circle circle-${sign}${harm ? ' circle-harm' : ''}`}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      width={Math.round(2 * half)}
      height={Math.round(2 * half)}
      aria-hidden="true"
    >
      {rings === 0 && !harm && <circle class="circle-open" r={(r + ringStep).toFixed(1)} />}
      {Array.from({ length: rings }, (_, ring) => (
        <circle key={ring} class="circle-ring" r={(r + (ring + 1) * ringStep).toFixed(1)} />
      ))}
      <circle class="circle-core" r={r.toFixed(1)} />
      <path class="circle-sign" d={signs[sign]} transform={`translate(${at.sign.join(' ')})`} />
      <text x={at.number[0]} y={at.number[1]} text-anchor="middle">
        {count}
      </text>
      {alarm && (
        <text class="circle-alarm" x={half - 7} y={-half + 15} text-anchor="middle">
          !
        </text>
      )}
    </svg>
  );
}

function radiusOf(count: number, most: number): number {
  const share = most <= 1 ? 1 : Math.min(1, Math.log(Math.max(1, count)) / Math.log(most));
  return Math.sqrt(radius.least ** 2 + share * (radius.most ** 2 - radius.least ** 2));
}

/** Beside each other; above each other when the number is long. */
function placesFor(count: number): { sign: [number, number]; number: [number, number] } {
  if (count > 99) return { sign: [0, -7], number: [0, 10] };
  return count > 9 ? { sign: [-8.5, 0], number: [4.5, 5] } : { sign: [-5.5, 0], number: [5, 5] };
}

/** Arrow down, arrow up, equals, a wave, arrows both ways; around 0, 10 pixels high. */
const signs: Record<CircleSign, string> = {
  better: 'M0-5V5M-3.2 1.8L0 5L3.2 1.8',
  worse: 'M0 5V-5M-3.2-1.8L0-5L3.2-1.8',
  negligible: 'M-3.5-2H3.5M-3.5 2H3.5',
  unclear: 'M-4 1C-2.5-3 -0.5-2 0 0S2.5 3 4-1',
  mixed: 'M-2.5-5V4M-4.7 1.8L-2.5 4L-0.3 1.8M2.5 5V-4M0.3-1.8L2.5-4L4.7-1.8',
};
