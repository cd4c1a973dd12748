import { createHash } from 'node:crypto';
import * as z from 'zod';
import content from '../../../../content/practices.json';
import { jobScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Deps } from '../../../platform/module';
import { type PracticeRecord, practiceRecord } from '../practice';
import {
  moveCatalogueState,
  readCatalogueState,
  readEditedSlugs,
  readPublishedPractices,
  savePractice,
} from '../queries';

/**
 * Brings the practices that come with the platform into the database: new ones are added, changed ones get
 * a next version, and what people have edited since is left alone. Does nothing when the content is the
 * same as last time.
 * @returns how many practices were added or changed
 */
export async function loadContent({ database, clock }: Pick<Deps, 'database' | 'clock'>): Promise<number> {
  const text = JSON.stringify(content.practices);
  const contentHash = createHash('sha256').update(text).digest('hex');
  const state = await database.read(jobScope, readCatalogueState);
  if (state.contentHash === contentHash) return 0;
  const records = z.array(practiceRecord).parse(content.practices);
  return database.write(jobScope, async (db) => {
    const edited = await readEditedSlugs(db);
    const stored = new Map((await readPublishedPractices(db)).map(({ record }) => [record.slug, record]));
    const changed = records.filter(
      (record) => !edited.has(record.slug) && !sameRecord(stored.get(record.slug), record),
    );
    const at = clock();
    for (const record of changed) {
      const summary = stored.has(record.slug) ? 'content-updated' : 'content-added';
      await savePractice(db, { record, at, by: 'content', summary });
    }
    await moveCatalogueState(db, contentHash);
    await appendAudit(db, {
      at,
      actor: 'content',
      organisation: null,
      action: 'load-content',
      subjectKind: 'catalogue',
      subjectId: contentHash,
      requestId: null,
      detail: { practices: changed.length },
    });
    return changed.length;
  });
}

// jsonb does not keep the order of keys; parsing puts them in the order of the schema.
const sameRecord = (stored: PracticeRecord | undefined, record: PracticeRecord) =>
  stored !== undefined && JSON.stringify(practiceRecord.parse(stored)) === JSON.stringify(record);
