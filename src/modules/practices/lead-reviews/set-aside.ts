import { jobScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { Deps } from '../../../platform/module';
import type { People } from '../../identity/contract';
import { readInterests } from '../know-interests/queries';
import { candidatesFor } from './candidates';
import { membersOf } from './members-of';
import { lockOpenRound, type Round, readRounds, releaseReviewer } from './queries';

type AsideDeps = Pick<Deps, 'database' | 'clock'>;

/**
 * Who got an interest in a practice after she handed in (wrote about it, came to belong to its organisation) no longer
 * counts in its open round: another is asked. Done before a review is handed in, so that no round closes with hers.
 */
export async function setAsideBarred({ database, clock }: AsideDeps, people: People, slug: string): Promise<void> {
  const { judged, interests } = await database.read(jobScope, async (db) => ({
    judged: countingIn(await readOpen(db, slug)),
    interests: await readInterests(db, slug),
  }));
  if (judged.length === 0) return;
  const members = await membersOf(people, interests.organisations);
  const reviewers = judged.map((id) => ({ id, name: '' }));
  const nobody = { leaders: [], publisher: null, asked: [] };
  const unbiased = candidatesFor(reviewers, { ...interests, ...nobody, members }).map(({ id }) => id);
  const barred = judged.filter((id) => !unbiased.includes(id));
  if (barred.length > 0) await database.write(jobScope, (db) => setAside(db, slug, barred, clock()));
}

const readOpen = async (db: Connection, slug: string): Promise<Round | null> =>
  (await readRounds(db, slug)).find(({ closedAt }) => closedAt === null) ?? null;

const countingIn = (round: Round | null): string[] =>
  (round?.asked ?? [])
    .filter(({ conflicted, handedInAt }) => !conflicted && handedInAt !== null)
    .map(({ reviewer }) => reviewer);

async function setAside(db: Connection, slug: string, barred: readonly string[], at: Date): Promise<void> {
  await lockOpenRound(db, slug);
  const round = await readOpen(db, slug);
  if (!round) return;
  for (const reviewer of countingIn(round).filter((id) => barred.includes(id))) {
    await releaseReviewer(db, { slug, round: round.id, reviewer, by: 'rules', at });
    await appendAudit(db, {
      at,
      actor: 'rules',
      organisation: null,
      action: 'set-review-aside',
      subjectKind: 'review-round',
      subjectId: `${slug}/${round.id}`,
      requestId: null,
      detail: { reviewer },
    });
  }
}
