import { expect, it } from 'vitest';
import { belgianDay, compareTexts, formatDate, formatEuro, formatMoment, formatNumber } from './format';

it('writes numbers, money and dates as in Flanders, and for English readers', () => {
  expect(formatNumber(1234.5, 'nl')).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatEuro(200_000, 'nl').replace(/\s/g, ' ')).toBe('€ 200.000');
  expect(formatDate('2026-11-20', 'nl')).toBe('20 november 2026');
  expect(formatDate('2026-11-20', 'en')).toBe('20 November 2026');
  expect(formatMoment(new Date('2026-11-20T23:05:00Z'), 'nl')).toBe('21 november 2026 om 00:05');
  expect(formatMoment(new Date('2026-11-20T23:05:00Z'), 'en')).toBe('21 November 2026 at 00:05');
});

it('takes the day in Belgium, also in the hour before midnight elsewhere', () => {
  expect(belgianDay(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
  expect(belgianDay(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
  expect(belgianDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  expect(belgianDay(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
});

it('sorts accents and numbers as readers expect', () => {
  const sorted = ['zorg', 'Eén', 'een 10', 'een 9', 'ërg'].toSorted((a, b) => compareTexts(a, b, 'nl'));
  expect(sorted).toEqual(['Eén', 'een 9', 'een 10', 'ërg', 'zorg']);
});
