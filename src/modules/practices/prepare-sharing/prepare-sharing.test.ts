import { expect, test } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';
import { descriptionParts } from '../certainty';
import { sharingTexts } from './texts';

test('the checklist has the fifteen things it promises, in both languages', () => {
  for (const { parts } of [sharingTexts.nl, sharingTexts.en])
    expect(descriptionParts.flatMap((part) => parts[part].things)).toHaveLength(15);
});

test('the page shows what to prepare and leads to the beginning', async () => {
  const an = { person: 'an', name: 'An', memberships: [], platformRoles: [] };
  const site = await createTestApp({ viewers: { an } });
  for (const [language, visitor, member] of [
    ['nl', 'Aanmelden en beginnen', 'Naar mijn praktijken'],
    ['en', 'Sign in and begin', 'To my practices'],
  ] as const) {
    const address = `/${language}/praktijken/delen`;
    const html = await (await site.request(address)).text();
    expect(html).toMatch(new RegExp(`<a class="button" href="/${language}/praktijken/delen/beginnen">${visitor}</a>`));
    expect(html).not.toContain(member);
    expect(await (await site.as('an')(address)).text()).toContain(member);
  }
  await site.close();
});
