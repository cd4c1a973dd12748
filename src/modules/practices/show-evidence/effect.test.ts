import { expect, it } from 'vitest';
import { effectTexts } from './effect';

type Told = NonNullable<Parameters<typeof effectTexts>[0]>;

const found = (design: 'before-after' | 'controlled', lower: number, upper: number): Told => ({
  level: null,
  effects: [
    {
      ...{ design, construct: 'loneliness', pooled: null },
      results: [{ record: 'r', n: 34, year: 2025, evaluatorName: 'Gent', estimate: (lower + upper) / 2, lower, upper }],
    },
  ],
});
const told = (...of: Parameters<typeof found>) => effectTexts(found(...of), 'nl').join(' ');

it('of one group it says which way the real difference may lie, and never plays harm down', () => {
  expect(told('before-after', -0.9, -0.3)).toContain('Het echte verschil kan dus kleiner zijn.');
  expect(told('before-after', -0.4, 0.2)).toContain('Het echte verschil kan dus kleiner zijn.');
  expect(told('before-after', 0.3, 0.9)).toContain('het echte nadeel kan dus groter zijn.');
  expect(told('before-after', 0.3, 0.9)).not.toContain('kleiner zijn');
  expect(told('controlled', 0.3, 0.9)).not.toContain('om mee te vergelijken');
});

it('tells of how many people and how sure, and nothing where nobody measured', () => {
  expect(told('controlled', -0.9, -0.3)).toContain('tussen −0,9 en −0,3');
  expect(told('controlled', -0.9, -0.3)).toContain('Uit 1 meting van 34 mensen.');
  expect(effectTexts(null, 'nl')).toEqual([]);
});

it('of results that are not added together it tells the latest, and that there are more', () => {
  const [of] = found('controlled', -0.9, -0.3).effects;
  const [one] = of?.results ?? [];
  if (!of || !one) throw new Error('no result');
  const later = { ...one, record: 's', n: 20, year: 2026 };
  const text = effectTexts({ level: null, effects: [{ ...of, results: [one, later] }] }, 'nl').join(' ');
  expect(text).toContain('Dit is de laatste van 2 metingen, van 20 mensen.');
  expect(text).not.toContain('1 meting');
});
