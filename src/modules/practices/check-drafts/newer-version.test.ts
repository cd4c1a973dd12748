import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginChange,
  createDeskSite,
  type DeskSite,
  deskOrganisation,
  formIn,
  handInChange,
  publishDraft,
} from '../../../../test/harness/desk-site';
import { publicScope } from '../../../platform/database/database';
import { formatDate } from '../../../platform/texts/format';
import type { DraftAnswers } from '../draft';
import { readRecord } from '../queries';
import { readVersion } from '../read-versions/queries';
import { insertDraft, readDraft } from '../share-practice/queries';
import { meetNewerImages, meetNewerVersion } from './newer-version';

let site: DeskSite;
beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());

const text = async (name: string, path: string) => (await site.as(name)(path)).text();
const send = (name: string, page: string, word: string, fields: Record<string, string> = {}) =>
  site.send(name, page, `${page}/${word}`, fields);
const recordOf = async (slug: string) => {
  const record = await site.deps.database.read(publicScope, (db) => readRecord(db, slug));
  if (!record) throw new Error('no record');
  return record;
};
const pause = () => site.clock.advance(1500);

const published = (title: string) => publishDraft(site, title);
const begin = async (slug: string) => (await beginChange(site, slug)).split('/').at(-1) ?? '';

/** The draft of somebody of the same organisation who began at the very same moment. */
async function begunAtOnce(id: string): Promise<string> {
  const other = [...id].reverse().join('');
  await site.deps.database.asOwner(async (db) => {
    const draft = await readDraft(db, { organisation: deskOrganisation, id });
    if (draft) await insertDraft(db, { ...draft, id: other, by: draft.changedBy, at: site.clock.now() });
  });
  return other;
}

const handIn = (id: string, fields: DraftAnswers['fields']) => handInChange(site, id, { fields });

const stop = (slug: string) => send('els', `/redactie/praktijken/${slug}`, 'stoppen', { stopreden: 'Het geld is op.' });

describe('a change that was begun before a newer version was published', () => {
  test('leaves what it did not touch as it was published since', async () => {
    const slug = await published('Buurtsoep');
    const change = await begin(slug);
    expect((await stop(slug)).status).toBe(303);
    pause();
    const page = await handIn(change, { frequency: 'elke maand' });
    const html = await text('eva', page);
    const section = html.split('id="intussen"')[1]?.split('id="verschil"')[0] ?? '';
    for (const words of ['Intussen gepubliceerd', 'Het geld is op.', 'Toen de wijziging begon']) {
      expect(section).toContain(words);
    }
    expect(html).not.toContain('name="vervangt"');
    const differs = html.split('id="verschil"')[1]?.split('id="ingevuld"')[0] ?? '';
    expect(differs).toContain('elke maand');
    expect(differs).not.toContain('Het geld is op.');
    expect((await send('eva', page, 'publiceren')).status).toBe(303);
    expect(await recordOf(slug)).toMatchObject({
      status: 'stopped',
      statusNote: 'Het geld is op.',
      frequency: 'elke maand',
    });
    pause();
    expect(await text('nobody', `/praktijken/${slug}`)).toContain('Het geld is op.');
  });

  test('replaces what it did touch only when the editor says that she saw it', async () => {
    const slug = await published('Wandelclub');
    const change = await begin(slug);
    await stop(slug);
    pause();
    const page = await handIn(change, { status: 'planned' });
    const refused = await send('eva', page, 'publiceren');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#vervangt"');
    expect((await recordOf(slug)).status).toBe('stopped');
    expect((await send('eva', page, 'publiceren', { vervangt: 'ja' })).status).toBe(303);
    expect((await recordOf(slug)).status).toBe('planned');
  });

  test('is not published on what the editor did not see: what moved after she looked, she sees first', async () => {
    const slug = await published('Praattafel');
    const page = await handIn(await begin(slug), { frequency: 'elke dag' });
    const before = await text('eva', page);
    await stop(slug);
    const body = new URLSearchParams(formIn(before, `${page}/publiceren`));
    const late = await site.as('eva')(`${page}/publiceren`, { method: 'POST', body });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Intussen veranderde er iets door els.');
    expect(html).toContain('id="intussen"');
    expect((await recordOf(slug)).status).toBe('stopped');
  });

  test('pushes out an image that came since only when the editor says that she saw it', async () => {
    const slug = await published('Fotowandeling');
    const begun = await begin(slug);
    const second = await begunAtOnce(begun);
    const first = await handInChange(site, begun, { images: ['newer'], added: ['newer'] });
    const ours = ['a', 'b', 'c', 'd'];
    expect((await send('eva', first, 'publiceren')).status).toBe(303);
    pause();
    const page = await handInChange(site, second, { images: ours, added: ours });
    const section = (await text('eva', page)).split('id="intussen"')[1]?.split('id="verschil"')[0] ?? '';
    expect(section).toContain('geen plaats meer');
    expect(section).toContain('Foto newer');
    const refused = await send('eva', page, 'publiceren');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#vervangt"');
    pause();
    expect(await text('nobody', `/praktijken/${slug}`)).toContain('alt="Foto newer"');
    expect((await send('eva', page, 'publiceren', { vervangt: 'ja' })).status).toBe(303);
    pause();
    const after = await text('nobody', `/praktijken/${slug}`);
    expect(after).not.toContain('Foto newer');
    for (const name of ours) expect(after).toContain(`alt="Foto ${name}"`);
  });

  test('one that was begun after it changes nothing of it', async () => {
    const slug = await published('Leeskring');
    await stop(slug);
    pause();
    const page = await handIn(await begin(slug), { status: 'running', statusNote: '' });
    expect(await text('eva', page)).not.toContain('id="intussen"');
    expect((await send('eva', page, 'publiceren')).status).toBe(303);
    expect(await recordOf(slug)).toMatchObject({ status: 'running', statusNote: null });
  });
});

test('what was published meanwhile is not published again: no version, no news, and who hands it in is told', async () => {
  const slug = await published('Vertelcafe');
  pause();
  const begun = await begin(slug);
  const second = await begunAtOnce(begun);
  const first = await handIn(begun, { frequency: 'elke zondag' });
  const page = await handIn(second, { frequency: 'elke zondag' });
  expect(await text('eva', page)).not.toContain('Dit staat al zo op de site.');
  expect((await send('eva', first, 'publiceren')).status).toBe(303);
  site.clock.advance(86_400_000);
  const feed = await text('nobody', '/praktijken/gewijzigd.atom');
  const html = await text('eva', page);
  for (const words of ['Dit staat al zo op de site.', 'Er verandert niets aan de inhoud.'])
    expect(html).toContain(words);
  expect(html).not.toContain('De wijziging staat meteen op de site.');
  expect(await text('eva', `/en${page}`)).toContain('The site says all of this already.');
  const versions = async () =>
    (
      await site.deps.database.asOwner((db) =>
        sql<{ changed_at: Date }>`select version, changed_at from practice_version where slug = ${slug}`.execute(db),
      )
    ).rows;
  const before = await versions();
  expect((await send('eva', page, 'publiceren')).status).toBe(303);
  expect(await versions()).toEqual(before);
  expect((await site.mailsTo('an'))[0]?.subject).toBe('Wijziging gepubliceerd: Vertelcafe');
  pause();
  expect(await text('nobody', '/praktijken/gewijzigd.atom')).toBe(feed);
  expect(await text('an', `/mijn/praktijken/${deskOrganisation}/${second}`)).toContain('Wijziging gepubliceerd');
  expect(await text('an', `/praktijken/${slug}/wijzigen`)).toContain(`${formatDate(site.clock.now(), 'nl')}`);
});

test('what becomes of a change is told in its own words, by mail and on its page', async () => {
  const slug = await published('Tekenclub');
  pause();
  const subjects = async () => (await site.mailsTo('an')).map(({ subject }) => subject);
  expect(await subjects()).toContain('Gepubliceerd: Tekenclub');
  const before = (await subjects()).length;
  const change = await begin(slug);
  const page = await handIn(change, { frequency: 'elke dag' });
  expect((await send('eva', page, 'publiceren')).status).toBe(303);
  const [mail] = await site.mailsTo('an');
  expect(await subjects()).toHaveLength(before + 1);
  expect(mail?.subject).toBe('Wijziging gepubliceerd: Tekenclub');
  expect(mail?.body).toContain('Uw wijziging van “Tekenclub” staat nu op de site.');
  expect(mail?.body).toContain(`/praktijken/${slug}`);
  pause();
  const ofChange = `/mijn/praktijken/${deskOrganisation}/${change}`;
  expect(await text('an', ofChange)).toContain('Wijziging gepubliceerd');
  expect(await text('an', ofChange)).toContain('Wijziging van “Tekenclub”');
  expect(await text('an', `/en${ofChange}`)).toContain('Change published');
  const refused = await handIn(await begin(slug), { frequency: 'nooit' });
  expect((await send('eva', refused, 'afwijzen', { reden: 'other', uitleg: 'Kan niet' })).status).toBe(303);
  expect((await subjects())[0]).toBe('Wijziging niet opgenomen: Tekenclub');
  expect(await text('an', '/mijn/praktijken')).toContain('Wijziging niet opgenomen.');
});

test('marks of what editors inferred follow the version that the field comes from', async () => {
  const slug = await published('Breicafe');
  const version = await site.deps.database.read(publicScope, (db) => readVersion(db, slug, 1));
  if (!version) throw new Error('no version');
  const { record } = version;
  const begunFrom = { ...record, inferred: ['focus', 'goals'] };
  const now = { ...record, goals: ['Een nieuw doel'], partners: ['OCMW'], inferred: ['goals', 'partners'] };
  const met = meetNewerVersion({ ...begunFrom, goals: ['Ons doel'], inferred: ['focus'] }, { begunFrom, now });
  expect(met.record).toMatchObject({ goals: ['Ons doel'], partners: ['OCMW'], inferred: ['partners'] });
  expect([met.followed, met.replaced]).toEqual([['partners'], ['goals']]);
});

test('what is said of the state of a practice comes from one of both: nothing that goes on has a year or note of a stop', async () => {
  const slug = await published('Zangclub');
  const running = { ...(await recordOf(slug)), statusNote: null };
  const stopped = { ...running, status: 'stopped' as const, statusNote: 'Geen geld', endedYear: 2025 };
  const planned = { ...running, status: 'planned' as const };
  const met = meetNewerVersion(planned, { begunFrom: running, now: stopped });
  expect([met.record, met.followed]).toEqual([planned, []]);
  expect(met.replaced.toSorted()).toEqual(['endedYear', 'status', 'statusNote']);
  const later = { ...stopped, endedYear: 2026 };
  expect(meetNewerVersion(later, { begunFrom: stopped, now: running }).record).toEqual(later);
  expect(meetNewerVersion({ ...running, volunteers: 3 }, { begunFrom: running, now: stopped }).record).toEqual({
    ...stopped,
    volunteers: 3,
  });
});

test('images that came or went meanwhile stay so, beside those that the change adds or leaves out', () => {
  const images = (...ids: string[]) => ids.map((id) => ({ id, alt: id, rights: 'own' as const, credit: 'An' }));
  const idsOf = (change: string[], begunFrom: string[], now: string[]) => {
    const met = meetNewerImages(images(...change), { begunFrom: images(...begunFrom), now: images(...now) });
    return [met.images, met.pushedOut].map((each) => each.map(({ id }) => id));
  };
  expect(idsOf(['a', 'b'], ['a', 'b'], ['b'])).toEqual([['b'], []]);
  expect(idsOf(['a', 'mine'], ['a'], ['a', 'newer'])).toEqual([['a', 'mine', 'newer'], []]);
  expect(idsOf([], ['a'], ['a', 'newer'])).toEqual([['newer'], []]);
  const full = idsOf(['a', 'b', 'c', 'd'], ['a', 'b', 'c'], ['a', 'b', 'c', 'e']);
  expect(full).toEqual([['a', 'b', 'c', 'd'], ['e']]);
});
