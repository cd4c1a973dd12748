import { type Pooling, poolStudies } from './pooling';
import type { StudyQuestion } from './study-question';
import type { StudyRecord } from './study-record';

/** Whether a question names no approach and no group. */
export const sharesNothing = ({ construct: _asked, ...shared }: StudyQuestion): boolean =>
  Object.keys(shared).length === 0;

/**
 * What answers a reader's question. Who asks about no approach and no group gets results one by one: they share
 * nothing that would make a whole of them.
 */
export function answerQuestion(records: readonly StudyRecord[], question: StudyQuestion): Pooling {
  const { construct, ...shared } = question;
  const about = construct === undefined ? records : records.filter((record) => record.construct === construct);
  const pooling = poolStudies(about, shared);
  if (!sharesNothing(question)) return pooling;
  return { ...pooling, pools: pooling.pools.map((pool) => ({ ...pool, pooled: null })) };
}
