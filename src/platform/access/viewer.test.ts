import { describe, expect, test } from 'vitest';
import {
  deskScope,
  hasPlatformRole,
  hasRoleIn,
  organisationRoles,
  organisationScope,
  type Viewer,
  visitor,
} from './viewer';

const member = (role: (typeof organisationRoles)[number]): Viewer => ({
  ...visitor,
  person: 'an',
  memberships: [{ organisation: 'gent', role }],
});

describe('a role in an organisation', () => {
  test.each(organisationRoles)('%s may do what lower roles may, and no more', (role) => {
    const rank = organisationRoles.indexOf(role);
    organisationRoles.forEach((wanted, index) => {
      expect(hasRoleIn(member(role), 'gent', wanted)).toBe(index <= rank);
      expect(hasRoleIn(member(role), 'aalst', wanted)).toBe(false);
    });
  });

  test('the scope of an organisation is empty for who is no member', () => {
    expect(organisationScope(member('reader'), 'gent')).toEqual({ organisation: 'gent', person: 'an' });
    expect(organisationScope(member('coordinator'), 'aalst')).toEqual({ organisation: null, person: 'an' });
    expect(organisationScope(visitor, 'gent')).toEqual({ organisation: null, person: null });
  });
});

test('only an editor sees the desk', () => {
  for (const role of ['reviewer', 'researcher', 'administrator', 'editor'] as const) {
    const viewer: Viewer = { ...visitor, person: 'an', platformRoles: [role] };
    expect(hasPlatformRole(viewer, role)).toBe(true);
    expect(deskScope(viewer).desk).toBe(role === 'editor');
  }
  expect(deskScope(visitor).desk).toBe(false);
});
