import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { type AgeGroup, type Arm, hasComparison, takesAnswers } from '../cohort';
import { asMember, cohortAudit, logReading, type Measuring, type Member, Moved, requireCohort } from '../open-cohort';
import { codeOf } from '../participant-code';
import { measurementPaths, measurementRoutes } from '../paths';
import { mostExpected } from '../plan-measurement/form';
import { readStanding } from '../read-progress';
import { unkept } from '../unkept';
import { mountFindParticipant } from './find-handlers';
import { type AddForm, addSchema, newAddForm } from './form';
import { mountOneParticipant } from './one-handlers';
import { ParticipantsPage } from './page';
import { codePurpose, insertParticipants, readCodes, readParticipants } from './queries';
import { participantTexts } from './texts';

/** The participants of a measurement: making cards, noting who came and who stopped, deleting one. */
export function mountKeepParticipants(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(
    measurementRoutes.participants,
    asMember('see who has which code', (c, member) => sendParticipants(c, measuring, member, null, 200)),
  );
  app.post(
    measurementRoutes.addParticipants,
    asMember('print cards', (c, member) => add(c, measuring, member)),
  );
  // Asked for again after an answer, or in the other language.
  app.get(
    measurementRoutes.addParticipants,
    asMember('see the measurements', (c, { key }) => seeOther(c, measurementPaths.participants(key))),
  );
  mountFindParticipant(app, measuring);
  mountOneParticipant(app, measuring);
}

async function sendParticipants(
  c: Context<AppEnv>,
  { deps, site, keys }: Measuring,
  { key, scope }: Member,
  returned: Pick<AddForm, 'answers' | 'errors'> | null,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { standing, codes } = await deps.database.write(scope, async (db) => {
    const found = await readStanding(db, await requireCohort(db, key), site.today());
    await logReading(db, c, key, 'read-codes', deps.clock());
    return { standing: found, codes: await readCodes(db, await keys.of(db, key.organisation), key) };
  });
  const left = standing.cohort.expected - standing.participants.length;
  const form = { ...newAddForm(deps.randomToken(), left), ...returned };
  return unkept(
    sendPage(c, <ParticipantsPage page={pageContext(c, site)} standing={standing} codes={codes} form={form} />, status),
  );
}

class TooMany extends Error {}

async function add(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const t = participantTexts[language];
  const parsed = parseForm(addSchema, data, { language, fields: { count: t.countErrors } });
  if (!parsed.ok) return sendParticipants(c, measuring, member, parsed, 422);
  const { count, arm, ageGroup = null } = parsed.value;
  const answers = { count: String(count), arm, ageGroup: ageGroup ?? '' };
  try {
    return seeOther(c, await makeCards(c, measuring, member, { submission, count, arm, ageGroup }));
  } catch (error) {
    if (error instanceof Moved) return seeOther(c, measurementPaths.cohort(member.key));
    if (!(error instanceof TooMany)) throw error;
    const errors = [{ field: 'count', message: t.tooMany(mostExpected) }];
    return sendParticipants(c, measuring, member, { answers, errors }, 422);
  }
}

/** @throws {Moved} when it takes no answers any more, {TooMany} when there is no room */
function makeCards(
  c: Context<AppEnv>,
  { deps, keys }: Measuring,
  { key, scope }: Member,
  given: { submission: string; count: number; arm: Arm; ageGroup: AgeGroup | null },
): Promise<string> {
  const { submission, count, arm, ageGroup } = given;
  const at = deps.clock();
  return deps.database.write(scope, (db) =>
    runOnce(db, { id: submission, at, answers: { ...key, count, arm, ageGroup } }, async () => {
      const cohort = await requireCohort(db, key, true);
      if (!takesAnswers(cohort)) throw new Moved();
      if ((await readParticipants(db, key)).length + count > mostExpected) throw new TooMany();
      const made = Array.from({ length: count }, () => {
        const code = codeOf(deps.randomToken());
        const codeHash = keys.hash(codePurpose, code);
        return {
          id: deps.randomToken(),
          code,
          codeHash,
          arm: hasComparison(cohort) ? arm : 'group',
          ageGroup,
        } as const;
      });
      await insertParticipants(db, await keys.of(db, key.organisation), key, made);
      await appendAudit(db, cohortAudit(c, key, 'add-participants', at, { count }));
      return measurementPaths.participants(key);
    }),
  );
}
