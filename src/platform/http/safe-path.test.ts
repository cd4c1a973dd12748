import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafePath } from './safe-path';

const origin = 'https://verbonden.test';

test('an address of this site is accepted', () => {
  for (const path of ['/', '/praktijken?q=caf%C3%A9&x=//a', '/en/praktijken#top', '/é', '/a//b']) {
    expect(isSafePath(path)).toBe(true);
  }
});

test.each([
  '',
  'praktijken',
  '//evil.test',
  '/\\evil.test',
  '/a\\b',
  '/\t/evil.test',
  '/\n/x',
  'https://evil.test',
  '/\ud800',
])('anything else is refused: %j', (path) => expect(isSafePath(path)).toBe(false));

test('whatever is accepted, a browser resolves to this site, and a header can carry', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '\\',
      '//',
      '.',
      '..',
      '@',
      ':',
      'https:',
      'evil.test',
      '%2f',
      '%5c',
      '\t',
      '\n',
      '\r',
      ' ',
      '?',
      '#',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  const path = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        path,
        path.map((rest) => `/${rest}`),
      ),
      (candidate) => {
        if (!isSafePath(candidate)) return;
        expect(new URL(candidate, `${origin}/en/praktijken`).origin).toBe(origin);
        expect(() => new Headers({ Location: encodeURI(candidate) })).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
});
