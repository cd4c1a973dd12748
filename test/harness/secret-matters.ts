import { sql } from 'kysely';
import { hasPlatformRole, hasRoleIn, type Viewer } from '../../src/platform/access/viewer';
import { mailOf, practiceViewers, type ViewerName } from './practice-people';
import type { PracticeWorld } from './practice-world';

/**
 * What is secret besides the texts of practices: judgements, questions to owners, uploads, lists behind a link. Who may
 * read it is said here once more, apart from the code that decides it.
 */
export interface Matter {
  /** Whose secret words it has, see `SecretWords`. */
  key: string;
  /** Pages about it, and what to put in their addresses. */
  at: RegExp;
  parts: Record<string, string>;
  /** What opens it: asked along with the address, and sent by a visitor. */
  search?: Record<string, string>;
  cookie?: string;
  /** `brings`: the query and the cookies of the request. */
  may: (viewer: Viewer, path: string, brings: string) => boolean;
  /** Somebody who has to find it there, or the test would not see a leak. */
  reader: ViewerName;
  path: string;
}

export const herentals = 'org-herentals';
const isEditor = (viewer: Viewer) => hasPlatformRole(viewer, 'editor');
export const isAt = (path: string, base: string) => path === base || path.startsWith(`${base}/`);
/** Administrators see what is mailed. */
export const isOutbox = (viewer: Viewer, path: string) =>
  hasPlatformRole(viewer, 'administrator') && isAt(path, '/beheer/post');

export function expectMoved({ status }: Response, what: string): void {
  if (status !== 303) throw new Error(`${what} answered ${status}`);
}

/** @returns where it is, and whose words it has */
export async function publishedStory(world: PracticeWorld): Promise<{ slug: string; key: string }> {
  const story = await world.begin(herentals, { image: false });
  expectMoved(await world.steps.own(story.writer, story, 'indienen'), 'hand in');
  expectMoved(await world.steps.decide('editor', story, 'oppakken'), 'take up');
  expectMoved(await world.steps.decide('editor', story, 'publiceren'), 'publish');
  world.settle();
  return { slug: (await world.steps.draft(story)).slug ?? '', key: story.key };
}

const publishedOne = async (world: PracticeWorld) => (await publishedStory(world)).slug;

/** One round that goes on, with a judgement handed in and one half filled in, and one that is closed. */
async function writeReviews(world: PracticeWorld): Promise<Matter[]> {
  const matters: Matter[] = [];
  const reviewers = ['reviewer1', 'reviewer2', 'reviewer3'] as const;
  for (const closes of [false, true]) {
    const slug = await publishedOne(world);
    const fields = { niveau: '1', beoordelaar: reviewers };
    expectMoved(await world.steps.deed('editor', slug, 'beoordelen', fields), 'open round');
    const round = await world.steps.openRound(slug);
    if (!round) throw new Error('No round');
    for (const [at, name] of (closes ? reviewers : reviewers.slice(0, 2)).entries()) {
      const key = `${closes ? 'closed' : 'open'}-${name}`;
      const given = { favours: at !== 1, remark: world.words.make(key, 'remark'), handsIn: closes || at === 0 };
      expectMoved(await world.steps.review(name, slug, round, given), key);
      const path = `/beoordelen/${slug}/${round.id}`;
      const may: Matter['may'] = (viewer, asked) => {
        if (viewer.person === name && isAt(asked, path)) return true;
        // Who took part sees what the others wrote, once everybody is done.
        const tookPart = reviewers.some((each) => each === viewer.person);
        if (closes && tookPart && isAt(asked, path)) return true;
        // Without names, to who leads the desk and, by mail, to who it is about.
        const toOwner = hasRoleIn(viewer, herentals, 'contributor') && isAt(asked, '/mijn');
        const told = (isEditor(viewer) && isAt(asked, `/redactie/praktijken/${slug}`)) || toOwner;
        return closes && (told || isOutbox(viewer, asked));
      };
      matters.push({ key, at: /:round/, parts: { slug, round: round.id }, may, reader: name, path });
    }
    world.settle();
  }
  return matters;
}

/** With the owner, answered by the owner, and with the editors. */
async function writeQuestions(world: PracticeWorld): Promise<Matter[]> {
  const slug = await publishedOne(world);
  const [free] = await selected<{ slug: string }>(
    world,
    sql`select slug from practice where organisation is null order by slug limit 1`,
  );
  const plans = [
    { key: 'question-waiting', asker: 'nobody', about: slug },
    { key: 'question-answered', asker: 'researcher', about: slug },
    { key: 'question-desk', asker: 'nobody', about: free?.slug ?? '' },
  ] as const;
  const matters: Matter[] = [];
  for (const { key, asker, about } of plans) {
    world.site.clock.advance(10_000);
    const vraag = `Hoe begint u eraan? ${world.words.make(key, 'question')}`;
    expectMoved(await world.steps.send(asker, `/praktijken/${about}/vraag`, { vraag }), key);
    const [stored] = await selected<{ organisation: string; id: string }>(
      world,
      sql`select organisation, id from question order by asked_at desc limit 1`,
    );
    const { organisation, id } = stored ?? { organisation: '', id: '' };
    const path = `/mijn/vragen/${organisation}/${id}`;
    if (key === 'question-answered') {
      const antwoord = `Zo begint u. ${world.words.make(key, 'reply')}`;
      expectMoved(await world.steps.send('writerH', `${path}/antwoord`, { antwoord, versie: '1' }), 'answer');
    }
    const isDesk = key === 'question-desk';
    const may: Matter['may'] = (viewer, asked) =>
      (viewer.person === asker && isAt(asked, '/mijn')) ||
      (hasRoleIn(viewer, organisation, 'reader') && isAt(asked, '/mijn')) ||
      (isDesk && isEditor(viewer) && isAt(asked, '/redactie')) ||
      (key === 'question-answered' && isOutbox(viewer, asked));
    matters.push({ key, at: /\/vragen\/:/, parts: { organisation, id }, may, reader: asker, path });
  }
  return matters;
}

/** What an upload would do, not confirmed. */
async function writeImport(world: PracticeWorld): Promise<Matter> {
  const key = 'import';
  const title = `Ingelezen ${world.words.make(key, 'title')}`;
  const summary = `Over ${world.words.make(key, 'summary')}.`;
  const body = new FormData();
  body.set('submission', world.steps.submission());
  body.set('organisation', herentals);
  body.set('file', new File([JSON.stringify([{ title, summary }])], 'lijst.json', { type: 'application/json' }));
  const answer = await world.site.as('writerH')('/mijn/praktijken/importeren', { method: 'POST', body });
  expectMoved(answer, key);
  const path = answer.headers.get('Location') ?? '';
  const [organisation = '', , id = ''] = path.split('/').slice(-3);
  const may: Matter['may'] = (viewer, asked) =>
    hasRoleIn(viewer, herentals, 'contributor') && isAt(asked, `/mijn/praktijken/${herentals}/invoer/${id}`);
  return { key, at: /\/invoer\//, parts: { organisation, id }, may, reader: 'coordinatorH', path };
}

/** A list behind a link: whoever has the link reads it, and nobody comes across it. */
async function writeList(world: PracticeWorld): Promise<Matter> {
  const key = 'list';
  const slug = await publishedOne(world);
  const [title, note] = ['title', 'note'].map((field) => world.words.make(key, field)) as [string, string];
  const body = new URLSearchParams({ submission: world.steps.submission(), title, note });
  const headers = { Cookie: `bewaard=${slug}` };
  const answer = await world.site.request('/praktijken/bewaard/delen', { method: 'POST', body, headers });
  expectMoved(answer, key);
  const path = answer.headers.get('Location') ?? '';
  const token = path.split('/').at(-1) ?? '';
  const may: Matter['may'] = (_, asked) => asked.includes(token);
  return { key, at: /\/lijsten\//, parts: { token }, may, reader: 'visitor', path };
}

const selected = async <Row>(world: PracticeWorld, query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await world.site.deps.database.asOwner((db) => query.execute(db))).rows;

export async function writeMatters(world: PracticeWorld): Promise<Matter[]> {
  const matters = [...(await writeReviews(world)), ...(await writeQuestions(world))];
  matters.push(await writeImport(world), await writeList(world));
  return matters;
}

// Begins at what is rare: sought from its first letter, it would be tried at every word of a page.
const viewerAddress = /(?<=\b([a-z]+\d?))@verbonden\.test/gi;

/** Whose e-mail address a text holds, to somebody who may not see it. */
export function namedAddresses(text: string, viewer: Viewer, path: string): string[] {
  if (hasPlatformRole(viewer, 'administrator') && (isAt(path, '/beheer') || isAt(path, '/organisaties'))) return [];
  const [, organisation = ''] = /^\/organisaties\/([^/]+)/.exec(path) ?? [];
  const isColleague = ({ memberships }: Viewer) => memberships.some((each) => each.organisation === organisation);
  const leads = hasRoleIn(viewer, organisation, 'coordinator');
  const named = new Set([...text.matchAll(viewerAddress)].map(([, name = '']) => mailOf(name)));
  return Object.values<Viewer>(practiceViewers)
    .filter((each) => each.person !== viewer.person && !(leads && isColleague(each)))
    .flatMap(({ person }) => (person === null ? [] : [mailOf(person)]))
    .filter((address) => named.has(address));
}

const reviewerName = /reviewer[1-4]/g;

/** Reviewers whom a text names, by account, name or address, to somebody who may not know who reviews. */
export function namedReviewers(text: string, viewer: Viewer, path: string): string[] {
  const mayKnow =
    (isEditor(viewer) && isAt(path, '/redactie')) ||
    (hasPlatformRole(viewer, 'administrator') && isAt(path, '/beheer'));
  if (mayKnow) return [];
  const named = new Set(text.match(reviewerName) ?? []);
  return [...named].filter((name) => practiceViewers[name as ViewerName].person !== viewer.person);
}
