import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesFor, levelsToAsk, reviewersLacking, silentReviewers } from './candidates';
import { leadersOf } from './leaders-of';

const names = ['ria', 'rik', 'rob', 'roos', 'an'];
const some = fc.subarray(names);

test('nobody who wrote it, belongs to one of its organisations, leads the round, published it, stepped aside once or was asked before may judge; everybody else may', () => {
  fc.assert(
    fc.property(
      fc.subarray(['gent', 'aalst']),
      fc.constantFrom(null, ...names),
      some,
      some,
      some,
      some,
      some,
      some,
      (organisations, publisher, reviewers, members, writers, leaders, steppedAside, asked) => {
        const people = reviewers.map((id) => ({ id, name: id }));
        const barred = new Set([
          ...(organisations.includes('gent') ? members : []),
          publisher,
          ...writers,
          ...leaders,
          ...steppedAside,
          ...asked,
        ]);
        const interests = { organisations, writers, steppedAside, leaders, publisher };
        const candidates = candidatesFor(people, { ...interests, members: new Map([['gent', members]]), asked });
        expect(candidates.map(({ id }) => id)).toEqual(reviewers.filter((id) => !barred.has(id)));
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

test('who opened a round, asked a replacement in it or released somebody leads it', () => {
  const asked = [{ leaders: ['els'] }, { leaders: ['eva', 'edo'] }];
  expect(new Set(leadersOf('eef', { openedBy: 'els', asked }))).toEqual(new Set(['eef', 'els', 'eva', 'edo']));
  expect(leadersOf('eef', null)).toEqual(['eef']);
});

test('silent is who was asked more than ten working days ago, and neither handed in nor stepped aside', () => {
  const asked = (day: string, conflicted = false, handedInAt: Date | null = null) => ({
    askedAt: new Date(`${day}T09:00:00Z`),
    conflicted,
    handedInAt,
  });
  // Friday 20 November; ten working days later is Friday 4 December.
  const all = [
    asked('2026-11-20'),
    asked('2026-11-23'),
    asked('2026-11-20', true),
    asked('2026-11-20', false, new Date('2026-11-25')),
  ];
  expect(silentReviewers(all, '2026-12-04')).toEqual([]);
  expect(silentReviewers(all, '2026-12-05')).toEqual([]);
  expect(silentReviewers(all, '2026-12-07')).toEqual([all[0]]);
});
