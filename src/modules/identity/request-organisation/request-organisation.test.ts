import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson, post } from '../../../../test/harness/organisations';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let ann: Person;
let bert: Person;
beforeAll(async () => {
  site = await createTestApp();
  await addOrganisation(site, { id: 'lint', kind: 'local-government', name: 'Lokaal bestuur Lint', nis: '11025' });
  await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
  ann = await addPerson(site, 'Ann Aerts');
  bert = await addPerson(site, 'Bert Bos', { in: { lint: 'reader' } });
});
afterAll(() => site.close());

const path = '/organisaties/aanvragen';
const ask = (by: Person, fields: Record<string, string>, submission: string = randomUUID()) =>
  by.request(path, post({ submission, municipality: '', name: '', remark: '', ...fields }));
const openOf = async (person: Person) =>
  (
    await site.deps.database.asOwner((db) =>
      sql<{ id: string; nis: string | null; name: string }>`
        select id, nis, name from organisation_request where person = ${person.person} and decided_at is null
        order by name`.execute(db),
    )
  ).rows;
const mails = () => site.deps.database.read(publicScope, (db) => readOutbox(db, 500));

describe('asking for access', () => {
  it('for a municipality is kept once, shown to who asked, and mailed to administrators without her name', async () => {
    const submission = randomUUID();
    const answers = [await ask(ann, { municipality: 'herselt' }, submission)];
    answers.push(await ask(ann, { municipality: 'herselt' }, submission));
    expect(answers.map((answer) => answer.headers.get('Location'))).toEqual(Array(2).fill('/mijn?gedaan=gevraagd'));
    expect(await openOf(ann)).toMatchObject([{ nis: '13013', name: 'Lokaal bestuur Herselt' }]);
    const home = await (await ann.request('/mijn?gedaan=gevraagd')).text();
    expect(home).toContain('Uw vraag is verstuurd.');
    expect(home).toContain('Lokaal bestuur Herselt, op');
    const mailed = (await mails()).filter(({ subject }) => subject === 'Vraag om toegang: Lokaal bestuur Herselt');
    expect(mailed.map(({ recipient }) => recipient)).toEqual(['adam.admin@gemeente.be']);
    expect(mailed[0]?.body).not.toContain('Ann');
  });

  it('is mailed in Dutch to administrators, also when it was asked in English', async () => {
    const form = { submission: randomUUID(), municipality: '', name: 'English Club', remark: '' };
    const cleo = await addPerson(site, 'Cleo Claes');
    expect((await cleo.request(`/en${path}`, post(form))).status).toBe(303);
    expect((await mails()).map(({ subject }) => subject)).toContain('Vraag om toegang: English Club');
  });

  it('for the same again, or for more than three at once, is refused in words', async () => {
    const again = await ask(ann, { municipality: 'Herselt' });
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('U vroeg dit al.')]);
    await ask(ann, { name: 'CAW Noord' });
    await ask(ann, { name: 'Buurthuis' });
    const fourth = await ask(ann, { name: 'Vierde vzw' });
    expect([fourth.status, await fourth.text()]).toEqual([422, expect.stringContaining('Er staan al drie vragen')]);
    expect(await openOf(ann)).toHaveLength(3);
  });

  it('for what one belongs to already is refused', async () => {
    const answer = await ask(bert, { municipality: 'Lint' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('U bent al lid')]);
  });

  it.each([
    [{}, 'Vul uw gemeente in, of de naam van uw organisatie.'],
    [{ municipality: 'Lint', name: 'CAW' }, 'Vul één van beide in'],
    [{ municipality: '<script>alert(1)</script>' }, 'geen gemeente met deze naam'],
    [{ municipality: 'Heren' }, 'Welke gemeente bedoelt u'],
    [{ name: 'x'.repeat(9000) }, 'class="error'],
  ])('with %o comes back with what is wrong and every answer', async (fields, message) => {
    const answer = await ask(bert, { remark: 'Ik ken Lies', ...fields });
    const shown = await answer.text();
    expect(answer.status).toBe(422);
    expect(shown).toContain(message);
    expect(shown).toContain('Ik ken Lies');
    expect(shown).not.toContain('<script>alert');
  });

  it('is taken back by who asked, and by nobody else', async () => {
    const [first] = await openOf(ann);
    const withdraw = (by: Person, request = first?.id ?? '') => by.request(`${path}/intrekken`, post({ request }));
    expect((await withdraw(bert)).status).toBe(303);
    expect(await openOf(ann)).toHaveLength(3);
    expect((await withdraw(ann)).headers.get('Location')).toBe('/mijn');
    expect((await withdraw(ann, 'bestaat-niet')).status).toBe(303);
    expect(await openOf(ann)).toHaveLength(2);
  });

  it('is for who signed in: a visitor is led to the sign-in and back', async () => {
    const answer = await site.request(path);
    expect(answer.headers.get('Location')).toBe(`/aanmelden?naar=${encodeURIComponent(path)}`);
  });

  it('is there in English as well', async () => {
    expect(await (await bert.request(`/en${path}`)).text()).toContain('Your municipality or city');
  });
});
