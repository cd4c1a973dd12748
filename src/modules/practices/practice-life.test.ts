import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceViewers, type ViewerName, viewerNames } from '../../../test/harness/practice-people';
import { PracticeWorld, type Story } from '../../../test/harness/practice-world';
import { createRandom } from '../../../test/load/generate-practices';
import { hasPlatformRole, hasRoleIn, type Viewer } from '../../platform/access/viewer';
import { verifyAudit } from '../../platform/audit/audit-log';

/** Random people try random steps, most of which they may not take; what was accepted is held to these rules. */
const tries = 1500;
const seed = 20_261_121;
const random = createRandom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

let world: PracticeWorld;
const stories: Story[] = [];
beforeAll(async () => {
  world = await PracticeWorld.create();
  for (let count = 0; count < 4; count += 1) {
    for (const organisation of ['org-herentals', 'org-olen']) stories.push(await world.begin(organisation));
  }
}, 120_000);
afterAll(() => world.site.close());

const rows = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await world.site.deps.database.asOwner((db) => query.execute(db))).rows;

/** What an accepted step has to leave behind, and what may have been there before. */
interface Stand {
  state: string;
  slug: string | null;
  takenBy: string | null;
  practice: string | null;
  steps: number;
  audit: number;
}

const standOf = async ({ organisation, id }: Story): Promise<Stand> => {
  const [stand] = await rows<Stand>(sql`
    select d.state, d.slug, d.taken_by as "takenBy", p.state as practice,
      (select count(*)::int from practice_draft_step s where s.draft = d.id)
        + (select count(*)::int from practice_step s where s.slug = d.slug) as steps,
      (select count(*)::int from audit_log a where a.action not like 'read-%' and a.action not like 'list-%') as audit
    from practice_draft d left join practice p on p.slug = d.slug
    where d.organisation = ${organisation} and d.id = ${id}`);
  if (!stand) throw new Error('A draft is gone');
  return stand;
};

const draftWords = {
  indienen: { from: ['draft', 'returned'], to: 'submitted' },
  intrekken: { from: ['draft', 'submitted', 'in-review', 'returned'], to: 'withdrawn' },
  oppakken: { from: ['submitted'], to: 'in-review' },
  terugsturen: { from: ['in-review'], to: 'returned' },
  afwijzen: { from: ['in-review'], to: 'declined' },
  publiceren: { from: ['in-review'], to: 'published' },
} as const;
const lifeWords = {
  stoppen: { from: ['published'], to: 'stopped' },
  hervatten: { from: ['stopped'], to: 'published' },
  'intrekken-praktijk': { from: ['published', 'stopped'], to: 'withdrawn' },
} as const;
type DraftWord = keyof typeof draftWords;
type LifeWord = keyof typeof lifeWords;

const ended = ['declined', 'withdrawn'];
const said = { vragen: 'Wat kost het?', reden: 'other', uitleg: 'Dit is geen praktijk.' };

function attempt(name: ViewerName, story: Story, word: DraftWord | LifeWord, slug: string): Promise<Response> {
  const { steps } = world;
  if (word === 'indienen' || word === 'intrekken') return steps.own(name, story, word);
  if (word in draftWords) return steps.decide(name, story, word as 'oppakken', said);
  const why = { stopreden: 'Geen geld.', intrekreden: 'Op vraag.' };
  return steps.deed(name, slug, word === 'intrekken-praktijk' ? 'intrekken' : word, why);
}

const writers = new Map<string, Set<string>>();

const everyWord = [...Object.keys(draftWords), ...Object.keys(lifeWords)] as (DraftWord | LifeWord)[];

/** Whether a step can be taken from here by anybody. */
const allowedFrom = (word: DraftWord | LifeWord, { state, practice }: Stand): boolean =>
  word in lifeWords
    ? (lifeWords[word as LifeWord].from as readonly string[]).includes(practice ?? '')
    : (draftWords[word as DraftWord].from as readonly string[]).includes(state);

/** Whether the rules let somebody take a step from here: said again, apart from `access.ts`. */
function allowed(viewer: Viewer, story: Story, word: DraftWord | LifeWord, stand: Stand): boolean {
  if (!allowedFrom(word, stand)) return false;
  const writes = word === 'indienen' || word === 'intrekken';
  return writes ? hasRoleIn(viewer, story.organisation, 'contributor') : independent(viewer, story);
}

const independent = (viewer: Viewer, story: Story) =>
  hasPlatformRole(viewer, 'editor') &&
  !hasRoleIn(viewer, story.organisation, 'reader') &&
  !writers.get(story.key)?.has(viewer.person ?? '');

const stateAfter = (word: DraftWord | LifeWord, before: Stand): Pick<Stand, 'state' | 'practice'> => {
  if (word in lifeWords) return { state: before.state, practice: lifeWords[word as LifeWord].to };
  const { to } = draftWords[word as DraftWord];
  return { state: to, practice: to === 'published' ? 'published' : before.practice };
};

test(`${tries} tries of anybody: only the road by hand-in, take-up and an independent editor leads to publication`, async () => {
  const accepted = new Map<string, number>();
  for (let count = 0; count < tries; count += 1) {
    const story = pick(stories);
    const before = await standOf(story);
    // Half of the tries by somebody who could get somewhere, or nothing would ever be published.
    const name = random() < 0.5 ? pick([story.writer, 'editor', 'editorH', 'everything'] as const) : pick(viewerNames);
    const viewer: Viewer = practiceViewers[name];
    // Half of them such as can be taken from here by somebody.
    const isNext = (word: DraftWord | LifeWord) => allowedFrom(word, before);
    const word = pick(random() < 0.5 ? everyWord.filter(isNext) : everyWord) ?? pick(everyWord);
    // Taking back and declining end a story; with too many of them few get any further.
    if (['intrekken', 'afwijzen', 'intrekken-praktijk'].includes(word) && random() < 0.4) continue;
    if (word in lifeWords && before.slug === null) continue;
    const answer = await attempt(name, story, word, before.slug ?? '');
    world.settle();
    const after = await standOf(story);
    const what = `${name} (${answer.status}) ${word} ${story.key} in ${before.state}/${before.practice}`;
    const moved = after.state !== before.state || after.practice !== before.practice;
    expect(moved, what).toBe(allowed(viewer, story, word, before));
    expect(answer.status, what).toBeLessThan(500);
    if (!moved) {
      expect([after.steps, after.audit], what).toEqual([before.steps, before.audit]);
      continue;
    }
    // A line in the history and one in the log, for this step alone.
    expect(answer.status, what).toBe(303);
    expect(after, what).toMatchObject(stateAfter(word, before));
    expect([after.steps, after.audit], what).toEqual([before.steps + 1, before.audit + 1]);
    if (word === 'indienen') writers.set(story.key, new Set([...(writers.get(story.key) ?? []), viewer.person ?? '']));
    accepted.set(word, (accepted.get(word) ?? 0) + 1);
    // What ended stays to be tried, beside a new one.
    if (ended.includes(after.state) || after.practice === 'withdrawn') {
      stories.push(await world.begin(story.organisation));
    }
  }
  expect([...accepted.keys()].sort()).toEqual(everyWord.toSorted());
  await everyPublishedOneWentTheRoad();
  expect((await verifyAudit(world.site.deps.database)).intact).toBe(true);
}, 300_000);

/** The history in the database says the same: whatever is public was handed in, taken up and published by others. */
async function everyPublishedOneWentTheRoad(): Promise<void> {
  const practices = await rows<{ slug: string; road: string; by: string[]; writer: string }>(sql`
    select p.slug, d.created_by as writer, string_agg(s.action, ' ' order by s.seq) as road,
      array_agg(s.by) filter (where s.action in ('take-up', 'publish')) as by
    from practice p join practice_draft d on d.slug = p.slug and d.state = 'published'
    join practice_draft_step s on s.organisation = d.organisation and s.draft = d.id
    group by p.slug, d.created_by, d.id`);
  expect(practices.length).toBeGreaterThan(0);
  for (const { road, by, writer } of practices) {
    expect(road).toMatch(/^submit take-up (return submit take-up )*publish$/);
    expect(by).not.toContain(writer);
  }
}

/** The level that everybody reads. */
async function levelOf(slug: string): Promise<number> {
  world.settle();
  const answer = await (await world.site.request(`/api/v1/practices/${slug}`)).text();
  const level = /"certainty":\s*\{\s*"level":\s*(\d)/.exec(answer)?.[1];
  if (level === undefined) throw new Error(`No level in ${answer.slice(0, 200)}`);
  return Number(level);
}

test('no level without a closed round of three, or four, who may judge and mostly agree', async () => {
  const story = await world.begin('org-herentals');
  await world.steps.own(story.writer, story, 'indienen');
  await world.steps.decide('editor', story, 'oppakken');
  await world.steps.decide('editor', story, 'publiceren');
  const { slug } = await world.steps.draft(story);
  if (!slug) throw new Error('Not published');
  expect(await levelOf(slug)).toBe(0);
  const { steps } = world;
  const ask = (niveau: string, beoordelaar: string[]) =>
    steps.deed('editor', slug, 'beoordelen', { niveau, beoordelaar });
  const [one, two, three, four] = ['reviewer1', 'reviewer2', 'reviewer3', 'reviewer4'] as const;
  // Too few, too many, the same one twice, one of the organisation itself, somebody who is no reviewer, level 2 first.
  const wrong = [
    [one, two],
    [one, two, three, four],
    [one, one, two],
    [one, two, 'reviewerH'],
    [one, two, 'researcher'],
  ];
  for (const reviewers of wrong) expect((await ask('1', reviewers)).status, reviewers.join(' ')).toBe(422);
  expect((await ask('2', [one, two, three, four])).status).toBe(422);

  const judge = async (niveau: '1' | '2', reviewers: readonly ViewerName[], favours: readonly boolean[]) => {
    expect((await ask(niveau, [...reviewers])).status).toBe(303);
    const round = await steps.openRound(slug);
    if (!round) throw new Error('No round');
    const before = await levelOf(slug);
    for (const [at, name] of reviewers.entries()) {
      expect(await levelOf(slug), `before ${name}`).toBe(before);
      // Nobody who was not asked hands in.
      if (at === 0) expect((await steps.review('everything', slug, round, { favours: true })).status).toBe(404);
      expect((await steps.review(name, slug, round, { favours: favours[at] ?? false })).status).toBe(303);
      world.settle();
      // Twice is once.
      await steps.review(name, slug, round, { favours: !favours[at] });
    }
    return levelOf(slug);
  };
  expect(await judge('1', [one, two, three], [true, false, false])).toBe(0);
  expect(await judge('1', [one, two, three], [true, true, false])).toBe(1);
  expect(await judge('2', [one, two, three, four], [true, true, false, false])).toBe(1);
  expect(await judge('2', [one, two, three, four], [true, true, true, false])).toBe(2);
  expect((await verifyAudit(world.site.deps.database)).intact).toBe(true);
}, 120_000);
