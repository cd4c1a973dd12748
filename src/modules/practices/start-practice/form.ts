import * as z from 'zod';

/** Characters of a pasted text. */
export const longestText = 50_000;

/** For which organisation, and perhaps a text to begin with; a file is read apart. */
export const startSchema = (writable: readonly string[]) =>
  z.object({ organisation: z.enum(writable), text: z.string().max(longestText).optional() });
