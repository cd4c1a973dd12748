import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson, post } from '../../../../test/harness/organisations';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let adam: Person;
let ann: Person;
let persons = 0;
beforeAll(async () => {
  site = await createTestApp();
  adam = await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
});
beforeEach(async () => {
  persons += 1;
  ann = await addPerson(site, `Ann Aerts ${persons}`);
});
afterAll(() => site.close());

const queue = '/beheer/aanvragen';
/** @returns the path at which the request is decided on */
async function asked(fields: Record<string, string>, by = ann): Promise<string> {
  const form = { submission: randomUUID(), municipality: '', name: '', remark: '', ...fields };
  expect((await by.request('/organisaties/aanvragen', post(form))).status).toBe(303);
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<{ id: string }>`
      select id from organisation_request where person = ${by.person} and decided_at is null
      order by created_at desc limit 1`.execute(db),
  );
  return `${queue}/${rows[0]?.id}`;
}
const approve = (path: string, fields: Record<string, string>, by = adam) =>
  by.request(path, post({ decision: 'approve', ...fields }));
const decline = (path: string, reason: string, by = adam) => by.request(path, post({ decision: 'decline', reason }));
const memberships = async () =>
  (
    await site.deps.database.asOwner((db) =>
      sql<{ name: string; kind: string; role: string }>`
        select o.name, o.kind, m.role from membership m join organisation o on o.id = m.organisation
        where m.person = ${ann.person}`.execute(db),
    )
  ).rows;
const mailTo = async (recipient: string) =>
  (await site.deps.database.read(publicScope, (db) => readOutbox(db, 500))).find(
    (mail) => mail.recipient === recipient && !mail.subject.includes('aan te melden'),
  );
const audited = async (path: string) =>
  (
    await site.deps.database.asOwner((db) =>
      sql<{ action: string }>`
        select action from audit_log where subject_id = ${path.split('/').at(-1)} order by seq`.execute(db),
    )
  ).rows.map(({ action }) => action);

describe('an administrator', () => {
  it('sees who waits and for how long, on the queue and on her own page', async () => {
    await asked({ municipality: 'Herselt', remark: 'Ik ben <b>schepen</b>' });
    site.clock.advance(25 * 3_600_000);
    const shown = await (await adam.request(queue)).text();
    // It came on a Saturday.
    for (const text of [ann.name, ann.email, 'Wacht 25 uur', 'beloofd tegen 23 november', '&lt;b>schepen']) {
      expect(shown).toContain(text);
    }
    site.clock.advance(72 * 3_600_000);
    expect(await (await adam.request(queue)).text()).toContain('Wacht 97 uur<strong> (langer dan beloofd)</strong>.');
    expect(await (await adam.request('/mijn')).text()).toContain('Mensen die toegang vragen</a> (1)');
  });

  it('lets somebody in, with a new organisation when there is none; who asked gets a mail', async () => {
    const path = await asked({ municipality: 'Herselt' });
    const answer = await approve(`/en${path}`, { into: 'new', kind: 'local-government', role: 'coordinator' });
    expect(answer.headers.get('Location')).toBe(`/en${queue}?gedaan=toegelaten`);
    expect(await memberships()).toEqual([
      { name: 'Lokaal bestuur Herselt', kind: 'local-government', role: 'coordinator' },
    ]);
    expect(await mailTo(ann.email)).toMatchObject({
      subject: 'U hebt toegang: Lokaal bestuur Herselt',
      body: expect.stringContaining('als coördinator'),
    });
    expect(await (await ann.request('/mijn')).text()).toContain('Lokaal bestuur Herselt');
    expect(await audited(path)).toEqual(['request-organisation', 'approve-request']);
  });

  it('joins somebody to what exists, and never takes a role away', async () => {
    await addOrganisation(site, { id: 'caw', kind: 'welfare-centre', name: 'CAW Noorderkempen' });
    const path = await asked({ name: 'CAW Noorderkempen Turnhout' });
    expect(await (await adam.request(queue)).text()).toContain('CAW Noorderkempen (nog zonder coördinator)');
    await addPerson(site, 'Cas Coordinator', { in: { caw: 'coordinator' } });
    await approve(path, { into: 'caw', role: 'contributor' });
    const second = await asked({ name: 'CAW' });
    await approve(second, { into: 'caw', role: 'reader' });
    expect(await memberships()).toEqual([{ name: 'CAW Noorderkempen', kind: 'welfare-centre', role: 'contributor' }]);
  });

  it('chooses the organisation and the role: only a name that is wholly the same is chosen already', async () => {
    const chosen = async (name: string) => {
      const path = await asked({ name });
      const page = await (await adam.request(queue)).text();
      const form = page.split('<form').find((part) => part.includes(`action="${path}"`)) ?? '';
      const pick = (field: string) => form.split(`name="${field}"`)[1]?.split('</select>')[0] ?? '';
      const value = (field: string) => /value(?:="([^"]*)")? selected/.exec(pick(field))?.[1] ?? '';
      await decline(path, 'Dubbel');
      return { into: value('into'), role: value('role'), offered: pick('into') };
    };
    await addOrganisation(site, { id: 'cafe', name: 'Buurthuis ’t Café (fictief) vzw' });
    expect(await chosen('BUURTHUIS T CAFE, fictief - VZW')).toMatchObject({ into: 'cafe', role: 'reader' });
    expect(await chosen('Buurthuis De Kaai')).toMatchObject({
      into: '',
      role: 'reader',
      offered: expect.stringContaining('’t Café'),
    });
    // What it is says nothing of which one it is.
    expect((await chosen('Breiclub (fictief) vzw')).offered).not.toContain('’t Café');
    await addOrganisation(site, { id: 'cafe-2', name: 'Buurthuis ’t café (fictief), vzw' });
    expect((await chosen('Buurthuis ’t Café (fictief) vzw')).into).toBe('');
  });

  it('gives an organisation that nobody leads a coordinator first', async () => {
    await addOrganisation(site, { id: 'leidt-niemand', name: 'Breiclub De Draad' });
    const path = await asked({ name: 'Breiclub De Draad' });
    const choices: Record<string, string>[] = [{ into: 'new', kind: 'school' }, { into: 'leidt-niemand' }];
    for (const fields of choices) {
      const answer = await approve(path, { ...fields, role: 'contributor' });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain('href="#role"');
      expect(page).toContain('Deze organisatie heeft nog geen coördinator: kies coördinator.');
      for (const chosen of [...Object.values(fields), 'contributor']) {
        expect(page).toMatch(new RegExp(`value="${chosen}"[^>]* selected`));
      }
    }
    expect(await memberships()).toEqual([]);
    expect((await approve(path, { into: 'leidt-niemand', role: 'coordinator' })).status).toBe(303);
    const second = await addPerson(site, 'Tweede Lid');
    expect(
      (await approve(await asked({ name: 'De Draad' }, second), { into: 'leidt-niemand', role: 'reader' })).status,
    ).toBe(303);
  });

  it('gets back what she chose and typed when something is missing', async () => {
    const path = await asked({ name: 'Naaiclub' });
    const page = await (await approve(path, { into: '', kind: 'school', role: 'coordinator' })).text();
    expect(page).toMatch(/value="school"[^>]* selected/);
    expect(page).toMatch(/value="coordinator"[^>]* selected/);
    expect(page).toContain('Kies een organisatie.');
    expect(await (await decline(path, 'x'.repeat(1001))).text()).toContain('x'.repeat(1001));
  });

  it('declines with a reason, which is mailed as it was written', async () => {
    const path = await asked({ name: 'Winkel bvba' });
    expect((await decline(path, '')).status).toBe(422);
    // Who reads Dutch gets no English because the administrator does.
    expect((await decline(`/en${path}`, 'We laten geen winkels toe.')).status).toBe(303);
    expect(await mailTo(ann.email)).toMatchObject({
      subject: 'Over uw vraag voor Winkel bvba',
      body: expect.stringContaining('We laten geen winkels toe.'),
    });
    expect(await memberships()).toEqual([]);
    expect(await audited(path)).toEqual(['request-organisation', 'decline-request']);
  });

  it('of two who decide at once one does, and the other is told', async () => {
    const eva = await addPerson(site, 'Eva Evers', { platform: ['administrator'] });
    const path = await asked({ name: 'Buurtwerk' });
    const fields = { into: 'new', kind: 'association', role: 'coordinator' };
    const answers = await Promise.all([approve(path, fields), approve(path, fields, eva)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await memberships()).toHaveLength(1);
    const late = await decline(path, 'Toch niet');
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('intussen beslist')]);
  });

  it.each<[Record<string, string>, number]>([
    [{ into: 'new', role: 'coordinator' }, 422],
    [{ into: 'bestaat-niet', role: 'coordinator' }, 422],
    [{ into: 'new', kind: 'palace', role: 'coordinator' }, 422],
    [{ into: 'new', kind: 'association', role: 'king' }, 422],
    [{}, 422],
  ])('who answers %o is told what is wrong, and lets nobody in', async (fields, status) => {
    const path = await asked({ name: 'Buurtwerk' });
    expect((await approve(path, fields)).status).toBe(status);
    expect(await memberships()).toEqual([]);
  });
});

it('to anybody else the queue does not exist, and nothing is decided', async () => {
  const path = await asked({ name: 'Buurtwerk' });
  const editor = await addPerson(site, 'Ed Itor', { platform: ['editor', 'reviewer', 'researcher'] });
  for (const person of [ann, editor]) {
    expect((await person.request(queue)).status).toBe(404);
    const answer = await approve(path, { into: 'new', kind: 'association', role: 'coordinator' }, person);
    expect(answer.status).toBe(404);
  }
  expect(await memberships()).toEqual([]);
});
