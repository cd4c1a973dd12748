import { expect, test } from 'vitest';
import content from '../../../../content/practices.json';
import { fieldTexts } from '../describe-practice/field-texts';
import { isInferred, type RecordField } from '../describe-practice/record-field';
import { type PracticeRecord, practiceRecord } from '../practice';
import { compareRows } from './compare-rows';

const records = content.practices.map((each) => practiceRecord.parse(each));
const forWhom: readonly RecordField[] = ['targetGroupNote', 'ageGroups', 'lifeEvents', 'riskFactors'];
const isMixed = (record: PracticeRecord) => {
  const said = forWhom.filter((field) => fieldTexts(record, field, 'nl').length > 0);
  return said.some((field) => isInferred(record, field)) && !said.every((field) => isInferred(record, field));
};

test('of what several fields say together, only what was inferred is marked', () => {
  const mixed = records.filter(isMixed);
  expect(mixed.length).toBeGreaterThan(10);
  for (const record of mixed) {
    const [row] = compareRows([{ record }], 'nl').rows;
    const stated = forWhom.filter((field) => !isInferred(record, field));
    const statedTexts = stated.flatMap((field) => fieldTexts(record, field, 'nl'));
    const unmarked = row?.cells[0]?.filter(({ inferred }) => !inferred).map(({ text }) => text);
    expect(new Set(unmarked), record.slug).toEqual(new Set(statedTexts));
  }
});
