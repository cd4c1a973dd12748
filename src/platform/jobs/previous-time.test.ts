import { expect, test } from 'vitest';
import { previousTime } from './previous-time';

const before = (schedule: string, now: string) => previousTime(schedule, new Date(now)).toISOString();

test('a schedule is in Belgian time, in winter and in summer', () => {
  expect(before('20 3 * * *', '2026-11-20T09:00:00Z')).toBe('2026-11-20T02:20:00.000Z');
  expect(before('20 3 * * *', '2026-07-20T09:00:00Z')).toBe('2026-07-20T01:20:00.000Z');
  expect(before('20 3 * * *', '2026-11-20T02:19:59Z')).toBe('2026-11-19T02:20:00.000Z');
  expect(before('40 4 * * 1', '2026-11-20T09:00:00Z')).toBe('2026-11-16T03:40:00.000Z');
});

test('each day has one such moment, also when the clock changes', () => {
  for (const [from, to] of [
    ['2026-03-27', '2026-03-31'],
    ['2026-10-23', '2026-10-27'],
  ]) {
    const moments = new Set<string>();
    for (let at = Date.parse(`${from}T12:00Z`); at <= Date.parse(`${to}T12:00Z`); at += 600_000) {
      moments.add(previousTime('20 3 * * *', new Date(at)).toISOString());
    }
    expect(moments.size).toBe(5);
  }
});

test('what is no schedule is refused', () => {
  expect(() => previousTime('every day', new Date())).toThrow();
});
