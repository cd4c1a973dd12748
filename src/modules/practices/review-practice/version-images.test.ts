import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  beginChange,
  createDeskSite,
  type DeskSite,
  handInChange,
  handInDraft,
  viewerOf,
} from '../../../../test/harness/desk-site';
import { personScope } from '../../../platform/access/viewer';
import { readReviewsOf } from './queries';

let site: DeskSite;
beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());

/** An changes the images of a practice; Eva publishes it. */
async function change(slug: string, images: string[], added: string[] = []) {
  const id = (await beginChange(site, slug)).split('/').at(-1) ?? '';
  const page = await handInChange(site, id, { images, added });
  expect((await site.send('eva', page, `${page}/publiceren`)).status).toBe(303);
}

test('reviewers see the images of the version that they judge, but for those that were taken away', async () => {
  const page = await handInDraft(site, 'Fotoclub');
  for (const word of ['oppakken', 'publiceren']) await site.send('eva', page, `${page}/${word}`);
  await change('fotoclub', ['eerste', 'tweede'], ['eerste', 'tweede']);
  const [ria, rik, rob] = ['ria', 'rik', 'rob'].map((name) => viewerOf(site, name));
  const desk = '/redactie/praktijken/fotoclub';
  const asked = { niveau: '1', beoordelaar: [ria, rik, rob].flatMap((each) => each?.person ?? []) };
  expect((await site.send('els', desk, `${desk}/beoordelen`, asked)).status).toBe(303);
  const reviewer = viewerOf(site, 'ria');
  const [review] = await site.deps.database.read(personScope(reviewer), (db) => readReviewsOf(db, reviewer.person));
  const version = async () => (await site.as('ria')(`/beoordelen/fotoclub/${review?.round}/versie`)).text();
  expect(await version()).toContain('alt="Foto eerste"');

  await change('fotoclub', ['eerste', 'tweede', 'derde'], ['derde']);
  expect(await (await site.request('/praktijken/fotoclub')).text()).toContain('alt="Foto derde"');
  const later = await version();
  for (const name of ['eerste', 'tweede']) expect(later).toContain(`alt="Foto ${name}"`);
  expect(later).not.toContain('Foto derde');
  expect(later).not.toContain('weggehaald');

  await change('fotoclub', ['tweede', 'derde']);
  const last = await version();
  expect(last).not.toContain('Foto eerste');
  expect(last).toContain('alt="Foto tweede"');
  expect(last).toContain('Een beeld van deze versie werd intussen weggehaald.');
});

test('the public history counts the images that came and went', async () => {
  const page = await handInDraft(site, 'Leesclub');
  for (const word of ['oppakken', 'publiceren']) await site.send('eva', page, `${page}/${word}`);
  await change('leesclub', ['boek', 'zaal'], ['boek', 'zaal']);
  await change('leesclub', ['zaal', 'groep'], ['groep']);
  await change('leesclub', ['zaal']);
  const history = async (language: string) =>
    (await site.request(`/${language}/praktijken/leesclub/geschiedenis`)).text();
  const shown = (html: string) => html.match(/(?:Beelden|Images): \d[^<]*/g);
  const dutch = await history('nl');
  expect(shown(dutch)).toEqual(['Beelden: 1 weg', 'Beelden: 1 erbij, 1 weg', 'Beelden: 2 erbij']);
  expect(dutch).not.toContain('Geen veld veranderde');
  expect(shown(await history('en'))).toEqual(['Images: 1 removed', 'Images: 1 added, 1 removed', 'Images: 2 added']);
});
