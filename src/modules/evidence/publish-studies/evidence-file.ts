import * as z from 'zod';
import { evidencedLevels } from '../../practices/contract';
import { contentOf, publicPeople, type StudyRecord, studyContent } from '../study-record';
import { synthesis } from '../synthesis';

/** A study as everybody may read it; whose it is stands in `evaluatorName`. */
export const publicStudy = z.strictObject({
  id: z.string(),
  /** Studies of the same participants share it. */
  study: z.string(),
  ...studyContent.shape,
  n: publicPeople,
  version: z.int(),
  changedOn: z.iso.date(),
});
export type PublicStudy = z.infer<typeof publicStudy>;

export const toPublicStudy = (record: StudyRecord): PublicStudy => {
  const { id, study, version, changedOn } = record;
  return { id, study, ...contentOf(record), version, changedOn };
};

/** A review, and when an editor found that its figures stand in the source, or do not. */
const publicSynthesis = z.strictObject({
  ...synthesis.shape,
  checks: z.array(z.strictObject({ verified: z.boolean(), at: z.iso.datetime() })),
});
export type PublicSynthesis = z.infer<typeof publicSynthesis>;

const publicLevel = z.strictObject({
  slug: z.string(),
  title: z.string(),
  /** Id of the vocabulary certainty-levels: what everybody sees. */
  badge: z.string(),
  /** What reviewers granted; 0: nothing in force. */
  granted: z.int().min(0).max(2),
  /** What studies say; null without any. `decidedAt`: syntheses count that were verified then. */
  evidence: z
    .strictObject({
      level: z.enum(evidencedLevels).nullable(),
      rules: z.string(),
      rule: z.string(),
      counted: z.array(z.string()),
      decidedAt: z.iso.datetime(),
    })
    .nullable(),
});
export type PublicLevel = z.infer<typeof publicLevel>;

/** Everything that the levels of practices follow from, so that anybody can compute them again. */
export const evidenceFile = z.strictObject({
  licence: z.string(),
  /** Version of the rules of src/modules/evidence/ladder.ts. */
  rules: z.string(),
  practices: z.array(publicLevel),
  /** The practice is the one that it is now, after mergers. */
  studies: z.array(publicStudy),
  syntheses: z.array(publicSynthesis),
});
export type EvidenceFile = z.infer<typeof evidenceFile>;
