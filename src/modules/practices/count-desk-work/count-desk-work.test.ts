import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSharingSite } from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

const page = async (path = '/redactie/cijfers') => (await site.as('eva')(path)).text();
const run = (statement: string) => site.deps.database.asOwner((db) => sql.raw(statement).execute(db));

test('only editors read the figures, and find them from the desk', async () => {
  for (const who of ['an', 'bea', 'nobody'] as const)
    expect((await site.as(who)('/redactie/cijfers')).status).toBe(404);
  expect((await site.request('/redactie/cijfers')).headers.get('Location')).toBe(askedToSignIn('/redactie/cijfers'));
  expect(await page('/redactie')).toContain('href="/redactie/cijfers"');
  expect(await page()).toContain('Er is nog niets ingediend');
});

test('they say what was decided and why, with how many, and not by whom', async () => {
  await run(`insert into practice_draft (organisation, id, slug, answers, state, version, created_by, created_at,
      changed_by, changed_at, first_submitted_at, submitted_at, writers)
    values ('org-herentals', 'a', null, '{}', 'returned', 1, 'x', now(), 'x', now(), now(), now(), '{x}'),
      ('org-olen', 'b', null, '{}', 'declined', 1, 'x', now(), 'x', now(), now(), now(), '{x}'),
      ('org-olen', 'c', null, '{}', 'draft', 1, 'x', now(), 'x', now(), null, null, '{x}')`);
  await run(`insert into practice_draft_step (organisation, draft, seq, at, by, action, note, questions, reason) values
    ('org-herentals', 'a', 1, '2026-11-02T10:00Z', 'x', 'submit', null, '{}', null),
    ('org-herentals', 'a', 2, '2026-11-03T10:00Z', 'x', 'take-up', null, '{}', null),
    ('org-herentals', 'a', 3, '2026-11-05T10:00Z', 'x', 'return', 'Geheime vraag', '{"goals": "Welke?"}', null),
    ('org-olen', 'b', 1, '2026-10-05T10:00Z', 'x', 'submit', null, '{}', null),
    ('org-olen', 'b', 2, '2026-10-05T10:00Z', 'x', 'take-up', null, '{}', null),
    ('org-olen', 'b', 3, '2026-10-06T10:00Z', 'x', 'decline', null, '{}', 'other-subject'),
    ('org-olen', 'c', 1, '2026-10-06T10:00Z', 'x', 'submit', null, '{}', null)`);
  const html = await page();
  // The chart begins with the first month in which something was handed in.
  expect(html).not.toContain('september 2026');
  expect(html).toContain('2 (n = 2)');
  expect(html).toContain('november 2026');
  expect(html).toContain('N = 2.');
  expect(html).toContain('Het gaat niet over eenzaamheid of sociaal isolement');
  for (const hidden of ['Herentals', 'Olen', 'Geheime vraag', 'Welke?']) expect(html).not.toContain(hidden);
  expect(await page('/en/redactie/cijfers')).toContain('November 2026');
});
