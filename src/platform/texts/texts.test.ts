import { expect, test } from 'vitest';
import { formTexts } from './form-texts';
import { compareTexts, formatDate, formatEuro, formatNumber } from './format';

test('numbers, dates and amounts are written as in Flanders, and for English readers in Belgian time', () => {
  expect(formatNumber(1234.5, 'nl')).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatDate('2026-11-20', 'nl')).toBe('20 november 2026');
  expect(formatDate(new Date('2026-11-20T23:30:00Z'), 'en')).toBe('21 November 2026');
  expect(formatEuro(200000, 'nl').replace(/\s/, ' ')).toBe('€ 200.000');
  expect(formatEuro(12.5, 'en')).toBe('€12.50');
});

test('texts are sorted without regard to accents and with numbers by value', () => {
  const sorted = ['Zele', 'Élan 10', 'elan 9', 'Aalst'].sort((a, b) => compareTexts(a, b, 'nl'));
  expect(sorted).toEqual(['Aalst', 'elan 9', 'Élan 10', 'Zele']);
});

test('every fault in a form has words in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const text of Object.values(formTexts[language])) {
      expect(typeof text === 'string' ? text : text(2)).toMatch(/^\S.+/);
    }
  }
  expect(Object.keys(formTexts.en)).toEqual(Object.keys(formTexts.nl));
});
