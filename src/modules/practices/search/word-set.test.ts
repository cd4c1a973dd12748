import { describe, expect, test } from 'vitest';
import { createWordSet, isSpelledRight } from './word-set';

const has = createWordSet(new TextEncoder().encode('6\nstraat/Zb\nlamp/ZbCA\ncafé/Zc\nfietsen\nBrugge/Ze\n10-tal\n'));

describe('the list of Dutch words', () => {
  test('holds ordinary words without accents, no names and no numbers', () => {
    expect(['straat', 'lamp', 'cafe', 'fietsen'].every(has)).toBe(true);
    expect(['brugge', 'Brugge', '10-tal', '6', 'tal', 'lam', ''].some(has)).toBe(false);
  });

  test('a plural and a compound of its words are spelled right, a misspelling is not', () => {
    for (const word of ['lampen', 'straatlamp', 'straatlampen', 'straten'])
      expect(isSpelledRight(has, word)).toBe(true);
    for (const word of ['straatlmap', 'xstraat', 'lmap']) expect(isSpelledRight(has, word)).toBe(false);
  });
});
