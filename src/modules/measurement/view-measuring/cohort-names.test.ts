import { expect, it } from 'vitest';
import { cohortPlan } from '../../../../test/harness/cohort-people';
import { namesOf } from './cohort-names';

it('measurements of one title are told apart by period, age or municipality, and others have their title', () => {
  const named = (...plans: Partial<typeof cohortPlan>[]) => [
    ...namesOf(
      plans.map((plan) => ({ ...cohortPlan, ...plan })),
      'nl',
    ).values(),
  ];
  expect(named({ title: 'Noord' }, { title: 'Zuid' })).toEqual(['Noord', 'Zuid']);
  expect(named({}, { startsOn: '2026-10-01' }, { title: 'Zuid' })).toEqual([
    'Telefooncirkel Noord, 13 november 2026 tot 12 februari 2027',
    'Telefooncirkel Noord, 1 oktober 2026 tot 12 februari 2027',
    'Zuid',
  ]);
  expect(named({}, { ageGroup: '60+' }, { nis: '13029' })).toEqual([
    'Telefooncirkel Noord, verschillende leeftijden, Herentals',
    'Telefooncirkel Noord, 60 jaar en ouder, Herentals',
    'Telefooncirkel Noord, verschillende leeftijden, Olen',
  ]);
});
