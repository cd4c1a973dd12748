import * as z from 'zod';
import { publicText } from '../../practices/contract';
import { sureSchema } from '../confirm-form';

/** Characters of what was learnt. */
export const mostLearnt = 4000;

/** Sharing cannot be taken back; what was learnt goes with it. */
export const shareResultSchema = sureSchema.extend({ geleerd: publicText(z.string().max(mostLearnt)).optional() });
