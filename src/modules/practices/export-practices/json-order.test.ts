import { expect, it } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';
import { practicePaths } from '../paths';
import { practiceRecord } from '../practice';

it('JSON tells the fields of a practice in the order of the record, in the file and in the API', async () => {
  const site = await createTestApp();
  const fields = Object.keys(practiceRecord.shape);
  const file = await (await site.request(practicePaths.exportSelection('json'))).text();
  const detail = await (await site.request(practicePaths.apiPractice('babbellijn-herselt'))).text();
  const { practices }: { practices: object[] } = JSON.parse(file);
  for (const told of [practices[0], JSON.parse(detail)])
    expect(Object.keys(told).filter((name) => fields.includes(name))).toEqual(fields);
  await site.close();
});
