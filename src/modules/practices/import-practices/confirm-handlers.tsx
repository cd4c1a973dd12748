import { hash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { appendAudit, lockAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { readForm } from '../../../platform/forms/read-form';
import { runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Organisation } from '../../identity/contract';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { fieldName } from '../describe-practice/field-texts';
import { duplicateItems } from '../find-duplicates/duplicate-items';
import { draftAudit, type Member, type Sharing, writerOf } from '../share-practice/open-draft';
import { sharingPaths } from '../share-practice/paths';
import { insertDraft, readDraftsOf } from '../share-practice/queries';
import { requiredFields } from '../share-practice/required-fields';
import { importAudit } from './import-audit';
import type { ImportFile, RecordField } from './import-row';
import { importPaths, importRoutes, movedParam, seenParam } from './paths';
import { type Outcome, type PlannedRow, planImport } from './plan-import';
import { PlanPage, tickedField } from './plan-page';
import { deleteImport, readImportFile } from './queries';
import { recordFieldOf } from './row-answers';

/** What an uploaded file will do, and doing it. What the browser sends back is only which duplicates are meant. */
export function mountConfirmImport(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(importRoutes.plan, (c) => viewPlan(c, sharing));
  app.post(importRoutes.plan, (c) => confirmImport(c, sharing));
  app.post(importRoutes.drop, (c) => dropImport(c, sharing));
  app.get(importRoutes.drop, (c) => seeOther(c, importPaths.plan(...keyOf(c))));
}

const keyOf = (c: Context<AppEnv>): [string, string] => {
  const { organisation, id } = writerOf(c).key;
  return [organisation, id];
};

/** @throws {HttpError} 404 when the organisation is no more */
async function organisationOf(sharing: Sharing, member: Member): Promise<Organisation> {
  const organisation = await sharing.organisations.find(member.key.organisation);
  if (!organisation) throw notFound();
  return organisation;
}

interface Planning {
  c: Context<AppEnv>;
  file: ImportFile;
  organisation: Organisation;
  catalogue: Catalogue;
  /** ISO. */
  today: string;
}

async function planOf(db: Connection, { c, file, organisation, catalogue, today }: Planning): Promise<PlannedRow[]> {
  const language = c.get('language');
  const known = {
    organisation,
    bySlug: (slug: string) => catalogue.bySlug(slug),
    duplicates: (facts: Parameters<typeof duplicateItems>[1]) => duplicateItems(catalogue, facts, language),
    drafts: await readDraftsOf(db, organisation.id),
    pathOf: (draft: { organisation: string; id: string }) => sharingPaths.draft(draft.organisation, draft.id),
    today,
  };
  return planImport(file, known, language);
}

/** The same in both languages, for as long as the same will happen to the same. */
const signOf = (plan: readonly PlannedRow[]): string =>
  hash('sha256', JSON.stringify(plan.map(({ at, outcome }) => [at, outcome.kind, shownOf(outcome)]))).slice(0, 32);

/** What somebody agrees to: which version of what is changed, or what it looks like; of these no words of a language. */
function shownOf(outcome: Outcome): unknown {
  if (outcome.kind === 'change') return [outcome.slug, outcome.version, outcome.answers];
  return 'answers' in outcome
    ? [outcome.lookalikes.map(({ path, title }) => path && [path, title]), outcome.answers]
    : [];
}

/** What has to be answered before handing in, and no row of the file says. */
function openFields({ rows }: ImportFile): RecordField[] {
  const told = new Set(rows.flatMap(({ cells, values }) => [...Object.keys(cells), ...Object.keys(values)]));
  return [...new Set(requiredFields.map(recordFieldOf))].filter((field) => !told.has(field));
}

/** @param nothingTicked it was confirmed, with nothing to make */
async function viewPlan(c: Context<AppEnv>, sharing: Sharing, nothingTicked = false): Promise<Response> {
  const member = writerOf(c);
  const { deps, site } = sharing;
  const organisation = await organisationOf(sharing, member);
  const catalogue = await sharing.catalogue();
  const at = deps.clock();
  const shown = await deps.database.write(member.scope, async (db) => {
    const file = await readImportFile(db, member.key, at);
    if (!file) return null;
    if (c.req.method === 'GET') await appendAudit(db, importAudit(c, member.key, 'read-import', at));
    return { file, plan: await planOf(db, { c, file, organisation, catalogue, today: sharing.site.today() }) };
  });
  if (!shown) return seeOther(c, importPaths.gone);
  const view = {
    page: pageContext(c, site),
    organisation: organisation.name,
    confirm: `${importPaths.plan(member.key.organisation, member.key.id)}?${seenParam}=${signOf(shown.plan)}`,
    drop: importPaths.drop(member.key.organisation, member.key.id),
    moved: c.req.query(movedParam) !== undefined,
    nothingTicked,
    unknown: shown.file.unknown,
    open: openFields(shown.file).map((field) => fieldName(field, c.get('language'))),
    plan: shown.plan,
  };
  return sendPage(c, <PlanPage view={view} />, nothingTicked ? 422 : 200);
}

/** Thrown to leave the upload as it is. */
class NothingTicked extends Error {}

async function confirmImport(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = writerOf(c);
  const { deps } = sharing;
  const data = await readForm(c);
  const organisation = await organisationOf(sharing, member);
  const catalogue = await sharing.catalogue();
  const at = deps.clock();
  const seen = c.req.query(seenParam) ?? '';
  const ticked = new Set(data.getAll(tickedField).map(Number));
  const plan = importPaths.plan(member.key.organisation, member.key.id);
  // The upload is confirmed once, so its id is the one of the form as well.
  const submission = { id: member.key.id, at, answers: [seen, [...ticked]] };
  const making = deps.database.write(member.scope, (db) =>
    runOnce(db, submission, async () => {
      // From here on nobody else begins a change, so that what is seen below stays so.
      await lockAudit(db);
      const file = await readImportFile(db, member.key, at);
      if (!file) return importPaths.gone;
      const planned = await planOf(db, { c, file, organisation, catalogue, today: sharing.site.today() });
      if (signOf(planned) !== seen) return `${plan}?${movedParam}=1`;
      const chosen = planned.filter((row) => isChosen(row, ticked));
      if (chosen.length === 0) throw new NothingTicked();
      if (!(await deleteImport(db, member.key))) return importPaths.gone;
      const made = await makeDrafts(c, db, { deps, member, chosen, at });
      await appendAudit(db, importAudit(c, member.key, 'confirm-import', at, { drafts: made }));
      return importPaths.done(made);
    }),
  );
  try {
    return seeOther(c, await making);
  } catch (error) {
    if (!(error instanceof NothingTicked)) throw error;
    return viewPlan(c, sharing, true);
  }
}

/** Becomes a draft: of what looks like something that is there only what is ticked. */
const isChosen = ({ at, outcome }: PlannedRow, ticked: ReadonlySet<number>): boolean =>
  'answers' in outcome && (outcome.kind !== 'duplicate' || ticked.has(at));

interface Making {
  deps: Pick<Sharing['deps'], 'randomToken'>;
  member: Member;
  chosen: readonly PlannedRow[];
  at: Date;
}

/** @returns how many */
async function makeDrafts(c: Context<AppEnv>, db: Connection, making: Making): Promise<number> {
  const { deps, member, chosen, at } = making;
  let made = 0;
  for (const { outcome } of chosen) {
    if (!('answers' in outcome)) continue;
    const key = { organisation: member.key.organisation, id: deps.randomToken() };
    const [slug, baseVersion] = outcome.kind === 'change' ? [outcome.slug, outcome.version] : [null, null];
    await insertDraft(db, { ...key, slug, baseVersion, answers: outcome.answers, by: member.person, at });
    await appendAudit(db, draftAudit(c, key, 'start-draft', at, { change: slug, import: member.key.id }));
    made += 1;
  }
  return made;
}

async function dropImport(c: Context<AppEnv>, { deps }: Sharing): Promise<Response> {
  const member = writerOf(c);
  const at = deps.clock();
  await deps.database.write(member.scope, async (db) => {
    // The log before the upload, as with whoever confirms it, or the two would wait for each other.
    await lockAudit(db);
    if (await deleteImport(db, member.key)) await appendAudit(db, importAudit(c, member.key, 'drop-import', at));
  });
  return seeOther(c, importPaths.start);
}
