import { expect, test } from 'vitest';
import type { Draft } from '../draft';
import { lastDone } from './last-done';

const changedAt = new Date('2026-11-20T09:00:00Z');
const submittedAt = new Date('2026-11-18T09:00:00Z');
const of = (state: Draft['state'], changedBy: string) =>
  lastDone({ state, changedAt, changedBy, submittedAt, takenBy: 'els' });

test('only who writes is said to have saved; what an editor took up was handed in, what she sent back was returned', () => {
  expect(of('draft', 'an')).toEqual({ what: 'saved', at: changedAt, by: 'an' });
  expect(of('submitted', 'an')).toEqual({ what: 'handed-in', at: submittedAt, by: null });
  expect(of('in-review', 'els')).toEqual({ what: 'handed-in', at: submittedAt, by: null });
  expect(of('returned', 'els')).toEqual({ what: 'returned', at: changedAt, by: null });
  expect(of('returned', 'an')).toEqual({ what: 'saved', at: changedAt, by: 'an' });
  for (const state of ['declined', 'withdrawn', 'published'] as const) expect(of(state, 'els').what).toBe('closed');
});
