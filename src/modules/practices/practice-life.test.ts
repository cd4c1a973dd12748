import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceViewers, type ViewerName, viewerNames } from '../../../test/harness/practice-people';
import { PracticeWorld, type Story } from '../../../test/harness/practice-world';
import { createRandom } from '../../../test/load/generate-practices';
import { hasPlatformRole, hasRoleIn, type Viewer } from '../../platform/access/viewer';
import { verifyAudit } from '../../platform/audit/audit-log';

/**
 * Random people try random steps, most of which they may not take. Which ones they may is said here once more, apart
 * from `access.ts` and `practice-state.ts`; what was accepted is held to that.
 */
const tries = 1000;
const seed = 20_261_121;
const random = createRandom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

let world: PracticeWorld;
const stories: Story[] = [];
beforeAll(async () => {
  world = await PracticeWorld.create();
  for (const organisation of ['org-herentals', 'org-olen', 'org-herentals', 'org-olen', 'org-olen']) {
    stories.push(await world.begin(organisation, { image: false }));
  }
}, 120_000);
afterAll(() => world.site.close());

const rows = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await world.site.deps.database.asOwner((db) => query.execute(db))).rows;

/** How a story stands in the database. */
interface Stand {
  draft: string;
  slug: string | null;
  practice: string | null;
  /** Whose it is, with all that was merged into it. */
  owners: string[];
  round: string | null;
  level: 1 | 2 | null;
  /** Who published what is judged, or would be. */
  publisher: string | null;
  /** Reviewers who were asked in the open round, and those who handed in. */
  asked: string[];
  done: string[];
  /** Lines of its history. */
  steps: number;
  /** Lines of the log about changes, of everything. */
  audit: number;
}

async function standOf(story: Story): Promise<Stand> {
  const { organisation, id } = story;
  const [stand] = await rows<Omit<Stand, 'owners'>>(sql`
    select d.state as draft, d.slug, p.state as practice, r.id as round, r.level,
      (select v.changed_by from practice_version v where v.slug = p.slug
        and v.version = coalesce(r.practice_version, p.version)) as publisher,
      array(select v.reviewer from review v where v.slug = r.slug and v.round = r.id) as asked,
      array(select v.reviewer from review v where v.slug = r.slug and v.round = r.id
        and v.handed_in_at is not null) as done,
      (select count(*)::int from practice_draft_step s where s.draft = d.id)
        + (select count(*)::int from practice_step s where s.slug = d.slug) as steps,
      (select count(*)::int from audit_log a where a.action not like 'read-%' and a.action not like 'list-%') as audit
    from practice_draft d left join practice p on p.slug = d.slug
    left join review_round r on r.slug = p.slug and r.closed_at is null
    where d.organisation = ${organisation} and d.id = ${id}`);
  if (!stand) throw new Error('A draft is gone');
  if (stand.slug !== null) storyAt.set(stand.slug, story);
  return { ...stand, owners: await ownersOf(stand.slug) };
}

/** By address: the text that it came from, and what was merged into it. */
const storyAt = new Map<string, Story>();
const mergedFrom = new Map<string, string[]>();
const wholeOf = (slug: string): string[] => [slug, ...(mergedFrom.get(slug) ?? []).flatMap(wholeOf)];

async function ownersOf(slug: string | null): Promise<string[]> {
  if (slug === null) return [];
  const owners = await rows<{ organisation: string }>(sql`
    select distinct organisation from practice where slug in (${sql.join(wholeOf(slug))}) order by organisation`);
  return owners.map(({ organisation }) => organisation);
}

/** Partly her own: she belongs to an organisation of it, or wrote it or what became part of it. */
const isOwn = (viewer: Viewer, slug: string | null, owners: readonly string[]): boolean =>
  owners.some((owner) => hasRoleIn(viewer, owner, 'reader')) ||
  wholeOf(slug ?? '').some((each) => {
    const story = storyAt.get(each);
    return story !== undefined && writersOf(story).has(viewer.person ?? '');
  });

/** Who wrote or handed in a story; who judged how in a round; the level that its rounds gave it. */
const writers = new Map<string, Set<string>>();
const votes = new Map<string, boolean[]>();
const levels = new Map<string, number>();
/** Not granted; no text changes here after it was published, so that stays so. */
const refused = new Set<string>();
const writersOf = ({ key, writer }: Story) => writers.get(key) ?? new Set<string>([writer]);

/** Something to try: what it is, and what was chosen for it. */
interface Try {
  story: Story;
  name: ViewerName;
  viewer: Viewer;
  before: Stand;
  /** Of a merger: the other practice, whether it is shown, whether reviewers judge it, and whose it is. */
  target: { slug: string; isShown: boolean; isJudged: boolean; owners: string[] };
  owner: string;
  level: 1 | 2;
  reviewers: readonly string[];
  favours: boolean;
}
interface Word {
  /** From where somebody can take it. */
  from: (stand: Stand) => boolean;
  /** Whether this one may, with what was chosen. */
  may: (each: Try) => boolean;
  who: (each: Pick<Try, 'story' | 'before'>) => readonly ViewerName[];
  send: (each: Try) => Promise<Response>;
  to?: Partial<Stand>;
}

const editors = () => ['editor', 'editorH', 'everything'] as const;
const isShown = ({ practice }: Pick<Stand, 'practice'>) => practice === 'published' || practice === 'stopped';
const reviewersNeeded = { 1: 3, 2: 4 };

const writes = (from: readonly string[], word: 'indienen' | 'intrekken', draft: string): Word => ({
  from: (stand) => from.includes(stand.draft),
  may: ({ viewer, story }) => hasRoleIn(viewer, story.organisation, 'contributor'),
  who: ({ story }) => [story.writer, 'coordinatorH', 'coordinatorO', 'editorH'],
  send: ({ name, story }) => world.steps.own(name, story, word),
  to: { draft },
});
const said = { vragen: 'Wat kost het?', reden: 'other', uitleg: 'Dit is geen praktijk.' };
const decides = (from: string, word: 'oppakken' | 'terugsturen' | 'afwijzen' | 'publiceren', to: Word['to']): Word => ({
  from: ({ draft }) => draft === from,
  may: ({ viewer, story }) => hasPlatformRole(viewer, 'editor') && !hasRoleIn(viewer, story.organisation, 'reader'),
  who: editors,
  send: ({ name, story }) => world.steps.decide(name, story, word, said),
  ...(to && { to }),
});
const leads = (
  word: string,
  from: Word['from'],
  rest: Pick<Word, 'to'> & {
    may?: Word['may'];
    fields?: (each: Try) => Record<string, string | readonly string[]>;
  } = {},
): Word => ({
  from,
  may: (each) => {
    const { viewer, before } = each;
    const isJudge = before.asked.includes(viewer.person ?? '');
    const leads = hasPlatformRole(viewer, 'editor') && !isOwn(viewer, before.slug, before.owners) && !isJudge;
    return leads && (rest.may?.(each) ?? true);
  },
  who: editors,
  send: (each) => world.steps.deed(each.name, each.before.slug ?? '', word, rest.fields?.(each)),
  ...(rest.to && { to: rest.to }),
});

const words: Record<string, Word> = {
  'hand in': writes(['draft', 'returned'], 'indienen', 'submitted'),
  'take back': writes(['draft', 'submitted', 'in-review', 'returned'], 'intrekken', 'withdrawn'),
  'take up': decides('submitted', 'oppakken', { draft: 'in-review' }),
  return: decides('in-review', 'terugsturen', { draft: 'returned' }),
  decline: decides('in-review', 'afwijzen', { draft: 'declined' }),
  publish: decides('in-review', 'publiceren', { draft: 'published', practice: 'published' }),
  stop: leads('stoppen', ({ practice }) => practice === 'published', {
    fields: () => ({ stopreden: 'Geen geld.' }),
    to: { practice: 'stopped' },
  }),
  resume: leads('hervatten', ({ practice }) => practice === 'stopped', { to: { practice: 'published' } }),
  withdraw: leads('intrekken', isShown, {
    fields: () => ({ intrekreden: 'Op vraag.', intrekzeker: 'ja' }),
    to: { practice: 'withdrawn', round: null },
  }),
  merge: leads('samenvoegen', isShown, {
    may: ({ viewer, target, before }) =>
      target.isShown && !target.isJudged && target.slug !== before.slug && !isOwn(viewer, target.slug, target.owners),
    fields: ({ target }) => ({ naar: target.slug, voegzeker: 'ja' }),
    to: { practice: 'merged', round: null },
  }),
  'give owner': leads('eigenaar', (stand) => isShown(stand) && stand.round === null, {
    may: ({ viewer, owner }) => !hasRoleIn(viewer, owner, 'reader'),
    fields: ({ owner }) => ({ organisatie: owner }),
  }),
  'open round': leads('beoordelen', (stand) => isShown(stand) && stand.round === null, {
    may: ({ before, level, reviewers, name: leader }) =>
      (level === 1 || (levels.get(before.slug ?? '') ?? 0) > 0) &&
      !refused.has(`${before.slug}/${level}`) &&
      new Set(reviewers).size === reviewersNeeded[level] &&
      reviewers.every((name) => name !== leader && mayJudge(name, before)),
    fields: ({ level, reviewers }) => ({ niveau: String(level), beoordelaar: reviewers }),
  }),
  'cancel round': leads('ronde-stoppen', ({ round }) => round !== null, { to: { round: null } }),
  judge: {
    from: ({ round }) => round !== null,
    may: ({ name, viewer: { person }, before }) =>
      person !== null && before.asked.includes(person) && !before.done.includes(person) && mayJudge(name, before),
    who: ({ before: { asked, done } }) => asked.filter((each) => !done.includes(each)) as ViewerName[],
    send: ({ name, before: { slug, round, level }, favours }) =>
      world.steps.review(name, slug ?? '', { id: round ?? 'B'.repeat(22), level: level ?? 1 }, { favours }),
  },
};

const mayJudge = (name: string, { slug, owners, publisher }: Stand) => {
  const viewer: Viewer = practiceViewers[name as ViewerName];
  return hasPlatformRole(viewer, 'reviewer') && !isOwn(viewer, slug, owners) && viewer.person !== publisher;
};

const beforePublication = ['hand in', 'take back', 'take up', 'return', 'decline', 'publish'];

/** Mostly somebody who could get somewhere, a step that can be taken from here, and reviewers who may. */
async function choose(): Promise<(Try & { word: string }) | null> {
  const story = pick(stories);
  const before = await standOf(story);
  const next = Object.keys(words).filter((word) => words[word]?.from(before));
  // A round takes several people; the rest of a life one each.
  const goesOn = next.includes('judge') && random() < 0.85 ? ['judge'] : next;
  const word = goesOn.length > 0 && random() < 0.7 ? pick(goesOn) : pick(Object.keys(words));
  // What ends a story keeps it from getting any further.
  if (['take back', 'decline', 'withdraw', 'merge', 'cancel round'].includes(word) && random() < 0.6) return null;
  if (before.slug === null && !beforePublication.includes(word)) return null;
  const able = words[word]?.who({ story, before }) ?? [];
  const name = able.length > 0 && random() < 0.7 ? pick(able) : pick(viewerNames);
  const level = random() < 0.5 ? 1 : 2;
  const others = viewerNames.filter((each) => each !== name && mayJudge(each, before));
  const fitting = others.sort(() => random() - 0.5);
  const anybody = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(viewerNames.slice(1)));
  const reviewers = random() < 0.8 ? fitting.slice(0, reviewersNeeded[level]) : anybody;
  const target = word === 'merge' ? await someOther() : nothing;
  const owner = pick(['org-herentals', 'org-olen', 'org-geel']);
  const viewer: Viewer = practiceViewers[name];
  return { story, name, viewer, before, word, target, owner, level, reviewers, favours: random() < 0.7 };
}

const nothing: Try['target'] = { slug: 'niets', isShown: false, isJudged: false, owners: [] };

async function someOther(): Promise<Try['target']> {
  const others = await rows<Omit<Try['target'], 'owners'>>(sql`
    select d.slug, p.state in ('published', 'stopped') as "isShown",
      exists (select from review_round r where r.slug = p.slug and r.closed_at is null) as "isJudged"
    from practice p join practice_draft d on d.slug = p.slug order by p.slug`);
  const other = pick([...others, ...others.filter(({ isShown: shown }) => shown)]);
  return other ? { ...other, owners: await ownersOf(other.slug) } : nothing;
}

test(`${tries} tries of anybody: no way past hand-in, take-up and an independent editor, and no level past reviewers`, async () => {
  const accepted = new Map<string, number>();
  for (let count = 0; count < tries; count += 1) {
    const each = await choose();
    if (!each) continue;
    const { story, name, before } = each;
    const word = words[each.word] as Word;
    const answer = await word.send(each);
    world.settle();
    const after = await standOf(story);
    const what = `${name} (${answer.status}) ${each.word} ${story.key} ${JSON.stringify(before)}`;
    expect(answer.status, what).toBeLessThan(500);
    if (!word.from(before) || !word.may(each)) {
      // Not a word of it is kept, and no line says that it happened.
      expect(after, what).toEqual(before);
      continue;
    }
    expect(answer.status, what).toBe(303);
    expect(after, what).toMatchObject(word.to ?? {});
    if (each.word === 'judge') await judged(each, after, what);
    // A line in the history and one in the log, for this step alone.
    else expect([after.steps, after.audit], what).toEqual([before.steps + 1, before.audit + 1]);
    const { target } = each;
    if (each.word === 'merge') mergedFrom.set(target.slug, [...(mergedFrom.get(target.slug) ?? []), before.slug ?? '']);
    if (each.word === 'hand in') writers.set(story.key, writersOf(story).add(each.viewer.person ?? ''));
    accepted.set(each.word, (accepted.get(each.word) ?? 0) + 1);
    // What ended stays to be tried, beside a new one.
    const ended = [after.draft, after.practice].some((state) => /declined|withdrawn|merged/.test(state ?? ''));
    if (ended && !/declined|withdrawn|merged/.test(before.draft + before.practice)) {
      stories.push(await world.begin(story.organisation, { image: false }));
    }
  }
  expect([...accepted.keys()].sort()).toEqual(Object.keys(words).sort());
  expect([...levels.values()]).toContain(1);
  await everyLevelIsThatOfItsRounds();
  await everyHistoryTellsTheRoad();
  expect((await verifyAudit(world.site.deps.database)).intact).toBe(true);
}, 300_000);

/** A judgement counts once; the last one closes its round, and most of them decide. */
async function judged({ before, viewer, favours }: Try, after: Stand, what: string): Promise<void> {
  const round = before.round ?? '';
  const given = [...(votes.get(round) ?? []), favours];
  votes.set(round, given);
  const isLast = given.length === before.asked.length;
  expect(after.round, what).toBe(isLast ? null : round);
  expect([after.steps, after.audit], what).toEqual([before.steps, before.audit + (isLast ? 2 : 1)]);
  if (!isLast) expect(after.done, what).toContain(viewer.person);
  const granted = isLast && given.filter(Boolean).length > given.length / 2;
  const slug = before.slug ?? '';
  if (isLast && !granted) refused.add(`${slug}/${before.level}`);
  if (granted && before.level) levels.set(slug, Math.max(before.level, levels.get(slug) ?? 0));
  if (isLast) expect(await world.levelOf(slug), what).toBe(levels.get(slug) ?? 0);
}

async function everyLevelIsThatOfItsRounds(): Promise<void> {
  const shown = await rows<{ slug: string }>(sql`
    select p.slug from practice p join practice_draft d on d.slug = p.slug where p.state in ('published', 'stopped')`);
  expect(shown.length).toBeGreaterThan(0);
  for (const { slug } of shown) expect(await world.levelOf(slug), slug).toBe(levels.get(slug) ?? 0);
}

/** What was written down leads to where each practice stands: handed in, taken up, published by others; then its life. */
async function everyHistoryTellsTheRoad(): Promise<void> {
  const practices = await rows<{ road: string; by: string[]; writer: string; state: string; life: string | null }>(sql`
    select d.created_by as writer, p.state, string_agg(s.action, ' ' order by s.seq) as road,
      array_agg(s.by) filter (where s.action in ('take-up', 'publish')) as by,
      (select string_agg(l.action, ' ' order by l.seq) from practice_step l where l.slug = p.slug
        and l.action in ('stop', 'resume', 'merge', 'withdraw-published')) as life
    from practice p join practice_draft d on d.slug = p.slug and d.state = 'published'
    join practice_draft_step s on s.organisation = d.organisation and s.draft = d.id
    group by p.slug, d.created_by, d.id`);
  const ends: Record<string, RegExp> = {
    published: /^(stop resume ?)*$/,
    stopped: /^(stop resume )*stop$/,
    merged: /^(stop resume )*(stop )?merge$/,
    withdrawn: /^(stop resume )*(stop )?withdraw-published$/,
  };
  expect(practices.length).toBeGreaterThan(5);
  for (const { road, by, writer, state, life } of practices) {
    expect(road).toMatch(/^submit take-up (return submit take-up )*publish$/);
    expect(by).not.toContain(writer);
    expect(life ?? '', state).toMatch(ends[state] as RegExp);
  }
}
