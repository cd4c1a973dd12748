import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginDraft,
  createSharingSite,
  fillDraft,
  fillStep,
  formBody,
  handIn,
  hiddenFields,
  sharingViewers,
} from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { deskScope, organisationScope } from '../../../platform/access/viewer';
import type { Draft } from '../draft';
import { savePractice } from '../queries';
import { readDraft, readDraftSteps, takeDraftStep } from '../share-practice/queries';
import { recordOf } from '../share-practice/record-of';
import { notifyContributor } from './notify-contributor';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
  await site.deps.database.asOwner((db) =>
    sql`insert into person (id, name, email, email_verified, created_at, updated_at)
      values ('person-an', 'An Peeters', 'an@herentals.be', true, now(), now())`.execute(db),
  );
});
afterAll(() => site.close());

const an = (path: string, init?: RequestInit) => site.as('an')(path, init);
const bea = (path: string, init?: RequestInit) => site.as('bea')(path, init);
const keyOf = (draft: string) => ({ organisation: 'org-herentals', id: draft.split('/').at(-1) ?? '' });

async function read(draft: string): Promise<Draft> {
  const scope = organisationScope(sharingViewers.an, 'org-herentals');
  const found = await site.deps.database.read(scope, (db) => readDraft(db, keyOf(draft)));
  if (!found) throw new Error('no draft');
  return found;
}

const mails = async () => {
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<{ id: string; recipient: string; subject: string; body: string }>`
      select id, recipient, subject, body from outbox`.execute(db),
  );
  return rows;
};
/** A table has no order: new mails are those that were not there. */
const mailsSince = async (before: Awaited<ReturnType<typeof mails>>) =>
  (await mails()).filter(({ id }) => before.every((mail) => mail.id !== id));

async function whole(): Promise<string> {
  const draft = await beginDraft(an);
  await fillDraft(an, draft);
  return draft;
}

/** What editors do. */
async function deskStep(
  draft: string,
  action: 'take-up' | 'return' | 'decline',
  given: { note?: string; questions?: Record<string, string> } = {},
) {
  const taken = await site.deps.database.write(
    deskScope({ ...sharingViewers.eva, platformRoles: ['editor'] }),
    async (db) => {
      const found = await readDraft(db, keyOf(draft));
      return found && takeDraftStep(db, { draft: found, action, by: 'person-eva', at: site.clock.now(), ...given });
    },
  );
  expect(taken).not.toBeNull();
}

describe('looking over', () => {
  test('lists what is left, each with the way to its question, and offers no handing in', async () => {
    const draft = await beginDraft(an);
    await fillStep(an, draft, 'wat-en-waar', { title: '' });
    const html = await (await an(`${draft}/nakijken`)).text();
    expect(html).toContain(`href="${draft}/wat-en-waar?fouten=1#title"`);
    expect(html).toContain(`href="${draft}/ervaring?fouten=1#contactRole"`);
    expect(html).not.toContain('>Dien in<');
    expect(await (await an(`${draft}/wat-en-waar?fouten=1`)).text()).toContain('Geef de praktijk een naam.');
  });

  test('shows what was typed, as text', async () => {
    const draft = await whole();
    await fillStep(an, draft, 'waarom', { trigger: '<script>alert(1)</script>' });
    const html = await (await an(`${draft}/nakijken`)).text();
    expect(html).toContain('&lt;script>alert(1)');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('>Dien in<');
  });
});

describe('handing in', () => {
  test('happens once, is remembered, and tells by mail until when to wait', async () => {
    const draft = await whole();
    const page = await (await an(`${draft}/nakijken`)).text();
    const send = () => an(`${draft}/indienen`, { method: 'POST', body: formBody(hiddenFields(page)) });
    const before = await mails();
    const answers = await Promise.all([send(), send()]);
    expect(answers.map((answer) => answer.headers.get('Location'))).toEqual([draft, draft]);
    expect(await read(draft)).toMatchObject({ state: 'submitted', handedIn: true, submittedAt: site.clock.now() });
    const sent = await mailsSince(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ recipient: 'an@herentals.be', subject: 'Goed ontvangen: Koffie aan huis' });
    expect(sent[0]?.body).toContain('4 december 2026');
    expect(sent[0]?.body).toContain(draft);
    expect(await (await an(draft)).text()).toContain('U hoort van ons ten laatste op 4 december 2026.');
  });

  test('is refused while something is missing, whatever the form says', async () => {
    const draft = await beginDraft(an);
    await fillStep(an, draft, 'wat-en-waar');
    const { version } = await read(draft);
    const body = formBody({ submission: 'h'.repeat(22), versie: String(version) });
    const response = await an(`${draft}/indienen`, { method: 'POST', body });
    expect(response.status).toBe(422);
    expect((await read(draft)).state).toBe('draft');
  });

  test('of what a colleague changed meanwhile shows it first', async () => {
    const draft = await whole();
    const page = await (await an(`${draft}/nakijken`)).text();
    await fillStep(bea, draft, 'wat-en-waar', { title: 'Thee aan huis' });
    const late = await an(`${draft}/indienen`, { method: 'POST', body: formBody(hiddenFields(page)) });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Thee aan huis');
    const again = await an(`${draft}/indienen`, { method: 'POST', body: formBody(hiddenFields(html)) });
    expect(again.status).toBe(303);
  });

  test('again, after questions: they stand above the form and at their field', async () => {
    const draft = await whole();
    await handIn(an, draft);
    const late = await fillStep(an, draft, 'waarom', { submission: 's'.repeat(22), trigger: 'Nog gauw' });
    expect(late.status).toBe(409);
    await deskStep(draft, 'take-up');
    await deskStep(draft, 'return', { note: 'Nog twee dingen.', questions: { goals: 'Hoeveel bezoeken?' } });
    const html = await (await an(`${draft}/waarom`)).text();
    expect(html).toContain('Nog twee dingen.');
    expect(html).toMatch(/Vraag van de redactie:<\/strong> Hoeveel bezoeken\?/);
    expect(await (await an('/mijn/praktijken')).text()).toContain('Terug bij u: er zijn vragen');
    await fillStep(an, draft, 'waarom', { goals: 'Tien bezoeken' });
    expect((await handIn(an, draft)).status).toBe(303);
    const steps = await site.deps.database.read(organisationScope(sharingViewers.an, 'org-herentals'), (db) =>
      readDraftSteps(db, keyOf(draft)),
    );
    expect(steps.map(({ action }) => action)).toEqual(['submit', 'take-up', 'return', 'submit']);
  });
});

test('withdrawing ends it, with the reason kept', async () => {
  const draft = await whole();
  const page = await (await an(draft)).text();
  const body = formBody({ ...hiddenFields(page), note: 'Gaat niet door' });
  expect((await an(`${draft}/intrekken`, { method: 'POST', body })).status).toBe(303);
  expect((await read(draft)).state).toBe('withdrawn');
  const html = await (await an(draft)).text();
  expect(html).toContain('Gaat niet door');
  expect(html).not.toContain('Werk verder');
  expect((await fillStep(an, draft, 'waarom', { submission: 'w'.repeat(22) })).status).toBe(409);
});

test('who has no address gets no mail, and a title of two lines is one line in the subject', async () => {
  const draft = { ...(await read(await whole())), answers: { ...(await read(await whole())).answers } };
  const fields = { ...draft.answers.fields, title: 'Koffie\r\nBcc: x@y.be' };
  const before = await mails();
  const tell = (contact: { name: string; email: string } | null) =>
    site.deps.database.write(organisationScope(sharingViewers.an, 'org-herentals'), (db) =>
      notifyContributor(db, site.deps, {
        kind: 'published',
        draft: { ...draft, answers: { ...draft.answers, fields } },
        contact,
        at: site.clock.now(),
      }),
    );
  await tell(null);
  expect(await mailsSince(before)).toEqual([]);
  await tell({ name: 'An', email: 'an@herentals.be' });
  expect(await mailsSince(before)).toMatchObject([{ subject: 'Gepubliceerd: Koffie Bcc: x@y.be' }]);
});

describe('a published practice', () => {
  test('is changed by its organisation through a draft from its record, one at a time; stopping asks why', async () => {
    const { answers } = await read(await whole());
    const context = { slug: 'koffie', organisation: 'Stad Herentals', year: 2026, fictitious: false, base: null };
    const made = recordOf(answers, context);
    if (!made.ok) throw new Error('not right');
    await site.deps.database.write(deskScope({ ...sharingViewers.eva, platformRoles: ['editor'] }), (db) =>
      savePractice(db, {
        record: made.record,
        at: site.clock.now(),
        by: 'person-eva',
        summary: 'published',
        organisation: 'org-herentals',
      }),
    );
    await site.deps.database.asOwner((db) => sql`update catalogue_state set version = version + 1`.execute(db));
    site.clock.advance(2000);
    const mine = await (await an('/mijn/praktijken')).text();
    expect(mine).toContain('aria-label="Wijzig: Koffie aan huis"');
    const change = (send: typeof an, fields = {}) =>
      send('/praktijken/koffie/wijzigen', { method: 'POST', body: formBody({ ...hiddenFields(mine), ...fields }) });
    expect((await change(site.as('carl'))).status).toBe(403);
    expect((await change(site.as('rik'))).status).toBe(403);
    const begun = (await change(an, { gestopt: 'ja' })).headers.get('Location') ?? '';
    expect(begun).toMatch(/\/ervaring$/);
    const draft = begun.replace(/\/ervaring$/, '');
    expect(await read(draft)).toMatchObject({ slug: 'koffie', state: 'draft' });
    const page = await (await an(begun)).text();
    expect(page).toMatch(/value="stopped" checked/);
    expect(page).toContain('Wijziging van “Koffie aan huis”');
    // All that was published is right, but why it stopped is not said yet.
    expect(page).toContain('5 van 6 in orde');
    // Whoever comes second goes on with the first.
    expect((await change(bea)).headers.get('Location')).toBe(`${draft}/wat-en-waar`);
    // What stopped since is said in the change that is being written.
    await fillStep(an, draft, 'ervaring', { status: 'running' });
    expect((await read(draft)).answers.fields.status).toBe('running');
    const again = await (await an('/mijn/praktijken')).text();
    const stopped = await an('/praktijken/koffie/wijzigen', {
      method: 'POST',
      body: formBody({ ...hiddenFields(again), gestopt: 'ja' }),
    });
    expect(stopped.headers.get('Location')).toBe(`${draft}/ervaring`);
    expect((await read(draft)).answers.fields).toMatchObject({ status: 'stopped', title: 'Koffie aan huis' });
    const asked = await an(`${draft}/nakijken`);
    expect(await asked.text()).toContain('Zeg waarom het gestopt is.');
  });
});
