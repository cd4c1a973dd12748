import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';

interface Body {
  x: number;
  y: number;
  r: number;
  homeX: number;
  homeY: number;
}

/** Free space around each circle while they settle, so that they do not look glued together. */
const gap = 0.75;
/** Alpha falls to 0.001, where d3-force would stop by itself, in this many steps. */
const ticks = 120;
const alphaDecay = 1 - 0.001 ** (1 / ticks);
const exactRounds = 400;

/**
 * Moves circles apart, each as near to its home as the others allow, until none overlap. Pure and deterministic
 * (d3-force draws its jiggles from a fixed generator). d3-force ends with small overlaps; those are pushed apart
 * pair by pair, and if a crowd leaves no room at all, every circle shrinks by the same factor.
 */
export function settle<T extends Body>(circles: readonly T[]): T[] {
  const settled = circles.map((circle) => ({ ...circle }));
  forceSimulation(settled)
    .force('x', forceX<T>(({ homeX }) => homeX).strength(0.4))
    .force('y', forceY<T>(({ homeY }) => homeY).strength(0.4))
    .force('apart', forceCollide<T>(({ r }) => r + gap).iterations(2))
    .alphaDecay(alphaDecay)
    .stop()
    .tick(ticks);
  const pairs = pairsOf(settled);
  for (let round = 0; round < exactRounds && pushApart(pairs); round += 1);
  const room = pairs.reduce((least, [a, b]) => Math.min(least, distance(a, b) / (a.r + b.r)), 1);
  return circles.map((circle, at) => {
    const { x, y } = settled[at] ?? circle;
    return { ...circle, x, y, r: circle.r * room };
  });
}

/** One round over all pairs; the smaller circle gives way most. Returns whether anything had to move. */
function pushApart(pairs: readonly (readonly [Body, Body])[]): boolean {
  let moved = false;
  for (const [a, b] of pairs) {
    const apart = distance(a, b);
    const overlap = a.r + b.r - apart;
    if (overlap <= 0 || apart === 0) continue;
    moved = true;
    const shareOfA = b.r ** 2 / (a.r ** 2 + b.r ** 2);
    const push = (overlap * (1 + 1e-9) + 1e-9) / apart;
    const [dx, dy] = [(b.x - a.x) * push, (b.y - a.y) * push];
    a.x -= dx * shareOfA;
    a.y -= dy * shareOfA;
    b.x += dx * (1 - shareOfA);
    b.y += dy * (1 - shareOfA);
  }
  return moved;
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));
}

function distance(a: Body, b: Body): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2); // Math.hypot is many times slower
}
