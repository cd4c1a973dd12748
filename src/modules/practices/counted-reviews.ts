import type { ExpressionBuilder } from 'kysely';
import type { PracticeTables } from './tables';

/**
 * Reviews that count: who got an interest after she handed in, or stepped aside, was set aside. That she was, everybody
 * may read of a round; not why.
 */
export const isCounted = (eb: ExpressionBuilder<PracticeTables, 'review'>) =>
  eb.exists(
    eb
      .selectFrom('review_progress')
      .select('reviewer')
      .whereRef('review_progress.slug', '=', 'review.slug')
      .whereRef('review_progress.round', '=', 'review.round')
      .whereRef('review_progress.reviewer', '=', 'review.reviewer')
      .where('conflicted', '=', false),
  );
