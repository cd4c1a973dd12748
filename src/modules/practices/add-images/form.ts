import * as z from 'zod';

export const mostImages = 4;

/** What people must know of an image before it can be shown. The file itself is no part of it. */
export const imageSchema = z.object({
  alt: z.string().min(1).max(300),
  rights: z.enum(['own', 'licence']),
  credit: z.string().min(1).max(200),
  people: z.enum(['none', 'agreed']),
});
