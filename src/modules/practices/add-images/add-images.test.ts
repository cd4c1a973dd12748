import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginDraft,
  createSharingSite,
  fillDraft,
  formBody,
  handIn,
  hiddenFields,
  sharingViewers,
} from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import { deskScope, organisationScope } from '../../../platform/access/viewer';
import { publicScope } from '../../../platform/database/database';
import { publishRecord } from '../check-drafts/publish-draft';
import type { DraftImage } from '../draft';
import { giveOwner } from '../manage-practice/queries';
import { readDraft } from '../share-practice/queries';
import { recordOf } from '../share-practice/record-of';

let site: TestApp;
let photo: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  site = await createSharingSite();
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#0e5a5a' } });
  photo = new Uint8Array(
    await picture
      .withExif({ IFD0: { Artist: 'Geheim' } })
      .jpeg()
      .toBuffer(),
  );
});
afterAll(() => site.close());

const an = (path: string, init?: RequestInit) => site.as('an')(path, init);
const right = { alt: 'Twee mensen drinken koffie', rights: 'own', credit: 'An Peeters', people: 'agreed' };

async function add(
  draft: string,
  fields: Record<string, string> = right,
  file: Uint8Array<ArrayBuffer> | null = photo,
) {
  const page = await (await an(`${draft}/beelden`)).text();
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...hiddenFields(page), ...fields })) body.append(name, value);
  if (file) body.append('file', new File([file], 'foto.jpg'));
  return an(`${draft}/beelden`, { method: 'POST', body });
}

async function imagesOf(draft: string): Promise<readonly DraftImage[]> {
  const found = await readOwn(draft);
  return found.answers.images;
}

async function readOwn(draft: string) {
  const key = { organisation: 'org-herentals', id: draft.split('/').at(-1) ?? '' };
  const scope = organisationScope(sharingViewers.an, 'org-herentals');
  const found = await site.deps.database.read(scope, (db) => readDraft(db, key));
  if (!found) throw new Error('no draft');
  return found;
}

const rowCount = async () => {
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<{ count: string }>`select count(*) from practice_image`.execute(db),
  );
  return Number(rows[0]?.count);
};

/** An's practice with one image, on the site. */
async function publishedWithImage() {
  const draft = await beginDraft(an);
  await fillDraft(an, draft);
  await add(draft);
  await handIn(an, draft);
  await decideOn(draft);
  const { slug, answers } = await readOwn(draft);
  return { draft, slug: slug ?? '', image: answers.images[0]?.id ?? '' };
}
const eva = (path: string, init?: RequestInit) => site.as('eva')(path, init);
const onDesk = (draft: string) => draft.replace('/mijn/praktijken', '/redactie/inzendingen');
const post = (by: typeof an, path: string, fields: Record<string, string> = {}) =>
  by(path, { method: 'POST', body: formBody({ submission: site.deps.randomToken(), ...fields }) });
const read = async (by: typeof an, path: string) => (await by(path)).text();
/** Eva takes it up and decides: publishes it, unless another word is given. */
async function decideOn(draft: string, word = 'publiceren', answers: Record<string, string> = {}) {
  for (const each of ['oppakken', word]) {
    const fields = { ...hiddenFields(await read(eva, onDesk(draft))), ...answers };
    expect((await post(eva, `${onDesk(draft)}/${each}`, fields)).status).toBe(303);
  }
}
async function beginChange(by: typeof an, slug: string): Promise<string> {
  const start = await post(by, `/praktijken/${slug}/wijzigen`);
  return (start.headers.get('Location') ?? '').replace(/\/wat-en-waar.*$/, '');
}

describe('an image', () => {
  test('needs rights, a maker, a description and consent; what was answered stays', async () => {
    const draft = await beginDraft(an);
    const response = await add(draft, { alt: 'Koffie' });
    expect(response.status).toBe(422);
    const html = await response.text();
    for (const field of ['rights', 'credit', 'people']) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="Koffie"');
    expect((await add(draft, right, null)).status).toBe(422);
    expect((await add(draft, right, new TextEncoder().encode('<svg onload="alert(1)"/>'))).status).toBe(422);
    expect(await imagesOf(draft)).toEqual([]);
  });

  test.each([
    [1, 1],
    [900, 199],
    [199, 900],
  ])('of %i by %i pixels is too small', async (width, height) => {
    const draft = await beginDraft(an);
    const picture = sharp({ create: { width, height, channels: 3, background: '#0e5a5a' } });
    const response = await add(draft, right, new Uint8Array(await picture.png().toBuffer()));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Dit beeld is te klein: kies er een van minstens 200 op 200 pixels.');
    expect(await imagesOf(draft)).toEqual([]);
  });

  test('is shown resized and without what its file told, to who may read the draft only', async () => {
    const draft = await beginDraft(an);
    expect((await add(draft)).status).toBe(303);
    const [image] = await imagesOf(draft);
    expect(image).toMatchObject({ alt: right.alt, rights: 'own', credit: right.credit });
    for (const [file, type, width] of [
      ['groot.webp', 'webp', 900],
      ['klein.jpg', 'jpeg', 480],
    ] as const) {
      const path = `${draft}/beelden/${image?.id}-${file}`;
      const response = await an(path);
      expect(response.headers.get('Content-Type')).toBe(`image/${type}`);
      expect(response.headers.get('Cache-Control')).toContain('private');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.toString('latin1')).not.toContain('Geheim');
      expect(await sharp(bytes).metadata()).toMatchObject({ format: type, width });
      expect((await site.as('rik')(path)).status).toBe(200);
      expect((await site.as('carl')(path)).status).toBe(404);
      expect((await site.request(path)).headers.get('Location')).toBe(askedToSignIn(path));
    }
  });

  test('sent twice is added once; there are four at most; one that is taken off is gone', async () => {
    const draft = await beginDraft(an);
    const before = await rowCount();
    const page = await (await an(`${draft}/beelden`)).text();
    const send = () => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...hiddenFields(page), ...right })) body.append(name, value);
      body.append('file', new File([photo], 'foto.jpg'));
      return an(`${draft}/beelden`, { method: 'POST', body });
    };
    await Promise.all([send(), send()]);
    expect(await imagesOf(draft)).toHaveLength(1);
    for (let more = 0; more < 4; more += 1) await add(draft, { ...right, submission: `more-${more}`.padEnd(22, 'x') });
    const images = await imagesOf(draft);
    expect(images).toHaveLength(4);
    expect(await (await an(`${draft}/beelden`)).text()).toContain('Er zijn al vier beelden');
    const remove = () =>
      an(`${draft}/beelden/${images[0]?.id}/weg`, { method: 'POST', body: formBody({ submission: 'r'.repeat(22) }) });
    expect((await remove()).status).toBe(303);
    expect((await remove()).status).toBe(303);
    expect(await imagesOf(draft)).toHaveLength(3);
    expect(await rowCount()).toBe(before + 3);
  });
});

describe('before it is published', () => {
  /** What is said of an image, as HTML. */
  const said = ['<picture>', 'Te zien: Twee mensen drinken koffie', 'Beeld: An Peeters', 'zelf gemaakt of laten maken'];

  test('an image is seen with all that is said of it, by who hands in and by who decides', async () => {
    const draft = await beginDraft(an);
    await fillDraft(an, draft);
    await add(draft);
    const [image] = await imagesOf(draft);
    const file = `${onDesk(draft)}/beelden/${image?.id}-klein.jpg`;
    expect((await eva(file)).status).toBe(404);
    for (const path of [draft, `${draft}/nakijken`]) {
      const html = await read(an, path);
      for (const words of said) expect(html, path).toContain(words);
      expect(html, path).toContain(`${draft}/beelden/${image?.id}-klein.jpg`);
    }
    await handIn(an, draft);
    const html = await read(eva, onDesk(draft));
    for (const words of said) expect(html).toContain(words);
    expect(html).toContain(`src="${file}"`);
    expect(await read(eva, `${onDesk(draft)}/voorbeeld`)).toContain(`src="${file}"`);
    expect((await eva(file)).headers.get('Content-Type')).toBe('image/jpeg');
    for (const other of ['an', 'rik', 'carl', 'nobody']) expect((await site.as(other)(file)).status, other).toBe(404);
    expect((await site.request(file)).headers.get('Location')).toBe(askedToSignIn(file));
  });

  test('an image that is added after it was returned is not the desk’s to see until it is handed in again', async () => {
    const draft = await beginDraft(an);
    await fillDraft(an, draft);
    await add(draft);
    await handIn(an, draft);
    await decideOn(draft, 'terugsturen', { vragen: 'Wie komt er?' });
    await add(draft, { ...right, alt: 'Een lege stoel' });
    const ofImages = async () => {
      const images = await imagesOf(draft);
      const files = images.map(({ id }) => `beelden/${id}-klein.jpg`);
      const statuses = files.map(async (file) => [
        (await an(`${draft}/${file}`)).status,
        (await eva(`${onDesk(draft)}/${file}`)).status,
      ]);
      return Promise.all(statuses);
    };
    expect(await ofImages()).toEqual([
      [200, 200],
      [200, 404],
    ]);
    await handIn(an, draft);
    expect(await ofImages()).toEqual([
      [200, 200],
      [200, 200],
    ]);
  });

  test('a change says which images come and which go', async () => {
    const { slug } = await publishedWithImage();
    const change = await beginChange(an, slug);
    await fillDraft(an, change);
    const [old] = await imagesOf(change);
    await post(an, `${change}/beelden/${old?.id}/weg`);
    await add(change, { ...right, alt: 'Een lege stoel' });
    await handIn(an, change);
    const differences = (await read(eva, onDesk(change))).split('id="verschil"')[1]?.split('id="ingevuld"')[0] ?? '';
    const [come, go] = differences.split('Beelden die verdwijnen');
    expect(come).toContain('Te zien: Een lege stoel');
    expect(go).toContain('Te zien: Twee mensen drinken koffie');
    expect(go).toContain(`/praktijken/${slug}/beeld/${old?.id}`);
  });
});

test('who got a practice from another organisation sees its images in her change, keeps them or takes them away', async () => {
  const carl = (path: string, init?: RequestInit) => site.as('carl')(path, init);
  const { slug, image, draft } = await publishedWithImage();
  await site.deps.database.asOwner((db) => giveOwner(db, slug, 'org-olen'));
  site.clock.advance(2000);
  const change = await beginChange(carl, slug);
  await fillDraft(carl, change);
  const file = `beelden/${image}-klein.jpg`;
  for (const page of ['', '/beelden', '/nakijken']) expect(await read(carl, `${change}${page}`)).toContain(file);
  expect((await carl(`${change}/${file}`)).headers.get('Content-Type')).toBe('image/jpeg');
  for (const other of ['an', 'eva', 'nobody']) expect((await site.as(other)(`${change}/${file}`)).status).toBe(404);
  await handIn(carl, change);
  expect(await read(eva, onDesk(change))).toContain(file);
  expect((await eva(`${onDesk(change)}/${file}`)).status).toBe(200);
  await decideOn(change);
  const shown = `/praktijken/${slug}/beeld/${image}-klein.jpg`;
  expect((await site.request(shown)).status).toBe(200);
  const next = await beginChange(carl, slug);
  await fillDraft(carl, next);
  expect((await post(carl, `${next}/beelden/${image}/weg`)).status).toBe(303);
  expect(await read(carl, `${next}/beelden`)).not.toContain(image);
  expect((await site.request(shown)).status).toBe(200);
  await handIn(carl, next);
  expect((await read(eva, onDesk(next))).split('Beelden die verdwijnen')[1]).toContain(shown);
  await decideOn(next);
  expect((await site.request(shown)).status).toBe(404);
  // Her earlier change shows no broken picture of it; to who made it, it is still there.
  expect(await read(carl, change)).not.toContain(file);
  expect((await carl(`${change}/${file}`)).status).toBe(404);
  expect((await an(`${draft}/${file}`)).status).toBe(200);
});

describe('published', () => {
  test("with its practice an image is anybody's to see, kept for minutes and asked for again; with a change that leaves it out it is gone", async () => {
    const draft = await beginDraft(an);
    await fillDraft(an, draft);
    await add(draft);
    await handIn(an, draft);
    const found = await readOwn(draft);
    const [image] = found.answers.images;
    const context = { slug: 'koffie', organisation: 'Stad Herentals', year: 2026, fictitious: false, base: null };
    const made = recordOf(found.answers, context);
    if (!made.ok || !image) throw new Error('not right');
    const path = `/praktijken/koffie/beeld/${image.id}-klein.webp`;
    expect((await site.request(path)).status).toBe(404);
    const publish = async (images: readonly DraftImage[], organisation = 'org-herentals') => {
      await site.deps.database.write(deskScope({ ...sharingViewers.eva, platformRoles: ['editor'] }), (db) =>
        publishRecord(db, {
          record: made.record,
          organisation,
          images,
          at: site.clock.now(),
          by: 'person-eva',
          summary: 'published',
        }),
      );
      site.clock.advance(2000);
    };
    await publish(found.answers.images);
    const response = await site.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/webp');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
    const known = { headers: { 'If-None-Match': response.headers.get('ETag') ?? '' } };
    const again = await site.request(path, known);
    expect([again.status, again.headers.get('Cache-Control')]).toEqual([304, 'public, max-age=300']);
    const html = await (await site.request('/nl/praktijken/koffie')).text();
    expect(html).toContain(`alt="${right.alt}"`);
    expect(html).toContain('Beeld: An Peeters');
    expect((await site.request(path.replace('/koffie/', '/burenhulp/'))).status).toBe(404);
    // Given to another organisation, which changes it: the image stays as long as it wants, and goes when it says so.
    await publish(found.answers.images, 'org-olen');
    expect((await site.request(path)).status).toBe(200);
    await publish([], 'org-olen');
    expect((await site.request(path)).status).toBe(404);
    expect((await site.request(path, known)).status).toBe(404);
    expect(await (await site.request('/nl/praktijken/koffie')).text()).not.toContain('<picture>');
  });
});

test('the database shows images of drafts to their organisation alone', async () => {
  const draft = await beginDraft(an);
  await add(draft);
  const count = (scope: Parameters<typeof site.deps.database.read>[0]) =>
    site.deps.database.read(scope, async (db) => {
      const { rows } = await sql<{ count: string }>`
        select count(*) from practice_image where draft = ${draft.split('/').at(-1)}`.execute(db);
      return Number(rows[0]?.count);
    });
  expect(await count(organisationScope(sharingViewers.an, 'org-herentals'))).toBe(1);
  expect(await count(organisationScope(sharingViewers.carl, 'org-olen'))).toBe(0);
  expect(await count(organisationScope(sharingViewers.carl, 'org-herentals'))).toBe(0);
  expect(await count(deskScope({ ...sharingViewers.eva, platformRoles: ['editor'] }))).toBe(0);
  expect(await count(publicScope)).toBe(0);
});
