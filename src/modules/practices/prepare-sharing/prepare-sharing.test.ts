import { expect, test } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';
import { descriptionParts } from '../certainty';
import { sharingTexts } from './texts';

test('the checklist has the fifteen things it promises, in both languages', () => {
  for (const { parts } of [sharingTexts.nl, sharingTexts.en])
    expect(descriptionParts.flatMap((part) => parts[part].things)).toHaveLength(15);
});

test('the page says that sharing online is not possible yet and shows what to prepare', async () => {
  const site = await createTestApp();
  for (const [language, title] of [
    ['nl', 'Online delen kan nog niet'],
    ['en', 'Sharing online is not possible yet'],
  ]) {
    const response = await site.request(`/${language}/praktijken/delen`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(title);
    expect(html).not.toContain('<form');
  }
  await site.close();
});
