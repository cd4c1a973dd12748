import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginChange, createDeskSite, type DeskSite, publishDraft } from '../../../../test/harness/desk-site';
import { fillStep } from '../../../../test/harness/sharing-site';

let site: DeskSite;
beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());

const text = async (name: string, path: string) => (await site.as(name)(path)).text();
const deed = (slug: string, word: string, fields: Record<string, string>, query = '') =>
  site.send('els', `/redactie/praktijken/${slug}${query}`, `/redactie/praktijken/${slug}/${word}`, fields);
/** The line of a practice or draft among those of an organisation. */
const lineOf = (html: string, title: string) => html.split('<li>').find((line) => line.includes(title)) ?? '';

describe('a member who may only read', () => {
  test('reads who can go on with a draft, and why she cannot', async () => {
    const draft = await beginChange(site, await publishDraft(site, 'Theehuis'));
    await fillStep(site.as('an'), draft, 'waarom', { goals: '' });
    const sentBack = await site.as('rita')(`${draft}/waarom`);
    expect([sentBack.status, sentBack.headers.get('Location')]).toEqual([303, draft]);
    for (const page of [await text('rita', draft), await text('rita', '/mijn/praktijken')]) {
      expect(page).toContain('5 van 6 stappen in orde. Een collega die mag schrijven, vult aan en dient in.');
      expect(page).not.toContain('Vul aan en dien in');
    }
    expect(await text('rita', draft)).toContain('U mag dit lezen, maar niet wijzigen.');
    expect(await text('an', draft)).not.toContain('U mag dit lezen');
    expect(await text('an', draft)).toContain('5 van 6 stappen in orde. Vul aan en dien in.');
    await fillStep(site.as('an'), draft, 'waarom');
    expect(await text('rita', draft)).toContain('Een collega die mag schrijven, kan indienen.');
    await site.deps.database.asOwner((db) =>
      sql`update practice_draft set state = 'returned' where id = ${draft.split('/').at(-1)}`.execute(db),
    );
    expect(await text('rita', `/en${draft}`)).toContain('A colleague who may write answers the questions');
  });
});

describe('a practice that is no longer shown', () => {
  test('names and links on its own pages what it became, and nothing that no longer matters', async () => {
    const slug = await publishDraft(site, 'Theepot');
    const draft = `/mijn/praktijken/gent/${'Theepot'.padEnd(22, 'x')}`;
    site.refresh();
    expect(await text('an', draft)).toContain('Naar de praktijk in de databank');
    const target = site.nextPractice();
    const merged = { naar: target.slug, voegzeker: 'ja' };
    expect((await deed(slug, 'samenvoegen', merged, `?q=${encodeURIComponent(target.title)}`)).status).toBe(303);
    site.refresh();
    const link = `href="/praktijken/${target.slug}"`;
    for (const part of [await text('an', draft), lineOf(await text('an', '/mijn/praktijken'), 'Theepot')]) {
      for (const words of ['Samengevoegd met een andere praktijk', 'Ze is nu deel van:', link])
        expect(part).toContain(words);
      expect(part).not.toMatch(/Naar de praktijk in de databank|Laatst bevestigd/);
    }
  });

  test('tells there why it was withdrawn', async () => {
    const slug = await publishDraft(site, 'Theelicht');
    const draft = `/mijn/praktijken/gent/${'Theelicht'.padEnd(22, 'x')}`;
    await deed(slug, 'intrekken', { intrekreden: 'De eigenaar vroeg het zelf.', intrekzeker: 'ja' });
    site.refresh();
    for (const part of [await text('an', draft), lineOf(await text('an', '/mijn/praktijken'), 'Theelicht')]) {
      for (const words of ['Niet meer te zien', 'De eigenaar vroeg het zelf.']) expect(part).toContain(words);
      expect(part).not.toMatch(/Naar de praktijk in de databank|Laatst bevestigd/);
    }
  });
});
