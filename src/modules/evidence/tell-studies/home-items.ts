import type { Context } from 'hono';
import { deskScope, organisationScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { mayCodeStudies, mayDecideOnStudy, mayProposeFor } from '../access';
import { readAllStudies, readStudiesIn } from '../queries';
import { waitsForEditor } from '../study-record';
import { studyPaths } from './paths';
import { tellTexts } from './texts';

/** For editors what waits to be checked; for whoever writes for an organisation the way to tell of a measurement. */
export async function studyHomeItems(c: Context<AppEnv>, { database }: Pick<Deps, 'database'>): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  const t = tellTexts[c.get('language')];
  const own = viewer.memberships.filter(({ organisation }) => mayProposeFor(viewer, organisation));
  const told = await Promise.all(
    own.map(async ({ organisation }) => {
      const entries = await database.read(organisationScope(viewer, organisation), (db) =>
        readStudiesIn(db, organisation),
      );
      const count = entries.filter(({ kind, state }) => kind !== 'cohort' && state !== 'withdrawn').length;
      return { label: t.mineTitle, path: studyPaths.mine, count: count === 0 ? null : count, organisation };
    }),
  );
  if (!mayCodeStudies(viewer)) return told;
  const entries = await database.read(deskScope(viewer), readAllStudies);
  const waiting = entries.filter((entry) => waitsForEditor(entry) && mayDecideOnStudy(viewer, entry));
  return [...told, { label: t.deskHome, path: studyPaths.desk, count: waiting.length }];
}
