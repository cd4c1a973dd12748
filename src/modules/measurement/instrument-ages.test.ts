import { expect, it } from 'vitest';
import { fitOfAges, instrumentsFor, instrumentToBeginWith, youngestOf } from './instrument-ages';
import { instruments } from './instruments/all';

it.each([
  ['djg6', '13-17', 'none'],
  ['djg6', '18-25', 'all'],
  ['ucla3', '13-17', 'some'],
  ['lsns6', '26-59', 'none'],
  ['lsns6', '60+', 'some'],
  ['who5', '13-17', 'all'],
  ['lsns6', null, 'all'],
] as const)('%s is for %s: %s', (id, group, fit) => {
  expect(fitOfAges(instruments[id], group)).toBe(fit);
});

it.each([
  [null, 'loneliness', 'djg6'],
  ['60+', 'isolation', 'lsns6'],
  // UCLA is from 16: for some of them, where De Jong Gierveld is for none.
  ['13-17', 'loneliness', 'ucla3'],
  ['13-17', 'wellbeing', 'who5'],
  // Nothing here measures isolation of who is younger than 65.
  ['18-25', 'isolation', 'djg6'],
  ['13-17', 'isolation', 'who5'],
] as const)('a plan for %s about %s begins with %s', (group, construct, id) => {
  expect(instrumentToBeginWith(group, construct)).toBe(id);
});

it('knows what is for some of a group only, and from which age on something is measured', () => {
  expect(instrumentsFor('13-17', 'loneliness', 'some')).toEqual(['ucla3', 'ons']);
  expect([youngestOf('loneliness'), youngestOf('isolation'), youngestOf('wellbeing')]).toEqual([16, 65, 9]);
});

it('offers what fits the whole group, what measures the same first', () => {
  expect(instrumentsFor('13-17', 'loneliness', 'all')).toEqual(['who5']);
  expect(instrumentsFor('60+', 'isolation', 'all')).not.toContain('lsns6');
  expect(instrumentsFor('26-59', 'wellbeing', 'all')[0]).toBe('who5');
});
