import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { mayMeasure } from '../access';
import { sendPrivatePage } from '../answer-questions/answering';
import { answerPaths } from '../answer-questions/paths';
import { questionsOf } from '../answer-questions/questionnaire';
import { readCodes } from '../keep-participants/queries';
import { asMember, type Measuring, type Member } from '../open-cohort';
import { auditEntry, stoppedBefore } from './entered-answer';
import { FormsPage } from './forms-page';
import { cipherOf, momentIn, readEntry } from './open-entry';
import { entryRoutes } from './paths';

/** Empty sheets to print: with their codes for who prints cards, without for who only enters answers. */
export function mountForms(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(
    entryRoutes.forms,
    asMember('enter and correct answers', (c, member) => sendForms(c, measuring, member)),
  );
}

async function sendForms(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps, site, organisations } = measuring;
  const withCodes = mayMeasure(member.viewer, member.key.organisation, 'print cards');
  const { entry, sheets } = await deps.database.write(member.scope, async (db) => {
    const found = await readEntry(db, member, momentIn(c), site.today());
    const missing = found.participants.filter(
      (each) => !found.answered.has(each.id) && !stoppedBefore(each, found.moment),
    );
    if (!withCodes || missing.length === 0) return { entry: found, sheets: [] };
    const codes = await readCodes(db, await cipherOf(db, measuring, member), member.key);
    if (c.req.method === 'GET')
      await auditEntry(db, c, member.key, 'print-sheets', deps.clock(), { moment: found.moment });
    return {
      entry: found,
      sheets: missing.map(({ id, arm, agreedOn }) => ({ code: codes.get(id) ?? '', arm, agreed: agreedOn !== null })),
    };
  });
  const view = {
    page: pageContext(c, site),
    entry,
    organisation: (await organisations.find(member.key.organisation))?.name ?? member.key.organisation,
    eraseAddress: (deps.config.baseUrl + answerPaths.erase).replace(/^https?:\/\//, ''),
    withCodes,
    sheets: (withCodes ? sheets : [{ code: null, arm: 'group' as const, agreed: false }]).map(
      ({ code, arm, agreed }) => ({
        code,
        agreed,
        questions: questionsOf(entry.instrument, entry.moment, arm),
      }),
    ),
  };
  return sendPrivatePage(c, <FormsPage view={view} />);
}
