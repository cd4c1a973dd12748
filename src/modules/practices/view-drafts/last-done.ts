import type { Draft } from '../draft';

/** What was last done with a draft, and by whom when a member of its organisation did it. */
export interface LastDone {
  what: 'saved' | 'handed-in' | 'returned' | 'closed';
  at: Date;
  by: string | null;
}

/** Taking up, returning and deciding is the work of editors: none of it is saving. */
export function lastDone({
  state,
  changedAt,
  changedBy,
  submittedAt,
  takenBy,
}: Pick<Draft, 'state' | 'changedAt' | 'changedBy' | 'submittedAt' | 'takenBy'>): LastDone {
  if (state === 'submitted' || state === 'in-review')
    return { what: 'handed-in', at: submittedAt ?? changedAt, by: null };
  if (state === 'returned' && changedBy === takenBy) return { what: 'returned', at: changedAt, by: null };
  if (state === 'draft' || state === 'returned') return { what: 'saved', at: changedAt, by: changedBy };
  return { what: 'closed', at: changedAt, by: null };
}
