import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { readQuestion } from '../../evidence/contract';
import { mayMeasure, measurementScope } from '../access';
import type { Measuring } from '../open-cohort';
import { measurementPaths } from '../paths';
import { readCohortsOf } from '../queries';
import { readStanding } from '../read-progress';
import { joinOf } from './join';
import { MeasuringPage, type OrganisationMeasuring } from './page';

/** What measuring is; for who signed in also the measurements of her organisations. */
export function mountViewMeasuring(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(measurementPaths.home, async (c) => {
    const viewer = c.get('viewer');
    return sendPage(
      c,
      <MeasuringPage
        page={pageContext(c, measuring.site)}
        signedIn={viewer.person !== null}
        join={joinOf(await measuring.catalogue(), readQuestion(new URL(c.req.url).searchParams).question)}
        organisations={await measuringOf(c, measuring)}
      />,
    );
  });
}

async function measuringOf(c: Context<AppEnv>, measuring: Measuring): Promise<OrganisationMeasuring[]> {
  const { deps, site, organisations } = measuring;
  const viewer = c.get('viewer');
  const own = viewer.memberships.filter(({ organisation }) => mayMeasure(viewer, organisation, 'see the measurements'));
  if (own.length === 0) return [];
  const names = new Map((await organisations.all()).map(({ id, name }) => [id, name]));
  const today = site.today();
  return Promise.all(
    own.map(async ({ organisation }) => ({
      name: names.get(organisation) ?? organisation,
      mayPlan: mayMeasure(viewer, organisation, 'plan a measurement'),
      standings: await deps.database.read(measurementScope(viewer, organisation), async (db) => {
        const standings = [];
        for (const cohort of await readCohortsOf(db, organisation)) {
          standings.push(await readStanding(db, cohort, today));
        }
        return standings;
      }),
    })),
  );
}
