import * as z from 'zod';

/** What the buttons beside a practice, and those of the list, send. */
export const keepSchema = z.object({
  action: z.enum(['bewaar', 'verwijder', 'leeg', 'neem-over']),
  slug: z.array(z.string()),
  return: z.string().max(2000).optional(),
});
export type KeepAction = z.output<typeof keepSchema>['action'];
