import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createDeskSite,
  type DeskSite,
  deskOrganisation,
  type Fields,
  viewerOf,
} from '../../../../test/harness/desk-site';
import { organisationScope } from '../../../platform/access/viewer';
import { publicScope } from '../../../platform/database/database';
import type { PracticeRecord } from '../practice';
import { readRecord, readShown } from '../queries';
import { criteriaOf } from '../review';
import { scoreField } from '../review-practice/form';
import { answersOf } from '../share-practice/answers-of';
import { insertDraft, readDraft, takeDraftStep } from '../share-practice/queries';

const three = ['ria', 'rik', 'rob'];
let site: DeskSite;
let slug: string;
let changes = 0;

beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ slug } = site.nextPractice());
  await send(desk(), 'eigenaar', { organisatie: deskOrganisation });
});

const desk = () => `/redactie/praktijken/${slug}`;
const send = (page: string, word: string, fields: Fields = {}) => site.send('els', page, `${page}/${word}`, fields);
const read = async (path: string, name = 'els') => (await site.as(name)(path)).text();
const openRound = () =>
  send(desk(), 'beoordelen', { niveau: '1', beoordelaar: three.map((name) => viewerOf(site, name).person) });
const mailsAbout = async (name: string, words: string) =>
  (await site.mailsTo(name)).filter(({ subject, body }) => subject.includes(words) && body.includes(slug));
async function addressOf(name: string): Promise<string> {
  const [mail] = await mailsAbout(name, 'Wilt u deze praktijk beoordelen');
  return /\/beoordelen\/[\w/-]+/.exec(mail?.body ?? '')?.[0] ?? '';
}
async function judge(name: string): Promise<void> {
  const address = await addressOf(name);
  const scores = criteriaOf(1).map((criterion) => [scoreField(criterion), 'met']);
  const fields = { ...Object.fromEntries(scores), verdict: 'yes', remark: '', action: 'indienen' };
  expect((await site.send(name, address, address, fields)).status).toBe(303);
}

/** An hands in a change, and Eva takes it up. @returns its address on the desk */
async function handInChange(change: () => Partial<PracticeRecord>): Promise<string> {
  const an = viewerOf(site, 'an');
  changes += 1;
  const key = { organisation: deskOrganisation, id: `change-${changes}-`.padEnd(22, 'x') };
  const at = site.clock.now();
  await site.deps.database.write(organisationScope(an, deskOrganisation), async (db) => {
    const shown = await readShown(db, slug);
    if (!shown) throw new Error('no record');
    const { record, version: baseVersion } = shown;
    const complete = {
      kind: 'local' as const,
      scope: 'local' as const,
      municipalities: ['44021'],
      status: 'running' as const,
      ageGroups: ['60+' as const],
      trigger: record.trigger ?? 'De straat werd stil.',
      goals: record.goals.length > 0 ? record.goals : ['Buren kennen elkaar'],
      focus: ['sociale-eenzaamheid'],
      activityTypes: ['huisbezoek'],
      approach: record.approach.length > 0 ? record.approach : ['We bellen aan'],
      contact: { role: 'dienst Welzijn', organisation: null, address: null },
    };
    const answers = answersOf({ ...record, ...complete, ...change() });
    await insertDraft(db, { ...key, slug, baseVersion, answers, by: an.person, at });
    const draft = await readDraft(db, key);
    if (draft) await takeDraftStep(db, { draft, action: 'submit', by: an.person, at });
  });
  const page = `/redactie/inzendingen/${key.organisation}/${key.id}`;
  expect((await site.send('eva', page, `${page}/oppakken`)).status).toBe(303);
  return page;
}
const publish = (page: string, fields: Fields = {}) => site.send('eva', page, `${page}/publiceren`, fields);
const newApproach = () => ({ approach: ['We bellen aan', 'We komen terug op dinsdag'] });
const level = async () => {
  site.refresh();
  const answer = await site.request(`/api/v1/practices/${slug}`);
  return ((await answer.json()) as { certainty: { level: number } }).certainty.level;
};

describe('while reviewers judge', () => {
  test('all read the version of the day on which the round began, whatever is published since', async () => {
    await openRound();
    const before = await site.deps.database.read(publicScope, (db) => readRecord(db, slug));
    const [first] = await Promise.all(three.map((name) => addressOf(name)));
    expect(await read(first ?? '', 'ria')).toContain(`href="${first}/versie"`);
    // Stopping makes a version of its own, and leaves the round.
    await send(desk(), 'stoppen', { stopreden: 'Het geld is helemaal op.' });
    for (const name of three) {
      const html = await read(`${await addressOf(name)}/versie`, name);
      expect(html).toContain('Versie 1, die u beoordeelt');
      expect(html).toContain(before?.title);
      expect(html).not.toContain('Het geld is helemaal op.');
    }
    for (const name of ['roos', 'els', 'an', 'nobody']) {
      expect((await site.as(name)(`${first}/versie`)).status, name).toBe(404);
    }
  });

  test('publishing a change of what they judge is announced, stops the round and is told to them', async () => {
    await openRound();
    await judge('ria');
    const page = await handInChange(newApproach);
    expect(await read(page, 'eva')).toContain('Publiceert u ze, dan stopt de ronde');
    expect((await publish(page)).status).toBe(303);
    const html = await read(desk());
    expect(html).toContain('gestopt zonder uitkomst');
    expect(html).toContain('beoordeling gestopt voor niveau: goed beschreven');
    for (const name of three) expect(await mailsAbout(name, 'niet meer te beoordelen')).toHaveLength(1);
    expect(await mailsAbout('roos', 'niet meer te beoordelen')).toEqual([]);
  });
});

test('publishing a claim is announced, stops the round, and leaves the level of before alone', async () => {
  await publish(await handInChange(() => ({})));
  await site.deps.database.asOwner((db) =>
    sql`update practice set organisation = null where slug = ${slug}`.execute(db),
  );
  await openRound();
  await judge('ria');
  const page = await handInChange(() => ({ title: 'Anders genoemd' }));
  const html = await read(page, 'eva');
  expect(html).toContain('of geeft de praktijk aan een organisatie. Publiceert u ze, dan stopt de ronde');
  expect(html).not.toContain('name="oordeel"');
  expect((await publish(page)).status).toBe(303);
  expect(await read(desk())).toContain('beoordeling gestopt voor niveau: goed beschreven');
  for (const name of three) expect(await mailsAbout(name, 'niet meer te beoordelen')).toHaveLength(1);
});

describe('after a level was granted', () => {
  beforeEach(async () => {
    await openRound();
    for (const name of three) await judge(name);
    expect(await level()).toBe(1);
  });

  test.each([
    { oordeel: 'geldt', after: 1, says: 'oordeel geldt nog na een wijziging, niveau: goed beschreven' },
    { oordeel: 'vervalt', after: 0, says: 'oordeel geldt niet meer na een wijziging, niveau: goed beschreven' },
  ])('who publishes a change of what was judged says whether it holds: $oordeel', async ({ oordeel, after, says }) => {
    const page = await handInChange(newApproach);
    const refused = await publish(page);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#oordeel"');
    expect((await publish(page, { oordeel })).status).toBe(303);
    expect(await level()).toBe(after);
    expect(await read(desk())).toContain(says);
    const html = await read(`/nl/praktijken/${slug}`);
    expect(html).toContain('Ze beoordeelden versie 1.');
    expect(html).toContain('Intussen staat hier versie 2.');
    expect(html.includes('dat dit oordeel niet meer geldt')).toBe(oordeel === 'vervalt');
  });

  test('a change of something else leaves the level as it is, without a question', async () => {
    const other = await handInChange(() => ({ ...newApproach(), title: 'Anders genoemd' }));
    const asked = await read(other, 'eva');
    expect(asked).toContain('name="oordeel"');
    expect(asked).not.toContain('Het niveau van de praktijk blijft');
    await publish(other, { oordeel: 'geldt' });
    const renamed = await handInChange(() => ({ ...newApproach(), title: 'Nog eens anders genoemd' }));
    const html = await read(renamed, 'eva');
    expect(html).not.toContain('name="oordeel"');
    expect(html).toContain('De wijziging staat meteen op de site.');
    expect(html).toContain('Het niveau van de praktijk blijft wat het is.');
    expect(html).not.toContain('als “gemeld”');
    expect((await publish(renamed)).status).toBe(303);
    expect(await level()).toBe(1);
  });

  test.each([
    { what: 'its summary', change: { summary: 'Iets heel anders dan wat beoordeeld werd.' } },
    {
      what: 'its sources',
      change: { sources: [{ title: 'Een ander rapport', year: 2020, section: null, lines: null }] },
    },
    { what: 'its partners', change: { partners: ['Een partner van nergens'] } },
    { what: 'its whole title', change: { title: 'Zwemles' } },
  ])('a practice that becomes something else is asked about again: $what', async ({ change }) => {
    await publish(await handInChange(() => ({})), { oordeel: 'geldt' });
    const other = await handInChange(() => change);
    expect(await read(other, 'eva')).toContain('name="oordeel"');
    expect((await publish(other)).status).toBe(422);
  });
});
