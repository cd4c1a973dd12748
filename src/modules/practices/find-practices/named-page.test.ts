import { expect, test } from 'vitest';
import { namedPage } from './named-page';

const works = { label: 'Wat werkt', path: '/wat-werkt', askedAs: ['bewezen', 'wat helpt'] };
const measure = { label: 'Meten', path: '/meten' };
const named = (q: string, path = '/praktijken') => namedPage(q, [works, measure], path)?.path ?? null;

test.each([
  ['Wat werkt?', '/wat-werkt'],
  ['wat werkt het best tegen eenzaamheid', '/wat-werkt'],
  ['bewezen effectief', '/wat-werkt'],
  ['wat helpt', '/wat-werkt'],
  ['eenzaamheid meten', '/meten'],
  ['onbewezen', null],
  ['wat', null],
  ['', null],
])('"%s" names %s', (q, path) => {
  expect(named(q)).toBe(path);
});

test('no way leads to where the reader is', () => {
  expect(named('eenzaamheid meten', '/meten')).toBeNull();
});
