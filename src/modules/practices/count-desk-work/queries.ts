import type { Connection } from '../../../platform/database/database';
import { belgianDay } from '../../../platform/texts/format';
import type { CountedDraft, CountedStep } from '../desk-figures';
import type { DraftAction } from '../practice-state';
import type { PracticeTables } from '../tables';

/** The steps of every draft that was ever handed in, as the desk sees them; whose they are is left out. */
export async function readCountedDrafts(db: Connection): Promise<CountedDraft[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft_step')
    .select(['organisation', 'draft', 'at', 'action', 'reason', 'questions'])
    .orderBy('organisation')
    .orderBy('draft')
    .orderBy('seq')
    .execute();
  const drafts = new Map<string, CountedStep[]>();
  for (const { organisation, draft, at, action, reason, questions } of rows) {
    const key = `${organisation}/${draft}`;
    const steps = drafts.get(key) ?? [];
    drafts.set(key, steps);
    const day = belgianDay(new Date(at));
    steps.push({ action: action as DraftAction, day, reason, askedFields: Object.keys(questions) });
  }
  return [...drafts.values()];
}
