import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCohort } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { verifyAudit } from '../../../platform/audit/audit-log';
import { readOutbox } from '../../../platform/mail/mail';
import { readParticipants } from '../keep-participants/queries';
import { showCode } from '../participant-code';
import { measurementPaths as paths } from '../paths';
import { readCohort } from '../queries';

let site: TestApp;
beforeEach(async () => {
  site = await createSharingSite({ viewers: { ...sharingViewers } });
  await run(`insert into person values
    ('person-an', 'An', 'an@herentals.be', true, now(), now()),
    ('person-bea', 'Bea', 'bea@herentals.be', true, now(), now())`);
  await run(`insert into membership (organisation, person, role, since, given_by) values
    ('org-herentals', 'person-an', 'contributor', now(), 'test'),
    ('org-herentals', 'person-bea', 'coordinator', now(), 'test')`);
});
afterEach(() => site.close());

const run = (statement: string) => site.deps.database.asOwner((db) => sql.raw(statement).execute(db));
let seen = 0;
beforeEach(() => {
  seen = 0;
});
async function mailsOn(day: string) {
  site.clock.set(`${day}T09:00:00Z`);
  await site.runJob('remind-coordinators');
  const all = (await site.deps.database.asOwner((db) => readOutbox(db, 100))).toReversed();
  const fresh = all.slice(seen);
  seen = all.length;
  return fresh;
}
const before = [1, 3, 3, 2, 3, 1];
const people = [{ answers: { before } }, {}, { dropOut: { reason: 'ill', moment: 'after' } }] as const;
const show = async (who: keyof typeof sharingViewers, path: string) => (await site.as(who)(path)).text();

describe('coordinators', () => {
  it('get one mail when a moment is due, with how many did not answer and no code', async () => {
    const made = await addCohort(site, 'org-herentals', people);
    const [mail, ...others] = await mailsOn('2026-11-20');
    expect(others).toEqual([]);
    expect(mail?.recipient).toBe('bea@herentals.be');
    expect(mail?.body).toContain('vóór de start. 2 codes zijn nog niet ingevuld.');
    expect(mail?.body).toContain(paths.unanswered(made));
    for (const { code } of made.participants) expect(mail?.body).not.toContain(showCode(code));
    expect(await mailsOn('2026-11-21')).toEqual([]);
    expect((await mailsOn('2027-02-12'))[0]?.body).toContain('na afloop. 2 codes zijn');
    expect((await mailsOn('2027-05-12'))[0]?.body).toContain('3 maanden later');
    expect((await mailsOn('2027-08-12'))[0]?.body).toContain('6 maanden later');
  });

  it('hear of the start a week before it, and of nothing while everybody answered or it is closed', async () => {
    const later = { startsOn: '2026-12-10', endsOn: '2027-03-10' };
    await addCohort(site, 'org-herentals', [{}], later);
    expect(await mailsOn('2026-12-02')).toEqual([]);
    expect(await mailsOn('2026-12-03')).toHaveLength(1);
    await run(`delete from cohort`);
    await addCohort(site, 'org-herentals', [{ answers: { before } }]);
    expect(await mailsOn('2026-12-04')).toEqual([]);
    await run(`update cohort set state = 'closed'`);
    expect(await mailsOn('2027-02-12')).toEqual([]);
  });

  it('are asked again when the plan moves the day', async () => {
    const made = await addCohort(site, 'org-herentals', people);
    await mailsOn('2026-11-20');
    expect(await mailsOn('2027-02-12')).toHaveLength(1);
    const change = paths.changePlan(made);
    const html = await show('bea', change);
    const body = formBody({
      ...hiddenFields(html),
      organisation: 'org-herentals',
      practice: 'Telefooncirkels',
      instrument: 'djg6',
      expected: '24',
      ageGroup: 'mixed',
      municipality: 'Herentals',
      startsOn: '2026-11-13',
      endsOn: '2027-03-12',
      followUps: ['after-6-months'],
      design: 'single',
      evaluator: 'own',
      keptMonths: '24',
    });
    expect((await site.as('bea')(change, { method: 'POST', body })).status).toBe(303);
    expect(await mailsOn('2027-03-11')).toEqual([]);
    expect(await mailsOn('2027-03-12')).toHaveLength(1);
  });

  it('see which codes those are; others do not', async () => {
    const made = await addCohort(site, 'org-herentals', people);
    const page = await show('bea', paths.unanswered(made));
    const [answered = '', open = '', stopped = ''] = made.participants.map(({ code }) => showCode(code));
    expect(page).not.toContain(answered);
    expect(page).toContain(open);
    expect(page).toContain(stopped);
    expect(page).toContain('Dit vraagt u vanaf 12 februari 2027.');
    expect((await site.as('an')(paths.unanswered(made))).status).toBe(403);
    expect((await site.as('carl')(paths.unanswered(made))).status).toBe(404);
  });

  it('who cannot be reached are written to later', async () => {
    await addCohort(site, 'org-olen', [{}]);
    expect(await mailsOn('2026-11-20')).toEqual([]);
    await run(`insert into membership (organisation, person, role, since, given_by) values
      ('org-olen', 'person-bea', 'coordinator', now(), 'test')`);
    expect(await mailsOn('2026-11-21')).toHaveLength(1);
  });
});

describe('codes and answers', () => {
  it('are deleted on the day of the plan, told a month before; plan and costs stay', async () => {
    const made = await addCohort(site, 'org-herentals', people, { followUps: [], keptMonths: 6 });
    await mailsOn('2027-02-12');
    expect(await show('bea', paths.cohort(made))).toContain(
      'gewist op 12 augustus 2027. Een uitkomst die u deelde, blijft. Dat zijn nu 3 codes',
    );
    const [warning] = await mailsOn('2027-07-12');
    expect(warning?.body).toContain('worden op 12 augustus 2027 3 codes en 1 ingevulde vragenlijst gewist');
    site.clock.set('2027-08-11T21:00:00Z');
    expect(await site.runJob('forget-answers')).toBe(0);
    site.clock.set('2027-08-12T09:00:00Z');
    expect(await site.runJob('forget-answers')).toBe(1);
    expect(await site.runJob('forget-answers')).toBe(0);
    await site.deps.database.read({ organisation: 'org-herentals', person: null }, async (db) => {
      expect(await readParticipants(db, made)).toEqual([]);
      expect((await readCohort(db, made))?.forgottenAt).not.toBeNull();
    });
    const left = await site.deps.database.asOwner((db) => sql`select from cohort_answer`.execute(db));
    expect(left.rows).toEqual([]);
    const page = await show('bea', paths.cohort(made));
    expect(page).toContain('Codes en antwoorden zijn gewist op 12 augustus 2027.');
    expect(page).not.toContain(paths.changePlan(made));
    expect((await verifyAudit(site.deps.database)).intact).toBe(true);
  });

  it('of an organisation that ended are deleted as well', async () => {
    await addCohort(site, 'org-olen', [{ answers: { before } }]);
    await run(`update organisation set ended_at = now() where id = 'org-olen'`);
    site.clock.set('2029-08-12T09:00:00Z');
    expect(await site.runJob('forget-answers')).toBe(1);
  });
});
