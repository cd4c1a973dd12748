import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { answerCalculation } from '../../../platform/http/calculation';
import { evidencePaths } from '../paths';
import { analyse } from '../statistics/meta-analysis';
import { columnsOf, faultBetween, metaAnalysisInput, mostLeftOut, toApiMetaAnalysis } from './api-meta-analysis';

/** Pools the effects that are sent; nothing is kept. */
export function mountMetaAnalysis(app: Hono<AppEnv>): void {
  app.post(evidencePaths.metaAnalysis, (c) =>
    answerCalculation(c, metaAnalysisInput, (input) => {
      const fault = faultBetween(input, c.get('language'));
      if (fault) return { problems: [{ parameter: fault[0], reason: fault[1] }] };
      const { yi, vi, method, test, level } = input;
      const options = { method, test, alpha: (100 - level) / 100, leaveOut: yi.length <= mostLeftOut };
      return {
        result: toApiMetaAnalysis(analyse(yi, vi, { ...options, search: 'as-metafor' }, columnsOf(input) ?? [])),
      };
    }),
  );
}
