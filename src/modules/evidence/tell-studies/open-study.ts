import type { Context } from 'hono';
import type { Viewer } from '../../../platform/access/viewer';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import type { Site } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import type { Organisations, People } from '../../identity/contract';
import type { ReadCatalogue } from '../../practices/contract';
import type { StudyForm } from '../enter-study/fields';
import { readStudyForm, type SentStudy } from '../enter-study/sent-study';
import { settlePractice } from '../keep-levels/settle-practice';
import { readStudy, type StudyEntry, showStudy } from '../queries';

/** What entering and checking studies needs. */
export interface StudyDesk {
  deps: Deps;
  site: Site;
  catalogue: ReadCatalogue;
  organisations: Organisations;
  people: People;
}

/** The study that a form of this request tells of, or what is wrong with it. */
export const readSentStudy = async (
  c: Context<AppEnv>,
  { deps, catalogue }: StudyDesk,
  { kind, data }: { kind: StudyForm['kind']; data: FormData },
): Promise<SentStudy> =>
  readStudyForm(data, { kind, language: c.get('language'), catalogue: await catalogue(), now: deps.clock() });

/** Titles of practices as they stand; of one that is no longer shown its slug. */
export async function practiceTitles({ catalogue }: StudyDesk): Promise<(slug: string) => string> {
  const shown = await catalogue();
  return (slug) => shown.bySlug(slug)?.record.title ?? slug;
}

export type SignedIn = Viewer & { person: string };

/** @throws {HttpError} 404 to visitors */
export function signedIn(c: Context<AppEnv>): SignedIn {
  const viewer = c.get('viewer');
  if (viewer.person === null) throw notFound();
  return { ...viewer, person: viewer.person };
}

/** The study of the address, as far as row-level security shows it. @throws {HttpError} 404 */
export async function requireStudy(db: Connection, c: Context<AppEnv>, lock = false): Promise<StudyEntry> {
  const entry = await readStudy(db, c.req.param('id') ?? '', { lock });
  if (!entry) throw notFound();
  return entry;
}

/** Adds the line of a deed. */
export function noteStudy(
  db: Connection,
  c: Context<AppEnv>,
  { id, organisation }: Pick<StudyEntry, 'id' | 'organisation'>,
  { action, at }: Pick<AuditEntry, 'action' | 'at'>,
): Promise<void> {
  return appendAudit(db, {
    ...{ at, action, organisation, subjectKind: 'study', subjectId: id, detail: {} },
    actor: c.get('viewer').person ?? 'visitor',
    requestId: c.get('requestId'),
  });
}

/** After a study was checked or withdrawn: what is said of its practice, or that everybody sees it. */
export const settleStudy = (db: Connection, { id, practice }: Pick<StudyEntry, 'id' | 'practice'>, at: Date) =>
  practice === null ? showStudy(db, id, at) : settlePractice(db, practice, at);
