import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRoles } from '../../platform/access/viewer';
import { expiryOf, isOpen } from './invitation';
import { higherRole, leavesNoCoordinator, type Member } from './members';
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

it('a request waits in whole hours, and is late after a day', () => {
  const createdAt = new Date('2026-11-20T09:00:00Z');
  expect(waitingOf({ createdAt }, new Date('2026-11-21T08:59:59Z'))).toEqual({ hours: 23, late: false });
  expect(waitingOf({ createdAt }, new Date('2026-11-21T09:00:00Z'))).toEqual({ hours: 24, late: true });
  expect(waitingOf({ createdAt }, new Date('2026-11-20T08:00:00Z'))).toEqual({ hours: 0, late: false });
});
