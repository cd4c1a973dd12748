import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { sharingPaths } from '../share-practice/paths';
import type { DuplicateItem } from './duplicate-items';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

type Answer = { items: DuplicateItem[]; message: string };
const ask = async (query: Record<string, string>, prefix = '') => {
  const response = await site.request(`${prefix}${sharingPaths.duplicates}?${new URLSearchParams(query)}`);
  return { response, answer: (await response.json()) as Answer };
};

describe('while a practice is written', () => {
  test('published ones like it are told, with the reasons and a way to read them', async () => {
    const { response, answer } = await ask({ titel: 'babbel lijn', gemeente: 'herselt' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.items).toEqual([
      {
        slug: 'babbellijn-herselt',
        title: 'Babbellijn Herselt',
        place: 'Herselt',
        path: '/praktijken/babbellijn-herselt',
        reasons: ['same-title', 'same-place'],
        why: 'dezelfde titel, dezelfde gemeente',
      },
    ]);
    expect(answer.message).toBe('Eén praktijk lijkt hierop.');
  });

  test('in English the reasons and the addresses are English; a municipality may be its code', async () => {
    const { answer } = await ask({ titel: 'Babbellijn', gemeente: '13013' }, '/en');
    expect(answer.items[0]).toMatchObject({
      path: '/en/praktijken/babbellijn-herselt',
      why: 'the same title, the same municipality',
    });
  });

  test('the practice that is being changed is not told', async () => {
    const query = { titel: 'Babbellijn Herselt', gemeente: 'Herselt', behalve: 'babbellijn-herselt' };
    expect((await ask(query)).answer.items.map(({ slug }) => slug)).not.toContain('babbellijn-herselt');
  });

  test('nothing typed, or something of its own, is like nothing', async () => {
    const queries: Record<string, string>[] = [
      {},
      { titel: '' },
      { titel: 'Zeepkistenrace', gemeente: 'Herselt', activiteit: 'onbekend' },
    ];
    for (const query of queries) expect((await ask(query)).answer.items).toEqual([]);
  });

  test('whatever is typed, the answer is a list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string({ maxLength: 3000 }),
        async (titel, gemeente, samenvatting) => {
          const { response, answer } = await ask({ titel, gemeente, samenvatting });
          expect(response.status).toBe(200);
          expect(answer.items.length).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 50 },
    );
  });
});
