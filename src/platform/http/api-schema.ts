import * as z from 'zod';

/** Makes the JSON Schema (2020-12) of what the API sends, or of what is sent to it (`input`), for its OpenAPI description. */
export const apiSchema =
  (type: z.ZodType, io: 'input' | 'output' = 'output') =>
  (): object => {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io });
    return schema;
  };
