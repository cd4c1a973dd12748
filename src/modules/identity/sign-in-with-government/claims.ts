import { type OrganisationRole, organisationRoles } from '../../../platform/access/viewer';
import type { OidcSettings } from '../../../platform/config';

/** What the government says about who signs in; anything may be in it. */
export type Claims = Readonly<Record<string, unknown>>;

/** A role in an organisation, by the code (OVO) that the organisation has in the Flemish register. */
export interface ClaimedRole {
  organisationCode: string;
  role: OrganisationRole;
}

/** The roles by their Dutch names, as they are given out in the government's own administration. */
const roleNames: Readonly<Record<string, OrganisationRole>> = {
  lezer: 'reader',
  bijdrager: 'contributor',
  coordinator: 'coordinator',
};

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
};

/** Who it is there; null when the claim is missing. */
export const idOf = (claims: Claims, names: OidcSettings['claims']): string | null => textOf(claims[names.id]);

/** What the organisation is called there; null when it was not said. */
export const organisationNameOf = (claims: Claims, names: OidcSettings['claims']): string | null =>
  textOf(claims[names.organisationName])?.slice(0, 200) ?? null;

/** "An Peeters", or "" when it was not said. */
export function nameOf(claims: Claims): string {
  const parts = [textOf(claims.given_name), textOf(claims.family_name)].filter((part) => part !== null);
  return (parts.length > 0 ? parts.join(' ') : (textOf(claims.name) ?? '')).slice(0, 80);
}

/** The address to write to, in small letters, when the government vouches for it. */
export function verifiedEmailOf(claims: Claims): string | null {
  const email = textOf(claims.email)?.toLowerCase() ?? null;
  return claims.email_verified === true && email !== null && /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254
    ? email
    : null;
}

/** What the claims say of roles; `missing`: they do not say it, which is not the same as saying that there are none. */
export type ClaimedRoles = { roles: ClaimedRole[] } | { missing: 'role' | 'organisationCode' };

/**
 * The roles in a claim: one text or several, each a name, for the organisation of the claims, or "name:OVO-code" (the
 * "3d" form, for that organisation). Of several in one organisation the highest counts; other names count for nothing.
 */
export function rolesOf(claims: Claims, names: OidcSettings['claims']): ClaimedRoles {
  const own = codeOf(claims[names.organisationCode]);
  const given = claims[names.role];
  if (typeof given !== 'string' && !Array.isArray(given)) return { missing: 'role' };
  const roles = new Map<string, OrganisationRole>();
  for (const value of [given].flat()) {
    const [name = '', code] = (textOf(value) ?? '').split(':');
    const role = roleNamed(name);
    if (role === null) continue;
    if (code === undefined && own === null) return { missing: 'organisationCode' };
    const organisation = code === undefined ? own : codeOf(code);
    if (organisation === null) continue;
    const known = roles.get(organisation);
    if (known === undefined || rank(role) > rank(known)) roles.set(organisation, role);
  }
  return { roles: [...roles].map(([organisationCode, role]) => ({ organisationCode, role })) };
}

const rank = (role: OrganisationRole) => organisationRoles.indexOf(role);

/** "Coördinator" as well as "coordinator". */
function roleNamed(name: string): OrganisationRole | null {
  const key = name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return Object.hasOwn(roleNames, key) ? (roleNames[key] ?? null) : null;
}

function codeOf(value: unknown): string | null {
  const code = textOf(value)?.toUpperCase() ?? null;
  return code !== null && code.length <= 40 ? code : null;
}
