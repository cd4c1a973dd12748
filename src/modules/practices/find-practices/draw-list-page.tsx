import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fillPlaces, type HtmlParts, placeFor, splitPlaces } from '../../../design/html-pieces';
import { asciiHtml, asciiText } from '../../../design/html-text';
import { createTemplate } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import { Recent } from '../../../platform/recent';
import { AnswerNotes, sayAnswerNotes } from './answer-notes';
import { FewResults, sayFewResults } from './few-results';
import type { ListModel } from './list-model';
import { ListView, sayListView } from './list-view';
import { MapView } from './map-view';
import { MatrixView } from './matrix-view';
import { ListContent, ListFrame } from './page';
import { practiceCards } from './practice-cards';
import { listTitle, Question, sayQuestion } from './question';
import { ResultHeader, sayResultHeader } from './result-header';
import { facetsHtml, municipalityOptions, SelectionFilters, saySelectionFilters } from './selection-filters';
import { sayTakeAlong, TakeAlong } from './take-along';
import { isUnderstood, Unread } from './unread';

/** Draws the page of a question. */
export type DrawListPage = (page: PageContext, model: ListModel) => string;

const render = (node: VNode) => asciiHtml(renderToString(node));

/** More than there are languages, prefixes and numbers in "Uw lijst (3)" at a time. */
const mostFrames = 200;

/**
 * Draws list pages of one site. Only what differs from question to question is drawn; frame, cards and options
 * were made before. Reference: docs/decisions/0009-speed-of-the-list-page.md.
 */
export function createListDrawing(): DrawListPage {
  const frames = new Recent<string, HtmlParts>(mostFrames);
  const drawQuestion = createTemplate(Question);
  const drawFilters = createTemplate(SelectionFilters);
  const drawHeader = createTemplate(ResultHeader);
  const drawNotes = createTemplate(AnswerNotes);
  const drawList = createTemplate(ListView);
  const drawFewResults = createTemplate(FewResults);
  const drawTakeAlong = createTemplate(TakeAlong);

  function frameOf(page: PageContext, hidden: boolean): HtmlParts {
    // The header names who signed in: a frame is for those whose header is the same, links included.
    const key = JSON.stringify([page.language, page.prefix, page.today, hidden, page.headerItems]);
    return frames.get(key, () =>
      splitPlaces(
        `<!doctype html>${render(
          <ListFrame page={{ ...page, search: placeFor('search') }} title={placeFor('title')} hidden={hidden}>
            <ListContent
              question={placeFor('question')}
              unread={placeFor('unread')}
              filters={placeFor('filters')}
              answers={placeFor('answers')}
            />
          </ListFrame>,
        )}`,
      ),
    );
  }

  function drawView(page: PageContext, model: ListModel): string[] {
    if (model.result.total === 0) return [];
    if (model.view === 'map') return [render(<MapView page={page} model={model} />)];
    if (model.view === 'matrix') return [render(<MatrixView page={page} model={model} />)];
    const cards = practiceCards(model.result.page, page, model.kept, model.reasons);
    return drawList(page, sayListView(page, model), { cards });
  }

  return (page, model) =>
    fillPlaces(frameOf(page, !model.untouched), {
      title: asciiText(listTitle(model, page)),
      search: asciiText(page.search),
      question: drawQuestion(page, sayQuestion(page, model)),
      unread: isUnderstood(model) ? '' : render(<Unread page={page} model={model} />),
      filters: drawFilters(page, saySelectionFilters(page, model), {
        municipalities: municipalityOptions,
        facets: facetsHtml(model.groups, page.language),
      }),
      answers: [
        ...drawHeader(page, sayResultHeader(page, model)),
        ...drawNotes(page, sayAnswerNotes(page, model)),
        ...drawView(page, model),
        ...(model.waysOn ? drawFewResults(page, sayFewResults(page, model, model.waysOn)) : []),
        ...drawTakeAlong(page, sayTakeAlong(page, model)),
      ],
    }).join('');
}
