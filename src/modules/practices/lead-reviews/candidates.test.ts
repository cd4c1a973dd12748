import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesFor, levelsToAsk, reviewersLacking } from './candidates';

const names = ['ria', 'rik', 'rob', 'roos', 'an'];
const some = fc.subarray(names);

test('nobody who wrote it, belongs to its organisation, leads the round or was asked before may judge; everybody else may', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, 'gent'),
      some,
      some,
      some,
      some,
      some,
      (organisation, reviewers, members, writers, leaders, asked) => {
        const people = reviewers.map((id) => ({ id, name: id }));
        const barred = new Set([...(organisation === null ? [] : members), ...writers, ...leaders, ...asked]);
        expect(candidatesFor(people, { organisation, members, writers, leaders, asked }).map(({ id }) => id)).toEqual(
          reviewers.filter((id) => !barred.has(id)),
        );
      },
    ),
  );
});

test('level 2 is asked only while a level is in force', () => {
  expect(levelsToAsk(null)).toEqual([1]);
  expect(levelsToAsk({ level: 1, since: '2026-01-01', until: '2029-01-01' })).toContain(2);
});

test('a round lacks who stepped aside', () => {
  const judging = { conflicted: false };
  expect(reviewersLacking(1, [judging, judging, { conflicted: true }])).toBe(1);
  expect(reviewersLacking(2, [judging, judging, judging, judging])).toBe(0);
});
