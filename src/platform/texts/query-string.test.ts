import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryString } from './query-string';

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

test('a query is written as the standard says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (parameters) => {
      expect(queryString(parameters)).toBe(new URLSearchParams(parameters).toString());
    }),
  );
  expect(queryString([['q', "samen eten \ud800 ~!'()*"]])).toBe('q=samen+eten+%EF%BF%BD+%7E%21%27%28%29*');
});
