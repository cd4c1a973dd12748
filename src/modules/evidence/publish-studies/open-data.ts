import * as z from 'zod';
import { apiSchema } from '../../../platform/http/api-schema';
import type { ApiParameter, DataSet, OpenData } from '../../../platform/module';
import { evidencePaths } from '../paths';
import { constructs, studyDesigns } from '../study-record';
import { evidenceTexts } from '../texts';
import { evidenceFile, publicStudy } from './evidence-file';
import { studyDataPaths } from './paths';

const { nl, en } = evidenceTexts;
const mostPerPage = 200;

const parameter = (
  name: string,
  description: 'ofPractice' | 'ofDesign' | 'ofConstruct' | 'page' | 'pageSize',
  schema: ApiParameter['schema'],
): ApiParameter => ({ name, in: 'query', description: { nl: nl.data[description], en: en.data[description] }, schema });

export const studyParameters: ApiParameter[] = [
  { ...parameter('practice', 'ofPractice', { type: 'string', pattern: '^[a-z0-9-]{1,120}$' }), example: 'soepcafes' },
  parameter('design', 'ofDesign', { type: 'string', enum: studyDesigns }),
  parameter('construct', 'ofConstruct', { type: 'string', enum: constructs }),
  parameter('page', 'page', { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 }),
  parameter('pageSize', 'pageSize', { type: 'integer', minimum: 1, maximum: mostPerPage, default: 50 }),
];

const studyList = z.strictObject({ total: z.int(), page: z.int(), pageSize: z.int(), items: z.array(publicStudy) });
const answer = (schema: string) => ({
  '200': { description: 'OK', content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } },
  '400': { $ref: '#/components/responses/Problem' },
  '429': { $ref: '#/components/responses/Problem' },
});

const dataSet: DataSet = {
  id: 'evidence',
  title: { nl: nl.data.setTitle, en: en.data.setTitle },
  description: { nl: nl.data.setDescription, en: en.data.setDescription },
  keywords: { nl: nl.data.keywords, en: en.data.keywords },
  issued: '2026-11-21',
  modified: async () => '2026-11-21',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  distributions: [
    { id: 'json', mediaType: 'application/json', path: studyDataPaths.file, title: 'JSON' },
    { id: 'csv', mediaType: 'text/csv', path: evidencePaths.csv(), title: 'CSV' },
  ],
};

/** What the evidence offers as open data, beside its calculators. */
export const studyOpenData: Pick<OpenData, 'paths' | 'schemas' | 'dataSets'> = {
  paths: {
    [studyDataPaths.api]: {
      get: {
        operationId: 'listStudies',
        summary: { nl: nl.data.listTitle, en: en.data.listTitle },
        parameters: studyParameters,
        responses: answer('StudyList'),
      },
    },
    [studyDataPaths.file]: {
      get: {
        operationId: 'downloadEvidence',
        summary: { nl: nl.data.fileTitle, en: en.data.fileTitle },
        responses: answer('EvidenceFile'),
      },
    },
  },
  schemas: { StudyList: apiSchema(studyList), EvidenceFile: apiSchema(evidenceFile) },
  dataSets: [dataSet],
};
