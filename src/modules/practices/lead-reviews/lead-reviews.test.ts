import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createDeskSite,
  type DeskSite,
  deskOrganisation,
  type Fields,
  formIn,
  listed,
  viewerOf,
} from '../../../../test/harness/desk-site';
import { emptyDraftAnswers } from '../draft';
import { readShown, savePractice } from '../queries';
import { criteriaOf, type ReviewLevel, type Score } from '../review';
import { scoreField } from '../review-practice/form';
import { insertDraft, readDraft, saveAnswers, takeDraftStep } from '../share-practice/queries';

const three = ['ria', 'rik', 'rob'];
let site: DeskSite;
let slug: string;
let title: string;

beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());
beforeEach(() => {
  ({ slug, title } = site.nextPractice());
});

const desk = () => `/redactie/praktijken/${slug}`;
const page = async (name = 'els', path = desk()) => (await site.as(name)(path)).text();
const deed = (word: string, fields: Fields = {}) => site.send('els', desk(), `${desk()}/${word}`, fields);
const ids = (names: readonly string[]) => names.map((name) => viewerOf(site, name).person);
const open = (names: readonly string[], niveau = '1') => deed('beoordelen', { niveau, beoordelaar: ids(names) });
const giveToGent = () => deed('eigenaar', { organisatie: deskOrganisation });

/** Mails about this practice. */
const mailsTo = async (name: string) =>
  (await site.mailsTo(name)).filter(({ subject }) => subject.endsWith(title.replace(/\s+/g, ' ')));
/** The address in the mail that asked somebody. */
async function reviewAddress(name: string): Promise<string> {
  const address = /\/beoordelen\/[\w/-]+/.exec((await mailsTo(name))[0]?.body ?? '')?.[0];
  if (!address) throw new Error(`${name} was not asked`);
  return address;
}

const answers = (level: ReviewLevel, score: Score, remark = ''): Record<string, string> => ({
  ...Object.fromEntries(criteriaOf(level).map((criterion) => [scoreField(criterion), score])),
  verdict: score === 'not-met' ? 'no' : 'yes',
  remark,
});
async function judge(name: string, fields: Record<string, string>): Promise<Response> {
  const address = await reviewAddress(name);
  return site.send(name, address, address, { ...fields, action: 'indienen' });
}
async function stepAside(name: string): Promise<Response> {
  const address = await reviewAddress(name);
  return site.send(name, address, `${address}/belang`, { conflict: 'Ik werkte eraan mee' });
}
const level = async () => {
  site.refresh();
  const answer = await site.request(`/api/v1/practices/${slug}`);
  return ((await answer.json()) as { certainty: { level: number } }).certainty.level;
};

describe('opening a round', () => {
  test('asks three reviewers for level 1, each by mail with the address of her own page', async () => {
    expect((await open(three)).status).toBe(303);
    for (const name of three) {
      expect((await site.as(name)(await reviewAddress(name))).status).toBe(200);
      expect((await mailsTo(name))[0]?.subject).toBe(`Wilt u deze praktijk beoordelen? ${title}`);
    }
    expect((await page()).match(/nog niet ingediend/g)).toHaveLength(3);
    expect(await page('els', '/redactie')).toContain('goed beschreven: 0 van 3 ingediend');
    expect(await page()).toContain('beoordeling gestart voor niveau: goed beschreven');
  });

  test.each([
    ['too few', ['ria', 'rik'], '1', 'beoordelaar'],
    ['more than needed', ['ria', 'rik', 'rob', 'roos'], '1', 'beoordelaar'],
    ['the same one three times', ['ria', 'ria', 'ria'], '1', 'beoordelaar'],
    ['who is no reviewer', ['ria', 'rik', 'eva'], '1', 'beoordelaar'],
    ['nobody', [], '1', 'beoordelaar'],
    ['level 2 while no level is in force', ['ria', 'rik', 'rob', 'roos'], '2', 'niveau'],
    ['a level that there is not', three, '3', 'niveau'],
  ])('is refused with %s, keeps what was chosen, and asks nobody', async (_, names, niveau, field) => {
    const refused = await open(names, niveau);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain(`href="#${field}"`);
    for (const id of ids(names)) expect(html.includes(`value="${id}" checked`)).toBe(html.includes(`value="${id}"`));
    expect(await mailsTo('ria')).toEqual([]);
  });

  test('waits until the description is complete, and says what is missing', async () => {
    await site.deps.database.asOwner((db) =>
      sql`update practice set record = record || '{"preconditions": [], "wentWell": [], "wentLessWell": []}'::jsonb
        where slug = ${slug}`.execute(db),
    );
    const html = await page();
    expect(html).toContain('Dit ontbreekt nog: wat nodig is; ervaringen.');
    expect(html).not.toContain(`action="${desk()}/beoordelen"`);
    const body = new URLSearchParams([
      ...formIn(html, `${desk()}/stoppen`).filter(([field]) => field === 'stand'),
      ...listed({ submission: 's'.repeat(22), niveau: '1', beoordelaar: ids(three) }),
    ]);
    const refused = await site.as('els')(`${desk()}/beoordelen`, { method: 'POST', body });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#niveau"');
    expect(await mailsTo('ria')).toEqual([]);
  });

  test('bars who wrote it and who belongs to its organisation, and says how many', async () => {
    expect(await page()).toContain(`value="${viewerOf(site, 'rita').person}"`);
    await giveToGent();
    const html = await page();
    expect(html).not.toContain(`value="${viewerOf(site, 'rita').person}"`);
    expect(html).toContain('Eén beoordelaar staat er niet bij: die schreef mee of vertelde een verhaal');
    expect((await open(['ria', 'rik', 'rita'])).status).toBe(422);
  });

  test('bars who saved a step of a change, though another began it and handed it in', async () => {
    const [ria, an] = [viewerOf(site, 'ria').person, viewerOf(site, 'an').person];
    expect(await page()).toContain(`value="${ria}"`);
    await site.deps.database.asOwner(async (db) => {
      const key = { organisation: deskOrganisation, id: `mee-${slug}`.slice(0, 22).padEnd(22, 'x') };
      const at = site.clock.now();
      await insertDraft(db, { ...key, slug, baseVersion: 1, answers: emptyDraftAnswers, by: an, at });
      await saveAnswers(db, { ...key, version: 1, answers: emptyDraftAnswers, by: ria, at });
      const draft = await readDraft(db, key);
      if (draft) await takeDraftStep(db, { draft, action: 'submit', by: an, at });
    });
    expect(await page()).not.toContain(`value="${ria}"`);
    expect((await open(three)).status).toBe(422);
  });

  test('is done once: another editor at the same time is told, and no second round opens', async () => {
    const form = formIn(await page(), `${desk()}/beoordelen`);
    const send = (name: string) =>
      site.as(name)(`${desk()}/beoordelen`, {
        method: 'POST',
        body: new URLSearchParams([
          ...form.filter(([field]) => field !== 'submission'),
          ['submission', `open-${name}`.padEnd(22, '0')],
          ...listed({ niveau: '1', beoordelaar: ids(three) }),
        ]),
      });
    const sent = await Promise.all([send('els'), send('eva')]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await mailsTo('ria')).toHaveLength(1);
  });

  test('keeps the owner as it is until the round is done', async () => {
    await open(three);
    const refused = await giveToGent();
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Er loopt een beoordeling');
  });
});

describe('an open round', () => {
  test('shows who handed in and never what, on the desk and on the page of the practice', async () => {
    await giveToGent();
    await open(three);
    await page();
    await judge('ria', answers(1, 'partly', 'Geheim oordeel'));
    for (const path of [desk(), '/redactie', `/praktijken/${slug}`, `/en${desk()}`]) {
      const html = await page('els', path);
      for (const secret of ['Geheim oordeel', 'kappa', 'Kappa']) expect(html, path).not.toContain(secret);
    }
    expect(await page()).toContain('ingediend');
    expect(await page('els', '/redactie')).toContain('goed beschreven: 1 van 3 ingediend (ria)');
    expect(await page('els', '/en/redactie')).toContain('well described: 1 of 3 handed in (ria)');
    expect(await level()).toBe(0);
    expect(await mailsTo('an')).toEqual([]);
  });

  test('asks another when one steps aside, nobody twice, and nobody while none is missing', async () => {
    await open(three);
    const early = formIn(await page(), `${desk()}/ronde-stoppen`);
    const body = new URLSearchParams([...early, ['vervanger', viewerOf(site, 'roos').person]]);
    expect((await site.as('els')(`${desk()}/bijvragen`, { method: 'POST', body })).status).toBe(422);
    expect((await stepAside('rik')).status).toBe(303);
    expect(await page('els', '/redactie')).toContain('er ontbreekt een beoordelaar');
    const html = await page();
    expect(html).toContain('doet niet mee: belang');
    expect(html).not.toContain('Ik werkte eraan mee');
    for (const name of three) expect(html).not.toContain(`<option value="${viewerOf(site, name).person}"`);
    expect((await deed('bijvragen', { vervanger: viewerOf(site, 'rik').person })).status).toBe(422);
    expect((await deed('bijvragen', { vervanger: viewerOf(site, 'roos').person })).status).toBe(303);
    expect(await mailsTo('roos')).toHaveLength(1);
    for (const name of ['ria', 'rob', 'roos']) await judge(name, answers(1, 'met'));
    expect(await level()).toBe(1);
  });

  test('asks nobody who once stepped aside, in a later round or of what hers became part of, and says who', async () => {
    await open(three);
    await stepAside('rik');
    await deed('ronde-stoppen');
    const asks = async () => {
      const html = await page();
      expect(html).toContain('beoordeelt ze niet meer: rik.');
      expect(html).not.toContain('Ik werkte eraan mee');
      expect(html).not.toContain(`value="${viewerOf(site, 'rik').person}"`);
      expect((await open(three)).status).toBe(422);
    };
    await asks();
    const from = desk();
    const other = site.nextPractice();
    const q = `${from}?q=${encodeURIComponent(other.title)}`;
    const merged = await site.send('els', q, `${from}/samenvoegen`, { naar: other.slug, voegzeker: 'ja' });
    expect(merged.status).toBe(303);
    ({ slug, title } = other);
    await asks();
  });

  test('who stepped aside there does not hand in here, when that becomes part of this', async () => {
    await open(three);
    await stepAside('rik');
    const from = { desk: desk(), slug };
    ({ slug, title } = site.nextPractice());
    await open(three);
    const q = `${from.desk}?q=${encodeURIComponent(title)}`;
    const address = await reviewAddress('rik');
    const form = formIn(await page('rik', address), address);
    expect(form).not.toEqual([]);
    const merged = await site.send('els', q, `${from.desk}/samenvoegen`, { naar: slug, voegzeker: 'ja' });
    expect(merged.status).toBe(422);
    // Were it to become part of it all the same, she would still not judge.
    await site.deps.database.asOwner((db) =>
      sql`update practice set state = 'merged', merged_into = ${slug} where slug = ${from.slug}`.execute(db),
    );
    const body = new URLSearchParams([...form, ...listed({ ...answers(1, 'met'), action: 'indienen' })]);
    const refused = await site.as('rik')(address, { method: 'POST', body });
    expect(refused.status).toBe(403);
    for (const html of [await refused.text(), await page('rik', address)]) {
      expect(html).toContain('U kunt deze praktijk niet beoordelen');
      expect(html).toContain('U zei eerder dat u een belang hebt bij deze praktijk, of bij een praktijk die er nu');
      expect(html).toContain(`action="${address}/belang"`);
      expect(html).not.toContain('value="indienen"');
    }
    expect(await page('rik', `/en${address}`)).toContain('You said before that you have an interest');
    expect((await judge('ria', answers(1, 'met'))).status).toBe(303);
    expect((await stepAside('rik')).status).toBe(303);
  });

  test('does not stand still by one who stays silent: after ten working days another is asked in her place', async () => {
    await open(three);
    await judge('ria', answers(1, 'met'));
    const rik = viewerOf(site, 'rik').person;
    expect(await page()).not.toContain('Vraag niet langer');
    const early = new URLSearchParams([...formIn(await page(), `${desk()}/ronde-stoppen`), ['stille', rik]]);
    expect((await site.as('els')(`${desk()}/vrijstellen`, { method: 'POST', body: early })).status).toBe(422);
    site.clock.advance(18 * 86_400_000);
    const form = await page();
    expect(form).toContain('Vraag niet langer');
    expect((await deed('vrijstellen', { stille: viewerOf(site, 'ria').person })).status).toBe(422);
    const begun = await reviewAddress('rik');
    expect((await deed('vrijstellen', { stille: rik })).status).toBe(303);
    expect((await mailsTo('rik')).map(({ subject }) => subject)).toContain(
      `U hoeft deze praktijk niet meer te beoordelen: ${title}`,
    );
    expect(await page('rik', begun)).toContain('Er kwam geen oordeel van u');
    // Sent from a window that was still open: nothing of it counts.
    const late = { ...answers(1, 'not-met', 'Te laat'), version: '1', action: 'indienen' };
    await site.as('rik')(begun, { method: 'POST', body: new URLSearchParams({ ...late, submission: 'r'.repeat(22) }) });
    const html = await page();
    expect(html).toContain('doet niet meer mee: er kwam geen oordeel');
    expect(html).not.toContain(`<option value="${rik}"`);
    expect((await deed('bijvragen', { vervanger: viewerOf(site, 'roos').person })).status).toBe(303);
    for (const name of ['rob', 'roos']) await judge(name, answers(1, 'met'));
    expect(await level()).toBe(1);
    expect(await page()).toContain('niveau toegekend (3 van 3 voor)');
  });

  test('is cancelled without an outcome: what was judged stays secret, and a new one can be opened', async () => {
    await open(three);
    await judge('ria', answers(1, 'not-met', 'Geheim oordeel'));
    expect((await deed('ronde-stoppen')).status).toBe(303);
    const html = await page();
    expect(html).toContain('gestopt zonder uitkomst');
    expect(html).not.toContain('Geheim oordeel');
    expect(await page('els', '/redactie')).not.toContain(title);
    expect(await level()).toBe(0);
    expect((await open(three)).status).toBe(303);
  });
});

describe('when a round closes', () => {
  test('the coordinator hears the result and the remarks without names; the desk shows kappa per pair', async () => {
    await giveToGent();
    await open(three);
    await judge('ria', { ...answers(1, 'met', 'Helder <b>verteld</b>.'), [scoreField('goals')]: 'partly' });
    await judge('rik', { ...answers(1, 'met'), [scoreField('goals')]: 'partly' });
    await judge('rob', answers(1, 'not-met', 'De kosten ontbreken.'));
    const [mail, ...more] = await mailsTo('an');
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('Uw praktijk is beoordeeld');
    expect(mail?.body).toContain('2 van de 3 beoordelaars');
    expect(mail?.body).toContain('- Helder <b>verteld</b>.');
    expect(mail?.body).toContain('- De kosten ontbreken.');
    for (const name of three) expect(mail?.body).not.toMatch(new RegExp(name, 'i'));
    const html = await page();
    expect(html).toContain('niveau toegekend (2 van 3 voor)');
    expect(html).toMatch(/beoordeeld en toegekend, niveau: goed beschreven<\/td><td[^>]*>de beoordelaars samen/);
    expect(html).toContain('Cohens kappa');
    // Two of them scored the same; the third used one score only, so with each of those it is no more than chance.
    const kappas = [...html.matchAll(/Beoordelaar \d – Beoordelaar \d<\/th><td[^>]*>([^<]+)</g)].map(
      ([, kappa]) => kappa,
    );
    expect(kappas.toSorted()).toEqual(['0', '0', '1']);
    expect(html).toContain('Helder &lt;b>verteld&lt;/b>.');
    expect(await page('els', `/en${desk()}`)).toContain('Cohen’s kappa');
    site.refresh();
    // Readers read words; the figure stands behind them with what it means.
    const shown = await page('els', `/praktijken/${slug}`);
    expect(shown).toMatch(/hetzelfde oordeel\. Dat is niet meer dan bij toeval te verwachten is\./);
    expect(shown).toMatch(/<summary>Hoe berekend\?<\/summary><p>Met de kappa van Fleiss: [-−]0,23\. Daarbij is 1/);
    expect(await level()).toBe(1);
  });

  test('what was not granted is not asked again until what reviewers judged changed', async () => {
    const before = formIn(await page(), `${desk()}/beoordelen`);
    const lateForm = new URLSearchParams([...before, ...listed({ niveau: '1', beoordelaar: ids(three) })]);
    await open(three);
    for (const name of three) await judge(name, answers(1, 'not-met'));
    const refusal = 'Beoordelaars kenden het niveau “goed beschreven” niet toe aan deze beschrijving.';
    const isRefused = async () => {
      const html = await page();
      expect(html).toContain(refusal);
      expect(html).not.toContain(`action="${desk()}/beoordelen"`);
      expect(await page('els', `/en${desk()}`)).toContain('Reviewers did not grant the level “well described”');
      lateForm.set('stand', new Map(formIn(html, `${desk()}/intrekken`)).get('stand') ?? '');
      lateForm.set('submission', site.deps.randomToken());
      const refused = await site.as('els')(`${desk()}/beoordelen`, { method: 'POST', body: lateForm });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(refusal);
    };
    await isRefused();
    // Versions of their own, that change nothing of what was judged.
    await deed('stoppen', { stopreden: 'Even niet.' });
    await isRefused();
    await deed('hervatten');
    await isRefused();
    await site.deps.database.asOwner(async (db) => {
      const shown = await readShown(db, slug);
      if (!shown) throw new Error('Not shown');
      const record = { ...shown.record, goals: ['Buren helpen elkaar'] };
      await savePractice(db, { record, at: site.clock.now(), by: 'content', summary: 'Aangevuld' });
    });
    expect((await open(three)).status).toBe(303);
  });

  test('who took part sees what the others found, without names, and only then; nobody else does', async () => {
    await open([...three]);
    const address = await reviewAddress('ria');
    await judge('ria', answers(1, 'met', 'Helder verteld.'));
    await judge('rik', answers(1, 'met'));
    expect(await page('ria', address)).not.toContain('Wat alle beoordelaars vonden');
    await judge('rob', answers(1, 'not-met', 'De kosten ontbreken.'));
    const html = await page('ria', address);
    for (const text of [
      'Wat alle beoordelaars vonden',
      'De kosten ontbreken.',
      '2 × voldoet, 1 × voldoet niet',
      'Fleiss',
    ]) {
      expect(html).toContain(text);
    }
    for (const name of ['rik', 'rob']) expect(html).not.toMatch(new RegExp(`\\b${name}\\b`));
    expect(await page('ria', `/en${address}`)).toContain('What all reviewers found');
    for (const name of ['roos', 'els']) expect((await site.as(name)(address)).status).toBe(404);
  });

  test('who stepped aside does not see what the others found', async () => {
    await open(three);
    await stepAside('rik');
    await deed('bijvragen', { vervanger: viewerOf(site, 'roos').person });
    for (const name of ['ria', 'rob', 'roos']) await judge(name, answers(1, 'met', 'Helder verteld.'));
    expect(await page('rik', await reviewAddress('rik'))).not.toContain('Helder verteld.');
  });

  test('the mail and the level come together or not at all', async () => {
    await giveToGent();
    await open(three);
    await judge('ria', answers(1, 'met'));
    await judge('rik', answers(1, 'met'));
    const mails = (change: 'revoke' | 'grant') =>
      site.deps.database.asOwner((db) =>
        sql`${sql.raw(change)} insert on outbox ${sql.raw(change === 'grant' ? 'to' : 'from')} verbonden_app`.execute(
          db,
        ),
      );
    await mails('revoke');
    const failed = await judge('rob', answers(1, 'met'));
    await mails('grant');
    expect(failed.status).toBe(500);
    expect(await level()).toBe(0);
    expect(await page('els', '/redactie')).toMatch(/goed beschreven: 2 van 3 ingediend \((ria, rik|rik, ria)\)/);
    expect((await judge('rob', answers(1, 'met'))).status).toBe(303);
    expect(await level()).toBe(1);
    expect(await mailsTo('an')).toHaveLength(1);
  });

  test('level 2 can be asked while level 1 is in force, of four reviewers', async () => {
    await open(three);
    for (const name of three) await judge(name, answers(1, 'met'));
    expect((await open(three, '2')).status).toBe(422);
    const four = ['ria', 'rik', 'rob', 'roos'];
    expect((await open(four, '2')).status).toBe(303);
    expect(await level()).toBe(1);
    const second = await site.as('ria')('/beoordelen');
    expect(second.status).toBe(200);
    for (const name of four) {
      const mail = (await mailsTo(name)).find(({ body }) => body.includes('goed onderbouwd'));
      const address = /\/beoordelen\/[\w/-]+/.exec(mail?.body ?? '')?.[0] ?? '';
      expect((await site.send(name, address, address, { ...answers(2, 'met'), action: 'indienen' })).status).toBe(303);
    }
    expect(await level()).toBe(2);
  });
});
