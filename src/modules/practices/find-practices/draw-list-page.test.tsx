import { serialize } from 'node:v8';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import type { FilterOption } from '../../../design/filter-panel';
import { fillPlaces, splitPlaces } from '../../../design/html-pieces';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { createCatalogueReader } from '../catalogue/catalogue-reader';
import { practiceTexts } from '../texts';
import { AnswerNotes, sayAnswerNotes } from './answer-notes';
import { createListDrawing } from './draw-list-page';
import type { FacetGroup } from './facet-groups';
import { FewResults, sayFewResults } from './few-results';
import { type ListModel, listModel } from './list-model';
import { ListView, sayListView } from './list-view';
import { MapView } from './map-view';
import { MatrixView } from './matrix-view';
import { ListContent, ListFrame } from './page';
import { CardItem } from './practice-cards';
import { listTitle, Question, sayQuestion } from './question';
import { ResultHeader, sayResultHeader } from './result-header';
import { SelectionFilters, saySelectionFilters } from './selection-filters';
import { sayTakeAlong, TakeAlong } from './take-along';
import { findTexts } from './texts';
import { Unread } from './unread';

let site: TestApp;
let catalogue: Catalogue;
beforeAll(async () => {
  site = await createTestApp();
  catalogue = await (await createCatalogueReader(site.deps)).read();
});
afterAll(() => site.close());

const pageOf = (language: Language, search: string, kept: readonly string[]): PageContext => ({
  language,
  prefix: `/${language}`,
  path: '/praktijken',
  search,
  baseUrl: 'https://verbonden.test',
  today: '2026-11-20',
  assets: {
    stylesheet: '/a.css',
    fonts: ['/a.woff2'],
    sheet: (name) => `/${name}.css`,
    island: (name) => `/${name}.js`,
  },
  navigation: [{ label: 'Praktijken', path: '/praktijken' }],
  headerItems: [{ label: `Bewaard (${kept.length})`, path: '/praktijken/bewaard' }],
  footer: [{ label: 'Over', path: '/over' }],
  link: (path) => `/${language}${path}`,
});

/** The same page from components alone, with nothing made before. */
function drawPlainly(page: PageContext, model: ListModel): string {
  const cards = model.result.page.map((practice) =>
    renderToString(
      <CardItem
        practice={practice}
        page={page}
        kept={model.kept.has(practice.record.slug)}
        reasons={model.reasons(practice)}
      />,
    ),
  );
  const municipalities = areas.municipalities.map(({ name }) => `<option value="${name}">`);
  const facets = model.groups.map((group) => renderToString(<Facet group={group} language={page.language} />));
  const frame = renderToString(
    <ListFrame page={page} title={listTitle(model, page)} hidden={!model.untouched}>
      <ListContent
        question={<Question page={page} {...sayQuestion(page, model)} />}
        unread={<Unread page={page} model={model} />}
        filters={<SelectionFilters page={page} {...saySelectionFilters(page, model)} />}
        answers={<Answers page={page} model={model} />}
      />
    </ListFrame>,
  );
  return `<!doctype html>${fillPlaces(splitPlaces(frame), { cards, facets, municipalities }).join('')}`;
}

function Answers({ page, model }: { page: PageContext; model: ListModel }) {
  const View = { list: PlainList, map: MapView, matrix: MatrixView }[model.view];
  return (
    <>
      <ResultHeader page={page} {...sayResultHeader(page, model)} />
      <AnswerNotes page={page} {...sayAnswerNotes(page, model)} />
      {model.result.total > 0 && <View page={page} model={model} />}
      {model.waysOn && <FewResults page={page} {...sayFewResults(page, model, model.waysOn)} />}
      <TakeAlong page={page} {...sayTakeAlong(page, model)} />
    </>
  );
}

const PlainList = ({ page, model }: { page: PageContext; model: ListModel }) => (
  <ListView page={page} {...sayListView(page, model)} />
);

function Facet({ group, language }: { group: FacetGroup; language: Language }) {
  const title = practiceTexts[language].filterNames[group.key];
  const inSight = group.options.filter(({ chosen }, index) => index < 8 || chosen);
  const rest = group.options.filter((option) => !inSight.includes(option));
  return (
    <details class="facet" open={group.open}>
      <summary>{title}</summary>
      <fieldset class="filter-group">
        <legend>{title}</legend>
        <Options options={inSight} />
        {rest.length > 0 && (
          <details>
            <summary>
              {findTexts[language].more(group.options.length - 8)}
              <span class="visually-hidden">: {title}</span>
            </summary>
            <Options options={rest} />
          </details>
        )}
      </fieldset>
    </details>
  );
}

const Options = ({ options }: { options: readonly FilterOption[] }) => (
  <ul>
    {options.map(({ choice, count, chosen }) => (
      <li key={choice.value}>
        <label class={count === 0 ? 'choice choice-empty' : 'choice'}>
          <input type="checkbox" name={choice.name} value={choice.value} checked={chosen} />
          <span>{choice.label}</span>
          <span class="count">{count}</span>
        </label>
      </li>
    ))}
  </ul>
);

/** Characters written as references are the same characters. */
const readable = (html: string) => html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** As V8 holds it: structured clones write that down, two bytes of head before the text. */
const bytesPerCharacter = (text: string) => Math.round(serialize(text).length / text.length);

test.each([
  '',
  '?q=rouw',
  '?q=rouw&leeftijd=60%2B&element=betekenisvolle-contacten',
  '?q=%22%27%3Cb%3E%26&leeftijd=13-17',
  '?q=xyzzyqq&leeftijd=13-17&partner=cultuur',
  '?bij=Herselt&bladzijde=2&sorteer=nieuwste',
  '?bij=Meulebeke&leeftijd=60%2B',
  '?bij=%00zzz%00&leeftijd=%00&q=caf%C3%A9+%E2%80%A6',
  '?q=Gent&leeftijd=13-17&leeftijd=60%2B&partner=cultuur&provincie=limburg',
  '?q=koffie&sorteer=kosten&bladzijde=9&aantal=12&bij=onbekend',
  '?weergave=kaart',
  '?weergave=matrix&q=buurt',
])('%s: a page put together is byte for byte the page rendered as a whole', (search) => {
  const draw = createListDrawing();
  const kept = catalogue
    .all()
    .slice(0, 40)
    .map(({ record }) => record.slug);
  for (const language of ['nl', 'en'] as const) {
    for (const keeps of [[], kept]) {
      const near = findTexts[language].near;
      const model = listModel(new URLSearchParams(search), catalogue, language, near, new Set(keeps));
      const page = pageOf(language, search, keeps);
      const plain = readable(drawPlainly(page, model));
      // Twice: the second time everything that can be ready is.
      for (let time = 0; time < 2; time += 1) {
        const html = draw(page, model);
        expect(readable(html) === plain).toBe(true);
        expect([...html].filter((char) => char > '\x7f')).toEqual([]);
        expect(bytesPerCharacter(html)).toBe(1);
      }
    }
  }
});

test('an unchanged list is not sent again; in another language it is another page', async () => {
  const ask = (headers: Record<string, string>) => site.request('/praktijken?q=rouw', { headers });
  const etag = (await ask({})).headers.get('ETag') ?? '';
  expect((await ask({ 'If-None-Match': etag })).status).toBe(304);
  expect((await ask({ 'If-None-Match': etag, 'Accept-Language': 'en' })).status).toBe(200);
  const kept = `bewaard=${catalogue.all()[0]?.record.slug}`;
  expect((await ask({ 'If-None-Match': etag, Cookie: kept })).status).toBe(200);
});
