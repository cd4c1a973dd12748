import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [lightPart = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const darkPart = rest.split('@media')[0] ?? '';
const light = coloursIn(lightPart);
const schemes = { light, dark: { ...light, ...coloursIn(darkPart) } };

const grounds = ['paper', 'card', 'sand', 'teal-3', 'coral-2'];
const textPairs = [
  ...grounds.flatMap((ground) => ['ink', 'ink-2'].map((text) => [text, ground] as const)),
  ...['paper', 'card', 'sand', 'teal-3'].map((ground) => ['teal', ground] as const),
  ...['paper', 'card'].flatMap((ground) => ['coral', 'plum'].map((text) => [text, ground] as const)),
  ['on-teal', 'teal'] as const,
  ['on-night', 'night'] as const,
];
// Focus ring, borders of fields, shapes in charts.
const shapePairs = [
  ...grounds.map((ground) => ['coral', ground] as const),
  ...['paper', 'card', 'sand'].flatMap((ground) => ['teal', 'teal-2', 'plum'].map((shape) => [shape, ground] as const)),
];

describe.each(Object.entries(schemes))('in the %s scheme', (_, colours) => {
  test.each(textPairs)('text in %s can be read on %s (WCAG 1.4.3)', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)('shapes in %s stand out on %s (WCAG 1.4.11)', (shape, ground) => {
    expect(contrast(colours[shape], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('the dark scheme gives its own value to every colour', () => {
  expect(Object.keys(coloursIn(darkPart)).sort()).toEqual(Object.keys(light).sort());
});

function coloursIn(part: string): Record<string, string> {
  return Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/** Contrast ratio of two colours "#rrggbb", 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one = '', other = ''): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
