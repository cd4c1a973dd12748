import { practiceWorkPaths } from '../../practices/contract';
import { demoPeople } from '../demo-people';
import { actor, type Cast, type Stage } from './cast';
import { linksOn } from './visitor';

const { manage, reviews } = practiceWorkPaths;
const reviewers = demoPeople.filter(({ shows }) => shows === 'reviewer').map(({ id }) => id);

/** The editor asks reviewers, and so many of them hand in that they find the level reached. */
export async function runRound(
  stage: Stage,
  cast: Cast,
  slug: string,
  { level, judging }: { level: 1 | 2; judging: number },
): Promise<void> {
  const editor = actor(cast, 'redacteur');
  const page = manage.practice(slug);
  const needed = level === 1 ? 3 : 4;
  const asked = valuesOf(await editor.open(page), 'beoordelaar').slice(0, needed);
  await editor.send(page, manage.deed(slug, 'beoordelen'), { niveau: String(level), beoordelaar: asked });
  stage.pause();
  let left = judging;
  for (const id of reviewers) {
    const reviewer = actor(cast, id);
    const [path] = await openReviews(cast, id, slug);
    if (path === undefined || left === 0) continue;
    left -= 1;
    const criteria = namesOf(await reviewer.open(path));
    // Not everybody finds everything met: then there is an agreement to compute.
    const scores = criteria.map((name, at) => [name, at === left ? 'partly' : 'met'] as const);
    const remark = 'Helder verteld. (fictief)';
    await reviewer.send(path, path, { ...Object.fromEntries(scores), verdict: 'yes', remark, action: 'indienen' });
    stage.pause();
  }
}

/** Those of this practice that can still be handed in. */
async function openReviews(cast: Cast, id: string, slug: string): Promise<string[]> {
  const reviewer = actor(cast, id);
  const open = [];
  for (const path of linksOn(await reviewer.open(reviews.mine), reviews.of(slug))) {
    if ((await reviewer.open(path)).includes('name="verdict"')) open.push(path);
  }
  return open;
}

const valuesOf = (page: string, name: string): string[] =>
  [...page.matchAll(/<input[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => input.includes(`name="${name}"`))
    .map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? '');

const namesOf = (page: string): string[] => [
  ...new Set([...page.matchAll(/name="(score-[^"]+)"/g)].map(([, name = '']) => name)),
];
