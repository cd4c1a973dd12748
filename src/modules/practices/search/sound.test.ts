import { expect, test } from 'vitest';
import { soundOf } from './sound';

test.each([
  ['eenzaamhijd', 'eenzaamheid'],
  ['budy', 'buddy'],
  ['kontakt', 'contact'],
  ['rauw', 'rouw'],
  ['jeny', 'jenny'],
  ['landt', 'land'],
  ['lichaam', 'ligaam'],
  ['senioren', 'senniooren'],
])('"%s" sounds as "%s"', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test.each([
  ['buur', 'boer'],
  ['koor', 'kaart'],
  ['rouw', 'ruw'],
])('"%s" does not sound as "%s"', (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
});
