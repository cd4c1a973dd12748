import { type DescriptionPart, judgeCertainty } from '../certainty';
import type { PracticeRecord } from '../practice';

/** What of the description has to be there before reviewers are asked whether it is complete and coherent. */
export const missingParts = (record: PracticeRecord): readonly DescriptionPart[] =>
  judgeCertainty(record, null).missingParts;
