import type { Context, Hono } from 'hono';
import type { Connection } from '../../../platform/database/database';
import { sendDownload } from '../../../platform/export/download';
import { readTextFile } from '../../../platform/files/read-text-file';
import { readForm } from '../../../platform/forms/read-form';
import { readUpload } from '../../../platform/forms/read-upload';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther } from '../../../platform/http/respond';
import { sendPrivatePage } from '../answer-questions/answering';
import { readBegunIn } from '../answer-questions/queries';
import { takesAnswers } from '../cohort';
import { readCodes } from '../keep-participants/queries';
import { asMember, type Measuring, type Member, Moved } from '../open-cohort';
import { measurementPaths } from '../paths';
import { agreedField } from './agreed-tick';
import { auditEntry, keepEntered, noteAgreed } from './entered-answer';
import { cipherOf, readEntry } from './open-entry';
import { entryPaths, entryRoutes, savedParam } from './paths';
import { agreementAwaited, type PlannedRow, planRows } from './plan-rows';
import { readAnswers } from './queries';
import { columnsFor, type FileRow, packRow, readRows, unpackRow } from './read-rows';
import { entryTexts } from './texts';
import { fileField, rowField, UploadPage } from './upload-page';
import { PlanPage } from './upload-plan-page';

const deed = 'enter and correct answers';

/** Answers from a file: first what will happen to each row, then all of them or nothing. */
export function mountUpload(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(
    entryRoutes.upload,
    asMember(deed, (c, member) => sendUpload(c, measuring, member, null)),
  );
  app.get(
    entryRoutes.example,
    asMember(deed, (c, member) => sendExample(c, measuring, member)),
  );
  app.post(
    entryRoutes.upload,
    asMember(deed, (c, member) => checkFile(c, measuring, member)),
  );
  app.post(
    entryRoutes.confirmUpload,
    asMember(deed, (c, member) => confirm(c, measuring, member)),
  );
}

const readPlain = ({ deps, site }: Measuring, member: Member) =>
  deps.database.read(member.scope, (db) => readEntry(db, member, '', site.today()));

async function sendUpload(c: Context<AppEnv>, measuring: Measuring, member: Member, error: string | null) {
  const entry = await readPlain(measuring, member);
  if (!takesAnswers(entry.cohort)) return seeOther(c, measurementPaths.cohort(member.key));
  const saved = Number(c.req.query(savedParam) ?? '0');
  const page = pageContext(c, measuring.site);
  const view = { page, entry, error, saved: Number.isInteger(saved) && saved > 0 ? saved : null };
  return sendPrivatePage(c, <UploadPage view={view} />, { status: error === null ? 200 : 422 });
}

async function sendExample(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { instrument } = await readPlain(measuring, member);
  const body = `\ufeff${columnsFor(instrument.items.length).join(';')}\r\n`;
  return sendDownload(c, { fileName: 'antwoorden.csv', contentType: 'text/csv; charset=utf-8', body });
}

async function checkFile(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const data = await readForm(c);
  const entry = await readPlain(measuring, member);
  const t = entryTexts[c.get('language')];
  const refuse = (error: string) => sendUpload(c, measuring, member, error);
  const bytes = await readUpload(data, fileField);
  if (bytes === null) return refuse(t.fileFaults.none);
  const file = readTextFile(bytes);
  if (!file.ok) return refuse(t.fileFaults[file.fault]);
  const read = readRows(file.text, entry.instrument.items.length);
  if (!read.ok) {
    return refuse(read.fault === 'columns' ? t.columnsMissing(read.names.join(', ')) : t.fileFaults[read.fault]);
  }
  return sendPlan(c, measuring, member, read.rows, null);
}

async function sendPlan(
  c: Context<AppEnv>,
  measuring: Measuring,
  member: Member,
  rows: readonly FileRow[],
  /** Why the rows come back: something changed meanwhile, or that people agreed was not said; null: they do not. */
  returned: 'moved' | 'not-agreed' | null,
): Promise<Response> {
  const { deps, site } = measuring;
  const { cohort, instrument, participants } = await readPlain(measuring, member);
  if (!takesAnswers(cohort)) return seeOther(c, measurementPaths.cohort(member.key));
  // Whether somebody answered already is told, so it is a reading.
  const plan = await deps.database.write(member.scope, async (db) => {
    await auditEntry(db, c, member.key, 'check-answers-file', deps.clock(), { rows: rows.length });
    return planFor(db, measuring, member, rows);
  });
  const view = {
    page: pageContext(c, site),
    cohort,
    codes: instrument.codes,
    submission: deps.randomToken(),
    plan,
    packed: rows.map(packRow),
    agreement: agreementAwaited(plan, participants).size,
    returned,
  };
  const fine = plan.every(({ outcome }) => outcome.kind !== 'refused');
  return sendPrivatePage(c, <PlanPage view={view} />, {
    status: returned === 'moved' ? 409 : fine && returned === null ? 200 : 422,
  });
}

async function planFor(db: Connection, measuring: Measuring, member: Member, rows: readonly FileRow[]) {
  const today = measuring.site.today();
  const entry = await readEntry(db, member, '', today);
  const { organisation, id: cohort } = member.key;
  // Without anybody there is no key, and no code that could be right.
  const cipher = entry.participants.length === 0 ? null : await cipherOf(db, measuring, member);
  const codes = cipher ? await readCodes(db, cipher, member.key) : new Map<string, string>();
  const answers = cipher ? await readAnswers(db, cipher, { organisation, cohort }) : [];
  const byCode = new Map([...codes].map(([id, code]) => [code, id]));
  return planRows(rows, { ...entry, byCode, answers, begun: await readBegunIn(db, member.key), today });
}

async function confirm(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps, keys } = measuring;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  const rows = data.getAll(rowField).flatMap((text) => (typeof text === 'string' ? (unpackRow(text) ?? []) : []));
  const { cohort, participants } = await readPlain(measuring, member);
  if (!takesAnswers(cohort)) return seeOther(c, measurementPaths.cohort(member.key));
  const at = deps.clock();
  const sent = keys.hash('sent answer', JSON.stringify([member.key, rows]));
  try {
    const path = await deps.database.write(member.scope, (db) =>
      runOnce(db, { id, at, answers: sent }, async () => {
        const plan = await planFor(db, measuring, member, rows);
        if (data.get(agreedField) === null && agreementAwaited(plan, participants).size > 0) throw new NotAgreed();
        const saved = await keepRows(db, measuring, member, plan);
        if (saved > 0) await auditEntry(db, c, member.key, 'enter-answers-file', at, { rows: saved });
        return entryPaths.upload(member.key, { [savedParam]: String(saved) });
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Moved) return sendPlan(c, measuring, member, rows, 'moved');
    if (error instanceof NotAgreed) return sendPlan(c, measuring, member, rows, 'not-agreed');
    throw error;
  }
}

/** Thrown to give up: who sent the file did not say that people in it agreed to take part. */
class NotAgreed extends Error {}

/** @throws {Moved} when one row cannot be kept: then none is */
async function keepRows(db: Connection, measuring: Measuring, member: Member, plan: readonly PlannedRow[]) {
  if (plan.some(({ outcome }) => outcome.kind === 'refused')) throw new Moved();
  const cipher = plan.length === 0 ? null : await cipherOf(db, measuring, member);
  let saved = 0;
  for (const { outcome } of plan) {
    if (outcome.kind !== 'new' || !cipher) continue;
    if (!(await keepEntered(db, cipher, member.key, outcome.entered, { version: 0, channel: 'csv' })))
      throw new Moved();
    await noteAgreed(db, member.key, outcome.entered);
    saved += 1;
  }
  return saved;
}
