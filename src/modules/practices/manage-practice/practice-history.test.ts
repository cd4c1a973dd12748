import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginChange,
  createDeskSite,
  type DeskSite,
  handInChange,
  publishDraft,
} from '../../../../test/harness/desk-site';

let site: DeskSite;
beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());

const desk = (of: string) => `/redactie/praktijken/${of}`;
const page = async (path: string) => (await site.as('els')(path)).text();

describe('the history of a practice', () => {
  const merge = async (from: { slug: string }, into: { slug: string; title: string }) => {
    const q = `${desk(from.slug)}?${new URLSearchParams({ q: into.title })}`;
    const fields = { naar: into.slug, voegzeker: 'ja' };
    expect((await site.send('els', q, `${desk(from.slug)}/samenvoegen`, fields)).status).toBe(303);
  };

  test('tells of mergers one after the other, and each only of what came to it', async () => {
    const [first, middle, last] = [site.nextPractice(), site.nextPractice(), site.nextPractice()];
    await merge(first, middle);
    await merge(middle, last);
    const there = await page(desk(last.slug));
    expect(there).toContain(`hierin opgenomen: <a href="${desk(middle.slug)}">`);
    expect(there).toContain(
      `hierin opgenomen (via “${middle.title}”): <a href="${desk(first.slug)}">${first.title}</a>`,
    );
    expect(await page(`/en${desk(last.slug)}`)).toContain(`taken in (by way of “${middle.title}”)`);
    expect(await page(desk(middle.slug))).toContain(`hierin opgenomen: <a href="${desk(first.slug)}">`);
    expect(await page(desk(first.slug))).not.toContain('hierin opgenomen');
  });

  test('shows what changed in its images: come, gone, in place of another, with other words', async () => {
    const published = await publishDraft(site, 'Met beelden vertellen');
    const changeImages = async (images: string[], added: string[]) => {
      const draft = await beginChange(site, published);
      const handedIn = await handInChange(site, draft.split('/').at(-1) ?? '', { images, added });
      expect((await site.send('eva', handedIn, `${handedIn}/publiceren`)).status).toBe(303);
      return (await page(desk(published))).split('<details>').find((part) => part.includes('id="versie-')) ?? '';
    };
    expect(await changeImages(['bank', 'tuin'], ['bank', 'tuin'])).toContain('Te zien: Foto bank – Beeld: An');
    const [before, after] = cells(await changeImages(['bank', 'zaal'], ['zaal']));
    expect([before, after]).toEqual([expect.stringContaining('Foto tuin'), expect.stringContaining('Foto zaal')]);
    expect(`${before}${after}`).not.toContain('Foto bank');
    await site.deps.database.asOwner((db) =>
      sql`update practice_version set images = jsonb_set(images, '{0,alt}', '"Een lege bank"')
        where slug = ${published} and version = 3`.execute(db),
    );
    const [said, says] = cells(await page(desk(published)));
    expect([said, says]).toEqual([expect.stringContaining('Foto bank'), expect.stringContaining('Een lege bank')]);
    await site.deps.database.asOwner((db) =>
      sql`update practice_version set images = jsonb_build_array(images -> 0 || '{"id": "another"}')
        where slug = ${published} and version = 3`.execute(db),
    );
    await site.deps.database.asOwner((db) =>
      sql`update practice_version set images = jsonb_build_array(images -> 0 || '{"alt": "Een lege bank"}')
        where slug = ${published} and version = 2`.execute(db),
    );
    expect(await page(desk(published))).toContain('(een ander beeld)');
  });
});

/** What stood there before and after, of the first images of a page that changed. */
const cells = (html: string) =>
  [...(html.match(/<t[hd][^>]*>Beelden<.*?<\/tr>/s)?.[0] ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(
    ([, text = '']) => text,
  );
