import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinkState, nextLinkState } from './link-state';

const hourMs = 3_600_000;
const start = Date.parse('2026-11-20T09:00:00Z');
const checks = fc.array(fc.record({ hours: fc.integer({ min: 0, max: 60 }), reachable: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

test('a link is dead exactly when it failed at least a day ago and at every check since', () => {
  fc.assert(
    fc.property(checks, (list) => {
      let state: LinkState | undefined;
      let at = start;
      let firstFailure: number | null = null;
      for (const { hours, reachable } of list) {
        at += hours * hourMs;
        state = nextLinkState(state, reachable, new Date(at));
        firstFailure = reachable ? null : (firstFailure ?? at);
        expect(state.deadSince !== null).toBe(firstFailure !== null && at - firstFailure >= 24 * hourMs);
        expect(state.unreachableSince?.getTime() ?? null).toBe(firstFailure);
      }
    }),
  );
});

test('a dead link keeps the day on which that was found', () => {
  const at = (days: number) => new Date(start + days * 24 * hourMs);
  const failed = nextLinkState(undefined, false, at(0));
  const dead = nextLinkState(failed, false, at(7));
  expect(dead).toEqual({ unreachableSince: at(0), deadSince: at(7) });
  expect(nextLinkState(dead, false, at(14))).toEqual(dead);
});
