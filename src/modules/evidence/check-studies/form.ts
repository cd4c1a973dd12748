import * as z from 'zod';
import { publicText } from '../../practices/contract';
import { qualities } from '../study-record';

/** What an editor finds of a study that she checked. */
export const checkSchema = z.object({
  /** Not asked of an account. */
  quality: z.enum(qualities).optional(),
  learnt: publicText(z.string().max(4000)).optional(),
});
/** Why she returns or declines one. */
export const reasonSchema = z.object({ reden: z.string().max(2000) });
