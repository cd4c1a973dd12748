import { sql } from 'kysely';
import { exportedFields } from '../../src/modules/practices/export-practices/export-columns';
import { transferQuestions } from '../../src/modules/practices/transfer-check';
import { tokenHash } from '../../src/platform/access/token-hash';
import { hasPlatformRole, hasRoleIn, type Viewer } from '../../src/platform/access/viewer';
import type { ViewerName } from './practice-people';
import type { PracticeWorld } from './practice-world';
import { expectMoved, herentals, isAt, isOutbox, type Matter, publishedStory } from './secret-matters';

/** What is of one person, or was told to one organisation: lists, notes, addresses, requests, uploads. */
export async function writePersonalMatters(world: PracticeWorld): Promise<Matter[]> {
  const { slug, key } = await publishedStory(world);
  return [
    await writeAccountCheck(world, slug, 'researcher'),
    await writeVisitorCheck(world, slug),
    ...(await writeOrganisationList(world, slug)),
    await writeAccountList(world, key, slug),
    await writeInvitation(world),
    await writeRequest(world),
    await writeFollower(world),
    await writeCsvImport(world),
    ...(await writeVisitorQuestions(world, slug)),
  ];
}

const isAdministrator = (viewer: Viewer) => hasPlatformRole(viewer, 'administrator');

/** An address that nobody else has. */
const addressOf = (world: PracticeWorld, key: string) => `${world.words.make(key, 'address')}@verbonden.test`;

/** The secret part of the link in the newest mail to an address. */
async function tokenMailed(world: PracticeWorld, recipient: string, before: string): Promise<string> {
  const { rows } = await world.site.deps.database.asOwner((db) =>
    sql<{ body: string }>`select body from outbox where recipient = ${recipient} order by created_at desc`.execute(db),
  );
  const token = new RegExp(`${before}([\\w-]{22})`).exec(rows[0]?.body.replaceAll('?t=', '/') ?? '')?.[1];
  if (!token) throw new Error(`No mail to ${recipient} has ${before}`);
  return token;
}

const checkPath = (slug: string) => `/praktijken/${slug}/past-dit-hier`;

/** Answers all questions about a practice, with a note of its own at each. @returns the cookies of a visitor */
async function check(world: PracticeWorld, slug: string, name: ViewerName, key: string): Promise<string> {
  const fields = transferQuestions.flatMap((question) => [
    [question, 'partly'],
    [`${question}Note`, `Onder ons: ${world.words.make(key, question)}`],
  ]);
  const answer = await world.steps.send(name, checkPath(slug), Object.fromEntries(fields));
  expectMoved(answer, key);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .filter((cookie) => !cookie?.startsWith('bewaard='))
    .join('; ');
}

async function writeAccountCheck(world: PracticeWorld, slug: string, reader: ViewerName): Promise<Matter> {
  const key = `check-${reader}`;
  await check(world, slug, reader, key);
  const may: Matter['may'] = (viewer, asked) => viewer.person === reader && isAt(asked, checkPath(slug));
  return { key, at: /past-dit-hier/, parts: { slug }, may, reader, path: `${checkPath(slug)}/uitkomst` };
}

/** On a device: whoever has its cookie. */
async function writeVisitorCheck(world: PracticeWorld, slug: string): Promise<Matter> {
  const key = 'check-visitor';
  const cookie = await check(world, slug, 'visitor', key);
  const may: Matter['may'] = (viewer, asked, brings) =>
    viewer.person === null && brings.includes(cookie) && isAt(asked, checkPath(slug));
  const path = `${checkPath(slug)}/uitkomst`;
  return { key, at: /past-dit-hier/, parts: { slug }, cookie, may, reader: 'visitor', path };
}

/** A list for colleagues, with outcomes of a transfer check; the notes of the check stay with who made them. */
async function writeOrganisationList(world: PracticeWorld, slug: string): Promise<Matter[]> {
  const key = 'organisation-list';
  const notes = await writeAccountCheck(world, slug, 'coordinatorH');
  const titel = `Voor de dienst ${world.words.make(key, 'title')}`;
  const fields = { titel, organisatie: herentals, uitkomsten: 'ja' };
  const answer = await world.steps.send('coordinatorH', '/mijn/lijsten/delen', fields);
  expectMoved(answer, key);
  const path = answer.headers.get('Location') ?? '';
  const id = path.split('/').at(-1) ?? '';
  const may: Matter['may'] = (viewer, asked) => hasRoleIn(viewer, herentals, 'reader') && isAt(asked, '/mijn/lijsten');
  const parts = { organisation: herentals, id };
  return [notes, { key, at: /\/lijsten\/:organisation/, parts, may, reader: 'readerH', path }];
}

/** What somebody keeps; the practice itself is public, that she keeps it is not. */
async function writeAccountList(world: PracticeWorld, key: string, slug: string): Promise<Matter> {
  const kept = '/praktijken/bewaard';
  const keeper = 'readsBoth';
  expectMoved(await world.steps.send(keeper, kept, { action: 'bewaar', slug }), key);
  // A check keeps its practice as well.
  const keepers: readonly (string | null)[] = [keeper, 'researcher', 'coordinatorH'];
  const may: Matter['may'] = (viewer, asked) => keepers.includes(viewer.person) || !isAt(asked, kept);
  return { key, at: /\/bewaard/, parts: {}, may, reader: keeper, path: kept };
}

async function writeInvitation(world: PracticeWorld): Promise<Matter> {
  const key = 'invitation';
  const email = addressOf(world, key);
  const path = `/organisaties/${herentals}`;
  expectMoved(await world.steps.send('coordinatorH', `${path}/uitnodigingen`, { email, role: 'reader' }), key);
  const token = await tokenMailed(world, email, '/uitnodigingen/');
  const may: Matter['may'] = (viewer, asked) =>
    isOutbox(viewer, asked) ||
    // Who has the link sees to whom it was sent, to know whether it is hers.
    isAt(asked, `/uitnodigingen/${token}`) ||
    (isAt(asked, path) && (hasRoleIn(viewer, herentals, 'coordinator') || isAdministrator(viewer)));
  const at = /^\/uitnodigingen|^\/organisaties\/:id/;
  return { key, at, parts: { token, id: herentals }, may, reader: 'coordinatorH', path };
}

async function writeRequest(world: PracticeWorld): Promise<Matter> {
  const key = 'request';
  const [name, remark] = ['name', 'remark'].map((field) => `Buurtwerk ${world.words.make(key, field)}`);
  expectMoved(
    await world.steps.send('nobody', '/organisaties/aanvragen', { name: name ?? '', remark: remark ?? '' }),
    key,
  );
  const may: Matter['may'] = (viewer, asked) =>
    (viewer.person === 'nobody' && isAt(asked, '/mijn')) || (isAdministrator(viewer) && isAt(asked, '/beheer'));
  return { key, at: /aanvragen/, parts: {}, may, reader: 'administrator', path: '/beheer/aanvragen' };
}

/** Somebody follows by mail what is done in both places and everything new. */
async function writeFollower(world: PracticeWorld): Promise<Matter> {
  const key = 'follower';
  const address = addressOf(world, key);
  const token = 'volgt'.padEnd(22, 'x');
  const now = world.site.clock.now();
  const at = new Date(now.getTime() - 9 * 86_400_000);
  await world.site.deps.database.asOwner(async (db) => {
    await sql`insert into follower (id, address, language, rhythm, created_at, digest_at)
      values ('volger', ${address}, 'nl', 'weekly', ${at}, ${at})`.execute(db);
    await sql`insert into follow_token (token_hash, follower, created_at)
      values (${tokenHash(token)}, 'volger', ${now})`.execute(db);
    const targets = [
      ['municipality', '13011'],
      ['municipality', '13029'],
      ['search', 'q=koffie'],
    ];
    for (const [kind, target] of targets) {
      await sql`insert into follow (id, follower, kind, target, language, rhythm, asked_at, confirmed_at)
        values (${`volgt-${target}`}, 'volger', ${kind}, ${target}, 'nl', 'weekly', ${at}, ${at})`.execute(db);
    }
  });
  const path = '/praktijken/volgen/overzicht';
  const may: Matter['may'] = (viewer, asked, brings) =>
    isOutbox(viewer, asked) || (isAt(asked, path) && brings.includes(token));
  return { key, at: /\/volgen\//, parts: {}, search: { t: token }, may, reader: 'visitor', path };
}

/** Every cell of an upload is a free text until somebody confirms it. */
async function writeCsvImport(world: PracticeWorld): Promise<Matter> {
  const key = 'import-csv';
  const cells = exportedFields.map((field) => (field === 'slug' ? '' : `Cel ${world.words.make(key, field)}`));
  const body = new FormData();
  body.set('submission', world.steps.submission());
  body.set('organisation', herentals);
  body.set('file', new File([`${exportedFields.join(';')}\n${cells.join(';')}\n`], 'lijst.csv', { type: 'text/csv' }));
  const answer = await world.site.as('writerH')('/mijn/praktijken/importeren', { method: 'POST', body });
  expectMoved(answer, key);
  const path = answer.headers.get('Location') ?? '';
  const id = path.split('/').at(-1) ?? '';
  const may: Matter['may'] = (viewer, asked) => hasRoleIn(viewer, herentals, 'contributor') && isAt(asked, path);
  return { key, at: /\/invoer\//, parts: { organisation: herentals, id }, may, reader: 'coordinatorH', path };
}

/** Of visitors: one that waits for the button behind the link in its mail, one that came to the owner. */
async function writeVisitorQuestions(world: PracticeWorld, slug: string): Promise<Matter[]> {
  const confirm = '/praktijken/vragen/bevestigen';
  const [waiting, confirmed] = ['question-unconfirmed', 'question-confirmed'];
  const token = await askAsVisitor(world, slug, waiting);
  const mayConfirm: Matter['may'] = (viewer, asked, brings) =>
    isOutbox(viewer, asked) || (isAt(asked, confirm) && brings.includes(token));
  const sent = await askAsVisitor(world, slug, confirmed);
  expectMoved(await world.steps.send('visitor', `${confirm}?t=${sent}`), confirmed);
  const { rows } = await world.site.deps.database.asOwner((db) =>
    sql<{ id: string }>`select id from question where slug = ${slug} order by asked_at desc limit 1`.execute(db),
  );
  const id = rows[0]?.id ?? '';
  const may: Matter['may'] = (viewer, asked) =>
    isOutbox(viewer, asked) || (hasRoleIn(viewer, herentals, 'reader') && isAt(asked, '/mijn/vragen'));
  const parts = { organisation: herentals, id };
  const path = `/mijn/vragen/${herentals}/${id}`;
  return [
    {
      key: waiting,
      at: /bevestigen/,
      parts: {},
      search: { t: token },
      may: mayConfirm,
      reader: 'visitor',
      path: confirm,
    },
    { key: confirmed, at: /\/vragen\/:/, parts, may, reader: 'readerH', path },
  ];
}

/** @returns the token in the mail that asks to confirm it */
async function askAsVisitor(world: PracticeWorld, slug: string, key: string): Promise<string> {
  world.site.clock.advance(10_000);
  const email = addressOf(world, key);
  const vraag = `Hoe begint u eraan? ${world.words.make(key, 'question')}`;
  const fields = { vraag, naam: `Mevrouw ${world.words.make(key, 'name')}`, email };
  expectMoved(await world.steps.send('visitor', `/praktijken/${slug}/vraag`, fields), key);
  return tokenMailed(world, email, '/bevestigen/');
}
