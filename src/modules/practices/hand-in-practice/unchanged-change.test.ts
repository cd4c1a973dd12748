import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  beginChange,
  createDeskSite,
  type DeskSite,
  deskOrganisation,
  formIn,
  handInChange,
  publishDraft,
} from '../../../../test/harness/desk-site';
import { fillStep, formBody, hiddenFields } from '../../../../test/harness/sharing-site';
import { stepAddresses } from '../share-practice/paths';

let site: DeskSite;
beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());

const text = async (path: string) => (await site.as('an')(path)).text();
const nothing = 'Alles staat al zo in de databank';
const ready = 'Alles is in orde. U kunt indienen.';
/** Of the main part of a page. */
const buttons = (html: string) =>
  [...(html.split('<main')[1]?.matchAll(/<button[^>]*>([^<]+)</g) ?? [])].map(([, words]) => words);

test('a change that changes nothing is not handed in: its pages say so, and what can be done', async () => {
  const draft = await beginChange(site, await publishDraft(site, 'Soeplepel'));
  expect(await text('/mijn/praktijken')).toContain(`${nothing}.`);
  const first = await text(draft);
  expect([first.includes(`${nothing}.`), first.includes(ready)]).toEqual([true, false]);
  const review = await text(`${draft}/nakijken`);
  expect(review).toContain(nothing);
  for (const words of [ready, '/indienen"', 'Klopt alles nog?']) expect(review).not.toContain(words);
  // It was published today, so there is nothing to confirm.
  expect(buttons(review)).toEqual(['Trek deze wijziging in']);
  const answer = await site.as('an')(`${draft}/indienen`, { method: 'POST', body: formBody(hiddenFields(review)) });
  expect([answer.status, (await answer.text()).includes(nothing)]).toEqual([422, true]);
  expect(await (await site.as('eva')('/redactie')).text()).not.toContain('Soeplepel');
  expect((await site.mailsTo('an')).filter(({ subject }) => subject.includes('ontvangen'))).toHaveLength(0);
  expect((await site.send('an', `${draft}/nakijken`, `${draft}/intrekken`)).status).toBe(303);
  expect(await text(draft)).toContain('Ingetrokken');
});

test('later the way is to say that the practice is still right, which withdraws the change', async () => {
  const slug = await publishDraft(site, 'Soepterrine');
  const draft = await beginChange(site, slug);
  site.clock.advance(86_400_000);
  expect(await text(`${draft}/nakijken`)).toContain('Deze wijziging wordt daarmee ingetrokken.');
  const confirm = `/praktijken/${slug}/nog-actueel`;
  const answer = await site.send('an', `${draft}/nakijken`, confirm);
  expect(answer.headers.get('Location')).toBe('/mijn/praktijken?bevestigd=1');
  expect((await site.as('an')(`/en${draft}/nakijken`)).headers.get('Location')).toBe(`/en${draft}`);
  expect(await text(draft)).toContain('Ingetrokken');
  expect(await text(`/praktijken/${slug}/wijzigen`)).not.toContain('Nog actueel');
});

test('a change in which something was written since stays open when the practice is confirmed', async () => {
  const slug = await publishDraft(site, 'Soepbord');
  const draft = await beginChange(site, slug);
  site.clock.advance(86_400_000);
  const confirm = `/praktijken/${slug}/nog-actueel`;
  const sent = new URLSearchParams(formIn(await text(`${draft}/nakijken`), confirm));
  await fillStep(site.as('an'), draft, 'waarom');
  expect((await site.as('an')(confirm, { method: 'POST', body: sent })).status).toBe(303);
  expect(await text(draft)).toContain('Alles is in orde. U kunt indienen.');
});

test('what editors sent back may be handed in as it is published, for that answers them', async () => {
  const slug = await publishDraft(site, 'Soepketel');
  const draft = await beginChange(site, slug);
  const id = draft.split('/').at(-1) ?? '';
  const page = await handInChange(site, id, { fields: { frequency: 'elke zondag' } });
  const asked = { vragen: 'Is het elke zondag?' };
  expect((await site.send('eva', page, `${page}/terugsturen`, asked)).status).toBe(303);
  await site.deps.database.asOwner((db) =>
    sql`update practice_draft set answers = jsonb_set(answers, '{fields,frequency}', '"elke week"') where id = ${id}`.execute(
      db,
    ),
  );
  site.clock.advance(86_400_000);
  for (const html of [await text(draft), await text('/mijn/praktijken')])
    expect(html).toContain('Beantwoord de vragen en dien opnieuw in.');
  const review = await text(`${draft}/nakijken`);
  for (const words of [nothing, 'Dan mag u het zo opnieuw indienen.', ready]) expect(review).toContain(words);
  expect(review).not.toContain('Er is dus niets om in te dienen.');
  expect(buttons(review)).toEqual(['Trek deze wijziging in', 'Dien in']);
  expect((await site.send('an', `${draft}/nakijken`, `${draft}/indienen`)).status).toBe(303);
  expect(await text(draft)).toContain('U hoort van ons ten laatste op');
  expect((await site.send('eva', page, `${page}/oppakken`)).status).toBe(303);
  expect(await (await site.as('eva')(page)).text()).toContain('Dit staat al zo op de site.');
});

test('an answer, an image, or a step with something inferred that its owner saved is something to hand in', async () => {
  const slug = await publishDraft(site, 'Soepschaal');
  await site.deps.database.asOwner(async (db) => {
    await sql`update practice set record = jsonb_set(record, '{inferred}', '["goals"]') where slug = ${slug}`.execute(
      db,
    );
  });
  site.refresh();
  const draft = await beginChange(site, slug);
  expect(await text(`${draft}/nakijken`)).toContain(nothing);
  const step = `${draft}/${stepAddresses.why}`;
  const page = await text(step);
  const goals = /<textarea[^>]*name="goals"[^>]*>([^<]*)/.exec(page)?.[1] ?? '';
  const trigger = /<textarea[^>]*name="trigger"[^>]*>([^<]*)/.exec(page)?.[1] ?? '';
  const body = formBody({ ...hiddenFields(page), goals, trigger, focus: ['sociale-eenzaamheid'], naar: 'verder' });
  expect((await site.as('an')(step, { method: 'POST', body })).status).toBe(303);
  expect(await text(`${draft}/nakijken`)).toContain(ready);
});

test('an image that came is something to hand in, and so is an answer', async () => {
  const slug = await publishDraft(site, 'Soepkan');
  const draft = await beginChange(site, slug);
  const id = draft.split('/').at(-1) ?? '';
  const page = await handInChange(site, id, { images: ['kan'], added: ['kan'] });
  expect(await (await site.as('eva')(page)).text()).not.toContain('Dit staat al zo op de site.');
  expect((await site.send('eva', page, `${page}/publiceren`)).status).toBe(303);
  site.refresh();
  const next = await beginChange(site, slug);
  expect(await text(`${next}/nakijken`)).toContain(nothing);
  await site.deps.database.asOwner((db) =>
    sql`update practice_draft set answers = jsonb_set(answers, '{images,0,alt}', '"Een kan"')
      where organisation = ${deskOrganisation} and id = ${next.split('/').at(-1)}`.execute(db),
  );
  expect(await text(`${next}/nakijken`)).toContain(ready);
});
