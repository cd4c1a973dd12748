import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPageCache, type PageCache } from './page-cache';

const page = (size: number) => () => 'x'.repeat(size);
const never = () => {
  throw new Error('drawn again');
};
/** Asks twice, for a page is kept from the second time on. */
function keep(cache: PageCache, source: object, key: string, size: number): void {
  for (let time = 0; time < 2; time += 1) cache.page(source, key, page(size));
}

it('keeps a page from the second time it is asked for, as the same bytes', () => {
  const cache = createPageCache(1000);
  const source = {};
  expect(cache.page(source, '/a', () => 'één')).toBe('één');
  const bytes = cache.page(source, '/a', () => 'één');
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe('één');
  expect(cache.page(source, '/a', never)).toBe(bytes);
});

it('draws again when what the pages show has changed, and says so by another version', () => {
  const cache = createPageCache(1000);
  const [before, after] = [{}, {}];
  keep(cache, before, '/a', 10);
  const version = cache.version(before);
  expect(cache.version(before)).toBe(version);
  expect(cache.version(after)).not.toBe(version);
  expect(() => cache.page(after, '/a', never)).toThrow('drawn again');
  expect(createPageCache(1000).version(before)).not.toBe(version);
});

it('forgets first what was not asked for the longest time', () => {
  const cache = createPageCache(30);
  const source = {};
  for (const key of ['/a', '/b', '/c']) keep(cache, source, key, 10);
  cache.page(source, '/a', never);
  keep(cache, source, '/d', 10);
  cache.page(source, '/a', never);
  expect(() => cache.page(source, '/b', never)).toThrow('drawn again');
});

it('lets questions that are asked once push out none that is asked again', () => {
  const cache = createPageCache(30);
  const source = {};
  keep(cache, source, '/a', 10);
  for (let once = 0; once < 1000; once += 1) cache.page(source, `/once-${once}`, page(10));
  cache.page(source, '/a', never);
  // Nor does it remember all of them: the first is new again.
  cache.page(source, '/once-0', page(10));
  expect(() => cache.page(source, '/once-0', never)).toThrow('drawn again');
});

it('keeps no page for a longer address than people ask for', () => {
  const source = {};
  const cache = createPageCache(100);
  keep(cache, source, 'x'.repeat(301), 1);
  expect(() => cache.page(source, 'x'.repeat(301), never)).toThrow('drawn again');
});

it('never keeps more bytes than it may', () => {
  const asked = fc.array(fc.nat(20), { maxLength: 60 });
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 60 }), (keys, size) => {
      const source = {};
      const cache = createPageCache(100);
      for (const key of keys) cache.page(source, String(key), page(size));
      // Asked from the last to the first: what is kept is found before anything has to make room.
      let kept = 0;
      for (const key of new Set(keys.toReversed())) {
        let drawn = false;
        cache.page(source, String(key), () => {
          drawn = true;
          return '';
        });
        if (!drawn) kept += size;
      }
      expect(kept).toBeLessThanOrEqual(100);
    }),
  );
});
