import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeskSite, type DeskSite, deskOrganisation, viewerOf } from '../../../../test/harness/desk-site';
import { cookiesOf } from '../../../../test/harness/sign-in';
import { organisationScope, personScope } from '../../../platform/access/viewer';
import { readRecord } from '../queries';
import { answersOf } from '../share-practice/answers-of';
import { insertDraft, readDraft, takeDraftStep } from '../share-practice/queries';
import type { PracticeTables } from '../tables';

let site: DeskSite;
const reason = 'De eigenaar vroeg het <b>zelf</b>.';
interface Shown {
  slug: string;
  title: string;
}
/** Merged into `target`, over another one; and one that was withdrawn. */
let merged: Shown;
let between: Shown;
let target: Shown;
let gone: Shown;
let shared: string;
let keptCookie: string;

beforeAll(async () => {
  site = await createDeskSite();
  [merged, between, target, gone] = [
    site.nextPractice(),
    site.nextPractice(),
    site.nextPractice(),
    site.nextPractice(),
  ];
  const kept = await post('/praktijken/bewaard', [
    ['action', 'neem-over'],
    ...[merged, between, gone, target].map(({ slug }): [string, string] => ['slug', slug]),
  ]);
  keptCookie = cookiesOf(kept);
  const sharing = await post(
    '/praktijken/bewaard/delen',
    [
      ['submission', 'share'.padEnd(22, '0')],
      ['title', 'Onze lijst'],
    ],
    keptCookie,
  );
  shared = sharing.headers.get('Location') ?? '';
  await changeOf(gone, 'draft-of-gone');
  await deed(merged, 'samenvoegen', { naar: between.slug, voegzeker: 'ja' });
  await deed(between, 'samenvoegen', { naar: target.slug, voegzeker: 'ja' });
  await deed(gone, 'intrekken', { intrekreden: reason, intrekzeker: 'ja' });
  site.refresh();
});
afterAll(() => site.close());

const post = (path: string, fields: [string, string][], cookie = '') =>
  site.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { Cookie: cookie } });
const get = (path: string, cookie = '') => site.request(path, { headers: { Cookie: cookie } });
const text = async (path: string, cookie = '') => (await get(path, cookie)).text();

async function deed({ slug }: Shown, word: string, fields: Record<string, string>) {
  const page = `/redactie/praktijken/${slug}`;
  // Merging is offered after a search.
  const form = word === 'samenvoegen' ? `${page}?q=${encodeURIComponent(await titleOf(fields.naar ?? ''))}` : page;
  const answer = await site.send('els', form, `${page}/${word}`, fields);
  if (answer.status !== 303) throw new Error(`${word} answered ${answer.status}`);
}
const titleOf = async (slug: string) =>
  (await site.deps.database.read(personScope(viewerOf(site, 'els')), (db) => readRecord(db, slug)))?.title ?? '';

/** A change of a practice that An handed in before it left the site. @returns its address on the desk */
async function changeOf({ slug }: Shown, name: string): Promise<string> {
  const an = viewerOf(site, 'an');
  const key = { organisation: deskOrganisation, id: name.padEnd(22, 'x') };
  const at = site.clock.now();
  await site.deps.database.write(organisationScope(an, deskOrganisation), async (db) => {
    const record = await readRecord(db, slug);
    if (!record) throw new Error('no record');
    await insertDraft(db, { ...key, slug, baseVersion: 1, answers: answersOf(record), by: an.person, at });
    const draft = await readDraft(db, key);
    if (draft) await takeDraftStep(db, { draft, action: 'submit', by: an.person, at });
  });
  return `/redactie/inzendingen/${key.organisation}/${key.id}`;
}

describe('a practice that was merged, also over another', () => {
  test.each(['', '/geschiedenis', '/past-dit-hier', '/past-dit-hier/uitkomst', '/ook-hier', '/vraag'])(
    'leads to the other at …%s',
    async (end) => {
      for (const prefix of ['', '/en']) {
        for (const { slug } of [merged, between]) {
          const answer = await get(`${prefix}/praktijken/${slug}${end}?bewaard=1`);
          expect([answer.status, answer.headers.get('Location')]).toEqual([
            301,
            `${prefix}/praktijken/${target.slug}${end}?bewaard=1`,
          ]);
        }
      }
    },
  );

  test('leads to the other in the API, in the form asked for', async () => {
    const answer = await get(`/api/v1/practices/${merged.slug}?format=jsonld`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      301,
      `/api/v1/practices/${target.slug}?format=jsonld`,
    ]);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  test('is the other on a kept list, once, and the button of its page says that it is kept', async () => {
    const answer = await get('/praktijken/bewaard', keptCookie);
    const html = await answer.text();
    expect(html).toContain(`href="/praktijken/${target.slug}"`);
    for (const { slug } of [merged, between, gone]) expect(html).not.toContain(`href="/praktijken/${slug}"`);
    expect(cookiesOf(answer)).toBe(`bewaard=${target.slug}`);
    expect(await text(`/praktijken/${target.slug}`, `bewaard=${merged.slug}`)).toContain('value="verwijder"');
    const removed = await post(
      '/praktijken/bewaard',
      [
        ['action', 'verwijder'],
        ['slug', target.slug],
      ],
      `bewaard=${merged.slug}`,
    );
    expect(cookiesOf(removed)).not.toContain(merged.slug);
  });

  test('is the other on a shared list, in its files, and side by side', async () => {
    const list = await text(shared);
    expect(list).toContain(`href="/praktijken/${target.slug}"`);
    for (const { slug } of [merged, between, gone]) expect(list).not.toContain(`href="/praktijken/${slug}"`);
    const file = JSON.parse(await text(`${shared}/uitvoer.json`)) as { practices?: Shown[]; items?: Shown[] };
    expect(JSON.stringify(file)).toContain(`"${target.slug}"`);
    const compared = await text(`/praktijken/vergelijken?p=${merged.slug}&p=${site.nextPractice().slug}`);
    expect(compared).toContain(`href="/praktijken/${target.slug}"`);
    expect(compared).not.toContain(`href="/praktijken/${merged.slug}"`);
  });

  test('is the other for who follows it', async () => {
    const html = await text(`/praktijken/volgen?praktijk=${merged.slug}`);
    expect(html).toContain(target.title.replaceAll('&', '&amp;'));
  });

  test('a transfer check answered meanwhile is one of the other', async () => {
    const fields = [
      ...(await text(`/praktijken/${target.slug}/past-dit-hier`)).matchAll(
        /type="radio"[^>]*name="([^"]+)"[^>]*value="([^"]+)"/g,
      ),
    ];
    const answers = [...new Map(fields.map(([, name, value]) => [name ?? '', value ?? '']))];
    const sent = await post(`/praktijken/${merged.slug}/past-dit-hier`, [
      ['submission', 'check'.padEnd(22, '0')],
      ...answers,
    ]);
    expect([sent.status, sent.headers.get('Location')]).toEqual([
      303,
      `/praktijken/${target.slug}/past-dit-hier/uitkomst`,
    ]);
  });
});

describe('a practice that was withdrawn', () => {
  test.each(['', '/geschiedenis', '/past-dit-hier', '/past-dit-hier/uitkomst', '/ook-hier', '/vraag'])(
    'is gone at …%s, with the reason in plain words',
    async (end) => {
      const answer = await get(`/praktijken/${gone.slug}${end}`);
      const html = await answer.text();
      expect(answer.status).toBe(410);
      expect(html).toContain('Deze praktijk staat niet meer op de site');
      expect(html).toContain('De eigenaar vroeg het &lt;b>zelf&lt;/b>.');
      expect(html).toContain('noindex');
      expect(await text(`/en/praktijken/${gone.slug}${end}`)).toContain('This practice is no longer on the site');
    },
  );

  test('is gone in the API, as a problem', async () => {
    const answer = await get(`/api/v1/practices/${gone.slug}`);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 410, detail: 'Deze praktijk staat niet meer op de site.' });
  });

  test('nobody answers a transfer check of it or does it too', async () => {
    const sent = await post(`/praktijken/${gone.slug}/past-dit-hier`, [['submission', 'later'.padEnd(22, '0')]]);
    expect(sent.status).toBe(410);
  });

  test('a change of it that was handed in before is not published', async () => {
    const address = `/redactie/inzendingen/${deskOrganisation}/${'draft-of-gone'.padEnd(22, 'x')}`;
    expect(await (await site.as('els')('/redactie')).text()).toContain('kan niet meer gepubliceerd worden');
    expect((await site.send('els', address, `${address}/oppakken`)).status).toBe(303);
    expect(await (await site.as('els')(address)).text()).toContain('U kunt dit niet publiceren');
    const body = new URLSearchParams({ submission: 'publish'.padEnd(22, '0'), versie: '3' });
    expect((await site.as('els')(`${address}/publiceren`, { method: 'POST', body })).status).toBe(409);
    site.refresh();
    expect((await get(`/praktijken/${gone.slug}`)).status).toBe(410);
  });
});

test.each([
  ['the list', '/praktijken?aantal=500'],
  ['a search by title', 'q'],
  ['suggestions', 'suggest'],
  ['the API list', '/api/v1/practices?pageSize=100&q='],
  ['the feed of new ones', '/praktijken/nieuw.atom'],
  ['the feed of changed ones', '/praktijken/gewijzigd.atom'],
  ['the JSON file', '/praktijken/uitvoer.json'],
  ['the CSV file', '/praktijken/uitvoer.csv'],
  ['the sitemap', '/sitemap.xml'],
  ['side by side', 'compare'],
])('what was merged or withdrawn is not in %s', async (_, where) => {
  for (const { slug, title } of [merged, between, gone]) {
    const q = encodeURIComponent(title);
    const path =
      {
        q: `/praktijken?q=${q}`,
        suggest: `/praktijken/suggesties?q=${q}`,
        compare: `/praktijken/vergelijken?p=${slug}`,
      }[where] ?? where;
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    const found = await answer.text();
    expect(found).not.toContain(`/praktijken/${slug}"`);
    expect(found).not.toContain(`/praktijken/${slug}<`);
    expect(found).not.toContain(`"slug":"${slug}"`);
    expect(found).not.toContain(`\n${slug};`);
  }
});

test('counts are of what is shown', async () => {
  const { total } = (await (await get('/api/v1/practices')).json()) as { total: number };
  const known = ((await (await get('/praktijken/uitvoer.json')).json()) as { practices: unknown[] }).practices.length;
  expect(total).toBe(known);
});

test('its owner reads with her practices why it is gone, or what it is part of now', async () => {
  const slugs = [merged.slug, gone.slug];
  await site.deps.database.asOwner((db) =>
    db
      .withTables<PracticeTables>()
      .updateTable('practice')
      .set({ organisation: deskOrganisation })
      .where('slug', 'in', slugs)
      .execute(),
  );
  const html = await (await site.as('an')('/mijn/praktijken')).text();
  expect(html).toContain(`Ze is nu deel van: <a href="/praktijken/${target.slug}">${await titleOf(target.slug)}</a>`);
  expect(html).toMatch(/De redactie haalde ze van de site, met als reden:[\s\S]*vroeg het &lt;b>zelf/);
  expect(await (await site.as('an')('/en/mijn/praktijken')).text()).toContain('It is now part of: <a href="/en/');
});
