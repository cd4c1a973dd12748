import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTarget, storedTarget, unreadParts, writeTarget } from './follow';
import { selectionContext } from './selection-context';

const read = (query: string) => readTarget(new URLSearchParams(query), selectionContext);
const write = (query: string) => writeTarget(read(query), selectionContext);

it.each([
  ['praktijk=telefooncirkels', { kind: 'practice', slug: 'telefooncirkels' }],
  ['gemeente=13013', { kind: 'municipality', nis: '13013' }],
  ['q=weduwe&leeftijd=60%2B', { kind: 'search', selection: { q: 'weduwe', filters: { ageGroups: ['60+'] } } }],
  ['', { kind: 'search', selection: { q: '', filters: {} } }],
])('%s asks to follow %o', (query, target) => {
  expect(read(query)).toMatchObject(target);
});

it('order and page of a list are not followed', () => {
  expect(write('q=weduwe&sorteer=nieuwste&bladzijde=4&aantal=10')).toBe('q=weduwe');
});

it('what a mail program adds to an address is not told as not understood; what nobody knows is', () => {
  const added = 'utm_source=nieuwsbrief&UTM_Campaign=mei&fbclid=x&gclid=y&msclkid=z&mc_cid=a';
  const unread = (query: string) => unreadParts(new URLSearchParams(query), selectionContext);
  expect(unread(`q=weduwe&${added}`)).toEqual([]);
  expect(unread(`q=weduwe&kleur=rood&${added}`)).toEqual(['kleur=rood']);
});

it('what is stored is what was asked, whatever the address', () => {
  const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('60+', 'weduwe', '13013'));
  const pairs = fc.array(fc.tuple(fc.constantFrom('q', 'leeftijd', 'bij', 'focus', 'praktijk', 'x'), value), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(pairs, (given) => {
      const target = readTarget(new URLSearchParams(given), selectionContext);
      const text = writeTarget(target, selectionContext);
      expect(storedTarget(target.kind, text, selectionContext)).toEqual(target);
    }),
  );
});
