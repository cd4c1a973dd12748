import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { createPageCache } from '../../../platform/http/page-cache';
import { type PageContext, pageContext, type Site } from '../../../platform/http/page-context';
import { sendHtml, sendVersion } from '../../../platform/http/respond';
import { evidencePaths } from '../paths';
import type { ReadEvidence } from '../read-evidence/evidence-reader';
import { createMapDrawing } from './draw-map';
import { readAxes } from './map-model';

/** Twelve maps in two languages, with the odd address beside them. */
const keptBytes = 8 * 1024 * 1024;

/** A map is drawn once for each state of the evidence; see docs/decisions/0009. */
export function mountViewMap(app: Hono<AppEnv>, site: Site, readEvidence: ReadEvidence, demo: boolean): void {
  const pages = createPageCache(keptBytes);
  const drawMap = createMapDrawing(demo);
  app.get(evidencePaths.map, async (c) => {
    const evidence = await readEvidence();
    const page = pageContext(c, site);
    const draw = () => drawMap(page, evidence, readAxes(new URLSearchParams(page.search)));
    // Who signed in sees a page of her own.
    if (c.get('viewer').person !== null) return sendHtml(c, draw());
    const key = frameOf(page);
    return sendVersion(c, `${pages.version(evidence)}-${key}`, () =>
      pages.page(evidence, `${key}${page.search}`, draw),
    );
  });
}

/** What else than the evidence a visitor's page shows: her list in the header, the day. */
const frameOf = ({ language, prefix, today, headerItems }: PageContext) =>
  [language, prefix, today, ...headerItems.map(({ label }) => label.replace(/[^\w()]/g, ''))].join('-');
