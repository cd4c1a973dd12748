import { apiSchema } from '../../../platform/http/api-schema';
import type { ApiPathItem, DataSet, OpenData } from '../../../platform/module';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { exportFormats, practicePaths } from '../paths';
import { licence } from '../practice-json-ld';
import { practiceDetail, practiceItem, practiceList, practiceNode, suggestionList } from './api-schemas';
import { beforeParameter, formatParameter, listParameters, slugParameter, typedParameter } from './parameters';

const refer = (schema: string) => ({ schema: { $ref: `#/components/schemas/${schema}` } });
const problem = { $ref: '#/components/responses/Problem' };
const answers = (content: object) => ({
  '200': { description: 'OK', content },
  '400': problem,
  '429': problem,
});
const negotiated = (json: string, jsonLd: string) => ({
  ...answers({
    'application/json': refer(json),
    'text/csv': { schema: { type: 'string' } },
    'application/ld+json': refer(jsonLd),
  }),
  '406': problem,
});

const schemas = {
  Practice: apiSchema(practiceItem),
  PracticeList: apiSchema(practiceList),
  PracticeDetail: apiSchema(practiceDetail),
  PracticeJsonLd: apiSchema(practiceNode),
  PracticeJsonLdList: apiSchema(practiceNode.array()),
  SuggestionList: apiSchema(suggestionList),
};

const feed = (operationId: string, nl: string, en: string): ApiPathItem => ({
  get: {
    operationId,
    summary: { nl, en },
    parameters: [beforeParameter],
    responses: answers({ 'application/atom+xml': { schema: { type: 'string' } } }),
  },
});

const paths: OpenData['paths'] = {
  [practicePaths.api]: {
    get: {
      operationId: 'listPractices',
      summary: { nl: 'Praktijken zoeken en filteren', en: 'Search and filter practices' },
      parameters: listParameters,
      responses: negotiated('PracticeList', 'PracticeJsonLdList'),
    },
  },
  [practicePaths.apiPractice('{slug}')]: {
    get: {
      operationId: 'getPractice',
      summary: { nl: 'Eén praktijk, volledig', en: 'One practice, whole' },
      parameters: [slugParameter, formatParameter],
      responses: {
        ...negotiated('PracticeDetail', 'PracticeJsonLd'),
        '301': { description: 'Merged into the practice at Location' },
        '404': problem,
        '410': problem,
      },
    },
  },
  [practicePaths.suggest]: {
    get: {
      operationId: 'suggestPractices',
      summary: { nl: 'Aanvullen terwijl iemand typt', en: 'Complete what somebody types' },
      parameters: [typedParameter],
      responses: { '200': { description: 'OK', content: { 'application/json': refer('SuggestionList') } } },
    },
  },
  [practicePaths.feedNew]: feed('feedNewPractices', 'Nieuwe praktijken volgen (Atom)', 'Follow new practices (Atom)'),
  [practicePaths.feedChanged]: feed(
    'feedChangedPractices',
    'Gewijzigde praktijken volgen (Atom)',
    'Follow changed practices (Atom)',
  ),
};

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const firstIssued = '2026-11-20';

const practicesDataSet = (catalogue: ReadCatalogue): DataSet => ({
  id: 'practices',
  title: { nl: 'Praktijken tegen eenzaamheid', en: 'Practices against loneliness' },
  description: {
    nl: 'Wat lokale besturen en hun partners doen tegen eenzaamheid: voor wie, hoe, waar, met welke partners, en hoe zeker we zijn dat het helpt.',
    en: 'What local governments and their partners do against loneliness: for whom, how, where, with which partners, and how sure we are that it helps.',
  },
  keywords: {
    nl: ['eenzaamheid', 'sociaal isolement', 'lokaal bestuur', 'praktijk'],
    en: ['loneliness', 'social isolation', 'local government', 'practice'],
  },
  issued: firstIssued,
  modified: async () => {
    const changes = (await catalogue()).all().map(({ changedOn }) => changedOn);
    return changes.toSorted().at(-1) ?? firstIssued;
  },
  licence,
  distributions: [
    ...exportFormats.map((format) => ({
      id: format,
      mediaType: mediaTypes[format],
      path: practicePaths.exportSelection(format),
      title: format.toUpperCase(),
    })),
    { id: 'api', mediaType: 'application/json', path: practicePaths.api, title: 'API (JSON)', paged: true },
    {
      id: 'json-ld',
      mediaType: 'application/ld+json',
      path: `${practicePaths.api}?format=jsonld`,
      title: 'API (JSON-LD)',
      paged: true,
    },
  ],
});

/** What the practice database offers as open data. */
export const practiceOpenData = (catalogue: ReadCatalogue): OpenData => ({
  schemas,
  paths,
  dataSets: [practicesDataSet(catalogue)],
});
