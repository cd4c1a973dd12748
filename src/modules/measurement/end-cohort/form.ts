import * as z from 'zod';

/** Ticked by who really wants it. */
export const endSchema = z.object({ zeker: z.literal('ja') });
