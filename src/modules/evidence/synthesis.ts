import * as z from 'zod';

/** How the studies of a review were done, the strongest first. */
export const synthesisDesigns = [
  'randomised',
  'controlled',
  'mixed',
  'mixed-mostly-uncontrolled',
  'before-after',
] as const;
export type SynthesisDesign = (typeof synthesisDesigns)[number];

const inBoth = z.strictObject({ nl: z.string(), en: z.string() });

/** A published review of studies: context for a kind of approach, never pooled. content/literature.json */
export const synthesis = z.strictObject({
  id: z.string(),
  authors: z.string(),
  year: z.int(),
  /** What it looked at. */
  scope: inBoth,
  /** Ids of the activity types that are the same kind of intervention; empty: of no one kind. */
  kinds: z.array(z.string()),
  design: z.enum(synthesisDesigns).optional(),
  k: z.int().optional(),
  n: z.int().optional(),
  studiesInReview: z.int().optional(),
  /** Standardised mean difference; below 0: less lonely. */
  effect: z.number().optional(),
  /** 95%; null: the source gives none. */
  ci: z.tuple([z.number(), z.number()]).nullable().optional(),
  /** As the review judged it. */
  certainty: inBoth.optional(),
  finding: inBoth.optional(),
  findings: z.array(inBoth).optional(),
  note: inBoth.optional(),
  source: z.string().optional(),
  doi: z.string().optional(),
  /** Whether somebody read the figures in the source before they came here. */
  verified: z.boolean(),
});
export type Synthesis = z.infer<typeof synthesis>;

export const literature = z.object({ note: z.string(), syntheses: z.array(synthesis) });

/** What an editor found when she looked a synthesis up; the last counts. */
export interface SynthesisCheck {
  id: string;
  verified: boolean;
  source: string;
  note: string | null;
  checkedBy: string;
  checkedAt: Date;
}

export const isVerified = ({ id, verified }: Synthesis, checks: ReadonlyMap<string, SynthesisCheck>): boolean =>
  checks.get(id)?.verified ?? verified;

/** Whether it found an effect in the intended direction that is more than chance, with comparison groups among its studies. */
export const findsEffect = ({ ci, design }: Synthesis): boolean =>
  ci !== null && ci !== undefined && ci[1] < 0 && design !== 'before-after';
