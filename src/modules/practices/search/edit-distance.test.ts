import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitCount, editDistance, letterMask } from './edit-distance';

const word = fc.stringMatching(/^[a-e]{0,8}$/);

describe('edit distance', () => {
  test('counts missing, extra, wrong and swapped letters as one', () => {
    expect(editDistance('begraafplats', 'begraafplaats', 2)).toBe(1);
    expect(editDistance('rouwbegleiding', 'rouwbegeleiding', 2)).toBe(1);
    expect(editDistance('buutr', 'buurt', 2)).toBe(1);
    expect(editDistance('gent', 'gend', 2)).toBe(1);
    expect(editDistance('hond', 'kerstkaart', 2)).toBe(3);
  });

  test('is symmetric, zero only for the same word, and never less than the mask promises', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 8);
        expect(distance).toBe(editDistance(b, a, 8));
        expect(distance === 0).toBe(a === b);
        expect(bitCount(letterMask(a) ^ letterMask(b))).toBeLessThanOrEqual(2 * distance);
      }),
    );
  });
});
