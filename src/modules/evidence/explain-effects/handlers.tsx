import type { Hono } from 'hono';
import { parseNumber } from '../../../platform/forms/parse-number';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { effectParam, evidencePaths } from '../paths';
import { droppedPart, unknownParts } from '../study-question';
import { ExplainPage } from './page';

/** Beyond it no drawing differs. */
const farthest = 3;

export function mountExplainEffects(app: Hono<AppEnv>, site: Site): void {
  app.get(evidencePaths.explanation, (c) => {
    const page = pageContext(c, site);
    const params = new URLSearchParams(page.search);
    const typed = (params.get(effectParam) ?? '').trim().slice(0, 10);
    // A result shows what is above 0 with a plus.
    const value = typed === '' ? null : parseNumber(typed.replace(/^\+/, ''));
    const chosen = value !== null && Math.abs(value) <= farthest ? value : null;
    const wrong = typed !== '' && chosen === null ? [droppedPart(effectParam, typed)] : [];
    const dropped = [...wrong, ...unknownParts(params, [effectParam])];
    return sendPage(c, <ExplainPage page={page} typed={typed} chosen={chosen} dropped={dropped} />);
  });
}
