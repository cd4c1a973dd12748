import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisationRoles, platformRoles, type Viewer, visitor } from '../../platform/access/viewer';
import { may, mayIn, membersScope, organisationDeeds, platformDeeds } from './access';

const person = (given: Partial<Viewer>): Viewer => ({
  person: 'an',
  name: 'An',
  memberships: [],
  platformRoles: [],
  ...given,
});
const member = (role: (typeof organisationRoles)[number], organisation = 'ours') =>
  person({ memberships: [{ organisation, role }] });

/** Everybody there can be, by one role. */
const cast: Record<string, Viewer> = {
  visitor,
  'signed in': person({}),
  ...Object.fromEntries(organisationRoles.map((role) => [role, member(role)])),
  ...Object.fromEntries(platformRoles.map((role) => [role, person({ platformRoles: [role] })])),
};
const everybody = Object.keys(cast);

/** Who may, of everybody; what is not named here is refused. */
const inOrganisation: Record<(typeof organisationDeeds)[number], string[]> = {
  'see the members': ['reader', 'contributor', 'coordinator', 'administrator'],
  leave: ['reader', 'contributor', 'coordinator'],
  'see addresses and open invitations': ['coordinator', 'administrator'],
  'invite and withdraw': ['coordinator', 'administrator'],
  'change a role': ['coordinator', 'administrator'],
  'remove a member': ['coordinator', 'administrator'],
  'hand over': ['coordinator'],
};
const onPlatform: Record<(typeof platformDeeds)[number], string[]> = {
  'see her own organisations': everybody.filter((who) => who !== 'visitor'),
  'ask for an organisation': everybody.filter((who) => who !== 'visitor'),
  'accept an invitation': everybody.filter((who) => who !== 'visitor'),
  'end her own account': everybody.filter((who) => who !== 'visitor'),
  'make, rename and end organisations': ['administrator'],
  'decide on a request': ['administrator'],
  'find people': ['administrator'],
  'give and take roles of the platform': ['administrator'],
  'read the outbox': ['administrator'],
};

describe.each(everybody)('%s', (who) => {
  const viewer = cast[who] ?? visitor;

  it.each(organisationDeeds)('in an organisation: %s', (deed) => {
    expect(mayIn(viewer, 'ours', deed)).toBe(inOrganisation[deed].includes(who));
  });

  it.each(platformDeeds)('on the platform: %s', (deed) => {
    expect(may(viewer, deed)).toBe(onPlatform[deed].includes(who));
  });
});

it.each(organisationRoles)('a %s of another organisation may nothing here', (role) => {
  expect(organisationDeeds.filter((deed) => mayIn(member(role, 'theirs'), 'ours', deed))).toEqual([]);
  expect(membersScope(member(role, 'theirs'), 'ours').organisation).toBeNull();
});

it('roles without a person are worth nothing', () => {
  const nobody: Viewer = {
    ...visitor,
    memberships: [{ organisation: 'ours', role: 'coordinator' }],
    platformRoles: ['administrator'],
  };
  expect(organisationDeeds.filter((deed) => mayIn(nobody, 'ours', deed))).toEqual([]);
  expect(platformDeeds.filter((deed) => may(nobody, deed))).toEqual([]);
});

it('the database shows the members to who may see them', () => {
  for (const [who, viewer] of Object.entries(cast)) {
    const shown = membersScope(viewer, 'ours').organisation === 'ours';
    expect([who, shown]).toEqual([who, mayIn(viewer, 'ours', 'see the members')]);
  }
});

it('the README of this module has the same table', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const columns = ['signed in', ...organisationRoles, 'administrator'];
  const row = (deed: string, who: string[]) =>
    `| ${deed} |${columns.map((column) => (who.includes(column) ? ' yes |' : ' |')).join('')}`;
  const wanted = [
    ...organisationDeeds.map((deed) => row(deed, inOrganisation[deed])),
    ...platformDeeds.map((deed) => row(deed, onPlatform[deed])),
  ];
  expect(wanted.filter((line) => !readme.includes(line))).toEqual([]);
});
