import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerName } from '../../../test/harness/practice-people';
import { PracticeWorld } from '../../../test/harness/practice-world';
import { verifyAudit } from '../../platform/audit/audit-log';

let world: PracticeWorld;
let slug: string;
beforeAll(async () => {
  world = await PracticeWorld.create();
  const story = await world.begin('org-herentals');
  await world.steps.own(story.writer, story, 'indienen');
  await world.steps.decide('editor', story, 'oppakken');
  await world.steps.decide('editor', story, 'publiceren');
  slug = (await world.steps.draft(story)).slug ?? '';
}, 120_000);
afterAll(() => world.site.close());

const ask = (niveau: string, beoordelaar: readonly string[]) =>
  world.steps.deed('editor', slug, 'beoordelen', { niveau, beoordelaar });
const level = () => world.levelOf(slug);
const [one, two, three, four] = ['reviewer1', 'reviewer2', 'reviewer3', 'reviewer4'] as const;

/** What reviewers judge changes: all of it, but nothing that is asked is lost. */
async function publishChange(fields: Record<string, string> = {}): Promise<void> {
  const { steps } = world;
  const change = await world.begin('org-herentals', { slug, image: false });
  await steps.own(change.writer, change, 'indienen');
  await steps.decide('editor', change, 'oppakken');
  expect((await steps.decide('editor', change, 'publiceren', fields)).status).toBe(303);
}

/** A whole round; the level stays what it was until the last of them. */
async function judge(niveau: '1' | '2', reviewers: readonly ViewerName[], favours: readonly boolean[]) {
  const { steps } = world;
  expect((await ask(niveau, reviewers)).status).toBe(303);
  const round = await steps.openRound(slug);
  if (!round) throw new Error('No round');
  const before = await level();
  // Nobody who was not asked hands in.
  expect((await steps.review('everything', slug, round, { favours: true })).status).toBe(404);
  for (const [at, name] of reviewers.entries()) {
    expect(await level(), `before ${name}`).toBe(before);
    expect((await steps.review(name, slug, round, { favours: favours[at] ?? false })).status).toBe(303);
    world.settle();
    // Twice is once.
    await steps.review(name, slug, round, { favours: !favours[at] });
  }
  return level();
}

test('no round of too few, too many, the same one twice or somebody with an interest, and none for level 2 first', async () => {
  const wrong = [
    [one, two],
    [one, two, three, four],
    [one, one, two],
    [one, two, 'reviewerH'],
    [one, two, 'researcher'],
  ];
  for (const reviewers of wrong) expect((await ask('1', reviewers)).status, reviewers.join(' ')).toBe(422);
  expect((await ask('2', [one, two, three, four])).status).toBe(422);
  expect(await level()).toBe(0);
});

test('who leads a round does not judge in it, and who judges in it does not lead it', async () => {
  const { steps } = world;
  const asks = (name: ViewerName, reviewers: readonly string[]) =>
    steps.deed(name, slug, 'beoordelen', { niveau: '1', beoordelaar: reviewers });
  expect((await asks('everything', [one, two, 'everything'])).status).toBe(422);
  expect((await asks('editor', [one, two, 'everything'])).status).toBe(303);
  const round = await steps.openRound(slug);
  expect((await steps.deed('everything', slug, 'ronde-stoppen')).status).toBe(403);
  expect(await steps.openRound(slug)).toEqual(round);
  expect((await steps.deed('editor', slug, 'ronde-stoppen')).status).toBe(303);
  expect(await level()).toBe(0);
});

test('no level without a closed round of three, or four, of whom more than half agree', async () => {
  expect(await judge('1', [one, two, three], [true, false, false])).toBe(0);
  expect((await ask('1', [one, two, three])).status).toBe(422);
  await publishChange();
  expect(await judge('1', [one, two, three], [true, true, false])).toBe(1);
  expect(await judge('2', [one, two, three, four], [true, true, false, false])).toBe(1);
  expect((await ask('2', [one, two, three, four])).status).toBe(422);
  await publishChange({ oordeel: 'geldt' });
  expect(await judge('2', [one, two, three, four], [true, true, true, false])).toBe(2);
  expect((await verifyAudit(world.site.deps.database)).intact).toBe(true);
}, 60_000);
