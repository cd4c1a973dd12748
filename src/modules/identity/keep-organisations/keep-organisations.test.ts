import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson, post } from '../../../../test/harness/organisations';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let adam: Person;
let eva: Person;
let editor: Person;
beforeAll(async () => {
  site = await createTestApp();
  adam = await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
  eva = await addPerson(site, 'Eva Evers', { platform: ['administrator'] });
  editor = await addPerson(site, 'Ed Itor', { platform: ['editor'] });
});
afterAll(() => site.close());

const list = '/beheer/organisaties';
const fromMunicipality = (municipality: string, submission: string = randomUUID()) =>
  adam.request(`${list}/uit-gemeente`, post({ submission, municipality }));
const fields = { name: 'CAW Noorderkempen', kind: 'welfare-centre', municipality: '', ovo: '', kbo: '' };
const make = (given: Partial<typeof fields>) =>
  adam.request(`${list}/nieuw`, post({ submission: randomUUID(), ...fields, ...given }));
const save = (by: Person, path: string, version: number, given: Partial<typeof fields>) =>
  by.request(path, post({ submission: randomUUID(), version: String(version), ...fields, ...given }));
const rows = async <T>(query: ReturnType<typeof sql<T>>) =>
  (await site.deps.database.asOwner((db) => query.execute(db))).rows;
const pathOf = (answer: Response) => (answer.headers.get('Location') ?? '').split('?')[0] ?? '';

describe('a lokaal bestuur from a municipality', () => {
  it('is made in one step, with its codes', async () => {
    const answer = await fromMunicipality('aartselaar');
    expect(answer.status).toBe(303);
    const shown = await (await adam.request(answer.headers.get('Location') ?? '')).text();
    for (const text of ['De organisatie is gemaakt.', 'Lokaal bestuur Aartselaar', 'OVO001995', '0207.508.932']) {
      expect(shown).toContain(text);
    }
  });

  it('under an old name is made for the municipality of today', async () => {
    const path = pathOf(await fromMunicipality('Kruibeke'));
    expect(await (await adam.request(path)).text()).toContain('Lokaal bestuur Beveren-Kruibeke-Zwijndrecht');
  });

  it('is there once, however often it is asked for', async () => {
    const submission = randomUUID();
    const twice = [await fromMunicipality('Herselt', submission), await fromMunicipality('Herselt', submission)];
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    const again = await fromMunicipality('Herselt');
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('hoort al bij “Lokaal bestuur Herselt”');
    const both = await Promise.all([fromMunicipality('Lint'), fromMunicipality('Lint')]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  it.each([
    ['', 'Vul de naam van een gemeente in'],
    ['Atlantis aan Zee', 'geen gemeente met deze naam'],
    ['Heren', 'Welke gemeente bedoelt u'],
    ['<script>alert(1)</script>', 'geen gemeente'],
  ])('with %j comes back with what is wrong', async (municipality, message) => {
    const answer = await fromMunicipality(municipality);
    expect(answer.status).toBe(422);
    const shown = await answer.text();
    expect(shown).toContain(message);
    expect(shown).not.toContain('<script>alert');
  });
});

describe('another organisation', () => {
  it('is made with its codes checked and cleaned', async () => {
    const path = pathOf(await make({ municipality: 'Turnhout', kbo: 'BE 0207.533.775', ovo: 'ovo 000123' }));
    const codes = await rows(sql`select register, code from organisation_code
      where organisation = ${path.split('/').at(-1)} order by register`);
    const [kept] = await rows(sql`select name, kind, nis from organisation where id = ${path.split('/').at(-1)}`);
    expect(path).toMatch(/^\/beheer\/organisaties\/[\w-]{22}$/);
    expect(kept).toEqual({
      name: 'CAW Noorderkempen',
      kind: 'welfare-centre',
      nis: '13040',
    });
    expect(codes).toEqual([
      { register: 'kbo', code: '0207533775' },
      { register: 'ovo', code: 'OVO000123' },
    ]);
  });

  it.each([
    [{ name: '' }, 'Geef de organisatie een naam'],
    [{ kind: '' }, 'Kies welk soort organisatie'],
    [{ kind: 'king' }, 'Kies welk soort organisatie'],
    [{ kind: 'municipality', municipality: '' }, 'over welke gemeente'],
    [{ municipality: 'Nergenshuizen' }, 'geen gemeente met deze naam'],
    [{ ovo: 'OVO12' }, '“OVO12” is geen OVO-code'],
    [{ kbo: '0207533764' }, '“0207533764” is geen KBO-nummer'],
    [{ ovo: 'OVO000123' }, 'OVO000123 hoort al bij'],
    [{ name: 'x'.repeat(201) }, 'hoogstens 200 tekens'],
  ])('with %o comes back with what is wrong and every answer', async (given, message) => {
    const answer = await make({ municipality: 'Mol', ...given });
    const shown = await answer.text();
    expect(answer.status).toBe(422);
    expect(shown).toContain(message);
    expect(shown).toContain('<title>(1 fout)');
    if (!('municipality' in given)) expect(shown).toContain('value="Mol"');
  });
});

describe('several codes', () => {
  const codes = { ovo: 'OVO000501, ovo 000502', kbo: '0207.508.932, 0207.533.775' };

  it('of a gemeente and its OCMW are kept with it, shown, and taken by nobody else', async () => {
    await rows(sql`delete from organisation_code where register = 'kbo'`);
    const path = pathOf(await make({ name: 'Lokaal bestuur met twee', ...codes }));
    const shown = await (await adam.request(path)).text();
    expect(shown).toContain('value="OVO000501, OVO000502"');
    expect(shown).toContain('value="0207.508.932, 0207.533.775"');
    expect(await (await adam.request(`${list}?q=met+twee`)).text()).toContain('OVO000501, OVO000502');
    for (const [one, code] of [
      [{ ovo: 'OVO000502' }, 'OVO000502'],
      [{ ovo: 'OVO000777, OVO000501' }, 'OVO000501'],
      [{ kbo: '0207533775' }, '0207.533.775'],
    ] as const) {
      const refused = await make({ name: 'Dubbel', ...one });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(`${code} hoort al bij “Lokaal bestuur met twee”`);
    }
    const wrong = await make({ name: 'Fout', ovo: 'OVO000777, OVO12' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('“OVO12” is geen OVO-code');
    // The same codes in another order are no change.
    const same = { name: 'Lokaal bestuur met twee', ...codes, ovo: 'OVO000502; OVO000501;' };
    expect((await save(adam, path, 1, same)).status).toBe(303);
    expect((await save(adam, path, 1, { ...same, ovo: 'OVO000502' })).status).toBe(303);
    expect((await make({ name: 'Neemt over', ovo: 'OVO000501' })).status).toBe(303);
  });

  it('are free for another once the organisation ended, and keep it closed when another has one', async () => {
    const path = pathOf(await make({ name: 'Was er eerst', ovo: 'OVO000601, OVO000602' }));
    await adam.request(`${path}/beeindigen`, post({ version: '1' }));
    expect((await make({ name: 'Kwam later', ovo: 'OVO000602' })).status).toBe(303);
    const refused = await adam.request(`${path}/heropenen`, post({ version: '2' }));
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('hoort al bij “Kwam later”');
  });
});

describe('an organisation that exists', () => {
  it('is renamed', async () => {
    const { id } = await addOrganisation(site, { id: 'hernoemd', name: 'Oud' });
    const answer = await save(adam, `${list}/${id}`, 1, { name: 'Nieuw', kind: 'association' });
    expect(await (await adam.request(answer.headers.get('Location') ?? '')).text()).toContain('Gegevens van Nieuw');
    // Of the same form, arriving twice, the second changes nothing.
    expect((await save(adam, `${list}/${id}`, 1, { name: 'Nieuw', kind: 'association' })).status).toBe(303);
    expect(await rows(sql`select version from organisation where id = 'hernoemd'`)).toEqual([{ version: 2 }]);
  });

  it('changed by another meanwhile is shown beside what was typed', async () => {
    const { id } = await addOrganisation(site, { id: 'samen', name: 'Begin' });
    await save(eva, `${list}/${id}`, 1, { name: 'Van Eva', kind: 'school' });
    const answer = await save(adam, `${list}/${id}`, 1, { name: 'Van Adam', kind: 'school' });
    const shown = await answer.text();
    expect(answer.status).toBe(409);
    expect(shown).toContain('Eva Evers bewaarde deze gegevens net voor u');
    expect(shown).toContain('<dd>Van Eva</dd>');
    expect(shown).toContain('value="Van Adam"');
    expect(shown).toContain('name="version" value="2"');
    expect((await save(adam, `${list}/${id}`, 2, { name: 'Van Adam', kind: 'school' })).status).toBe(303);
  });

  it('ended closes its door and its invitations, and can be opened again', async () => {
    await addOrganisation(site, { id: 'tijdelijk', name: 'Tijdelijk' });
    const member = await addPerson(site, 'Mia Maes', { in: { tijdelijk: 'coordinator' } });
    const path = '/organisaties/tijdelijk';
    await member.request(`${path}/uitnodigingen`, post({ submission: randomUUID(), email: 'x@y.be', role: 'reader' }));
    const ended = await adam.request(`${list}/tijdelijk/beeindigen`, post({ version: '1' }));
    expect(await (await adam.request(ended.headers.get('Location') ?? '')).text()).toContain('is beëindigd');
    expect((await member.request(path)).status).toBe(404);
    expect(await rows(sql`select from invitation where organisation = 'tijdelijk' and withdrawn_at is null`)).toEqual(
      [],
    );
    expect(await (await adam.request(list)).text()).not.toContain('Tijdelijk');
    expect(await (await adam.request(`${list}?beeindigd=ja`)).text()).toContain('Tijdelijk');
    expect((await adam.request(`${list}/tijdelijk/heropenen`, post({ version: '2' }))).status).toBe(303);
    expect((await member.request(path)).status).toBe(200);
  });

  it('is not opened again when another has taken its place', async () => {
    const path = pathOf(await fromMunicipality('Olen'));
    await adam.request(`${path}/beeindigen`, post({ version: '1' }));
    expect((await fromMunicipality('Olen')).status).toBe(303);
    const answer = await adam.request(`${path}/heropenen`, post({ version: '2' }));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('hoort al bij “Lokaal bestuur Olen”');
  });

  it('that is not there has no page', async () => {
    expect((await adam.request(`${list}/bestaat-niet`)).status).toBe(404);
    expect((await save(adam, `${list}/bestaat-niet`, 1, {})).status).toBe(404);
    expect((await adam.request(`${list}/bestaat-niet/beeindigen`, post({ version: '1' }))).status).toBe(404);
    expect((await adam.request(`${list}/samen/beeindigen`, post({ version: 'x' }))).status).toBe(400);
  });
});

it('the list is searched by name, also with signs that a pattern would read', async () => {
  await addOrganisation(site, { id: 'procent', name: '100% Samen_Actief' });
  expect(await (await adam.request(`${list}?q=100%25+samen_`)).text()).toContain('100% Samen_Actief');
  expect(await (await adam.request(`${list}?q=1__%25`)).text()).toContain('Geen organisatie gevonden');
  for (const query of ['bladzijde=-1', 'bladzijde=9999', 'q=%00', 'bladzijde=x', `q=${'é'.repeat(500)}`]) {
    expect((await adam.request(`${list}?${query}`)).status).toBe(200);
  }
});

it('is for administrators; to anybody else there is nothing here', async () => {
  for (const path of [list, `${list}/nieuw`, `${list}/samen`]) expect((await editor.request(path)).status).toBe(404);
  expect((await save(editor, `${list}/samen`, 3, { name: 'Gekaapt' })).status).toBe(404);
  expect((await editor.request(`${list}/samen/beeindigen`, post({ version: '3' }))).status).toBe(404);
  expect((await site.request(list)).headers.get('Location')).toBe('/aanmelden?naar=%2Fbeheer%2Forganisaties');
});

it('each change is in the audit log', async () => {
  const actions = await rows(
    sql<{ action: string }>`select distinct action from audit_log where actor = ${adam.person}`,
  );
  expect(actions.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['make-organisation', 'change-organisation', 'end-organisation', 'reopen-organisation']),
  );
});
