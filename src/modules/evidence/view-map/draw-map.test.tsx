import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { studyRecord } from '../../../../test/harness/study-records';
import { asciiHtml } from '../../../design/html-text';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import { DroppedNotice } from '../dropped-notice';
import { createEvidenceMap } from '../evidence-map';
import type { Evidence } from '../read-evidence/evidence-reader';
import { createMapDrawing } from './draw-map';
import { mapModel, readAxes } from './map-model';
import { MapContent, MapFrame } from './page';

const pageOf = (language: Language, search: string, header = 'Uw lijst (0)'): PageContext => ({
  language,
  prefix: `/${language}`,
  path: '/wat-werkt',
  search,
  baseUrl: 'https://verbonden.test',
  today: '2026-11-20',
  assets: {
    stylesheet: '/a.css',
    sheet: (name) => `/${name}.css`,
    fonts: ['/a.woff2'],
    island: (name) => `/${name}.js`,
  },
  navigation: [{ label: 'Wat werkt', path: '/wat-werkt' }],
  headerItems: [{ label: header, path: '/praktijken/bewaard' }],
  footer: [{ label: 'Over', path: '/over' }],
  link: (path) => `/${language}${path}`,
});
const evidenceOf = (count: number): Evidence => ({
  map: createEvidenceMap(
    Array.from({ length: count }, () =>
      studyRecord({ activityTypes: ['huisbezoek'], workingElements: ['praktische-hulp'] }),
    ),
  ),
  syntheses: [],
  changedAt: new Date('2026-11-20T10:00:00Z'),
});
const axesOf = (search: string) => readAxes(new URLSearchParams(search));

/** The same page from components alone, with nothing made before. */
function drawPlainly(page: PageContext, { map, changedAt }: Evidence): string {
  const { axes, dropped } = axesOf(page.search);
  const model = mapModel(map, axes, page.language);
  const notice = <DroppedNotice dropped={dropped} language={page.language} />;
  const content = <MapContent {...{ page, model, changedAt, notice }} fictitious={false} />;
  return `<!doctype html>${asciiHtml(renderToString(<MapFrame page={page}>{content}</MapFrame>))}`;
}

const searches = [
  '',
  '?rijen=activiteiten',
  '?rijen=activiteiten&kolommen=uitkomst&bron="><b>"',
  '?kolommen=levensgebeurtenis',
];

it('put together from parts it is the page that components draw, for each question, language and evidence', () => {
  const draw = createMapDrawing(false);
  for (const evidence of [evidenceOf(4), evidenceOf(5)]) {
    for (const language of ['nl', 'en'] as const) {
      for (const search of [...searches, ...searches]) {
        const page = pageOf(language, search);
        expect(draw(page, evidence, axesOf(search))).toBe(drawPlainly(page, evidence));
      }
    }
  }
});

it('keeps nothing of who saw it before', () => {
  const draw = createMapDrawing(false);
  const evidence = evidenceOf(3);
  const hers = draw(pageOf('nl', '?bron=haar', 'An Peeters'), evidence, axesOf(''));
  expect(hers).toContain('An Peeters');
  const page = pageOf('nl', '');
  expect(draw(page, evidence, axesOf(''))).toBe(drawPlainly(page, evidence));
});
