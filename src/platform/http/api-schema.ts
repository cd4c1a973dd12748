import * as z from 'zod';

/** The JSON Schema (2020-12) of what the API sends, for its OpenAPI description. */
export function apiSchema(type: z.ZodType): object {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type);
  return schema;
}
