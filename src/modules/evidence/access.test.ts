import { describe, expect, it } from 'vitest';
import type { OrganisationRole, PlatformRole, Viewer } from '../../platform/access/viewer';
import {
  mayChangeStudy,
  mayCodeStudies,
  mayDecideOnStudy,
  mayProposeFor,
  mayReadStudy,
  mayTakeBackStudy,
  type StudyFacts,
} from './access';

const viewer = (role: OrganisationRole | null, ...platformRoles: PlatformRole[]): Viewer => ({
  person: `person-${role}-${platformRoles.join('-')}`,
  name: 'Iemand',
  memberships: role === null ? [] : [{ organisation: 'org-a', role }],
  platformRoles,
});
const people = {
  visitor: { ...viewer(null), person: null },
  stranger: { ...viewer(null), memberships: [{ organisation: 'org-b', role: 'coordinator' as const }] },
  reader: viewer('reader'),
  contributor: viewer('contributor'),
  coordinator: viewer('coordinator'),
  editor: viewer(null, 'editor'),
  'editor of the organisation': viewer('reader', 'editor'),
  reviewer: viewer(null, 'reviewer'),
  administrator: viewer(null, 'administrator'),
  researcher: viewer(null, 'researcher'),
};
const who = (may: (viewer: Viewer) => boolean) =>
  Object.entries(people).flatMap(([name, each]) => (may(each) ? [name] : []));

const proposed: StudyFacts = { organisation: 'org-a', state: 'proposed', enteredBy: 'somebody', shown: false };
const inside = ['reader', 'contributor', 'coordinator', 'editor', 'editor of the organisation'];

describe('who may do what with a study', () => {
  it('reads what is not shown: its organisation and editors; what is shown: everybody', () => {
    expect(who((each) => mayReadStudy(each, proposed))).toEqual(inside);
    expect(who((each) => mayReadStudy(each, { ...proposed, shown: true }))).toEqual(Object.keys(people));
  });

  it('proposes, changes and takes back: members who write, until it is checked', () => {
    const writers = ['contributor', 'coordinator'];
    expect(who((each) => mayProposeFor(each, 'org-a'))).toEqual(writers);
    expect(who((each) => mayChangeStudy(each, proposed))).toEqual(writers);
    expect(who((each) => mayTakeBackStudy(each, proposed))).toEqual(writers);
    for (const state of ['checked', 'withdrawn'] as const) {
      expect(who((each) => mayChangeStudy(each, { ...proposed, state }))).toEqual([]);
      expect(who((each) => mayTakeBackStudy(each, { ...proposed, state }))).toEqual([]);
    }
  });

  it('codes: editors; what one coded nobody else changes', () => {
    expect(who(mayCodeStudies)).toEqual(['editor', 'editor of the organisation']);
    const coded = { ...proposed, organisation: null, enteredBy: people.editor.person ?? '' };
    expect(who((each) => mayChangeStudy(each, coded))).toEqual(['editor']);
  });

  it('checks: editors, but not what they or their organisation entered', () => {
    expect(who((each) => mayDecideOnStudy(each, proposed))).toEqual(['editor']);
    const own = { ...proposed, organisation: null, enteredBy: people.editor.person ?? '' };
    expect(who((each) => mayDecideOnStudy(each, own))).toEqual(['editor of the organisation']);
  });
});
