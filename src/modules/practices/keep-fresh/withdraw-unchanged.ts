import type { Context } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Organisation } from '../../identity/contract';
import { mayWriteDraft } from '../access';
import { changesNothing } from '../check-drafts/publish-draft';
import { draftAudit } from '../share-practice/open-draft';
import { readDraft, takeDraftStep } from '../share-practice/queries';

interface Unchanged {
  /** Of the change. */
  id: string;
  /** Of the practice that is confirmed. */
  slug: string;
  organisation: Organisation;
  person: string;
  at: Date;
}

/**
 * Withdraws a change that leaves its practice as it is published, for its owner says that it is right so. A change that
 * a colleague handed in or wrote in meanwhile stays as it is.
 */
export async function withdrawUnchanged(
  db: Connection,
  c: Context<AppEnv>,
  { id, slug, organisation, person, at }: Unchanged,
): Promise<void> {
  const key = { organisation: organisation.id, id };
  const draft = await readDraft(db, key, { lock: true });
  if (draft?.slug !== slug || !mayWriteDraft(c.get('viewer'), draft)) return;
  if (!(await changesNothing(db, draft, organisation, at))) return;
  await takeDraftStep(db, { draft, action: 'withdraw', by: person, at });
  await appendAudit(db, draftAudit(c, key, 'withdraw-draft', at));
}
