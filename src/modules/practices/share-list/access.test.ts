import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMade, mayEndSharedList, readMade } from './access';
import { expiryOf, isOpen } from './shared-list';

const token = fc.stringMatching(/^[\w-]{22}$/);
const [mine, theirs] = ['a'.repeat(22), 'b'.repeat(22)];

describe('who may end a shared list', () => {
  it.each([
    ['who made it', [mine], true],
    ['who made it and others', [theirs, mine], true],
    ['who made another one', [theirs], false],
    ['who made none', [], false],
  ])('%s: %s', (_who, made, may) => {
    expect(mayEndSharedList(mine, made)).toBe(may);
  });

  it('holds for the newest lists, whatever else the cookie says', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), token, (earlier, made) => {
        const after = readMade(addMade(earlier, made));
        expect(mayEndSharedList(made, after)).toBe(true);
        expect(after.length).toBeLessThanOrEqual(40);
      }),
    );
    expect(readMade('x.y..')).toEqual([]);
    expect(readMade(null)).toEqual([]);
  });
});

describe('how long a link works', () => {
  const createdAt = new Date('2026-11-20T09:00:00Z');
  const list = { expiresAt: expiryOf(createdAt), endedAt: null };

  it('for 365 days', () => {
    expect(isOpen(list, new Date('2027-11-20T08:59:59Z'))).toBe(true);
    expect(isOpen(list, new Date('2027-11-20T09:00:00Z'))).toBe(false);
  });

  it('until its maker ends it', () => {
    expect(isOpen({ ...list, endedAt: createdAt }, createdAt)).toBe(false);
  });
});
