import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import content from '../../../../content/practices.json';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { personScope, type Viewer, visitor } from '../../../platform/access/viewer';
import { criteriaOf, type ReviewLevel, type Score } from '../review';
import { scoreField } from './form';

const reviewers = ['ria', 'rik', 'rob', 'roos'];
const person = (name: string, platformRoles: Viewer['platformRoles']): Viewer => ({
  ...visitor,
  person: name,
  name,
  platformRoles,
});
const viewers = {
  ...Object.fromEntries(reviewers.map((name) => [name, person(name, ['reviewer'])])),
  els: person('els', ['editor']),
  an: person('an', []),
};
// Another practice for each test: a level that was granted stays.
let slug: string;
let site: TestApp;
let round: string;
let rounds = 0;

beforeAll(async () => {
  site = await createTestApp({ viewers });
});
afterAll(() => site.close());

/** Opens a round as the desk does. */
async function openRound(level: ReviewLevel, asked: readonly string[]): Promise<string> {
  rounds += 1;
  const id = `round${rounds}-`.padEnd(22, '0');
  slug = (content.practices[rounds] as { slug: string }).slug;
  await site.deps.database.write({ organisation: null, person: 'els', desk: true }, async (db) => {
    await sql`insert into review_round (slug, id, level, practice_version, opened_by, opened_at)
      values (${slug}, ${id}, ${level}, 1, 'els', now())`.execute(db);
    for (const reviewer of asked) {
      await sql`insert into review (slug, round, reviewer, assigned_by, assigned_at)
        values (${slug}, ${id}, ${reviewer}, 'els', now())`.execute(db);
    }
  });
  return id;
}

const address = () => `/beoordelen/${slug}/${round}`;
const answersOf = (level: ReviewLevel, score: Score, verdict: 'yes' | 'no') => ({
  ...Object.fromEntries(criteriaOf(level).map((criterion) => [scoreField(criterion), score])),
  verdict,
  remark: 'Helder verteld.',
});

async function post(name: string, path: string, fields: Record<string, string>) {
  const body = new URLSearchParams({ submission: 's'.repeat(22), version: '1', ...fields });
  return site.as(name)(path, { method: 'POST', body });
}
const handIn = (name: string, fields: Record<string, string>) =>
  post(name, address(), { ...fields, action: 'indienen' });
const levelOf = async () => {
  // The catalogue looks for changes once a second.
  site.clock.advance(1100);
  return (await (await site.request(`/api/v1/practices/${slug}`)).json()) as {
    certainty: { level: number; until: string | null };
    review: { inFavour: number; reviewers: number; kappa: number | null; agreement: number } | null;
  };
};

beforeEach(async () => {
  round = await openRound(1, ['ria', 'rik', 'rob']);
});

describe('who sees a review', () => {
  test('the reviewer who was asked, and nobody else', async () => {
    for (const [name, status] of Object.entries({ ria: 200, roos: 404, els: 404, an: 404 })) {
      expect((await site.as(name)(address())).status, name).toBe(status);
    }
    for (const path of [address(), '/beoordelen']) {
      expect((await site.request(path)).headers.get('Location')).toBe(askedToSignIn(path));
    }
    expect(await (await site.as('ria')('/beoordelen')).text()).toContain('nog niet begonnen');
  });

  test('in the database too, until the round is closed', async () => {
    await handIn('ria', answersOf(1, 'met', 'yes'));
    const seen = (name: string) =>
      site.deps.database.read(personScope(viewers[name as keyof typeof viewers]), async (db) => {
        const { rows } = await sql<{ reviewer: string }>`select reviewer from review where round = ${round}`.execute(
          db,
        );
        return rows.map(({ reviewer }) => reviewer);
      });
    expect([await seen('ria'), await seen('rik'), await seen('els'), await seen('an')]).toEqual([
      ['ria'],
      ['rik'],
      [],
      [],
    ]);
    await handIn('rik', answersOf(1, 'met', 'yes'));
    await handIn('rob', answersOf(1, 'met', 'yes'));
    expect((await seen('an')).toSorted()).toEqual(['ria', 'rik', 'rob']);
  });
});

test('she reads until when her judgement is waited for, in the list and above the form', async () => {
  await site.deps.database.asOwner((db) =>
    // A Friday; Christmas is no working day, and so is New Year.
    sql`update review set assigned_at = '2026-12-18T09:00:00Z' where round = ${round} and reviewer = 'ria'`.execute(db),
  );
  const list = await (await site.as('ria')('/beoordelen')).text();
  expect(list).toContain('<td data-label="Verwacht ten laatste op">5 januari 2027</td>');
  const form = await (await site.as('ria')(address())).text();
  expect(form).toContain('We verwachten uw oordeel ten laatste op 5 januari 2027.');
  await handIn('ria', answersOf(1, 'met', 'yes'));
  expect(await (await site.as('ria')(address())).text()).not.toContain('We verwachten uw oordeel');
});

test('once that day has passed she reads that she is late, and may still judge', async () => {
  const read = async (assigned: string) => {
    await site.deps.database.asOwner((db) =>
      sql`update review set assigned_at = ${assigned} where round = ${round} and reviewer = 'ria'`.execute(db),
    );
    return (await site.as('ria')(address())).text();
  };
  expect(await read('2026-11-05T09:00:00Z')).toContain('We verwachten uw oordeel ten laatste op 20 november 2026.');
  const late = await read('2026-11-02T09:00:00Z');
  expect(late).toContain(
    'Uw oordeel werd verwacht op 17 november 2026. U kunt het nog geven zolang niemand u vervangt.',
  );
  expect(late).not.toContain('We verwachten uw oordeel');
  expect((await handIn('ria', answersOf(1, 'met', 'yes'))).status).toBe(303);
});

describe('judging', () => {
  test('is kept half-way, and handed in only when every criterion is scored', async () => {
    const kept = await post('ria', address(), { [scoreField('goals')]: 'partly', action: 'bewaren' });
    expect([kept.status, kept.headers.get('Location')]).toEqual([303, `${address()}?bewaard`]);
    const refused = await post('ria', address(), { [scoreField('goals')]: 'met', version: '2', action: 'indienen' });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain('href="#verdict"');
    expect(html).toContain('href="#score-trigger"');
    expect(html).not.toContain('href="#score-goals"');
    // Above the form each message names its criterion.
    expect(html).toContain('<a href="#score-trigger">Aanleiding: kies wat u van dit criterium vindt.</a>');
    expect(html).toContain('niveau “goed beschreven”? Kies of de praktijk het niveau haalt.</a>');
    const aside = await post('ria', `${address()}/belang`, { conflict: '' });
    expect(await aside.text()).toContain('<a href="#conflict">Welk belang? Schrijf in een paar woorden');
  });

  test('a verdict does not pass over a criterion that is not met', async () => {
    const refused = await handIn('ria', { ...answersOf(1, 'met', 'yes'), [scoreField('goals')]: 'not-met' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('U koos “voldoet niet” bij een criterium.');
  });

  test('two windows do not overwrite each other, and nothing typed is lost', async () => {
    await post('ria', address(), { [scoreField('goals')]: 'partly', action: 'bewaren' });
    const late = await post('ria', address(), { remark: 'Tweede venster', action: 'bewaren' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Tweede venster');
  });

  test('what was handed in stands, also when it is sent again', async () => {
    expect((await handIn('ria', answersOf(1, 'met', 'yes'))).status).toBe(303);
    expect((await handIn('ria', answersOf(1, 'not-met', 'no'))).status).toBe(303);
    expect(await (await site.as('ria')(address())).text()).not.toContain('voldoet niet');
  });

  test('a reviewer with an interest steps aside, says which, and judges no more', async () => {
    expect((await post('ria', `${address()}/belang`, { conflict: '' })).status).toBe(422);
    expect((await post('ria', `${address()}/belang`, { conflict: 'Ik werkte mee' })).status).toBe(303);
    await handIn('ria', answersOf(1, 'met', 'yes'));
    expect(await (await site.as('ria')('/beoordelen')).text()).toContain('u deed niet mee');
    await handIn('rik', answersOf(1, 'met', 'yes'));
    await handIn('rob', answersOf(1, 'met', 'yes'));
    // Two judgements are too few: the desk asks somebody else.
    expect((await levelOf()).certainty.level).toBe(0);
  });
});

describe('the level', () => {
  test('is granted when the last of three handed in and most are in favour; pages and API say who found what', async () => {
    await handIn('ria', answersOf(1, 'met', 'yes'));
    await handIn('rik', { ...answersOf(1, 'met', 'yes'), [scoreField('goals')]: 'partly' });
    expect((await levelOf()).certainty.level).toBe(0);
    await handIn('rob', answersOf(1, 'not-met', 'no'));
    const { certainty, review } = await levelOf();
    expect(certainty).toMatchObject({ level: 1, missingReviews: 4, until: expect.stringMatching(/^2029-/) });
    expect(review).toMatchObject({ inFavour: 2, reviewers: 3 });
    const page = await (await site.request(`/praktijken/${slug}`)).text();
    expect(page).toContain('2 van de 3 beoordelaars');
    expect(page).not.toContain('rik');
  });

  test('is not granted when most are against', async () => {
    for (const name of ['ria', 'rik']) await handIn(name, answersOf(1, 'not-met', 'no'));
    await handIn('rob', answersOf(1, 'met', 'yes'));
    const { review } = await levelOf();
    expect(review).toMatchObject({ inFavour: 1, reviewers: 3, outcome: 'not-granted' });
  });

  test('two who hand in last at the same moment close the round once', async () => {
    await handIn('ria', answersOf(1, 'met', 'yes'));
    await Promise.all(['rik', 'rob'].map((name) => handIn(name, answersOf(1, 'met', 'yes'))));
    const { review } = await levelOf();
    expect(review).toMatchObject({ inFavour: 3, reviewers: 3, outcome: 'granted' });
    expect(site.logLines.filter(({ event }) => event === 'request.failed')).toEqual([]);
  });
});
