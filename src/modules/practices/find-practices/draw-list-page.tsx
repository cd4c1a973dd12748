import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fillPlaces, placeFor, splitPlaces } from '../../../design/html-pieces';
import { asciiHtml, htmlText } from '../../../design/html-text';
import type { PageContext } from '../../../platform/http/page-context';
import type { ListModel } from './list-model';
import { ListContent, ListFrame, listTitle } from './page';
import { practiceCards } from './practice-cards';
import { facetsHtml, municipalityOptions } from './selection-filters';

/** Draws the page of a question. */
export type DrawListPage = (page: PageContext, model: ListModel) => string;

const render = (node: VNode) => asciiHtml(renderToString(node));

/** More than there are languages, prefixes and numbers in "Uw lijst (3)" at a time. */
const mostFrames = 200;

/**
 * Draws list pages of one site. Only what differs from question to question is rendered; frame, cards and options
 * were made before. Reference: docs/decisions/0009-speed-of-the-list-page.md.
 */
export function createListDrawing(): DrawListPage {
  const frames = new Map<string, string[]>();

  function frameOf(page: PageContext, hidden: boolean): string[] {
    // The header names who signed in: a frame is for those whose header is the same, links included.
    const key = JSON.stringify([page.language, page.prefix, page.today, hidden, page.headerItems]);
    const known = frames.get(key);
    if (known) return known;
    const frame = splitPlaces(
      `<!doctype html>${render(
        <ListFrame page={{ ...page, search: placeFor('search') }} title={placeFor('title')} hidden={hidden}>
          {placeFor('content')}
        </ListFrame>,
      )}`,
    );
    if (frames.size >= mostFrames) frames.clear();
    frames.set(key, frame);
    return frame;
  }

  return (page, model) => {
    const content = fillPlaces(splitPlaces(render(<ListContent page={page} model={model} />)), {
      municipalities: [municipalityOptions],
      facets: facetsHtml(model.groups, page.language),
      cards: practiceCards(model.result.page, page, model.kept, model.reasons),
    });
    const frame = frameOf(page, !model.untouched);
    const title = [asciiHtml(htmlText(listTitle(model, page)))];
    return fillPlaces(frame, { title, search: [htmlText(page.search)], content }).join('');
  };
}
