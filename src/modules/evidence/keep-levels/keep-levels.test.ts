import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cohortWith, sharedCohort } from '../../../../test/harness/shared-cohort';
import { createSharingSite } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';
import { formatNumber, formatPercent } from '../../../platform/texts/format';
import { checkBadges } from '../check-badges/check-badges';
import { checkBadgesCommand } from '../check-badges/command';
import { assumed, effectSizes, readStudyRecords, recordCohort, type SharedCohort, withdrawCohort } from '../contract';
import { evidenceFile } from '../publish-studies/evidence-file';
import { studyDataPaths } from '../publish-studies/paths';

const scope = { organisation: 'org-herentals', person: 'person-bea' };
// Each test has a practice of its own, all of Olen.
let slug = '';
let slugs: string[] = [];
let mailsBefore = 0;

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
  const at = site.clock.now();
  slugs = await site.deps.database.asOwner(async (db) => {
    const tables = db.withTables<Record<'practice' | 'person' | 'membership', Record<string, unknown>>>();
    await tables.updateTable('practice').set({ organisation: 'org-olen' }).execute();
    const dates = { email_verified: true, created_at: at, updated_at: at };
    await tables
      .insertInto('person')
      .values({ id: 'person-carl', name: 'Carl', email: 'carl@olen.test', ...dates })
      .execute();
    await tables
      .insertInto('membership')
      .values({ organisation: 'org-olen', person: 'person-carl', role: 'contributor', since: at, given_by: 'operator' })
      .execute();

    const rows = await tables.selectFrom('practice').select('slug').orderBy('slug', 'desc').execute();
    return rows.map(({ slug: each }) => String(each));
  });
});
beforeEach(async () => {
  slug = slugs.pop() ?? '';
  mailsBefore = (await site.deps.database.asOwner((db) => readOutbox(db, 99))).length;
});
// Whatever happened, everybody can compute each level again from the public file.
afterEach(async () => {
  expect(checkBadges(await exported())).toEqual([]);
});
afterAll(() => site.close());

async function exported() {
  site.clock.advance(2000);
  return evidenceFile.parse(await (await site.request(studyDataPaths.file)).json());
}

const inPractice = (cohort: SharedCohort): SharedCohort => ({
  ...cohort,
  practice: slug,
  cohort: `${slug}-${cohort.cohort}`,
  at: site.clock.now(),
});
const share = (cohort: SharedCohort = sharedCohort) =>
  site.deps.database.write(scope, (db) => recordCohort(db, inPractice(cohort)));
const publish = () => site.runJob('publish-levels');
const day = 86_400_000;
const days = (count: number) => site.clock.advance(count * day);
const show = async (path = `/praktijken/${slug}`) => {
  site.clock.advance(2000);
  return (await site.request(path)).text();
};
const certainty = async () => {
  site.clock.advance(2000);
  return (await (await site.request(`/api/v1/practices/${slug}`)).json()).certainty;
};
const shown = () => site.deps.database.read(publicScope, (db) => readStudyRecords(db, [slug]));
/** Of this test, newest first. */
const mails = async () => (await site.deps.database.asOwner((db) => readOutbox(db, 99))).slice(0, -mailsBefore || 99);
const withdraw = () =>
  site.deps.database.write(scope, (db) => withdrawCohort(db, { ...inPractice(sharedCohort), note: 'fout' }));
const title = async () => (await (await site.request(`/api/v1/practices/${slug}`)).json()).title;

/** Told, and the days over. */
async function waitAndShow() {
  await publish();
  days(7);
  await publish();
}

describe('what studies say of a practice', () => {
  it('is told to its owner first, and shown to everybody seven days later, with the studies', async () => {
    await share();
    expect((await certainty()).id).toBe('0');
    expect(await publish()).toBe(1);
    const [mail] = await mails();
    expect(mail).toMatchObject({ recipient: 'carl@olen.test' });
    expect(mail?.body).toContain('nu "eerste aanwijzingen"');
    expect(mail?.body).toContain('Vanaf 27 november 2026');
    days(6.9);
    expect(await publish()).toBe(0);
    expect([(await certainty()).id, await shown()]).toEqual(['0', []]);
    days(0.1);
    expect(await publish()).toBe(1);
    expect(await certainty()).toMatchObject({
      id: '3',
      level: 3,
      evidence: { rule: 'change', counted: [`${slug}-cohort-1-loneliness-0-1`] },
    });
    expect(await shown()).toHaveLength(1);
    expect(await publish()).toBe(0);
    expect(await mails()).toHaveLength(1);
  });

  it('shows on its page as answers to four questions, with why, what is missing, interval, n and warning', async () => {
    await share();
    await waitAndShow();
    const page = await show();
    expect(page).toContain('Eerste aanwijzingen');
    expect(page).toContain('één meting van 34 mensen, met een vergelijkingsgroep van 34 mensen');
    expect(page).toContain(
      `middelgroot verschil (${formatNumber(effectSizes.medium, 'nl')}) in ${formatPercent(assumed.power, 'nl')}`,
    );
    expect(page).toContain(`dat ${formatPercent(assumed.stops, 'nl')} stopt`);
    expect(page).toContain(`r = ${formatNumber(assumed.correlation, 'nl')}`);
    expect(page).toContain('Mensen voelden zich na afloop een beetje minder eenzaam');
    expect(page).toContain('−0,4 standaardafwijking (met 95% zekerheid tussen −0,68 en −0,12');
    expect(page).toContain('Uit 1 meting van 24 mensen');
    expect(page).toContain('Hier was geen groep om mee te vergelijken');
    expect(page).toContain('40 per deelnemer');
    expect(await show(`/praktijken/${slug}/geschiedenis`)).toContain('Hoe zeker door metingen: eerste aanwijzingen');
    expect(await show('/api/v1/practices?certainty=3')).toContain(await title());
    expect(await show(`/api/v1/practices/${slug}?format=jsonld`)).toContain('dqv:hasQualityAnnotation');
    expect(await show('/praktijken/uitvoer.csv')).toContain('eerste aanwijzingen');
  });

  it.each([
    ['geen-effect', 'Geen verschil dat telt', cohortWith([-0.1, 0.1], { comparison: 40 })],
    ['mogelijk-nadelig', 'Wie meedeed, voelde zich een beetje eenzamer', cohortWith([0.1, 0.7], { comparison: 40 })],
  ])('%s stands where success would stand, in respectful words', async (level, words, cohort) => {
    await share(cohort);
    await waitAndShow();
    expect((await certainty()).id).toBe(level);
    const page = await show();
    expect(page).toContain(words);
    expect(await show(`/api/v1/practices?certainty=${level}`)).toContain(await title());
    expect((await mails())[0]?.body).toContain('geen oordeel over uw werk');
  });

  it('that does not change is shown at once with the next study, without a mail', async () => {
    await share();
    await waitAndShow();
    await share({ ...sharedCohort, cohort: 'cohort-2' });
    expect(await shown()).toHaveLength(2);
    expect((await certainty()).evidence.counted).toHaveLength(2);
    expect(await publish()).toBe(0);
    expect(await mails()).toHaveLength(1);
  });

  it('that changes back before anybody saw it, nobody sees', async () => {
    await share();
    await publish();
    await withdraw();
    days(8);
    expect(await publish()).toBe(0);
    expect([(await certainty()).id, await shown()]).toEqual(['0', []]);
  });

  it('that a second study changes again, is told again and waits anew; the same level keeps its day', async () => {
    await share();
    await publish();
    days(3);
    await share({ ...sharedCohort, cohort: 'cohort-2' });
    expect(await publish()).toBe(0);
    await share(cohortWith([-0.8, -0.3], { cohort: 'cohort-3', comparison: 40 }));
    expect(await publish()).toBe(1);
    days(4);
    expect(await publish()).toBe(0);
    days(3);
    expect(await publish()).toBe(1);
    expect((await certainty()).id).toBe('4');
    expect(await shown()).toHaveLength(3);
    expect(await mails()).toHaveLength(2);
  });

  it('is withdrawn with a study, for everybody after seven days', async () => {
    await share();
    await waitAndShow();
    await withdraw();
    expect(await shown()).toHaveLength(1);
    await waitAndShow();
    expect([(await certainty()).id, await shown()]).toEqual(['0', []]);
    expect(await show(`/praktijken/${slug}/geschiedenis`)).toContain('Hoe zeker door metingen: nog geen niveau');
  });

  it('is computed anew every night, and nothing changes when nothing changed', async () => {
    await share();
    await waitAndShow();
    const before = await certainty();
    expect(await site.runJob('settle-levels')).toBeGreaterThan(0);
    const after = await certainty();
    expect({ ...after.evidence, decidedAt: '' }).toEqual({ ...before.evidence, decidedAt: '' });
    expect(await publish()).toBe(0);
  });

  it('is computed again from the public file by a command, which names each difference', async () => {
    await share();
    await waitAndShow();
    const file = await exported();
    const lines: string[] = [];
    const folder = await mkdtemp(join(tmpdir(), 'badges-'));
    const check = async (content: unknown) => {
      lines.length = 0;
      await writeFile(join(folder, 'data.json'), JSON.stringify(content));
      return checkBadgesCommand.run([join(folder, 'data.json')], (line) => lines.push(line));
    };
    expect(await check(file)).toBe(0);
    const raised = file.practices.map((practice) => (practice.slug === slug ? { ...practice, badge: '5' } : practice));
    expect(await check({ ...file, practices: raised })).toBe(1);
    expect(lines[0]).toBe(`${slug}: badge is "5" in the file, and by its studies "3"`);
    expect(await check({ ...file, studies: [] })).toBe(1);
    expect(await check({})).toBe(1);
    expect(await checkBadgesCommand.run([join(folder, 'nothing.json')], (line) => lines.push(line))).toBe(1);
    expect(lines.at(-1)).toBe(`${join(folder, 'nothing.json')} cannot be read: there is no such file or folder.`);
    lines.length = 0;
    await writeFile(join(folder, 'data.json'), 'no json');
    expect(await checkBadgesCommand.run([join(folder, 'data.json')], (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual([`${join(folder, 'data.json')} is not JSON.`]);
    await rm(folder, { recursive: true });
  });

  it('can be asked for study by study', async () => {
    await share();
    await waitAndShow();
    const list = async (query: string) => (await site.request(`${studyDataPaths.api}?${query}`)).json();
    expect(await list(`practice=${slug}`)).toMatchObject({ total: 1, items: [{ practice: slug, n: 24 }] });
    expect(await list(`practice=${slug}&design=controlled`)).toMatchObject({ total: 0 });
    expect((await list('pageSize=1')).items).toHaveLength(1);
    expect((await site.request(`${studyDataPaths.api}?design=x`)).status).toBe(400);
    expect(JSON.stringify(await list(''))).not.toContain('org-herentals');
  });
});
