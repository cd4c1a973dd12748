import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type MadeCohort } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { showCode } from '../participant-code';
import { measurementPaths as paths } from '../paths';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite({ viewers: { ...sharingViewers } });
});
afterAll(() => site.close());

type Who = keyof typeof sharingViewers;
const people = [
  { answers: { before: [1, 3, 3, 2, 3, 1] }, attendance: 8 },
  { answers: { before: [3, 3, 1, 2, 3, 1] }, attendance: 5 },
  { dropOut: { reason: 'moved', moment: 'before' } },
  {},
] as const;
const make = () => addCohort(site, 'org-herentals', people);
const show = async (who: Who, path: string) => (await site.as(who)(path)).text();
const post = (who: Who, path: string, fields: Record<string, string>) =>
  site.as(who)(path, { method: 'POST', body: formBody(fields) });
/** Sends a form as its page offers it. */
async function send(who: Who, page: string, action: string, fields: Record<string, string> = {}) {
  return post(who, action, { ...hiddenFields(await show(who, page)), ...fields });
}
const costs = { hours: '40', hourRate: '52,5', volunteers: '6', euro: '1.250,50', adverse: 'none' };

describe('the page of a measurement', () => {
  it('says how far it is, what is next, who came and who stopped, without codes or answers', async () => {
    const made = await make();
    const page = await show('rik', paths.cohort(made));
    expect(page).toContain('Vraag de antwoorden van vóór de start: 1 code is nog niet ingevuld.');
    expect(page).not.toContain('Kwamen gemiddeld');
    expect(page).toContain('12 februari 2027');
    expect(page).not.toContain('<form method="post"');
    for (const { id, code } of made.participants) {
      expect(page).not.toContain(showCode(code));
      expect(page).not.toContain(id);
    }
    expect(await show('bea', paths.cohort(made))).toContain('verhuisde: 1');
    expect(await show('an', paths.cohort(made))).not.toContain('verhuisde');
    expect(await show('bea', paths.cohort(made))).toContain('Codes en antwoorden worden gewist op 12 augustus 2029.');
  });

  it('tells who leads it, before the result is looked at, that one deletion after that can hold back sharing', async () => {
    const path = paths.cohort(await make());
    expect(await show('bea', path)).toMatch(/Wist iemand alles nadat .* minstens 5 mensen verschillen/);
    for (const person of ['rik', 'an'] as const) expect(await show(person, path)).not.toContain('Wist iemand alles');
  });

  it('tells who sees it per code how often people came on average, once that is known of five', async () => {
    const made = await addCohort(
      site,
      'org-herentals',
      [8, 5, 0, 12, 10].map((attendance) => ({ attendance })),
    );
    expect(await show('bea', paths.cohort(made))).toContain('7 keer (bekend van 5 van 5)');
    for (const person of ['rik', 'an'] as const) {
      expect(await show(person, paths.cohort(made))).not.toContain('bekend van 5');
    }
  });

  it('is nothing to anybody outside the organisation, nor is any page of it', async () => {
    const made = await make();
    const participant = made.participants[0]?.id ?? '';
    const pages = [
      paths.cohort(made),
      paths.changePlan(made),
      paths.participants(made),
      paths.participant(made, participant),
      paths.cards(made),
      paths.names(made),
      paths.unanswered(made),
      paths.remove(made),
    ];
    const actions = [
      paths.changePlan(made),
      paths.costs(made),
      paths.step(made, 'afsluiten'),
      paths.addParticipants(made),
      paths.findParticipant(made),
      paths.participant(made, participant),
      paths.removeParticipant(made, participant),
      paths.remove(made),
    ];
    for (const path of pages) {
      for (const who of ['carl', 'eva', 'nobody'] as const) {
        expect([path, who, (await site.as(who)(path)).status]).toEqual([path, who, 404]);
      }
      expect((await site.request(path)).headers.get('Location')).toMatch(/^\/aanmelden/);
      // Under the name of an own organisation it is not there either.
      const moved = path.replace('org-herentals', 'org-olen');
      expect([403, 404]).toContain((await site.as('carl')(moved)).status);
    }
    for (const path of actions) {
      const fields = { submission: 'x'.repeat(22), versie: '1', ...costs, zeker: 'ja', count: '1', arm: 'group' };
      for (const who of ['carl', 'eva', 'nobody'] as const) {
        expect([path, who, (await post(who, path, fields)).status]).toEqual([path, who, 404]);
      }
      // Whether or not it is there: nothing was looked up.
      for (const sent of [path, path.replace(made.id, 'A'.repeat(22))]) {
        expect((await site.request(sent, { method: 'POST', body: formBody(fields) })).status).toBe(403);
      }
    }
    expect(await show('bea', paths.cohort(made))).toContain('Telefooncirkel Noord');
  });

  it('shows members only what their role may do', async () => {
    const made = await make();
    const lead = [
      paths.participants(made),
      paths.cards(made),
      paths.names(made),
      paths.unanswered(made),
      paths.remove(made),
    ];
    for (const path of lead) {
      for (const who of ['an', 'rik'] as const) expect([path, (await site.as(who)(path)).status]).toEqual([path, 403]);
      expect((await site.as('bea')(path)).status).toBe(200);
    }
    const page = await show('an', paths.cohort(made));
    for (const path of lead) expect(page).not.toContain(`href="${path}"`);
    expect((await send('rik', paths.cohort(made), paths.costs(made), costs)).status).toBe(403);
    expect((await send('an', paths.cohort(made), paths.step(made, 'afsluiten'))).status).toBe(403);
  });
});

describe('what it cost', () => {
  it('is saved by who contributes; empty stays unknown', async () => {
    const made = await make();
    expect((await send('an', paths.cohort(made), paths.costs(made), { ...costs, volunteers: '' })).status).toBe(303);
    const page = await show('rik', paths.cohort(made));
    expect(page).toMatch(/€\s1\.250,50/);
    expect(page).toMatch(/Wat kost een betaald uur\?[\s\S]*€\s52,50/);
    expect(page).toContain('niet bekend');
    expect(page).not.toContain('ja, en het had met het meedoen te maken');
  });

  it('is asked again when it is no number, with every answer kept', async () => {
    const made = await make();
    const answer = await send('an', paths.cohort(made), paths.costs(made), { ...costs, hours: 'veel', euro: '-3' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Vul een getal in.');
    expect(page).toContain('Vul een getal vanaf nul in.');
    expect(page).toContain('value="veel"');
    const free = await send('an', paths.cohort(made), paths.costs(made), { ...costs, hourRate: '0' });
    expect(free.status).toBe(422);
    expect(await free.text()).toContain('Vul een bedrag boven nul in.');
  });

  it('sent again after something else was saved is told, and not taken for saved', async () => {
    const made = await make();
    const opened = hiddenFields(await show('an', paths.cohort(made)));
    const first = () => post('an', paths.costs(made), { ...opened, ...costs });
    expect([(await first()).status, (await first()).status]).toEqual([303, 303]);
    expect((await send('an', paths.cohort(made), paths.costs(made), { ...costs, hours: '50' })).status).toBe(303);
    expect((await first()).status).toBe(409);
  });

  it('of two who save, the second is told who was first', async () => {
    const made = await make();
    const opened = hiddenFields(await show('bea', paths.cohort(made)));
    await send('an', paths.cohort(made), paths.costs(made), costs);
    const answer = await post('bea', paths.costs(made), { ...opened, ...costs, hours: '41' });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('Iemand anders wijzigde dit intussen');
    expect(page).toContain('value="41"');
  });
});

describe('closing', () => {
  it('ends what can be changed, and can be undone', async () => {
    const made = await make();
    const plan = paths.changePlan(made);
    expect((await send('bea', paths.cohort(made), paths.step(made, 'afsluiten'))).status).toBe(303);
    const closed = await show('bea', paths.cohort(made));
    expect(closed).toContain('Bekijk de uitkomst.');
    expect((await site.as('bea')(plan)).headers.get('Location')).toBe(paths.cohort(made));
    expect((await send('bea', paths.cohort(made), paths.step(made, 'afsluiten'))).status).toBe(409);
    expect((await send('bea', paths.cohort(made), paths.step(made, 'heropenen'))).status).toBe(303);
    expect(await show('bea', paths.cohort(made))).toContain('Wijzig het plan');
  });

  it('asked for by an address leads to the measurement', async () => {
    const made = await make();
    for (const path of [paths.costs(made), paths.step(made, 'afsluiten'), paths.findParticipant(made)]) {
      expect((await site.as('bea')(path)).headers.get('Location')).toBe(paths.cohort(made));
    }
  });
});

describe('deleting', () => {
  it('asks again, and then nothing is left', async () => {
    const made: MadeCohort = await make();
    const page = await show('bea', paths.remove(made));
    expect(page).toContain('Dit zijn 4 codes en 2 ingevulde vragenlijsten.');
    const unsure = await send('bea', paths.remove(made), paths.remove(made));
    expect(unsure.status).toBe(422);
    expect(await unsure.text()).toContain('Vink aan dat u dit wil.');
    expect((await send('bea', paths.remove(made), paths.remove(made), { zeker: 'ja' })).status).toBe(303);
    expect((await site.as('bea')(paths.cohort(made))).status).toBe(404);
  });
});
