import { hash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { hasRoleIn, organisationScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { sendDownload } from '../../../platform/export/download';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readUpload } from '../../../platform/forms/read-upload';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Organisation } from '../../identity/contract';
import { mayStartDraft } from '../access';
import type { Sharing } from '../share-practice/open-draft';
import { mountConfirmImport } from './confirm-handlers';
import { importSchema } from './form';
import { importAudit } from './import-audit';
import { ImportPage, type ImportView } from './page';
import { goneParam, importPaths } from './paths';
import { deleteExpiredImports, insertImport } from './queries';
import { readImport } from './read-import';
import { importTemplate } from './template';
import { importTexts } from './texts';

const dayMs = 86_400_000;

/** Drafts from a file: uploading it, looking at what will happen, and confirming. */
export function mountImportPractices(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(importPaths.template, (c) => sendTemplate(c));
  app.get(importPaths.start, (c) => sendImport(c, sharing, { organisation: '', errors: [] }));
  app.post(importPaths.start, (c) => uploadImport(c, sharing));
  mountConfirmImport(app, sharing);
}

function sendTemplate(c: Context<AppEnv>): Response {
  const body = importTemplate(c.get('language'));
  return sendDownload(c, { fileName: 'verbonden-voorbeeld.csv', contentType: 'text/csv; charset=utf-8', body });
}

async function sendImport(
  c: Context<AppEnv>,
  sharing: Sharing,
  shown: Pick<ImportView, 'organisation' | 'errors'>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const view = {
    page: pageContext(c, sharing.site),
    organisations: await writableBy(c, sharing),
    submission: sharing.deps.randomToken(),
    gone: c.req.query(goneParam) !== undefined,
    ...shown,
  };
  return sendPage(c, <ImportPage view={view} />, status);
}

/** Organisations for which the reader may write. */
async function writableBy(c: Context<AppEnv>, { organisations }: Sharing): Promise<Organisation[]> {
  const viewer = c.get('viewer');
  return (await organisations.all()).filter(({ id }) => hasRoleIn(viewer, id, 'contributor'));
}

async function uploadImport(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { person } = c.get('viewer');
  if (person === null) throw new HttpError(403);
  const writable = await writableBy(c, sharing);
  if (writable.length === 0) return seeOther(c, importPaths.start);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const fields = { organisation: importTexts[language].organisationErrors.choose };
  const parsed = parseForm(importSchema(writable.map(({ id }) => id)), data, { language, fields });
  const bytes = await readUpload(data, 'file');
  const read = bytes === null ? ({ ok: false, fault: 'none' } as const) : readImport(bytes);
  if (!parsed.ok || !read.ok || bytes === null) {
    const { organisation } = parsed.ok ? parsed.value : parsed.answers;
    const errors: FieldError[] = parsed.ok ? [] : [...parsed.errors];
    if (!read.ok) errors.push({ field: 'file', message: importTexts[language].fileFaults[read.fault](read) });
    return sendImport(c, sharing, { organisation, errors }, 422);
  }
  return keepImport(c, sharing, {
    organisation: parsed.value.organisation,
    person,
    submission,
    bytes,
    file: read.file,
  });
}

/** Kept for a day, so that what is confirmed is what was shown. */
async function keepImport(
  c: Context<AppEnv>,
  { deps }: Sharing,
  upload: {
    organisation: string;
    person: string;
    submission: string;
    bytes: Uint8Array;
    file: Parameters<typeof insertImport>[1]['file'];
  },
): Promise<Response> {
  const { organisation, person, submission, bytes, file } = upload;
  const viewer = c.get('viewer');
  // Between the page and the form somebody may have lost the role.
  if (!mayStartDraft(viewer, organisation)) throw new HttpError(403);
  const at = deps.clock();
  const answers = [organisation, hash('sha256', bytes)];
  const path = await deps.database.write(organisationScope(viewer, organisation), (db) =>
    runOnce(db, { id: submission, at, answers }, async () => {
      const key = { organisation, id: deps.randomToken() };
      await insertImport(db, { ...key, file, by: person, at, expiresAt: new Date(at.getTime() + dayMs) });
      await appendAudit(db, importAudit(c, key, 'upload-import', at, { rows: file.rows.length, format: file.format }));
      // After the log: whoever confirms an upload holds that before she takes it away.
      await deleteExpiredImports(db, at);
      return importPaths.plan(organisation, key.id);
    }),
  );
  return seeOther(c, path);
}
