import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRoles } from '../../platform/access/viewer';
import { expiryOf, isOpen } from './invitation';
import { followClaims, giveByHand, higherRole, leavesNoCoordinator, type Member } from './members';
import { waitingOf } from './organisation-request';

const role = fc.constantFrom(...organisationRoles);
const members = fc.uniqueArray(fc.record({ person: fc.constantFrom('a', 'b', 'c', 'd', 'e'), role }), {
  selector: ({ person }) => person,
});
const after = (all: readonly Member[], person: string, becomes: Member['role'] | null): Member[] =>
  all.flatMap((member) => (member.person !== person ? member : becomes ? { person, role: becomes } : []));
const coordinators = (all: readonly Member[]) => all.filter((member) => member.role === 'coordinator').length;

describe('the last coordinator', () => {
  it('is whoever would leave an organisation without one, and nobody else', () => {
    fc.assert(
      fc.property(members, fc.option(role), (all, becomes) => {
        for (const { person } of all) {
          const lost = coordinators(all) > 0 && coordinators(after(all, person, becomes)) === 0;
          expect(leavesNoCoordinator(all, person, becomes)).toBe(lost);
        }
      }),
    );
  });

  it('an organisation that nobody coordinates yet loses nothing', () => {
    expect(leavesNoCoordinator([{ person: 'a', role: 'reader' }], 'a', null)).toBe(false);
  });
});

describe('a role by hand and one by the claims', () => {
  it('together are the highest of both, and when the claims say no more the one by hand is left, in whatever order', () => {
    fc.assert(
      fc.property(fc.option(role), role, fc.boolean(), (hand, claimed, handFirst) => {
        const given = hand && { role: hand, givenBy: 'cora' };
        const byHand = handFirst && given ? giveByHand(null, given) : null;
        const claims = followClaims(byHand, claimed);
        const both = given && !handFirst ? giveByHand(claims, given) : claims;
        expect(both?.role).toBe(hand ? higherRole(hand, claimed) : claimed);
        expect(followClaims(both, null)).toEqual(given && { ...given, byHand: null });
      }),
    );
  });
});

it('an invitation never takes a role away', () => {
  expect(higherRole('coordinator', 'reader')).toBe('coordinator');
  expect(higherRole('reader', 'contributor')).toBe('contributor');
});

describe('the link of an invitation', () => {
  const createdAt = new Date('2026-11-20T09:00:00Z');
  const invitation = { expiresAt: expiryOf(createdAt), acceptedAt: null, withdrawnAt: null };

  it('works for 14 days', () => {
    expect(isOpen(invitation, new Date('2026-12-04T08:59:59Z'))).toBe(true);
    expect(isOpen(invitation, new Date('2026-12-04T09:00:00Z'))).toBe(false);
  });

  it('works until it is used or withdrawn', () => {
    expect(isOpen({ ...invitation, acceptedAt: createdAt }, createdAt)).toBe(false);
    expect(isOpen({ ...invitation, withdrawnAt: createdAt }, createdAt)).toBe(false);
  });
});

describe('a request waits in whole hours', () => {
  const waits = (from: string, to: string) => waitingOf({ createdAt: new Date(from) }, new Date(to));

  it('and is late after the working day that follows: not in the weekend', () => {
    const friday = '2026-11-20T09:00:00Z';
    expect(waits(friday, '2026-11-22T12:00:00Z')).toEqual({ hours: 51, promised: '2026-11-23', late: false });
    // Monday evening, and midnight in Belgium after it.
    expect(waits(friday, '2026-11-23T22:59:59Z').late).toBe(false);
    expect(waits(friday, '2026-11-23T23:00:00Z').late).toBe(true);
  });

  it('nor on a holiday, nor by a clock that is behind', () => {
    expect(waits('2026-11-10T09:00:00Z', '2026-11-12T20:00:00Z')).toMatchObject({
      promised: '2026-11-12',
      late: false,
    });
    expect(waits('2026-11-10T09:00:00Z', '2026-11-13T08:00:00Z').late).toBe(true);
    expect(waits('2026-11-10T09:00:00Z', '2026-11-10T08:00:00Z')).toMatchObject({ hours: 0, late: false });
  });
});
