import { expect, test } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';
import { descriptionParts } from '../certainty';
import { askedByCondition } from '../share-practice/conditions';
import { requiredFields } from '../share-practice/required-fields';
import { sharingTexts } from './texts';

test('the checklist has as many things in both languages', () => {
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
  const html = await (await site.request('/praktijken/delen')).text();
  // As the form asks; which those are, is counted there.
  expect(html).toContain(`${requiredFields.length} vragen zijn verplicht, en soms ${askedByCondition.length} meer`);
  expect(html).not.toMatch(/vijftien/i);
  await site.close();
});
