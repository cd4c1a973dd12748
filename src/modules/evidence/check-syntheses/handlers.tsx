import type { Context, Hono } from 'hono';
import { deskScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { studyEditor } from '../check-studies/handlers';
import { settlePractice } from '../keep-levels/settle-practice';
import { allSyntheses } from '../known-syntheses';
import { addSynthesisCheck, readCheckedOfKinds, readSynthesisChecks } from '../queries';
import type { StudyDesk } from '../tell-studies/open-study';
import { studyPaths, studyRoutes } from '../tell-studies/paths';
import { checkSchema } from './form';
import { SynthesisPage } from './page';

/** Editors look reviews up in their source: what nobody did is not shown and does not count. */
export function mountCheckSyntheses(app: Hono<AppEnv>, desk: StudyDesk): void {
  app.get(studyRoutes.synthesis, (c) => sendSynthesis(c, desk, { answers: {}, errors: [] }, 200));
  app.post(studyRoutes.synthesis, (c) => check(c, desk));
}

function synthesisOf(c: Context<AppEnv>) {
  const synthesis = allSyntheses.find(({ id }) => id === c.req.param('id'));
  if (!synthesis) throw notFound();
  return synthesis;
}

interface Returned {
  answers: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
}

async function sendSynthesis(c: Context<AppEnv>, { deps, site }: StudyDesk, returned: Returned, status: 200 | 422) {
  const editor = studyEditor(c);
  const synthesis = synthesisOf(c);
  const checks = await deps.database.read(deskScope(editor), readSynthesisChecks);
  const view = {
    page: pageContext(c, site),
    synthesis,
    check: checks.get(synthesis.id) ?? null,
    submission: deps.randomToken(),
    ...returned,
  };
  return sendPage(c, <SynthesisPage view={view} />, status);
}

async function check(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const { deps } = desk;
  const editor = studyEditor(c);
  const { id, kinds } = synthesisOf(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const parsed = parseForm(checkSchema, data, { language: c.get('language') });
  if (!parsed.ok) return sendSynthesis(c, desk, { answers: parsed.answers, errors: parsed.errors }, 422);
  const { verdict, source, note = null } = parsed.value;
  const at = deps.clock();
  const path = await deps.database.write(deskScope(editor), (db) =>
    runOnce(db, { id: submission, at, answers: { id, verdict, source, note } }, async () => {
      await addSynthesisCheck(db, {
        ...{ id, verified: verdict === 'yes', source, note, checkedBy: editor.person, checkedAt: at },
      });
      await appendAudit(db, {
        ...{ at, actor: editor.person, organisation: null, action: 'check-synthesis', subjectKind: 'synthesis' },
        ...{ subjectId: id, requestId: c.get('requestId'), detail: { verified: verdict === 'yes' } },
      });
      for (const practice of await readCheckedOfKinds(db, kinds)) await settlePractice(db, practice, at);
      return studyPaths.desk;
    }),
  );
  return seeOther(c, path);
}
