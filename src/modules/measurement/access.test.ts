import { expect, it } from 'vitest';
import { organisationRoles, platformRoles, type Viewer, visitor } from '../../platform/access/viewer';
import { mayMeasure, measurementDeeds, measurementScope, participantScope } from './access';

const needed = [
  ['see the measurements', 'reader'],
  ['see results', 'reader'],
  ['read what did harm', 'coordinator'],
  ['enter and correct answers', 'contributor'],
  ['record who stopped and what it cost', 'contributor'],
  ['plan a measurement', 'coordinator'],
  ['see who has which code', 'coordinator'],
  ['print cards', 'coordinator'],
  ['close a measurement', 'coordinator'],
  ['share a measurement', 'coordinator'],
  ['delete a measurement', 'coordinator'],
] as const;
const member = (role: (typeof organisationRoles)[number]): Viewer => ({
  ...visitor,
  person: 'an',
  memberships: [{ organisation: 'gent', role }],
});

it('every deed is judged', () => {
  expect(needed.map(([deed]) => deed)).toEqual(measurementDeeds);
});

it.each(needed)('%s is for who is at least %s in that organisation', (deed, least) => {
  for (const role of organisationRoles) {
    const may = organisationRoles.indexOf(role) >= organisationRoles.indexOf(least);
    expect([role, mayMeasure(member(role), 'gent', deed)]).toEqual([role, may]);
    expect(mayMeasure(member(role), 'aalst', deed)).toBe(false);
    expect(mayMeasure({ ...member(role), person: null }, 'gent', deed)).toBe(false);
  }
});

it.each(measurementDeeds)('%s is for no role of the platform, all of them together included', (deed) => {
  expect(mayMeasure(visitor, 'gent', deed)).toBe(false);
  expect(mayMeasure({ ...visitor, person: 'eva', platformRoles }, 'gent', deed)).toBe(false);
});

it('works inside the own organisation only, and for a participant inside her own answers only', () => {
  expect(measurementScope(member('reader'), 'gent')).toEqual({ organisation: 'gent', person: 'an' });
  expect(measurementScope(member('coordinator'), 'aalst').organisation).toBeNull();
  expect(measurementScope({ ...visitor, person: 'eva', platformRoles }, 'gent').organisation).toBeNull();
  expect(participantScope({ organisation: 'gent', cohort: 'c', participant: 'p' })).toEqual({
    organisation: null,
    person: null,
    participant: 'gent/c/p',
  });
});
