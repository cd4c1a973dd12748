import type { Hono } from 'hono';
import { publicScope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Site } from '../../../platform/http/page-context';
import { addPageLinks } from '../../../platform/http/page-links';
import { refuseParameters } from '../../../platform/http/query-parameters';
import { sendData } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import type { ReadCatalogue } from '../../practices/contract';
import { readStudyRecords } from '../queries';
import { toPublicStudy } from './evidence-file';
import { studyParameters } from './open-data';
import { studyDataPaths } from './paths';
import { readEvidenceFile, withCurrentPractice } from './read-evidence-file';

const json = 'application/json';
const standardPageSize = 50;

/** The studies as data: one file with all, and a list for programs. */
export function mountStudyData(app: Hono<AppEnv>, site: Site, deps: Pick<Deps, 'database'>, catalogue: ReadCatalogue) {
  app.get(studyDataPaths.file, async (c) => {
    const refused = refuseParameters(c, []);
    return refused ?? sendData(c, JSON.stringify(await readEvidenceFile(deps, await catalogue())), json);
  });

  app.get(studyDataPaths.api, async (c) => {
    const refused = refuseParameters(c, studyParameters);
    if (refused) return refused;
    const records = await deps.database.read(publicScope, (db) => readStudyRecords(db));
    const asked = (name: string) => c.req.query(name) || null;
    const is = (name: string, value: string | null) => asked(name) === null || asked(name) === value;
    const found = withCurrentPractice(records, await catalogue()).filter(
      ({ practice, design, construct }) =>
        is('practice', practice) && is('design', design) && is('construct', construct),
    );
    const page = Number(asked('page') ?? 1);
    const pageSize = Number(asked('pageSize') ?? standardPageSize);
    const total = found.length;
    addPageLinks(c, site.baseUrl, { page, pageSize, total });
    const items = found.slice((page - 1) * pageSize, page * pageSize).map(toPublicStudy);
    return sendData(c, JSON.stringify({ total, page, pageSize, items }), json);
  });
}
