import { tokenHash } from '../../../platform/access/token-hash';
import { jobScope } from '../../../platform/access/viewer';
import { postMail } from '../../../platform/mail/mail';
import type { Deps, Job } from '../../../platform/module';
import { belgianDay } from '../../../platform/texts/format';
import type { Catalogue } from '../catalogue/catalogue-answers';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { digestOf, isDue } from '../digest';
import { practicesOf, targetLabel, targetPath } from './follow-label';
import { digestMail } from './follow-mail';
import { followedThings } from './followed-things';
import { type Follower, lockFollower, noteDigest, readFollows, readWaiting, type StoredFollow } from './queries';

export type DigestDeps = Pick<Deps, 'config' | 'database' | 'log' | 'randomToken'> & { catalogue: ReadCatalogue };

const dayMs = 86_400_000;

/**
 * Posts the digests that are due: one for each follower with news, each in a transaction of its own. Who has no news
 * gets no mail, and is looked at again the next time.
 * @returns how many were posted
 * @throws when one could not be made, after the others
 */
export async function sendDigests(deps: DigestDeps, now: Date): Promise<number> {
  const catalogue = await deps.catalogue();
  // A week of days may be an hour short when the clocks change; what is due is judged by the day.
  const before = new Date(now.getTime() - 6 * dayMs);
  const waiting = await deps.database.read(jobScope, (db) => readWaiting(db, before));
  let sent = 0;
  let failed: unknown = null;
  for (const id of waiting) {
    try {
      if (await sendDigest(deps, catalogue, id, now)) sent += 1;
    } catch (error) {
      // One that cannot be made keeps nobody else waiting.
      failed = error;
    }
  }
  if (failed !== null) throw failed;
  return sent;
}

function sendDigest(deps: DigestDeps, catalogue: Catalogue, id: string, now: Date): Promise<boolean> {
  return deps.database.write(jobScope, async (db) => {
    const follower = await lockFollower(db, id);
    const today = belgianDay(now);
    if (!follower?.digestAt || !isDue(follower.rhythm, belgianDay(follower.digestAt), today)) return false;
    const since = belgianDay(follower.digestAt);
    const parts = partsOf(await readFollows(db, id), catalogue, { from: since, until: today }, follower);
    if (parts.length === 0) return false;
    const token = deps.randomToken();
    const letter = { ...follower, follower: id, baseUrl: deps.config.baseUrl, token };
    await noteDigest(db, id, tokenHash(token), now);
    await postMail(db, deps.randomToken(), digestMail(letter, parts, since), now);
    return true;
  });
}

function partsOf(
  follows: readonly StoredFollow[],
  catalogue: Catalogue,
  days: { from: string; until: string },
  { language }: Follower,
) {
  const followed = followedThings(follows, catalogue).map(({ target: follow, follows: [{ confirmedAt }] }) => {
    const since = confirmedAt ? belgianDay(confirmedAt) : days.until;
    return { follow, since, practices: practicesOf(follow, catalogue) };
  });
  return digestOf(followed, days).map(({ follow, items }) => ({
    items,
    label: targetLabel(follow, catalogue, language),
    path: targetPath(follow),
  }));
}

export const sendDigestsJob = (deps: DigestDeps): Job => ({
  name: 'send-digests',
  schedule: '30 6 * * *',
  run: (now) => sendDigests(deps, now),
});
