import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginChange, createDeskSite, type DeskSite, publishDraft } from '../../../../test/harness/desk-site';
import { fillStep } from '../../../../test/harness/sharing-site';

let site: DeskSite;
beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());

const deed = async (slug: string, word: string, fields: Record<string, string>, page = '') => {
  const answer = await site.send(
    'els',
    `/redactie/praktijken/${slug}${page}`,
    `/redactie/praktijken/${slug}/${word}`,
    fields,
  );
  expect(answer.status).toBe(303);
};
const text = async (path: string) => (await site.as('an')(path)).text();
const title = 'Deze wijziging kan niet meer gepubliceerd worden';
/** How the sentence ends that tells what comes next. */
const outlook = /en dien in\.|U kunt indienen\./;
/** A change of a practice that says something else. @returns the address of its draft */
async function beginOther(slug: string): Promise<string> {
  const draft = await beginChange(site, slug);
  await fillStep(site.as('an'), draft, 'middelen');
  return draft;
}
/** The line of a draft in a list. */
const listed = (html: string, draft: string) => html.split('<li>').find((line) => line.includes(`${draft}"`)) ?? '';

test.each([
  [
    'withdrawn',
    'Soepbus',
    'De praktijk werd van de site gehaald.',
    (slug: string) => deed(slug, 'intrekken', { intrekreden: 'De eigenaar vroeg het zelf.', intrekzeker: 'ja' }),
  ],
  [
    'merged',
    'Soepfiets',
    'De praktijk werd samengevoegd met een andere.',
    (slug: string) => {
      const target = site.nextPractice();
      const query = `?q=${encodeURIComponent(target.title)}`;
      return deed(slug, 'samenvoegen', { naar: target.slug, voegzeker: 'ja' }, query);
    },
  ],
  [
    'given to another organisation',
    'Soepkar',
    'De praktijk is intussen van een andere organisatie.',
    (slug: string) => deed(slug, 'eigenaar', { organisatie: 'aalst' }),
  ],
] as const)(
  'a change of a practice that was %s is not handed in; its pages say why, and keep it',
  async (_, name, why, happens) => {
    const slug = await publishDraft(site, name);
    const draft = await beginOther(slug);
    const before = await text(`${draft}/nakijken`);
    expect(before).toContain('/indienen');
    expect(await text(draft)).toContain(`${draft}/nakijken"`);
    expect(listed(await text('/mijn/praktijken'), draft)).toMatch(outlook);
    await happens(slug);
    for (const page of ['', '/wat-en-waar', '/nakijken']) {
      const html = await text(`${draft}${page}`);
      expect(html, page).toContain(title);
      expect(html, page).toContain(why);
      expect(html, page).not.toContain('/indienen"');
    }
    const first = await text(draft);
    expect(first).not.toContain(`${draft}/nakijken"`);
    expect(first).not.toMatch(outlook);
    const line = listed(await text('/mijn/praktijken'), draft);
    expect(line).toContain(`${title}. ${why}`);
    expect(line).not.toMatch(outlook);
    // The page was opened before it happened.
    const version = /name="versie" value="(\d+)"/.exec(before)?.[1] ?? '';
    const body = new URLSearchParams({ submission: site.deps.randomToken(), versie: version });
    const answer = await site.as('an')(`${draft}/indienen`, { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(why);
    expect(await text(draft)).toContain(name);
    expect((await site.mailsTo('an')).filter(({ subject }) => subject.includes('ontvangen'))).toHaveLength(0);
  },
);

test('one of a practice that is still its own is handed in', async () => {
  const draft = await beginOther(await publishDraft(site, 'Soepkom'));
  expect(await text(`${draft}/nakijken`)).not.toContain(title);
  for (const page of [await text(draft), listed(await text('/mijn/praktijken'), draft)]) {
    expect(page).toContain('Alles is in orde. U kunt indienen.');
  }
  expect((await site.send('an', `${draft}/nakijken`, `${draft}/indienen`)).status).toBe(303);
  expect(await text(draft)).not.toContain(title);
});
