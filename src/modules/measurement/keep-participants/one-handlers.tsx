import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { movedOn, readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayMeasure } from '../access';
import { hasComparison, takesAnswers } from '../cohort';
import { asMember, cohortAudit, logReading, type Measuring, type Member, Moved, requireCohort } from '../open-cohort';
import { measurementPaths, measurementRoutes } from '../paths';
import { readStanding } from '../read-progress';
import { unkept } from '../unkept';
import { changedParticipant, type ParticipantForm, participantSchema, storedParticipantForm } from './form';
import { ParticipantPage } from './one-page';
import { changeParticipant, deleteParticipant, readCodes, readParticipant } from './queries';
import { participantTexts } from './texts';

/** One participant: what is known of her, and deleting her. */
export function mountOneParticipant(app: Hono<AppEnv>, measuring: Measuring): void {
  const record = 'record who stopped and what it cost';
  app.get(
    measurementRoutes.participant,
    asMember(record, (c, member) => sendOne(c, measuring, member, {}, 200)),
  );
  app.post(
    measurementRoutes.participant,
    asMember(record, (c, member) => save(c, measuring, member)),
  );
  app.post(
    measurementRoutes.removeParticipant,
    asMember('see who has which code', (c, member) => remove(c, measuring, member)),
  );
  // Asked for again after an answer, or in the other language.
  app.get(
    measurementRoutes.removeParticipant,
    asMember(record, (c, { key }) => seeOther(c, measurementPaths.participant(key, idOf(c)))),
  );
}

const idOf = (c: Context<AppEnv>) => c.req.param('participant') ?? '';

async function sendOne(
  c: Context<AppEnv>,
  { deps, site, keys }: Measuring,
  { viewer, key, scope }: Member,
  { form, moved = false }: { form?: Pick<ParticipantForm, 'answers' | 'errors'>; moved?: boolean },
  status: 200 | 409 | 422,
): Promise<Response> {
  const { standing, codes } = await deps.database.write(scope, async (db) => {
    const found = await readStanding(db, await requireCohort(db, key), site.today());
    await logReading(db, c, key, 'read-participant', deps.clock());
    return { standing: found, codes: await readCodes(db, await keys.of(db, key.organisation), key) };
  });
  const participant = standing.participants.find(({ id }) => id === idOf(c));
  if (!participant) throw notFound();
  const view = {
    page: pageContext(c, site),
    standing,
    participant,
    code: codes.get(participant.id) ?? '',
    mayRemove: mayMeasure(viewer, key.organisation, 'see who has which code'),
    form: { ...storedParticipantForm(deps.randomToken(), participant), ...form },
    moved,
  };
  return unkept(sendPage(c, <ParticipantPage view={view} />, status));
}

async function save(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps } = measuring;
  const { key, scope } = member;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  const language = c.get('language');
  const t = participantTexts[language];
  const fields = { attendance: t.attendanceErrors, moment: t.momentError };
  const parsed = parseForm(participantSchema, data, { language, fields });
  if (!parsed.ok) return sendOne(c, measuring, member, { form: parsed }, 422);
  const { value } = parsed;
  const at = deps.clock();
  try {
    const path = await deps.database.write(scope, (db) =>
      runOnce(
        db,
        { id: submission, at, answers: { ...key, participant: idOf(c), version, value } },
        async () => {
          const cohort = await requireCohort(db, key, true);
          const participant = await readParticipant(db, ownKey(c, member), { lock: true });
          if (!participant) throw notFound();
          const changed = changedParticipant(participant, value);
          const arm = hasComparison(cohort) ? changed.arm : participant.arm;
          const stands = participant.version === version && takesAnswers(cohort);
          if (!stands || !(await changeParticipant(db, { ...changed, arm }))) throw new Moved();
          await appendAudit(db, cohortAudit(c, key, 'change-participant', at));
          return measurementPaths.participant(key, participant.id);
        },
        async () => {
          const participant = await readParticipant(db, ownKey(c, member));
          if (participant && movedOn(participant.version, version)) throw new Moved();
        },
      ),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Moved) return sendOne(c, measuring, member, { moved: true }, 409);
    throw error;
  }
}

const ownKey = (c: Context<AppEnv>, { key }: Member) => ({
  organisation: key.organisation,
  cohort: key.id,
  participant: idOf(c),
});

async function remove(c: Context<AppEnv>, { deps }: Measuring, member: Member): Promise<Response> {
  const { key, scope } = member;
  const submission = readSubmissionId(await readForm(c));
  const at = deps.clock();
  const path = await deps.database.write(scope, (db) =>
    runOnce(db, { id: submission, at, answers: { ...key, remove: idOf(c) } }, async () => {
      await requireCohort(db, key, true);
      if (!(await deleteParticipant(db, ownKey(c, member)))) throw notFound();
      await appendAudit(db, cohortAudit(c, key, 'delete-participant', at));
      return measurementPaths.participants(key);
    }),
  );
  return seeOther(c, path);
}
