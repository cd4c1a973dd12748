import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fillPlaces, type HtmlParts, placeFor, splitPlaces } from '../../../design/html-pieces';
import { asciiHtml, htmlText } from '../../../design/html-text';
import type { PageContext } from '../../../platform/http/page-context';
import { DroppedNotice } from '../dropped-notice';
import type { MapAxes } from '../evidence-map';
import type { Evidence } from '../read-evidence/evidence-reader';
import { mapModel, type readAxes } from './map-model';
import { MapContent, MapFrame } from './page';

/** Draws the page of a map. */
export type DrawMap = (page: PageContext, evidence: Evidence, asked: ReturnType<typeof readAxes>) => string;

const render = (node: VNode) => asciiHtml(renderToString(node));

/** More than there are languages, prefixes and numbers in "Uw lijst (3)" at a time. */
const mostFrames = 200;

/**
 * Draws maps. A map is drawn once for each state of the evidence, language and prefix: twenty-four at most. What is
 * around it differs from visitor to visitor. Reference: docs/decisions/0009-speed-of-the-list-page.md.
 * @param fictitious what was measured is made up: a demonstration
 */
export function createMapDrawing(fictitious: boolean): DrawMap {
  const frames = new Map<string, HtmlParts>();
  const maps = new Map<string, HtmlParts>();
  let drawnOf: Evidence | null = null;

  function frameOf(page: PageContext): HtmlParts {
    // The header names who signed in: a frame is for those whose header is the same, links included.
    const key = JSON.stringify([
      page.language,
      page.prefix,
      page.today,
      page.navigation,
      page.headerItems,
      page.footer,
    ]);
    const known = frames.get(key);
    if (known) return known;
    const open = <MapFrame page={{ ...page, search: placeFor('search') }}>{placeFor('map')}</MapFrame>;
    const frame = splitPlaces(`<!doctype html>${render(open)}`);
    if (frames.size >= mostFrames) frames.clear();
    frames.set(key, frame);
    return frame;
  }

  function mapOf(page: PageContext, evidence: Evidence, axes: MapAxes): HtmlParts {
    if (drawnOf !== evidence) maps.clear();
    drawnOf = evidence;
    const key = [page.language, page.prefix, axes.rows, axes.columns].join();
    const known = maps.get(key);
    if (known !== undefined) return known;
    const { map, changedAt } = evidence;
    const model = mapModel(map, axes, page.language);
    const open = <MapContent {...{ page, model, changedAt, fictitious }} notice={placeFor('notice')} />;
    const parts = splitPlaces(render(open));
    maps.set(key, parts);
    return parts;
  }

  return (page, evidence, { axes, dropped }) => {
    const notice = dropped.length > 0 ? render(<DroppedNotice dropped={dropped} language={page.language} />) : '';
    const map = fillPlaces(mapOf(page, evidence, axes), { notice });
    return fillPlaces(frameOf(page), { search: [htmlText(page.search)], map }).join('');
  };
}
