import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedOn, readVersion, versionField } from './version';

const sent = (value: string | null) => readVersion({ get: (name) => (name === versionField ? value : null) });

test('a version comes out as it went in', () => {
  fc.assert(fc.property(fc.nat(2_147_483_647), (version) => sent(String(version)) === version));
});

test('what is no version is one that no record has, and that the database can hold', () => {
  expect(['', ' ', 'NaN', '1.5', '-1', '1e9', '2147483648', '99999999999', '١'].map(sent)).toEqual(Array(9).fill(-1));
  expect(sent(null)).toBe(-1);
  fc.assert(fc.property(fc.string(), (text) => Number.isInteger(sent(text))));
});

test('a record moved on when it is further than the one version that saving makes', () => {
  expect([1, 2, 3].map((current) => movedOn(current, 1))).toEqual([false, false, true]);
});
