import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../../platform/texts/days';
import { freshnessOf } from './freshness';

test('a description is fresh for a year; without an answer in two months it is outdated', () => {
  expect(freshnessOf('2026-11-21', '2027-11-20')).toBe('fresh');
  expect(freshnessOf('2026-11-21', '2027-11-21')).toBe('due');
  expect(freshnessOf('2026-11-21', '2028-01-20')).toBe('due');
  expect(freshnessOf('2026-11-21', '2028-01-21')).toBe('outdated');
});

test('a month later is the same date, or the last one of a shorter month', () => {
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (date, months) => {
      const iso = date.toISOString().slice(0, 10);
      const later = addMonths(iso, months);
      const passed =
        (Number(later.slice(0, 4)) - Number(iso.slice(0, 4))) * 12 +
        Number(later.slice(5, 7)) -
        Number(iso.slice(5, 7));
      expect(passed).toBe(months);
      expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(iso.slice(8)));
    }),
  );
});
