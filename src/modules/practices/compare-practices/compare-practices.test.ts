import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { practicePaths } from '../paths';
import { mostCompared, readCompared } from './compared';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const slugs = ['soepcafes', 'telefooncirkels', 'wijkcentra', 'brugfiguren', 'burenhulp'];
const html = async (asked: readonly string[], cookie = '') =>
  (await site.request(`/nl${practicePaths.compare(asked)}`, { headers: { Cookie: cookie } })).text();
const columns = (page: string) =>
  [...page.matchAll(/<th scope="col"[^>]*><a href="\/nl\/praktijken\/([a-z-]+)"/g)].map(([, slug]) => slug);

it('puts practices side by side in the order asked for', async () => {
  const page = await html([slugs[2], slugs[0], slugs[1]].map(String));
  expect(columns(page)).toEqual(['wijkcentra', 'soepcafes', 'telefooncirkels']);
  expect(page).toContain('Nog niet gemeten');
});

it('shows at most four, and tells what it left out and why', async () => {
  const page = await html([...slugs, 'soepcafes', 'bestaat-niet']);
  expect(columns(page)).toEqual(slugs.slice(0, 4));
  expect(page).toContain('Deze vielen weg: Burenhulp');
  expect(page).toContain('Deze praktijken vinden we niet: bestaat-niet');
  expect(page).toContain('Ze staat er één keer');
});

it('with fewer than two offers what was kept and what is similar', async () => {
  const page = await html(['soepcafes'], 'bewaard=burenhulp.telefooncirkels');
  expect(columns(page)).toEqual([]);
  expect(page).toContain('Voeg Burenhulp toe');
  expect(page).toContain('p=soepcafes&amp;p=burenhulp');
  expect(page.match(/aria-label="Voeg /g)?.length).toBeGreaterThan(2);
  expect(await html([])).toContain('minstens twee naast elkaar');
});

it('every practice can be taken out again', async () => {
  const page = await html(['soepcafes', 'burenhulp']);
  expect(page).toContain(`href="/nl${practicePaths.compare(['burenhulp'])}" aria-label="Neem weg: Soepcafés`);
});

it('shows the fourth judgement, says what a blank is, and where each practice is to be found on paper', async () => {
  const html = await (await site.request(`/nl${practicePaths.compare(['wijkcentra', 'burenhulp'])}`)).text();
  expect(html).toContain('<th scope="row">Werkt het bij ons?</th>');
  expect(html).toContain('href="/nl/praktijken/wijkcentra/past-dit-hier"');
  expect(html).not.toContain('leeg vak');
  expect(html).toMatch(/<span class="print-only print-address">http:[^<]*\/praktijken\/burenhulp<\/span>/);
});

it('never shows more than four, only known ones, each once, in the order asked', () => {
  const known = new Set(slugs);
  const asked = fc.array(fc.oneof(fc.constantFrom(...slugs), fc.string({ unit: 'binary' })), { maxLength: 30 });
  fc.assert(
    fc.property(asked, (values) => {
      const compared = readCompared(values, (slug) => (known.has(slug) ? slug : undefined));
      expect(compared.slugs.length).toBeLessThanOrEqual(mostCompared);
      expect(new Set(compared.slugs).size).toBe(compared.slugs.length);
      const trimmed = values.map((value) => value.trim());
      const order = compared.slugs.map((slug) => trimmed.indexOf(slug));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order).not.toContain(-1);
      expect(compared.slugs.every((slug) => known.has(slug))).toBe(true);
    }),
  );
});

it('no parameter breaks the page or gets into it as markup', async () => {
  const hostile = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constant('<x-hostile>"\'')));
  await fc.assert(
    fc.asyncProperty(hostile, async (values) => {
      const search = values.map((value) => `p=${encodeURIComponent(value.toWellFormed())}`).join('&');
      const response = await site.request(`/praktijken/vergelijken?${search}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain('<x-hostile>');
    }),
    { numRuns: 40 },
  );
});
