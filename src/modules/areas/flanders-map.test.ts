import { expect, test } from 'vitest';
import { areas, flandersMap } from './contract';

test('the map holds every municipality of today and is laid out once', () => {
  expect(
    flandersMap()
      .circles.map(({ nis }) => nis)
      .toSorted(),
  ).toEqual(areas.municipalities.map(({ nis }) => nis).toSorted());
  expect(flandersMap()).toBe(flandersMap());
});
