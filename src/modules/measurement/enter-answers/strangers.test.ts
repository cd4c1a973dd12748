import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCohort, type MadeCohort } from '../../../../test/harness/cohort-people';
import { addressOf, routesOf } from '../../../../test/harness/every-address';
import { createSharingSite, formBody, hiddenFields } from '../../../../test/harness/sharing-site';
import { cookiesOf } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import { publicScope, type Scope } from '../../../platform/database/database';
import { participantScope } from '../access';
import { answerPaths } from '../answer-questions/paths';
import { entryPaths } from './paths';

// Who is not meant to: with the code of somebody else, of another organisation, as an editor, or without anything.
const word = 'mijn buurvrouw zwaait nu';
let site: TestApp;
let ours: MadeCohort;
let theirs: MadeCohort;
beforeAll(async () => {
  site = await createSharingSite();
  ours = await addCohort(site, 'org-herentals', [{ answers: { before: [1, 1, 1, 1, 1, 1] } }, {}]);
  theirs = await addCohort(site, 'org-olen', [{}, {}]);
});
afterAll(() => site.close());

const codeOf = (made: MadeCohort, place: number) => made.participants[place]?.code ?? '';
const idOf = (made: MadeCohort, place: number) => made.participants[place]?.id ?? '';
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  site.request(path, { method: 'POST', body: formBody(fields), headers: { Cookie: cookie } });

/** Opens with a code and agrees. @returns her cookie */
async function begin(code: string): Promise<string> {
  const cookie = cookiesOf(await post(answerPaths.start, { code }));
  const page = await (await site.request(answerPaths.agree, { headers: { Cookie: cookie } })).text();
  await post(answerPaths.agree, { ...hiddenFields(page), akkoord: 'ja' }, cookie);
  return cookie;
}
const rowsOf = async (made: MadeCohort) =>
  JSON.stringify(
    await site.deps.database.asOwner(async (db) => [
      (await sql`select * from cohort_participant where cohort = ${made.id} order by id`.execute(db)).rows,
      (await sql`select * from cohort_answer where cohort = ${made.id} order by participant, moment`.execute(db)).rows,
      (await sql`select * from cohort_draft where cohort = ${made.id} order by participant`.execute(db)).rows,
    ]),
  );

it('who has one code reads and writes nothing that belongs to another, by no page, form or old request', async () => {
  const [a, b] = [await begin(codeOf(ours, 1)), await begin(codeOf(theirs, 0))];
  const question = answerPaths.question(1);
  const form = hiddenFields(await (await site.request(question, { headers: { Cookie: b } })).text());
  await post(question, { ...form, moment: 'before', antwoord: '3' }, b);
  const before = await rowsOf(theirs);
  // The form of B with the cookie of A works for A alone, and names of others in it do not count.
  const names = { organisation: 'org-olen', cohort: theirs.id, participant: idOf(theirs, 0), code: codeOf(theirs, 0) };
  for (const path of [question, answerPaths.question(2), answerPaths.stop, answerPaths.erase, answerPaths.agree]) {
    const more = { moment: 'before', antwoord: '1', akkoord: 'ja', wat: 'later', ...names };
    await post(path, { ...form, ...more }, a);
  }
  // Her cookie made into that of B does not open anything.
  const [name, value = ''] = a.split('=');
  const parts = decodeURIComponent(value);
  for (const forged of [
    parts
      .replaceAll('org-herentals', 'org-olen')
      .replaceAll(ours.id, theirs.id)
      .replaceAll(idOf(ours, 1), idOf(theirs, 0)),
    parts.replaceAll(idOf(ours, 1), idOf(ours, 0)),
    parts.slice(0, -1),
    '',
  ]) {
    const cookie = `${name}=${encodeURIComponent(forged)}`;
    const answer = await site.request(answerPaths.question(1), { headers: { Cookie: cookie } });
    expect(answer.headers.get('Location')).toBe(answerPaths.start);
    expect((await post(answerPaths.erase, { ...form, zeker: 'ja' }, cookie)).headers.get('Location')).toBe(
      answerPaths.start,
    );
  }
  expect(await rowsOf(theirs)).toBe(before);
});

it('a member of another organisation, an editor and a visitor find nothing at any address of a measurement', async () => {
  const fill = (part: string) =>
    ({ organisation: 'org-herentals', id: ours.id, participant: idOf(ours, 0), file: 'cijfers.csv' })[part] ?? null;
  const first = <T>(list: readonly T[]) => list[0] as T;
  const before = await rowsOf(ours);
  const under = '/meten/:organisation';
  let tried = 0;
  for (const method of ['GET', 'POST'] as const) {
    for (const route of routesOf(site.app, method).filter((each) => each.startsWith(under))) {
      const path = addressOf(route, fill, first);
      for (const name of ['carl', 'eva', 'nobody'] as const) {
        const body =
          method === 'POST' ? { body: formBody({ code: codeOf(ours, 0), items: '111111', zeker: 'ja' }) } : {};
        const answer = await site.as(name)(path, { method, ...body });
        expect([method, path, name, answer.status]).toEqual([method, path, name, 404]);
        tried += 1;
      }
      const visitor = await site.request(path, { method, ...(method === 'POST' && { body: formBody({}) }) });
      expect([path, visitor.status]).toEqual([path, method === 'GET' ? 303 : 403]);
    }
  }
  expect(tried).toBeGreaterThan(30);
  // By way of her own measurement neither.
  const own = { organisation: 'org-olen', id: theirs.id };
  const carl = site.as('carl');
  const page = await (await carl(entryPaths.paper(own))).text();
  const fields = { ...hiddenFields(page), givenOn: '2026-11-20', items: '111111', code: codeOf(ours, 0) };
  expect((await carl(entryPaths.paper(own), { method: 'POST', body: formBody(fields) })).status).toBe(422);
  const look = { ...fields, naar: 'nakijken' };
  expect((await carl(entryPaths.paper(own), { method: 'POST', body: formBody(look) })).status).toBe(422);
  expect((await carl(entryPaths.answer(own, idOf(ours, 0), 'before'))).status).toBe(404);
  expect(await rowsOf(ours)).toBe(before);
});

it('the role of the application sees nothing of other organisations, and of its own nothing but sealed bytes', async () => {
  const made = await addCohort(site, 'org-herentals', [{}]);
  const cookie = await begin(codeOf(made, 0));
  site.clock.set('2027-02-13T09:00:00Z');
  const answers = ['1', '1', '1', '1', '1', '1', 'mostly', 'yes', word];
  const again = cookiesOf(await post(answerPaths.start, { code: codeOf(made, 0) })) || cookie;
  for (const [place, antwoord] of answers.entries()) {
    const path = answerPaths.question(place + 1);
    const page = await (await site.request(path, { headers: { Cookie: again } })).text();
    await post(path, { ...hiddenFields(page), moment: 'after', antwoord }, again);
  }
  site.clock.set('2026-11-20T09:00:00Z');
  const tables = ['cohort_answer', 'cohort_draft', 'cohort_participant', 'cohort', 'data_key'];
  const rowsFor = (scope: Scope, table: string) =>
    site.deps.database.read(scope, async (db) => (await sql`select * from ${sql.table(table)}`.execute(db)).rows);
  for (const scope of [publicScope, { organisation: 'org-%', person: null }, { ...publicScope, desk: true }]) {
    for (const table of tables) expect([table, await rowsFor(scope, table)]).toEqual([table, []]);
  }
  const mine = participantScope({ organisation: 'org-herentals', cohort: made.id, participant: idOf(made, 0) });
  for (const table of ['cohort_answer', 'cohort_draft', 'cohort_participant', 'cohort']) {
    expect([table, (await rowsFor(mine, table)).length]).toEqual([table, 1]);
  }
  const member: Scope = { organisation: 'org-herentals', person: 'person-bea' };
  expect(await rowsFor(member, 'cohort_draft')).toEqual([]);
  expect(await rowsFor({ ...member, organisation: 'org-olen' }, 'cohort_answer')).toEqual([]);
  const dump = JSON.stringify(
    await site.deps.database.asOwner(async (db) => [
      (await sql`select * from cohort_answer`.execute(db)).rows,
      (await sql`select * from cohort_draft`.execute(db)).rows,
      (await sql`select * from cohort_participant`.execute(db)).rows,
      (await sql`select * from audit_log`.execute(db)).rows,
      (await sql`select * from submission`.execute(db)).rows,
      site.logLines,
    ]),
  );
  expect(dump).toContain('answer-question');
  for (const secret of [word, 'mostly', '[1,1,1', codeOf(made, 0), codeOf(ours, 0)]) expect(dump).not.toContain(secret);
});
