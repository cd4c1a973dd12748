import { expect, it } from 'vitest';
import { readRealRecords } from '../../../../test/load/generate-practices';
import { differences } from './difference';

const [record] = readRealRecords();
if (!record) throw new Error('No content');

it('tells nothing when only the order of keys changed', () => {
  const shuffled = { ...record, cost: Object.fromEntries(Object.entries(record.cost).reverse()) as typeof record.cost };
  expect(differences(record, shuffled, 'nl')).toEqual([]);
});

it('tells of a list only what came and what went', () => {
  const before = { ...record, goals: ['blijft', 'gaat'] };
  const after = { ...record, goals: ['blijft', 'komt'] };
  expect(differences(before, after, 'nl')).toEqual([{ name: 'Doelen', before: ['gaat'], after: ['komt'] }]);
});

it('tells of a new order the whole list', () => {
  const [before, after] = [
    { ...record, goals: ['a', 'b'] },
    { ...record, goals: ['b', 'a'] },
  ];
  expect(differences(before, after, 'nl')).toEqual([{ name: 'Doelen', before: ['a', 'b'], after: ['b', 'a'] }]);
});

it('tells what was filled in and what was cleared', () => {
  const [before, after] = [
    { ...record, volunteers: null, trigger: 'x' },
    { ...record, volunteers: 8, trigger: null },
  ];
  expect(differences(before, after, 'en')).toEqual([
    { name: 'Reason to begin', before: ['x'], after: [] },
    { name: 'Number of volunteers', before: [], after: ['8'] },
  ]);
});
