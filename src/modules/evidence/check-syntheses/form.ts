import * as z from 'zod';

/** What an editor found when she looked a review up in its source. */
export const checkSchema = z.object({
  verdict: z.enum(['yes', 'no']),
  source: z.string().max(1000),
  note: z.string().max(2000).optional(),
});
