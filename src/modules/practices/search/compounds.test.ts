import { describe, expect, test } from 'vitest';
import { createSplitter } from './compounds';
import { stem } from './stem';

const lexicon = new Set(
  [
    'telefoon',
    'cirkel',
    'eenzaamheid',
    'beleid',
    'buurt',
    'restaurant',
    'ouderen',
    'zorg',
    'deel',
    'moestuin',
    'tuin',
    'dienst',
    'centrum',
    'beeld',
  ].map(stem),
);
const { split } = createSplitter(lexicon);

describe('compounds', () => {
  test.each([
    ['telefooncirkels', ['telefoon', 'cirkel']],
    ['eenzaamheidsbeleid', ['eenzaamheid', 'beleid']],
    ['buurtrestaurants', ['buurt', 'restaurant']],
    ['ouderenzorg', ['oudere', 'zorg']],
    ['dienstencentra', ['dienst', 'centrum']],
    ['deelmoestuintjes', ['deel', 'moestuin']],
  ])('splits %s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  test.each(['voorbeeld', 'telefoons', 'onbekendwoord', 'zorgxyz', ''])('leaves %s whole', (word) => {
    expect(split(word)).toEqual([]);
  });
});
