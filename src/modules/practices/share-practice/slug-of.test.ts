import fc from 'fast-check';
import { expect, test } from 'vitest';
import { practiceRecord } from '../practice';
import { slugOf } from './slug-of';

test('every title gives an address that no other practice has', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 20 }), (titles) => {
      const taken = new Set(['delen', 'praktijk']);
      for (const title of titles) {
        const slug = slugOf(title, taken);
        expect(taken).not.toContain(slug);
        expect(practiceRecord.shape.slug.safeParse(slug).success).toBe(true);
        taken.add(slug);
      }
    }),
  );
});

test('an address reads as its title', () => {
  expect(slugOf('Eén babbel per dag!', new Set())).toBe('een-babbel-per-dag');
  expect(slugOf("Foto's van vroeger", new Set())).toBe('fotos-van-vroeger');
  expect(slugOf('Delen', new Set(['delen', 'delen-2']))).toBe('delen-3');
  expect(slugOf('日本', new Set())).toBe('praktijk');
});
