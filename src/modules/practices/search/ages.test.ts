import { expect, test } from 'vitest';
import { namesGenerations, readAge } from './ages';

test.each([
  ['16', 'age-groups/13-17'],
  ['20', 'age-groups/18-25'],
  ['45', 'age-groups/26-59'],
  ['60', 'age-groups/60+'],
  ['80plus', 'age-groups/60+'],
  ['12', undefined],
  ['2024', undefined],
  ['111', undefined],
  ['ouderen', undefined],
])('%s is read as %s', (word, key) => {
  expect(readAge(word)?.key).toBe(key);
});

test.each([
  [['age-groups/18-25', 'age-groups/60+'], true],
  [['kind', 'age-groups/60+'], true],
  [['age-groups/13-17', 'kind'], false],
  [['age-groups/26-59', 'age-groups/60+'], false],
])('%j names both generations: %s', (names, both) => {
  expect(namesGenerations(names)).toBe(both);
});
