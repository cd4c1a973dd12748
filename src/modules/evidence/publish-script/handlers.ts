import type { Hono } from 'hono';
import { writeCsv } from '../../../platform/export/csv';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Site } from '../../../platform/http/page-context';
import { sendData } from '../../../platform/http/respond';
import { mostTellingFirst } from '../map-cell';
import { evidencePaths } from '../paths';
import { poolStudies } from '../pooling';
import type { ReadEvidence } from '../read-evidence/evidence-reader';
import { aboutConstruct, readQuestion } from '../study-question';
import { fewestForFunnel } from '../view-studies/studies-model';
import { rScript } from './r-script';
import { studyRows } from './study-rows';

/** The numbers of a page to check: its studies as a table, and a script that pools them again. */
export function mountStudyScript(app: Hono<AppEnv>, site: Site, readEvidence: ReadEvidence): void {
  app.get(evidencePaths.csv(), async (c) => {
    const question = readQuestion(new URL(c.req.url).searchParams);
    const { construct: _asked, ...rest } = question;
    const { map } = await readEvidence();
    const { pools, leftOut } = poolStudies(aboutConstruct(map.all(), question), rest);
    const records = [...pools.flatMap(({ results }) => results), ...leftOut].map(({ record }) => record);
    return sendData(
      c,
      writeCsv(studyRows(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
      'text/csv; charset=UTF-8',
    );
  });

  app.get(evidencePaths.script(), async (c) => {
    const question = readQuestion(new URL(c.req.url).searchParams);
    const { construct: _asked, ...rest } = question;
    const { map } = await readEvidence();
    const { pools } = poolStudies(aboutConstruct(map.all(), question), rest);
    const facts = { url: site.baseUrl + evidencePaths.studies(question), day: site.today(), fewestForFunnel };
    return sendData(c, rScript({ ...facts, pools: mostTellingFirst(pools) }), 'text/plain; charset=UTF-8');
  });
}
