import type { ApiCalculation, ApiPathItem, OpenData } from '../../platform/module';
import type { Language } from '../../platform/texts/language';
import { openDataTexts } from './texts';

const problem = {
  type: 'object',
  description: 'RFC 9457',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { parameter: { type: 'string' }, reason: { type: 'string' } },
        required: ['parameter', 'reason'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'instance'],
  additionalProperties: false,
};

/** What every operation answers that reads. */
const notModified = { '304': { description: 'Not modified (If-None-Match)' } };

/** The description of the whole API (OpenAPI 3.1) out of what each module tells of itself. */
export function openApiDocument(parts: readonly OpenData[], language: Language, baseUrl: string): object {
  const paths = Object.assign({}, ...parts.map((part) => part.paths)) as Record<string, ApiPathItem>;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbonden',
      version: '1.0.0',
      description: openDataTexts[language].api.licences,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries([
      ...Object.entries(paths).map(([path, item]) => [path, inLanguage(item, language)]),
      ...parts
        .flatMap((part) => Object.entries(part.calculations ?? {}))
        .map(([path, calculation]) => [path, calculationIn(calculation, language)]),
    ]),
    components: {
      schemas: {
        ...Object.fromEntries(
          parts.flatMap(({ schemas }) => Object.entries(schemas)).map(([name, make]) => [name, make()]),
        ),
        Problem: problem,
      },
      responses: {
        Problem: {
          description: 'RFC 9457',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

function inLanguage({ get }: ApiPathItem, language: Language) {
  const parameters = (get.parameters ?? []).map((parameter) => ({
    ...parameter,
    description: parameter.description[language],
    ...(parameter.in === 'query' && { explode: true }),
  }));
  return {
    get: { ...get, summary: get.summary[language], parameters, responses: { ...get.responses, ...notModified } },
  };
}

const calculationIn = (calculation: ApiCalculation, language: Language) => ({
  post: {
    ...calculation,
    summary: calculation.summary[language],
    description: calculation.description[language],
  },
});
