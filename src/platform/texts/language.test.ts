import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLanguage, splitLanguage } from './language';

test('an address may begin with its language', () => {
  expect(splitLanguage('/en/praktijken')).toEqual({ prefix: '/en', path: '/praktijken' });
  expect(splitLanguage('/nl')).toEqual({ prefix: '/nl', path: '/' });
  expect(splitLanguage('/english')).toEqual({ prefix: '', path: '/english' });
  expect(splitLanguage('/EN/praktijken')).toEqual({ prefix: '', path: '/EN/praktijken' });
});

test('the language of the address goes before that of the browser', () => {
  expect(chooseLanguage('/en', 'nl')).toBe('en');
  expect(chooseLanguage('/nl', 'en')).toBe('nl');
});

test.each([
  ['en', 'en'],
  ['en-GB,nl;q=0.5', 'en'],
  ['nl;q=0.4, en;q=0.8', 'en'],
  ['NL-BE, en', 'nl'],
  ['fr, de;q=0.9', 'nl'],
  ['en;q=0', 'nl'],
  ['nl, en', 'nl'],
  ['*', 'nl'],
  ['', 'nl'],
  [';;;,,,q=1', 'nl'],
  ['en;q=1.2.3', 'nl'],
  ['en;q=', 'en'],
  ['en;level=1;q=0.1, nl;q=0.2', 'nl'],
  [null, 'nl'],
])('the browser asks %s and gets %s', (header, language) => {
  expect(chooseLanguage('', header)).toBe(language);
});

test('no header makes the choice stumble or take long', () => {
  const parts = fc.array(fc.constantFrom('en', 'nl', ';', 'q=', '0.5', ',', ' ', '-', '*', '\t', '1e9', 'é'), {
    maxLength: 2000,
  });
  fc.assert(fc.property(parts, (pieces) => ['nl', 'en'].includes(chooseLanguage('', pieces.join('')))));
});
