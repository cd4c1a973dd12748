import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type MadeCohort } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { readCode, showCode } from '../participant-code';
import { measurementPaths as paths } from '../paths';
import { readParticipants } from './queries';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite({ viewers: { ...sharingViewers } });
});
afterAll(() => site.close());

type Who = keyof typeof sharingViewers;
const show = async (who: Who, path: string) => (await site.as(who)(path)).text();
async function send(who: Who, page: string, action: string, fields: Record<string, string> = {}) {
  const body = formBody({ ...hiddenFields(await show(who, page)), ...fields });
  return site.as(who)(action, { method: 'POST', body });
}
const participantsOf = (made: MadeCohort) =>
  site.deps.database.read({ organisation: made.organisation, person: null }, (db) => readParticipants(db, made));
const codesOn = (html: string) => [...html.matchAll(/\b[2-9B-Z]{3}-[2-9B-Z]{3}-[2-9B-Z]{3}\b/g)].map(([code]) => code);
const add = (made: MadeCohort, fields: Record<string, string>) =>
  send('bea', paths.participants(made), paths.addParticipants(made), { arm: 'group', ageGroup: '', ...fields });

describe('cards', () => {
  it('are made so many at once, each with a code of its own, and once for a double click', async () => {
    const made = await addCohort(site, 'org-herentals');
    const opened = hiddenFields(await show('bea', paths.participants(made)));
    const body = () => formBody({ ...opened, count: '18', arm: 'group', ageGroup: '60+' });
    const path = paths.addParticipants(made);
    await Promise.all([0, 1].map(() => site.as('bea')(path, { method: 'POST', body: body() })));
    const codes = new Set(codesOn(await show('bea', paths.participants(made))));
    expect(codes.size).toBe(18);
    for (const code of codes) expect(readCode(code)).not.toBeNull();
    expect(new Set((await participantsOf(made)).map(({ ageGroup }) => ageGroup))).toEqual(new Set(['60+']));
  });

  it('are printed with the code in large type and a QR code that leads to the questions, eight on a page', async () => {
    const made = await addCohort(
      site,
      'org-herentals',
      Array.from({ length: 18 }, () => ({})),
    );
    const answer = await site.as('bea')(paths.cards(made));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toContain('3 bladzijden');
    expect(page.match(/<svg[^>]*role="img"/g)).toHaveLength(18);
    expect(new Set(codesOn(page))).toEqual(new Set(made.participants.map(({ code }) => showCode(code))));
    expect(page).toContain('verbonden.test/meten/');
    const behindQr = await site.request(paths.answer(made.participants[0]?.code));
    expect(behindQr.status).toBe(303);
    expect(behindQr.headers.get('Location')).not.toContain('?');
    expect(page).toMatch(/<link rel="stylesheet" href="[^"]*code-cards[^"]*\.css"/);
  });

  it('have a list of names that the site never sees: empty cells behind the codes', async () => {
    const made = await addCohort(site, 'org-herentals', [{}, {}]);
    const page = await show('bea', paths.names(made));
    expect(page).toContain('Namenlijst van Telefooncirkel Noord');
    expect(codesOn(page)).toHaveLength(2);
    expect(page.match(/<td[^>]*><\/td>/g)).toHaveLength(4);
    expect(page).not.toContain('<input type="text"');
  });

  it('are refused when it is no number, or more than one measurement holds', async () => {
    const made = await addCohort(
      site,
      'org-herentals',
      Array.from({ length: 5 }, () => ({})),
    );
    for (const count of ['', 'tien', '0', '-1', '2,5', '201']) expect((await add(made, { count })).status).toBe(422);
    await add(made, { count: '200' });
    expect((await add(made, { count: '190' })).status).toBe(303);
    expect(await (await add(made, { count: '6' })).text()).toContain('hoogstens 400 kaarten');
    expect(await participantsOf(made)).toHaveLength(395);
  });

  it('are for the comparison group only when there is one', async () => {
    const single = await addCohort(site, 'org-herentals');
    await add(single, { count: '1', arm: 'comparison' });
    expect((await participantsOf(single))[0]?.arm).toBe('group');
    const compared = await addCohort(site, 'org-herentals', [], { design: 'waiting-list' });
    await add(compared, { count: '1', arm: 'comparison' });
    expect((await participantsOf(compared))[0]?.arm).toBe('comparison');
  });
});

describe('a participant', () => {
  const made = () => addCohort(site, 'org-herentals', [{}, {}]);
  const known = { arm: 'group', ageGroup: '26-59', attendance: '7', reason: 'still-in', moment: '' };

  it('is found by the code on her card, however it is typed, and only in her own measurement', async () => {
    const ours = await made();
    const other = await made();
    const theirs = await addCohort(site, 'org-olen', [{}]);
    const find = (code: string) => send('an', paths.cohort(ours), paths.findParticipant(ours), { code });
    const { id = '', code = '' } = ours.participants[0] ?? {};
    for (const typed of [code, showCode(code), ` ${showCode(code).toLowerCase()} `]) {
      expect((await find(typed)).headers.get('Location')).toBe(paths.participant(ours, id));
    }
    for (const stranger of [other, theirs]) {
      const answer = await find(stranger.participants[0]?.code ?? '');
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Deze code hoort niet bij deze meting.');
    }
    expect(await (await find('B2C-D3F-G4X')).text()).toMatch(/Deze code klopt niet|hoort niet bij deze meting/);
    expect((await site.as('rik')(paths.participant(ours, id))).status).toBe(403);
    expect((await site.as('bea')(paths.participant(ours, other.participants[0]?.id ?? ''))).status).toBe(404);
  });

  it('came so often, or stopped for a reason; of two who note it the second is told', async () => {
    const ours = await made();
    const one = paths.participant(ours, ours.participants[0]?.id ?? '');
    const form = await show('bea', one);
    expect(/Vanaf welk moment niet meer\?.*?<\/label>/s.exec(form)?.[0]).not.toContain('niet verplicht');
    expect(form).toContain('Nodig als deze deelnemer stopte');
    const opened = hiddenFields(form);
    expect((await send('an', one, one, known)).status).toBe(303);
    const late = await site.as('bea')(one, { method: 'POST', body: formBody({ ...opened, ...known }) });
    expect(late.status).toBe(409);
    expect((await send('an', one, one, { ...known, reason: 'moved', moment: 'after' })).status).toBe(303);
    const [participant] = await participantsOf(ours);
    expect(participant).toMatchObject({
      attendance: 7,
      ageGroup: '26-59',
      dropOut: { reason: 'moved', moment: 'after' },
    });
    const stopped = await send('an', one, one, { ...known, reason: 'ill' });
    expect(stopped.status).toBe(422);
    expect(await stopped.text()).toContain('Kies vanaf welk moment.');
  });

  it('is deleted for good when she asks, by who holds the list of names', async () => {
    const ours = await addCohort(site, 'org-herentals', [{ answers: { before: [1, 1, 1, 1, 1, 1] } }, {}]);
    const id = ours.participants[0]?.id ?? '';
    const one = paths.participant(ours, id);
    const remove = paths.removeParticipant(ours, id);
    expect((await send('an', one, remove)).status).toBe(403);
    expect((await send('bea', one, remove)).headers.get('Location')).toBe(paths.participants(ours));
    expect((await site.as('bea')(one)).status).toBe(404);
    expect(await participantsOf(ours)).toHaveLength(1);
  });

  it('is not changed any more once the measurement is closed', async () => {
    const ours = await made();
    const one = paths.participant(ours, ours.participants[0]?.id ?? '');
    const opened = hiddenFields(await show('an', one));
    await send('bea', paths.cohort(ours), paths.step(ours, 'afsluiten'));
    expect((await site.as('an')(one, { method: 'POST', body: formBody({ ...opened, ...known }) })).status).toBe(409);
    expect(await show('an', one)).not.toContain('name="attendance"');
  });
});
