import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSharingSite } from '../../../test/harness/sharing-site';
import type { TestApp } from '../../../test/harness/test-app';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

test.each(['/mijn/praktijken', '/mijn/lijsten', '/mijn/vragen', '/mijn/ook-hier'])(
  '%s leads back to the home of its reader, in both languages',
  async (path) => {
    for (const [prefix, home] of [
      ['/nl', 'Mijn Verbonden'],
      ['/en', 'My Verbonden'],
    ]) {
      const html = await (await site.as('an')(`${prefix}${path}`)).text();
      const trail = html.slice(html.indexOf('class="breadcrumb"'), html.indexOf('<h1'));
      expect(trail).toContain(`<a href="${prefix}/mijn">${home}</a>`);
    }
  },
);
