import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay, publicHolidays, workingDays } from './working-days';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('the public holidays are those that the government lists', () => {
  expect([...publicHolidays(2026)].sort()).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
  // Easter Mondays of early, late and leap years.
  for (const monday of ['2008-03-24', '2011-04-25', '2024-04-01', '2027-03-29', '2038-04-26'])
    expect(publicHolidays(Number(monday.slice(0, 4)))).toContain(monday);
});

test('ten working days skip weekends and holidays', () => {
  expect(addWorkingDays('2026-11-20', 10)).toBe('2026-12-04');
  // Saturday; Christmas is a Friday, New Year too.
  expect(addWorkingDays('2026-12-19', 10)).toBe('2027-01-05');
  expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20');
});

test('counting and adding agree, on every day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const to = addWorkingDays(from, count);
      expect(isWorkingDay(to)).toBe(true);
      expect(workingDays(from, to)).toBe(count);
      expect(workingDays(to, from)).toBe(-count);
    }),
  );
});
