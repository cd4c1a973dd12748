import type * as z from 'zod';
import { holdsPersonalData } from './extract-fields/personal-data';

/**
 * A text that everybody will read: somebody who writes her address or number into it did not mean to. The message of
 * the fault has the key `personal`.
 */
export const publicText = (text: z.ZodString): z.ZodString =>
  text.refine((typed) => !holdsPersonalData(typed), { params: { message: 'personal' } });
