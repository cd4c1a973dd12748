import { hash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { readCohortShown, recordCohort, shownAtLatest } from '../../evidence/contract';
import type { Catalogue } from '../../practices/contract';
import { instrumentOf } from '../answer-questions/instrument-of';
import type { Cohort, CohortKey } from '../cohort';
import { readWords } from '../hear-participants/read-words';
import type { KeptResult } from '../keep-result/assembled';
import { readKeptResult } from '../keep-result/read-kept-result';
import { asMember, cohortAudit, logReading, type Measuring, type Member, Moved, requireCohort } from '../open-cohort';
import { measurementPaths, measurementRoutes } from '../paths';
import { changeCohort } from '../queries';
import { leftOut, shareable, whyNotShareable } from '../shared-cohort';
import { measurementTexts } from '../texts';
import { shareResultSchema } from './form';
import { SharePage, type ShareView, seenField } from './page';
import { shareTexts } from './texts';

/** Sharing a result: the coordinator sees what everybody will see, and says so. */
export function mountShareResult(app: Hono<AppEnv>, measuring: Measuring): void {
  const deed = 'share a measurement';
  app.get(
    measurementRoutes.share,
    asMember(deed, (c, member) => sendShare(c, measuring, member, {}, 200)),
  );
  app.post(
    measurementRoutes.share,
    asMember(deed, (c, member) => share(c, measuring, member)),
  );
}

interface Returned {
  learnt?: string;
  errors?: readonly FieldError[];
  moved?: boolean;
}

async function sendShare(
  c: Context<AppEnv>,
  measuring: Measuring,
  { key, scope }: Member,
  { learnt = '', errors = [], moved = false }: Returned,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { deps, site, keys } = measuring;
  const around = await aroundOf(c, measuring, key);
  const at = deps.clock();
  const { cohort, result, harmTold, shown } = await deps.database.write(scope, async (db) => {
    const cohort = await requireCohort(db, key, true);
    const result = await readKeptResult(db, { keys, at, today: site.today() }, cohort);
    await logReading(db, c, key, 'read-result', at);
    const harmTold = (await readWords(db, keys, key, 'harm')).people > 0;
    return { cohort, result, harmTold, shown: cohort.state === 'shared' ? await readCohortShown(db, key, at) : null };
  });
  const shared = sharedView(around, cohort, result);
  const submission = deps.randomToken();
  const view = {
    ...{
      page: pageContext(c, site),
      cohort,
      shared,
      inside: result.shown.inside,
      harmTold,
      seen: digestOf(shared),
      submission,
      learnt,
      errors,
      moved,
    },
    ...{ shown, shownAtLatest: shownAtLatest(at) },
    left: typeof shared === 'string' ? [] : leftOut(cohort, shared.cohort),
  };
  return sendPage(c, <SharePage view={view} />, status);
}

/** What is asked of others before the transaction begins. */
interface Around {
  practices: Catalogue;
  /** Name of the organisation. */
  organisation: string;
  instrumentNames: Readonly<Record<string, string>>;
}

async function aroundOf(c: Context<AppEnv>, { catalogue, organisations }: Measuring, key: CohortKey): Promise<Around> {
  return {
    practices: await catalogue(),
    organisation: (await organisations.find(key.organisation))?.name ?? key.organisation,
    instrumentNames: measurementTexts[c.get('language')].instrumentNames,
  };
}

function sharedView(
  { practices, organisation, instrumentNames }: Around,
  cohort: Cohort,
  result: KeptResult,
): ShareView['shared'] {
  if (cohort.state !== 'closed') return cohort.state === 'shared' ? 'shared' : 'not-closed';
  const practice = practices.bySlug(cohort.practice);
  if (!practice) return 'practice-gone';
  // Who deletes everything is promised to be in no new figures: sharing would make some.
  if (result.parts.some(({ gone }) => gone > 0)) return 'somebody-gone';
  const found = shareable(cohort, result, organisation);
  if (!found) return whyNotShareable(result);
  const { id, name } = instrumentOf(cohort);
  return { cohort: found, practice: practice.record.title, instrument: instrumentNames[id] ?? name };
}

/** Tells whether what is shared is what was seen: answers can be deleted by who gave them, at any time. */
const digestOf = (shared: ShareView['shared']): string =>
  typeof shared === 'string' ? shared : hash('sha256', JSON.stringify(shared.cohort), 'base64url');

/** Thrown to give up sharing what cannot be shared (any more). */
class NotShareable extends Error {}

async function share(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps, site, keys } = measuring;
  const { key, scope, person } = member;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  const language = c.get('language');
  const { confirmError, learntErrors } = shareTexts[language];
  const parsed = parseForm(shareResultSchema, data, {
    language,
    fields: { zeker: confirmError, geleerd: learntErrors },
  });
  if (!parsed.ok) {
    const { geleerd } = parsed.answers;
    return sendShare(c, measuring, member, { learnt: geleerd ?? '', errors: parsed.errors }, 422);
  }
  const learnt = parsed.value.geleerd ?? null;
  const seen = String(data.get(seenField) ?? '');
  const around = await aroundOf(c, measuring, key);
  const at = deps.clock();
  try {
    const path = await deps.database.write(scope, (db) =>
      runOnce(db, { id: submission, at, answers: { ...key, version, seen, learnt } }, async () => {
        const cohort = await requireCohort(db, key, true);
        const result = await readKeptResult(db, { keys, at, today: site.today() }, cohort);
        const shared = sharedView(around, cohort, result);
        if (typeof shared === 'string') throw new NotShareable();
        if (cohort.version !== version || digestOf(shared) !== seen) throw new Moved();
        if (!(await changeCohort(db, { cohort, by: person, at, action: 'share' }))) throw new Moved();
        await recordCohort(db, { ...shared.cohort, learnt, by: person, at });
        await appendAudit(db, cohortAudit(c, key, 'share-cohort', at));
        return measurementPaths.result(key);
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Moved) return sendShare(c, measuring, member, { learnt: learnt ?? '', moved: true }, 409);
    if (error instanceof NotShareable) return sendShare(c, measuring, member, {}, 409);
    throw error;
  }
}
