import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCohort } from '../../../../test/harness/shared-cohort';
import { createSharingSite, formBody, hiddenFields } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { recordCohort, withdrawCohort } from '../contract';

let site: TestApp;
const slug = 'telefooncirkels';
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

const scope = { organisation: 'org-herentals', person: 'person-bea' };
const cohort = () => ({ ...sharedCohort, practice: slug, at: site.clock.now() });
const days = (count: number) => site.clock.advance(count * 86_400_000);
/** Rows of what happened, the last first: what, who and why. */
async function history(of = slug): Promise<string[]> {
  const html = await (await site.as('eva')(`/redactie/praktijken/${of}`)).text();
  const table = html.split('Wat er gebeurde').at(-1)?.split('</table>')[0] ?? '';
  return table.split('<tr').slice(2);
}
const row = (word: string) => expect.stringContaining(word);

describe('the history of a practice on the desk', () => {
  it('tells of evidence that came and was withdrawn, and of what it did to the level', async () => {
    await site.deps.database.write(scope, (db) => recordCohort(db, cohort()));
    expect(await history()).toEqual([
      row('metingen samen, nog niet getoond: eerste aanwijzingen'),
      row('meting gedeeld: <a href="/redactie/studies/'),
    ]);
    await site.runJob('publish-levels');
    expect((await history())[0]).toContain('metingen samen, gemeld aan de eigenaar: eerste aanwijzingen');
    days(7);
    await site.runJob('publish-levels');
    const [shown = ''] = await history();
    expect(shown).toContain('metingen samen, nu op de site: eerste aanwijzingen');
    expect(shown).toContain('Na afloop ging het beter');
    expect(shown).toContain('de regels voor metingen');
    days(1);
    const withdrawal = { ...cohort(), note: 'Fout geteld' };
    await site.deps.database.write(scope, (db) => withdrawCohort(db, withdrawal));
    const lines = await history();
    expect(lines).toHaveLength(5);
    expect(lines.join()).toContain('meting of verhaal ingetrokken');
    expect(lines.join()).toContain('Fout geteld');
    expect(lines.join()).toContain('metingen samen, nog niet getoond: nog geen niveau');
    days(1);
    await site.deps.database.write(scope, (db) => recordCohort(db, { ...cohort(), cohort: 'cohort-9' }));
    expect((await history()).join()).toContain('metingen samen, niet meer van toepassing: nog geen niveau');
    const english = await (await site.as('eva')(`/en/redactie/praktijken/${slug}`)).text();
    expect(english).toContain('measurements together, now on the site: first indications');
    const link = lines.join().match(/\/redactie\/studies\/[\w-]+/)?.[0] ?? '';
    expect((await site.as('eva')(link)).status).toBe(200);
  });

  it('tells of it where the practice became part of another, and nobody but editors reads it', async () => {
    const path = `/redactie/praktijken/${slug}`;
    const { items } = await (await site.request('/api/v1/practices?pageSize=2')).json();
    const target = items.find((item: { slug: string }) => item.slug !== slug);
    const html = await (await site.as('eva')(`${path}?${new URLSearchParams({ q: target.title })}`)).text();
    const body = formBody({ ...hiddenFields(html), naar: target.slug, voegzeker: 'ja' });
    expect((await site.as('eva')(`${path}/samenvoegen`, { method: 'POST', body })).status).toBe(303);
    expect((await history(target.slug)).join()).toContain('meting gedeeld');
    for (const name of ['an', 'nobody']) {
      expect((await site.as(name)(`/redactie/praktijken/${target.slug}`)).status).toBe(404);
    }
    const open = await (await site.request(`/praktijken/${target.slug}/geschiedenis`)).text();
    expect(open).not.toContain('meting gedeeld');
  });
});
