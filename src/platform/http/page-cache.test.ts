import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPageCache } from './page-cache';

const page = (size: number, etag = 'x') => ({ html: new Uint8Array(size), etag });
const never = () => {
  throw new Error('drawn again');
};

it('draws a page once, and again when what it shows has changed', () => {
  const cache = createPageCache(1000);
  const [before, after] = [{}, {}];
  const first = cache.page(before, '/a', () => page(10));
  expect(cache.page(before, '/a', never)).toBe(first);
  expect(cache.page(after, '/a', () => page(10))).not.toBe(first);
  expect(() => cache.page(before, '/a', never)).toThrow('drawn again');
});

it('forgets first what was not asked for the longest time', () => {
  const cache = createPageCache(30);
  const source = {};
  for (const key of ['/a', '/b', '/c']) cache.page(source, key, () => page(10));
  cache.page(source, '/a', never);
  cache.page(source, '/d', () => page(10));
  cache.page(source, '/a', never);
  expect(() => cache.page(source, '/b', never)).toThrow('drawn again');
});

it('keeps no page for a longer address than people ask for', () => {
  const source = {};
  const cache = createPageCache(100);
  cache.page(source, 'x'.repeat(301), () => page(1));
  expect(() => cache.page(source, 'x'.repeat(301), never)).toThrow('drawn again');
});

it('never keeps more bytes than it may', () => {
  const asked = fc.array(fc.nat(20), { maxLength: 60 });
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 60 }), (keys, size) => {
      const source = {};
      const cache = createPageCache(100);
      for (const key of keys) cache.page(source, String(key), () => page(size));
      // Asked from the last to the first: what is kept is found before anything has to make room.
      let kept = 0;
      for (const key of new Set(keys.toReversed())) {
        let drawn = false;
        cache.page(source, String(key), () => {
          drawn = true;
          return page(0);
        });
        if (!drawn) kept += size;
      }
      expect(kept).toBeLessThanOrEqual(100);
    }),
  );
});
