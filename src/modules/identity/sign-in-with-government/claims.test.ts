import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organisationRoles } from '../../../platform/access/viewer';
import { type Claims, idOf, nameOf, rolesOf, verifiedEmailOf } from './claims';

const names = { id: 'vo_id', organisationCode: 'vo_orgcode', organisationName: 'vo_orgnaam', role: 'rol_3d' };
const rolesIn = (claims: Claims) => {
  const claimed = rolesOf(claims, names);
  return 'roles' in claimed ? claimed.roles : [];
};
const roles = (claims: Claims) => rolesIn({ vo_orgcode: 'OVO002949', ...claims });
const own = (role: string) => [{ organisationCode: 'OVO002949', role }];

test('a role without a code is one in the organisation of the claims', () => {
  expect(roles({ rol_3d: 'lezer' })).toEqual(own('reader'));
  expect(roles({ rol_3d: ['Bijdrager'] })).toEqual(own('contributor'));
  expect(roles({ rol_3d: 'Coördinator' })).toEqual(own('coordinator'));
  expect(rolesOf({ rol_3d: 'lezer' }, names)).toEqual({ missing: 'organisationCode' });
  expect(rolesIn({ rol_3d: 'lezer:OVO000001' })).toHaveLength(1);
});

test('a role with a code is one in that organisation', () => {
  expect(roles({ rol_3d: ['lezer:ovo000001', 'bijdrager'] })).toEqual([
    { organisationCode: 'OVO000001', role: 'reader' },
    { organisationCode: 'OVO002949', role: 'contributor' },
  ]);
});

test('a claim that is not there is something else than one that names nothing', () => {
  for (const missing of [undefined, null, 3, {}]) {
    expect(rolesOf({ vo_orgcode: 'OVO002949', rol_3d: missing }, names)).toEqual({ missing: 'role' });
  }
  for (const empty of [[], '', ['beheerder'], [null]]) expect(rolesOf({ rol_3d: empty }, names)).toEqual({ roles: [] });
});

test('many roles that are not ours stand in the way of none that is', () => {
  const others = Array.from({ length: 500 }, (_, index) => `rol-${index}:OVO${100_000 + index}`);
  expect(roles({ rol_3d: [...others, 'lezer'] })).toEqual(own('reader'));
});

test('of several roles in one organisation the highest counts, in whatever order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['lezer', 'bijdrager', 'coördinator'], { minLength: 1 }), (given) => {
      const highest = ['lezer', 'bijdrager', 'coördinator'].findLastIndex((name) => given.includes(name));
      expect(roles({ rol_3d: given })).toEqual(own(organisationRoles[highest] ?? ''));
    }),
  );
});

test('whatever is in the claims, nothing but our roles comes out, and nothing breaks', () => {
  const name = fc.oneof(fc.constantFrom('lezer', 'beheerder', 'constructor', '__proto__', 'bijdrager:'), fc.string());
  const value = fc.oneof(name, fc.array(fc.oneof(name, fc.anything())), fc.anything());
  fc.assert(
    fc.property(value, fc.anything(), (given, code) => {
      const claims = { rol_3d: given, vo_orgcode: code, vo_id: given, given_name: code, email: given };
      for (const { role, organisationCode } of rolesIn(claims)) {
        expect(organisationRoles).toContain(role);
        expect(organisationCode).not.toBe('');
      }
      expect(typeof nameOf(claims)).toBe('string');
      expect([null, 'string']).toContain(idOf(claims, names) === null ? null : 'string');
      expect(verifiedEmailOf(claims)).toBeNull();
    }),
  );
});

test('an address counts only when the government vouches for it', () => {
  expect(verifiedEmailOf({ email: 'An@Gemeente.be', email_verified: true })).toBe('an@gemeente.be');
  for (const verified of [false, 'true', undefined])
    expect(verifiedEmailOf({ email: 'an@gemeente.be', email_verified: verified })).toBeNull();
});

test('a name is put together from its parts', () => {
  expect(nameOf({ given_name: 'An', family_name: 'Peeters', name: 'x' })).toBe('An Peeters');
  expect(nameOf({ name: 'An Peeters' })).toBe('An Peeters');
  expect(nameOf({})).toBe('');
});
