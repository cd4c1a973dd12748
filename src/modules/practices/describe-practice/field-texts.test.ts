import { describe, expect, it } from 'vitest';
import { generateRecords, readRealRecords } from '../../../../test/load/generate-practices';
import type { PracticeRecord } from '../practice';
import { fieldName, fieldTexts } from './field-texts';
import { isUnknown, type RecordField } from './record-field';

const records = [...readRealRecords(), ...generateRecords(50)];
const [first] = records;
if (!first) throw new Error('No content');
const fields = Object.keys(first) as RecordField[];
const withCost = (cost: Partial<PracticeRecord['cost']>): PracticeRecord => ({
  ...first,
  cost: { total: null, perParticipant: null, perYear: null, note: null, ...cost },
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it('every known field of every record has words, and an unknown one has none', () => {
    for (const record of records) {
      for (const field of fields) {
        const texts = fieldTexts(record, field, language);
        expect(texts.length > 0, `${record.slug} ${field}`).toBe(!isUnknown(record, field));
        expect(texts.join(), `${record.slug} ${field}`).not.toMatch(/\[object|undefined|null/);
      }
    }
  });

  it('every field has a name', () => {
    expect(fields.filter((field) => fieldName(field, language) === field)).toEqual([]);
  });
});

it('an unknown name stays as it is, also when every object has it', () => {
  expect(['toString', 'x'].map((name) => fieldName(name, 'nl'))).toEqual(['toString', 'x']);
});

it('a cost of nothing is not an unknown cost', () => {
  expect(fieldTexts(withCost({ perParticipant: 0 }), 'cost', 'nl')).toHaveLength(1);
  expect(fieldTexts(withCost({}), 'cost', 'nl')).toEqual([]);
});
