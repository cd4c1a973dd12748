import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../../platform/access/viewer';
import { mayChangeList, mayEndList, mayReadLists } from '../access';
import { changesBetween, isChanged, type ListContent, mergeChange } from './organisation-list';

const slugs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
const content: fc.Arbitrary<ListContent> = fc.record({ title: fc.constantFrom('Een', 'Twee', 'Drie'), slugs });

describe('two changes of one list', () => {
  it('both count: what either took off is off, what either added is on', () => {
    fc.assert(
      fc.property(content, content, content, (before, mine, theirs) => {
        const merged = mergeChange(before, mine, theirs);
        for (const change of [changesBetween(before, mine), changesBetween(before, theirs)]) {
          for (const slug of change.added) expect(merged.slugs).toContain(slug);
          for (const slug of change.removed) expect(merged.slugs).not.toContain(slug);
        }
        expect(new Set(merged.slugs).size).toBe(merged.slugs.length);
      }),
    );
  });

  it('who changed nothing sees what the other did, and who changes it alone gets what she typed', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        expect(isChanged(changesBetween(after, mergeChange(before, before, after)))).toBe(false);
        expect(isChanged(changesBetween(after, mergeChange(before, after, before)))).toBe(false);
      }),
    );
  });
});

describe('who may do what with the lists of an organisation', () => {
  const viewer = (role: 'reader' | 'contributor' | 'coordinator' | null, organisation = 'ours'): Viewer => ({
    person: 'who asks',
    name: '',
    memberships: role ? [{ organisation, role }] : [],
    platformRoles: ['editor', 'reviewer', 'researcher', 'administrator'],
  });
  const visitor: Viewer = { person: null, name: '', memberships: [], platformRoles: [] };
  const list = { organisation: 'ours', createdBy: 'somebody else' };

  it.each([
    ['reader', viewer('reader'), [true, false, false]],
    ['contributor', viewer('contributor'), [true, true, true]],
    ['coordinator', viewer('coordinator'), [true, true, true]],
    ['coordinator elsewhere', viewer('coordinator', 'theirs'), [false, false, false]],
    ['every role of the platform', viewer(null), [false, false, false]],
    ['visitor', visitor, [false, false, false]],
  ])('%s: reads, changes, ends %j', (_who, who, may) => {
    expect([mayReadLists(who, 'ours'), mayChangeList(who, 'ours'), mayEndList(who, list)]).toEqual(may);
  });

  it('a reader ends what she shared herself, as long as she is a member', () => {
    const own = { ...list, createdBy: 'who asks' };
    expect(mayEndList(viewer('reader'), own)).toBe(true);
    expect(mayEndList(viewer(null), own)).toBe(false);
  });
});
