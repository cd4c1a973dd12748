import type { Context, Hono } from 'hono';
import { sendDownload } from '../../../platform/export/download';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { areas } from '../../areas/contract';
import { lookElsewhere, readCohortShown } from '../../evidence/contract';
import { mayMeasure } from '../access';
import { instrumentOf } from '../answer-questions/instrument-of';
import type { Cohort } from '../cohort';
import { readChanged } from '../hear-participants/read-words';
import type { KeptResult } from '../keep-result/assembled';
import { readKeptResult } from '../keep-result/read-kept-result';
import { ownMeasurement } from '../look-elsewhere/own-measurement';
import { asMember, logReading, type Measuring, type Member, requireCohort } from '../open-cohort';
import { measurementRoutes } from '../paths';
import { shareable, whyNotShareable } from '../shared-cohort';
import { unkept } from '../unkept';
import { ResultPage } from './page';
import { resultFile, resultFileFormats } from './result-file';
import type { ResultView } from './result-view';

/** The result of a measurement, for members of its organisation. */
export function mountViewResult(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(
    measurementRoutes.result,
    asMember('see results', async (c, member) => {
      const words = await readChanged(measuring, member);
      return unkept(sendPage(c, <ResultPage view={await readView(c, measuring, member)} words={words} />));
    }),
  );
  app.get(
    measurementRoutes.resultFile,
    asMember('see results', (c, member) => download(c, measuring, member)),
  );
}

async function readView(c: Context<AppEnv>, measuring: Measuring, { viewer, key, scope }: Member): Promise<ResultView> {
  const { deps, site, catalogue, organisations, keys } = measuring;
  // Leaves a line in the log of who looked.
  const { cohort, kept, shown } = await deps.database.write(scope, async (db) => {
    const cohort = await requireCohort(db, key, true);
    const kept = await readKeptResult(db, { keys, at: deps.clock(), today: site.today() }, cohort);
    await logReading(db, c, key, 'read-result', deps.clock());
    return { cohort, kept, shown: cohort.state === 'shared' ? await readCohortShown(db, key, deps.clock()) : null };
  });
  const mayShare = mayMeasure(viewer, key.organisation, 'share a measurement') && cohort.state === 'closed';
  const result = kept.shown.inside;
  const practice = (await catalogue()).bySlug(cohort.practice)?.record;
  const { map } = await measuring.readEvidence();
  return {
    page: pageContext(c, site),
    cohort,
    shown,
    instrument: instrumentOf(cohort),
    result,
    elsewhere: lookElsewhere(map.all(), ownMeasurement(cohort, result, practice?.activityTypes ?? [])),
    parts: kept.parts,
    awaited: kept.awaited,
    leftOut: kept.leftOut,
    organisation: (await organisations.find(key.organisation))?.name ?? key.organisation,
    practice: practice?.title ?? cohort.practice,
    municipality: areas.place(cohort.nis)?.municipality.name ?? cohort.nis,
    sharing: mayShare ? howToShare(cohort, kept) : 'may-not',
  };
}

/** The same question as the page of sharing asks, so that nothing is offered which that refuses. */
function howToShare(cohort: Cohort, kept: KeptResult): ResultView['sharing'] {
  return shareable(cohort, kept, cohort.organisation) ? 'may' : whyNotShareable(kept);
}

async function download(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const format = resultFileFormats.find((each) => c.req.param('file')?.endsWith(`.${each}`));
  if (!format) throw notFound();
  const view = await readView(c, measuring, member);
  return sendDownload(c, resultFile(view, format, c.get('language')));
}
