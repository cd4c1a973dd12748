import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { answerCalculation } from '../../../platform/http/calculation';
import { evidencePaths } from '../paths';
import { effectSizeInput, toEffectSize } from './api-effect-size';

/** Makes a standardised effect of what a study reports; nothing is kept. */
export function mountEffectSizes(app: Hono<AppEnv>): void {
  app.post(evidencePaths.effectSize, (c) =>
    answerCalculation(c, effectSizeInput, (input) => {
      const effect = toEffectSize(input, c.get('language'));
      return Array.isArray(effect) ? { problems: [{ parameter: effect[0], reason: effect[1] }] } : { result: effect };
    }),
  );
}
