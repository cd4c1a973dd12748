import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortTitles } from './short-titles';

test('titles lose their place and their end, unless two would be the same then', () => {
  expect(shortTitles(['Huisbezoeken bij nabestaanden (Herselt)', 'Soepcafés'])).toEqual([
    'Huisbezoeken bij…',
    'Soepcafés',
  ]);
  expect(shortTitles(['Telefoonster (Gent)', 'Telefoonster (Roeselare)'])).toEqual([
    'Telefoonster (Gent)',
    'Telefoonster (Roeselare)',
  ]);
});

test('different titles stay different', () => {
  const title = fc.tuple(fc.constantFrom('Babbel', 'Babbelbuddy voor iedereen in de buurt'), fc.lorem({ maxCount: 4 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(
        title.map((parts) => parts.join(' ')),
        { maxLength: 4 },
      ),
      (titles) => {
        expect(new Set(shortTitles(titles)).size).toBe(titles.length);
      },
    ),
  );
});
