import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeLabels } from './map-labels';

const frame = { width: 800, height: 320, fontSize: 14, limit: 12 };
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('labels stay in the frame, off each other and off the circles that have data', () => {
  const request = fc.record({
    text: fc.string({ minLength: 1, maxLength: 30 }),
    x: fc.double({ min: 0, max: 800, noNaN: true }),
    y: fc.double({ min: 0, max: 320, noNaN: true }),
    r: fc.double({ min: 1, max: 40, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
      const labels = placeLabels(requests, frame);
      expect(labels.length).toBeLessThanOrEqual(frame.limit);
      for (const [at, { box }] of labels.entries()) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 320).toBe(true);
        expect(labels.slice(at + 1).some((other) => meet(box, other.box))).toBe(false);
        for (const { x, y, r } of requests) {
          expect(meet(box, { left: x - r, right: x + r, top: y - r, bottom: y + r })).toBe(false);
        }
      }
    }),
  );
});

test('a free circle has its label above it; one at the top edge has it below', () => {
  expect(placeLabels([{ text: 'Gent 10', x: 400, y: 160, r: 20 }], frame)).toMatchObject([
    { x: 400, anchor: 'middle' },
  ]);
  expect(placeLabels([{ text: 'Gent 10', x: 400, y: 160, r: 20 }], frame)[0]?.y).toBeLessThan(140);
  expect(placeLabels([{ text: 'Gent 10', x: 400, y: 21, r: 20 }], frame)[0]?.y).toBeGreaterThan(41);
});

test('the first asked is the first served', () => {
  const rooms = [100, 600].map((x) => ({ text: `Op ${x}`, x, y: 160, r: 5 }));
  expect(placeLabels(rooms, { ...frame, limit: 1 }).map(({ text }) => text)).toEqual(['Op 100']);
});
