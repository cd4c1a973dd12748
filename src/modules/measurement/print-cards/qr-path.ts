import { encode } from 'uqr';

/** White around a code, in modules: four, by ISO/IEC 18004. */
const quiet = 4;

/** A QR code as one path of squares with side 1. */
export interface QrCode {
  /** Side of the drawing, white around it included. */
  size: number;
  /** For the attribute `d` of a path. */
  path: string;
}

/** The QR code of a text; a seventh to a sixth of it may be lost (level M), as happens on paper in a coat pocket. */
export function qrCodeOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => runsOf(row).map(([x, length]) => square(x + quiet, y + quiet, length)))
    .join('');
  return { size: size + 2 * quiet, path };
}

const square = (x: number, y: number, length: number) => `M${x} ${y}h${length}v1h-${length}z`;

/** Where black begins in a row, and for how long it lasts. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, black] of row.entries()) {
    const last = runs.at(-1);
    if (!black) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
