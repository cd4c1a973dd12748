import * as z from 'zod';
import { fieldsOfStep, stepIds } from '../share-practice/form';

/** Why a draft is declined; words are added. */
export const declineReasons = ['other-subject', 'already-there', 'no-practice', 'not-verifiable', 'other'] as const;

const note = z.string().min(1).max(4000);

/** Name of the field of `return` that holds a question about one field of the draft. */
export const questionField = (field: string) => `vraag-${field}`;
/** The fields of a draft about which a question can be asked. */
export const askableFields = stepIds.flatMap(fieldsOfStep);
const questions = Object.fromEntries(
  askableFields.map((field) => [questionField(field), z.string().max(500).optional()]),
);

/** What an editor says with each decision; names of fields as they stand on the page, unique on it. */
export const decisionSchemas = {
  'take-up': z.object({}),
  // Or a question at a field: one of both is enough.
  return: z.object({ vragen: note.optional(), ...questions }),
  decline: z.object({ reden: z.enum(declineReasons), uitleg: note }),
  publish: z.object({
    // Only asked where a level is at stake.
    oordeel: z.enum(['geldt', 'vervalt']).optional(),
    // Only asked where it replaces what was published since it was begun.
    vervangt: z.array(z.literal('ja')).optional(),
    stand: z.string().optional(),
  }),
} as const;
export type Decision = keyof typeof decisionSchemas;
