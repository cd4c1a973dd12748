import type { Context, Hono } from 'hono';
import { writeCsv } from '../../../platform/export/csv';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Site } from '../../../platform/http/page-context';
import { sendProblem } from '../../../platform/http/problem';
import { sendData } from '../../../platform/http/respond';
import { answerQuestion } from '../answer-question';
import { mostTellingFirst } from '../map-cell';
import { evidenceWords } from '../name-evidence/texts';
import { evidencePaths } from '../paths';
import type { ReadEvidence } from '../read-evidence/evidence-reader';
import { type DroppedPart, readQuestion } from '../study-question';
import { fewestForFunnel } from '../view-studies/studies-model';
import { rScript } from './r-script';
import { studyRows } from './study-rows';

/** The numbers of a page to check: its studies as a table, and a script that pools them again. */
export function mountStudyScript(app: Hono<AppEnv>, site: Site, readEvidence: ReadEvidence): void {
  app.get(evidencePaths.csv(), async (c) => {
    const { question, dropped } = readQuestion(new URL(c.req.url).searchParams);
    if (dropped.length > 0) return refuse(c, dropped);
    const { pools, leftOut } = answerQuestion((await readEvidence()).map.all(), question);
    const records = [...pools.flatMap(({ results }) => results), ...leftOut].map(({ record }) => record);
    return sendData(
      c,
      writeCsv(studyRows(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
      'text/csv; charset=UTF-8',
    );
  });

  app.get(evidencePaths.script(), async (c) => {
    const { question, dropped } = readQuestion(new URL(c.req.url).searchParams);
    if (dropped.length > 0) return refuse(c, dropped);
    const { pools } = answerQuestion((await readEvidence()).map.all(), question);
    const facts = { url: site.baseUrl + evidencePaths.studies(question), day: site.today(), fewestForFunnel };
    return sendData(c, rScript({ ...facts, pools: mostTellingFirst(pools) }), 'text/plain; charset=UTF-8');
  });
}

/** A file of another question than was asked would be used as an answer to it. */
function refuse(c: Context<AppEnv>, dropped: readonly DroppedPart[]): Response {
  const { title, unknown } = evidenceWords[c.get('language')].dropped;
  return sendProblem(
    c,
    400,
    title,
    dropped.map(({ parameter, value }) => ({ parameter, reason: unknown(value) })),
  );
}
