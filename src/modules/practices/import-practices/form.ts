import * as z from 'zod';

/** For which organisation a file is uploaded; the file is read apart. */
export const importSchema = (writable: readonly string[]) => z.object({ organisation: z.enum(writable) });
