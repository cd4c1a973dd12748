import type { Connection } from '../../../platform/database/database';
import { lockPractice, readPracticeNames, settleLevel } from '../../practices/contract';
import { verifiedSyntheses } from '../known-syntheses';
import { judgeStudies } from '../ladder';
import { readCheckedRecords, readSynthesisChecks, showStudies } from '../queries';

/**
 * Decides anew what studies say of a practice, in the transaction that changed one of its studies. When its level stays
 * the same, everybody sees the changed studies at once; otherwise they wait together until the owner was told, so that
 * level and studies that everybody sees belong together at any time. Nothing happens to a practice that was withdrawn.
 * @param slug also one that became part of another
 */
export async function settlePractice(db: Connection, slug: string, at: Date): Promise<void> {
  const names = await readPracticeNames(db, slug);
  if (!names) return;
  await lockPractice(db, names.slug);
  const checks = await readSynthesisChecks(db);
  const verdict = judgeStudies(await readCheckedRecords(db, names.all), verifiedSyntheses(checks));
  if (await settleLevel(db, names.slug, verdict, at)) await showStudies(db, names.all, at);
}
