import { expect, it } from 'vitest';
import { readRealRecords } from '../../../../test/load/generate-practices';
import { placesOf } from './place-facts';
import { mergerText } from './places-text';

const [record] = readRealRecords();
if (!record) throw new Error('No content');
const told = (nis: string) =>
  placesOf({ ...record, municipalities: [nis] }).map((place) => [place.name, mergerText(place, 'nl')]);

it.each([
  ['13013', 'Herselt', null],
  ['44021', 'Gent', null],
  ['37022', 'Tielt', 'Sinds 1 januari 2025 hoort ook Meulebeke bij Tielt.'],
  ['44083', 'Deinze', 'Sinds 1 januari 2019 hoort ook Nevele bij Deinze.'],
  ['72043', 'Pelt', 'Pelt ontstond op 1 januari 2019 uit Neerpelt en Overpelt.'],
  ['37007', 'Tielt', 'Meulebeke hoort sinds 1 januari 2025 bij Tielt.'],
])('%s is %s today, and who knows the old name is told what happened', (nis, name, text) => {
  expect(told(nis)).toEqual([[name, text]]);
});

it('a code that never was is left out', () => {
  expect(told('00000')).toEqual([]);
});
