import { expect, test } from 'vitest';
import { Recent } from './recent';

test('what was asked for last is there without being made again, and no more than the bound is kept', () => {
  const recent = new Recent<number, string>(10);
  const made: number[] = [];
  const get = (key: number) =>
    recent.get(key, (missing) => {
      made.push(missing);
      return String(missing);
    });
  for (let key = 0; key < 100; key += 1) {
    expect(get(key)).toBe(String(key));
    // Asked for again and again, it stays.
    expect(get(0)).toBe('0');
  }
  expect(made).toEqual(Array.from({ length: 100 }, (_, key) => key));
  for (let key = 96; key < 100; key += 1) get(key);
  expect(made).toHaveLength(100);
  get(80);
  expect(made.at(-1)).toBe(80);
});
