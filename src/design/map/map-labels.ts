/** A circle that wants its text beside it, in the units of the frame. */
export interface LabelRequest {
  text: string;
  x: number;
  y: number;
  r: number;
}

export interface PlacedLabel {
  text: string;
  /** Of the anchor, on the baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What the text covers, estimated. */
  box: Box;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface LabelFrame {
  width: number;
  height: number;
  /** In units of the frame. */
  fontSize: number;
  /** Most labels to place. */
  limit: number;
}

/** Atkinson Hyperlegible Next: an average letter is 0.53 em wide; measured a little wide, to be safe. */
const letterWidth = 0.56;
const ascent = 0.8;
const descent = 0.24;
const distance = 3;

/**
 * Labels for circles, the first of `requests` being the most important. A label that would leave the frame, touch
 * another label or cover one of the requesting circles is left out: its circle still has its name for who points at
 * it, tabs to it or reads the table.
 */
export function placeLabels(requests: readonly LabelRequest[], frame: LabelFrame): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const circles = requests.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  for (const request of requests) {
    if (placed.length >= frame.limit) break;
    const taken = [...circles, ...placed.map(({ box }) => box)];
    const free = candidates(request, frame.fontSize).find(
      ({ box }) => isInside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    if (free) placed.push(free);
  }
  return placed;
}

/** Above, below, right, left: in the order in which a reader connects a text with a dot. */
function candidates({ text, x, y, r }: LabelRequest, fontSize: number): PlacedLabel[] {
  const middle = y + (fontSize * (ascent - descent)) / 2;
  const anchors: Pick<PlacedLabel, 'x' | 'y' | 'anchor'>[] = [
    { x, y: y - r - distance - fontSize * descent, anchor: 'middle' },
    { x, y: y + r + distance + fontSize * ascent, anchor: 'middle' },
    { x: x + r + distance, y: middle, anchor: 'start' },
    { x: x - r - distance, y: middle, anchor: 'end' },
  ];
  return anchors.map((at) => ({ text, ...at, box: boxOf(text, at, fontSize) }));
}

function boxOf(text: string, { x, y, anchor }: Pick<PlacedLabel, 'x' | 'y' | 'anchor'>, fontSize: number): Box {
  const width = text.length * letterWidth * fontSize;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - ascent * fontSize, bottom: y + descent * fontSize };
}

function isInside(box: Box, { width, height }: LabelFrame): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
