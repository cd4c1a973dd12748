import * as z from 'zod';
import type { PublishedState } from '../practice-state';
import type { Deed } from './paths';

const reason = z.string().min(1).max(2000);
const person = z.string().max(100);
/** A box to tick, at what is for good. */
const sure = z.array(z.literal('ja')).min(1);

/** What an editor says with each deed; names of fields as they stand on the page, unique on it. */
export const deedSchemas = {
  stop: z.object({ stopreden: reason }),
  resume: z.object({}),
  'withdraw-published': z.object({ intrekreden: reason, intrekzeker: sure }),
  merge: z.object({ naar: z.string().max(120), voegzeker: sure }),
  'give-owner': z.object({ organisatie: z.string().max(100) }),
  'open-round': z.object({ niveau: z.enum(['1', '2']), beoordelaar: z.array(person).min(1).max(20) }),
  'ask-reviewer': z.object({ vervanger: person }),
  'release-reviewer': z.object({ stille: person }),
  'cancel-round': z.object({}),
} as const satisfies Record<Deed, z.ZodObject>;

/** Everything that a deed can carry; only the fields of its schema are there. */
export interface DeedAnswers {
  stopreden?: string;
  intrekreden?: string;
  intrekzeker?: string[];
  voegzeker?: string[];
  naar?: string;
  organisatie?: string;
  niveau?: '1' | '2';
  beoordelaar?: string[];
  vervanger?: string;
  stille?: string;
}

/** Field that says what the editor saw: who decides on something else is told that it moved meanwhile. */
export const standField = 'stand';

/** What a decision about a practice depends on. @param round id of the open round, and who was asked in it */
export const standOf = (
  practice: { version: number; state: PublishedState; organisation: string | null },
  round: { id: string; asked: readonly { reviewer: string; conflicted: boolean }[] } | null,
): string =>
  [
    practice.version,
    practice.state,
    practice.organisation ?? '-',
    round?.id ?? '-',
    ...(round?.asked.filter(({ conflicted }) => !conflicted).map(({ reviewer }) => reviewer) ?? []),
  ].join(' ');
