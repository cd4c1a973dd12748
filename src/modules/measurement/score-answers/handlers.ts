import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { answerCalculation } from '../../../platform/http/calculation';
import { measurementPaths } from '../paths';
import { scoreInput, toScore } from './api-score';

/** Scores the answers of one form; nothing is kept. */
export function mountScores(app: Hono<AppEnv>): void {
  app.post(measurementPaths.score, (c) =>
    answerCalculation(c, scoreInput, (input) => toScore(input, c.get('language'))),
  );
}
