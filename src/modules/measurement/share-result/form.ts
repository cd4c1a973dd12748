import * as z from 'zod';

/** Ticked by who saw what everybody will see. */
export const shareSchema = z.object({ zeker: z.literal('ja') });
