import { describe, expect, test } from 'vitest';
import { correctSpelling } from './correct-spelling';
import { letterMask } from './edit-distance';
import type { Spelling } from './search-index';
import { soundOf } from './sound';

const known = {
  weduwe: 3,
  rouwen: 9,
  vrouw: 2,
  buren: 20,
  buurt: 9,
  begraafplaats: 5,
  games: 4,
  bewegen: 9,
  telefoon: 7,
};
const spelling: Spelling = {
  words: Object.keys(known),
  masks: Uint32Array.from(Object.keys(known), letterMask),
  counts: Uint32Array.from(Object.values(known)),
  bySound: new Map(Object.keys(known).map((word) => [soundOf(word), word])),
};

describe('correcting spelling', () => {
  test.each([
    ['wedewe', 'weduwe'],
    ['begraafplats', 'begraafplaats'],
    ['telefon', 'telefoon'],
    ['buern', 'buren'],
    ['begraavplaads', 'begraafplaats'],
    ['begrapflaats', 'begraafplaats'],
    ['wedwe', 'weduwe'],
    ['egraafplaats', 'begraafplaats'],
    ['relefoon', 'telefoon'],
  ])('%s is %s', (typed, meant) => {
    expect(correctSpelling(spelling, typed)?.word).toBe(meant);
  });

  test.each(['vrouwen', 'gouwen', 'burn', 'gamer', 'kuren', 'bewezing', '80plus', '', 'x'.repeat(60)])(
    '%s stays what it is: another first letter, too short, or too different',
    (typed) => {
      expect(correctSpelling(spelling, typed)).toBeNull();
    },
  );
});
