import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createDeskSite,
  type DeskSite,
  deskOrganisation,
  formIn,
  handInDraft,
  listed,
  viewerOf,
} from '../../../../test/harness/desk-site';
import { addPerson } from '../../../../test/harness/organisations';
import type { PlatformRole } from '../../../platform/access/viewer';
import { giveMembership } from '../../identity/queries';
import { emptyDraftAnswers } from '../draft';
import { criteriaOf } from '../review';
import { scoreField } from '../review-practice/form';
import { insertDraft, readDraft, takeDraftStep } from '../share-practice/queries';

let site: DeskSite;
let slug: string;
let title: string;

/** Beside the others: editors who review too, and reviewers who write for Aalst. */
beforeAll(async () => {
  site = await createDeskSite();
  await add('edo', ['editor', 'reviewer']);
  await add('ella', ['editor'], 'aalst');
  for (const name of ['rick', 'rein']) await add(name, ['reviewer']);
  for (const name of ['tess', 'tom']) await add(name, ['reviewer'], 'aalst');
});
afterAll(() => site.close());
beforeEach(() => {
  ({ slug, title } = site.nextPractice());
});

async function add(name: string, platformRoles: PlatformRole[], organisation?: string): Promise<void> {
  const memberships = organisation ? [{ organisation, role: 'contributor' as const }] : [];
  const { person } = await addPerson(site, name, {
    platform: platformRoles,
    ...(organisation && { in: { [organisation]: 'contributor' } }),
  });
  site.viewers[name] = { person, name, memberships, platformRoles };
}

const personOf = (name: string) => viewerOf(site, name).person;
const desk = () => `/redactie/praktijken/${slug}`;
const page = async (name = 'els', path = desk()) => (await site.as(name)(path)).text();
const deed = (word: string, fields = {}, name = 'els') => site.send(name, desk(), `${desk()}/${word}`, fields);
const open = (names: readonly string[], name = 'els') =>
  deed('beoordelen', { niveau: '1', beoordelaar: names.map(personOf) }, name);
const giveToGent = () => deed('eigenaar', { organisatie: deskOrganisation });

/** Becomes a member of Gent. */
async function join(name: string): Promise<void> {
  const membership = { organisation: deskOrganisation, role: 'reader' as const };
  const { person, ...viewer } = viewerOf(site, name);
  const given = { ...membership, person, at: site.clock.now(), by: 'operator' };
  await site.deps.database.write({ organisation: deskOrganisation, person: null }, (db) => giveMembership(db, given));
  site.viewers[name] = { ...viewer, person, memberships: [membership] };
}

/** Makes it part of another practice, which is looked at from now on. */
async function mergeOn(): Promise<void> {
  const [from, other] = [desk(), site.nextPractice()];
  const q = `${from}?q=${encodeURIComponent(other.title)}`;
  const merged = await site.send('els', q, `${from}/samenvoegen`, { naar: other.slug, voegzeker: 'ja' });
  expect(merged.status).toBe(303);
  ({ slug, title } = other);
}

/** A change of the practice that somebody wrote for Gent, handed in. @returns its address on the desk */
async function change(name: string): Promise<string> {
  const key = { organisation: deskOrganisation, id: `${name}-${slug}`.slice(0, 22).padEnd(22, 'x') };
  const [by, at] = [personOf(name), site.clock.now()];
  await site.deps.database.asOwner(async (db) => {
    await insertDraft(db, { ...key, slug, baseVersion: 1, answers: emptyDraftAnswers, by, at });
    const draft = await readDraft(db, key);
    if (draft) await takeDraftStep(db, { draft, action: 'submit', by, at });
  });
  return `/redactie/inzendingen/${key.organisation}/${key.id}`;
}

const story = { municipality: 'Aalst', startedYear: '2024', running: 'yes', outcome: 'partly' };
const texts = { outcomeNote: 'Het ging.', changed: '', contactRole: 'coördinator' };
/** A story about the practice, published, and changed by another after that. */
async function tell(by: string, changer: string): Promise<void> {
  const path = `/praktijken/${slug}/ook-hier`;
  const told = await site.send(by, path, path, { organisation: 'aalst', ...story, ...texts });
  const own = told.headers.get('Location') ?? '';
  const check = own.replace('/mijn/', '/redactie/');
  await site.send('els', check, `${check}/publiceren`);
  const changed = await site.send(changer, own, own, { ...story, ...texts, outcomeNote: 'Het gaat beter.' });
  expect(changed.status).toBe(303);
  await site.send('els', check, `${check}/publiceren`);
}

/** Where her judgement is awaited. */
async function reviewAddress(name: string): Promise<string> {
  const [waiting = ''] = (await page(name, '/beoordelen')).split('id="done"');
  const address = new RegExp(`/beoordelen/${slug}/[\\w-]+`).exec(waiting)?.[0];
  if (!address) throw new Error(`${name} was not asked`);
  return address;
}

async function stepAsideOnce(name: string): Promise<void> {
  await open(['rik', 'rob', name]);
  const address = await reviewAddress(name);
  await site.send(name, address, `${address}/belang`, { conflict: 'Mijn zus leidt het' });
  await deed('ronde-stoppen');
}

async function isNotAsked(name: string): Promise<void> {
  expect(await page()).not.toContain(`value="${personOf(name)}"`);
  expect((await open(['rik', 'rob', name])).status).toBe(422);
}

/** Hands in what was filled in on a page that was opened before. */
async function handsInLate(name: string, meanwhile: () => Promise<unknown>): Promise<Response> {
  const address = await reviewAddress(name);
  const form = formIn(await page(name, address), address);
  const scores = Object.fromEntries(criteriaOf(1).map((criterion) => [scoreField(criterion), 'met']));
  const body = new URLSearchParams([...form, ...listed({ ...scores, verdict: 'yes', remark: '', action: 'indienen' })]);
  await meanwhile();
  return site.as(name)(address, { method: 'POST', body });
}

describe('an interest in what was merged into a practice is one in the practice', () => {
  test('of who belongs to the organisation of it, one merger after the other', async () => {
    await giveToGent();
    for (let mergers = 0; mergers < 2; mergers += 1) {
      await mergeOn();
      await isNotAsked('rita');
      const html = await page('eric');
      expect(html).toContain('Wat ermee samengevoegd is, telt mee.');
      expect(html).not.toContain(`action="${desk()}/stoppen"`);
      const body = new URLSearchParams([...formIn(await page(), `${desk()}/stoppen`), ['stopreden', 'Op.']]);
      expect((await site.as('eric')(`${desk()}/stoppen`, { method: 'POST', body })).status).toBe(403);
    }
    expect((await open(['ria', 'rik', 'rob'])).status).toBe(303);
  });

  test('of who wrote it or a change of it, one merger after the other', async () => {
    await change('ria');
    await change('edo');
    for (let mergers = 0; mergers < 2; mergers += 1) {
      await mergeOn();
      await isNotAsked('ria');
      await isNotAsked('edo');
      expect(await page('edo')).toContain('Een andere redacteur beslist erover.');
    }
  });

  test('nothing becomes part of a practice while reviewers judge it', async () => {
    await change('ria');
    const from = desk();
    const to = site.nextPractice();
    const send = () =>
      site.send('els', `${from}?q=${encodeURIComponent(to.title)}`, `${from}/samenvoegen`, {
        naar: to.slug,
        voegzeker: 'ja',
      });
    ({ slug, title } = to);
    expect((await open(['ria', 'rik', 'rob'])).status).toBe(303);
    const refused = await send();
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Over die praktijk loopt een beoordeling. Wacht tot ze klaar is');
    expect(await page('els', from)).not.toContain('Samengevoegd met een andere praktijk');
    await deed('ronde-stoppen');
    expect((await send()).status).toBe(303);
    await isNotAsked('ria');
  });

  test('an editor merges nothing into what became part of her own organisation’s, nor into what she wrote', async () => {
    await giveToGent();
    await mergeOn();
    const ofGent = { slug, title };
    ({ slug, title } = site.nextPractice());
    await change('edo');
    const ofEdo = { slug, title };
    ({ slug, title } = site.nextPractice());
    const merge = (name: string, target: { slug: string; title: string }) =>
      site.send(name, `${desk()}?q=${encodeURIComponent(target.title)}`, `${desk()}/samenvoegen`, {
        naar: target.slug,
        voegzeker: 'ja',
      });
    for (const refused of [await merge('eric', ofGent), await merge('edo', ofEdo)]) {
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('U schreef mee aan die praktijk of hoort bij de organisatie ervan.');
    }
    expect((await merge('edo', ofGent)).status).toBe(303);
  });
});

describe('who gets an interest in what she was asked to judge', () => {
  test.each<[string, string, () => Promise<unknown>]>([
    ['belongs to the organisation', 'rick', () => join('rick')],
    ['wrote a change of it', 'ria', () => change('ria')],
    ['told of it', 'tess', () => tell('tess', 'tom')],
  ])('who %s hands nothing in any more, reads why, and steps aside', async (_, name, begin) => {
    await giveToGent();
    expect((await open(['rik', 'rob', name])).status).toBe(303);
    const late = await handsInLate(name, begin);
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('U schreef mee of hoort bij de organisatie: van deze praktijk, of van een');
    const address = await reviewAddress(name);
    expect(await page(name, address)).not.toContain('value="indienen"');
    expect(await page(name, `/en${address}`)).toContain('You helped to write or belong to the organisation');
    const aside = await site.send(name, address, `${address}/belang`, { conflict: 'Ik schreef eraan mee' });
    expect(aside.status).toBe(303);
    expect(await page()).toContain('Er ontbreekt één beoordelaar.');
    expect((await handsInLate('rik', async () => undefined)).status).toBe(303);
  });

  test.each<[string, string, () => Promise<unknown>]>([
    ['belongs to the organisation', 'rein', () => join('rein')],
    ['wrote a change of it', 'ria', () => change('ria')],
    ['told of it', 'tess', () => tell('tess', 'tom')],
  ])('who handed in and then %s does not count: the round waits for another', async (_, name, begin) => {
    await giveToGent();
    await open(['rik', 'rob', name]);
    const address = await reviewAddress(name);
    const handIn = async (who: string) => expect((await handsInLate(who, async () => undefined)).status).toBe(303);
    await handIn(name);
    await begin();
    await handIn('rik');
    await handIn('rob');
    const html = await page();
    expect(html).toContain('Er ontbreekt één beoordelaar.');
    expect(html).toContain('kreeg een belang nadat het oordeel er was: telt niet mee');
    expect(html).not.toContain('toegekend, niveau');
    expect(await page(name, address)).toContain('Daarom telt uw oordeel niet mee');
    expect((await deed('bijvragen', { vervanger: personOf('roos') })).status).toBe(303);
    await handIn('roos');
    expect(await page()).toContain('niveau toegekend (3 van 3 voor)');
    expect(await page(name, `/praktijken/${slug}`)).toContain('vonden 3 van de 3 beoordelaars');
    expect(await page(name, address)).toContain('Daarom telt uw oordeel niet mee');
  });
});

test.each<[string, string, () => Promise<unknown>]>([
  ['stepped aside from judging it', 'edo', () => stepAsideOnce('edo')],
  ['told of it', 'ella', () => tell('ella', 'tom')],
  [
    'wrote what became part of it',
    'edo',
    async () => {
      await change('edo');
      await mergeOn();
    },
  ],
  ['is asked to judge it', 'edo', () => open(['rik', 'rob', 'edo'])],
])('an editor who %s does not decide on a change of it, and reads why', async (_, name, begin) => {
  await begin();
  const draft = await change('an');
  const words = 'Of u zei dat u een belang hebt. Wat ermee samengevoegd is, telt mee.';
  const refuses = async (word: string, fields = {}) => {
    const html = await page(name, draft);
    expect(html).toContain(words);
    expect(html).not.toContain(`action="${draft}/${word}"`);
    const hidden = formIn(await page('els', draft), `${draft}/${word === 'publiceren' ? 'afwijzen' : word}`);
    const body = new URLSearchParams([...hidden, ...listed(fields)]);
    const refused = await site.as(name)(`${draft}/${word}`, { method: 'POST', body });
    expect(refused.status, word).toBe(403);
    expect(await refused.text()).toContain(words);
  };
  const value = draft.split('/').slice(-2).join('/');
  const queue = await page(name, '/redactie');
  expect(queue).toContain('u hebt een belang bij de praktijk');
  expect(queue).not.toContain(`value="${value}"`);
  await refuses('oppakken');
  const several = new URLSearchParams([['draft', value]]);
  await site.as(name)('/redactie/inzendingen/oppakken', { method: 'POST', body: several });
  expect((await site.send('els', draft, `${draft}/oppakken`)).status).toBe(303);
  await refuses('publiceren', { stand: `${slug}@1`, oordeel: 'geldt' });
  await refuses('terugsturen', { vragen: 'Waarom?' });
  await refuses('afwijzen', { reden: 'other', uitleg: 'Nee.' });
  const declined = await site.send('els', draft, `${draft}/afwijzen`, { reden: 'other', uitleg: 'Nee.' });
  expect(declined.status).toBe(303);
});

test('who told a story about a practice, or changed it, does not judge it, nor what it becomes part of', async () => {
  await tell('tess', 'tom');
  for (const name of ['tess', 'tom']) await isNotAsked(name);
  await mergeOn();
  for (const name of ['tess', 'tom']) await isNotAsked(name);
});

test('an editor who stepped aside once does not lead, nor what it becomes part of', async () => {
  await stepAsideOnce('edo');
  const leads = async () => {
    expect(await page('edo')).toContain('Of u zei dat u een belang hebt.');
    const form = formIn(await page(), `${desk()}/beoordelen`);
    const body = new URLSearchParams([
      ...form,
      ...listed({ niveau: '1', beoordelaar: ['ria', 'rik', 'rob'].map(personOf) }),
    ]);
    expect((await site.as('edo')(`${desk()}/beoordelen`, { method: 'POST', body })).status).toBe(403);
  };
  await leads();
  await mergeOn();
  await leads();
  expect((await open(['ria', 'rik', 'rob'])).status).toBe(303);
});

test('the editor who published what is judged leads a round about it, and does not judge in it', async () => {
  title = 'Samen zingen op het plein';
  const draft = await handInDraft(site, title);
  for (const word of ['oppakken', 'publiceren']) await site.send('edo', draft, `${draft}/${word}`);
  slug = 'samen-zingen-op-het-plein';
  await isNotAsked('edo');
  expect((await open(['ria', 'rik', 'rob'], 'edo')).status).toBe(303);
  await deed('ronde-stoppen');
  expect((await open(['ria', 'rik', 'rob'])).status).toBe(303);
  // The text of the day on which the round began is judged, whoever published what came after.
  await deed('stoppen', { stopreden: 'Even niet.' });
  const address = await reviewAddress('rik');
  await site.send('rik', address, `${address}/belang`, { conflict: 'Ik ken de makers' });
  expect(await page()).not.toContain(`<option value="${personOf('edo')}"`);
  expect((await deed('bijvragen', { vervanger: personOf('edo') })).status).toBe(422);
  expect((await deed('bijvragen', { vervanger: personOf('roos') })).status).toBe(303);
});
