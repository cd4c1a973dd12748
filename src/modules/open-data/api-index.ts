import * as z from 'zod';
import { apiSchema } from '../../platform/http/api-schema';
import type { OpenData } from '../../platform/module';
import type { Language } from '../../platform/texts/language';
import { openDataPaths } from './paths';

/** What the address of the API itself answers: where everything is. */
const indexShape = z.strictObject({
  openapi: z.string(),
  documentation: z.string(),
  catalogue: z.string(),
  resources: z.array(z.strictObject({ href: z.string(), title: z.string() })),
});

/** @returns the index in a language; its resources are the operations that need no part of a path */
export function apiIndex(parts: readonly OpenData[], language: Language, baseUrl: string): z.output<typeof indexShape> {
  const operations = parts.flatMap((part) => Object.entries(part.paths));
  return {
    openapi: baseUrl + openDataPaths.openApi,
    documentation: baseUrl + openDataPaths.api,
    catalogue: baseUrl + openDataPaths.catalogueJsonLd,
    resources: operations
      .filter(([path]) => path.startsWith(`${openDataPaths.endpoint}/`) && !path.includes('{'))
      .map(([path, { get }]) => ({ href: baseUrl + path, title: get.summary[language] })),
  };
}

/** The index, described like every other operation. */
export const apiIndexData: OpenData = {
  schemas: { ApiIndex: apiSchema(indexShape) },
  paths: {
    [openDataPaths.endpoint]: {
      get: {
        operationId: 'getIndex',
        summary: { nl: 'Wat er in de API is', en: 'What there is in the API' },
        parameters: [],
        responses: {
          '200': {
            description: 'OK',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiIndex' } } },
          },
        },
      },
    },
  },
  dataSets: [],
};
