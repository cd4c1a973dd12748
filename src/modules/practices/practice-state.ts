/**
 * The life of a practice, from first word to merger. States before publication belong to a draft, those after it to the
 * published practice. "Described" and "grounded" are not stored: they follow from closed review rounds (certainty).
 */
export const draftStates = [
  'draft',
  'submitted',
  'in-review',
  'returned',
  'declined',
  'withdrawn',
  'published',
] as const;
export type DraftState = (typeof draftStates)[number];

export const publishedStates = ['published', 'stopped', 'merged', 'withdrawn'] as const;
export type PublishedState = (typeof publishedStates)[number];

interface Step<State> {
  from: readonly State[];
  to: State;
  /** Says why, to the other side. */
  needsNote?: true;
}

/** What can happen to a draft. A published one is never changed again: the next change is a new draft. */
export const draftSteps = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  'take-up': { from: ['submitted'], to: 'in-review' },
  return: { from: ['in-review'], to: 'returned', needsNote: true },
  decline: { from: ['in-review'], to: 'declined', needsNote: true },
  publish: { from: ['in-review'], to: 'published' },
  withdraw: { from: ['draft', 'submitted', 'in-review', 'returned'], to: 'withdrawn' },
} as const satisfies Record<string, Step<DraftState>>;
export type DraftAction = keyof typeof draftSteps;

/** What can happen to a published practice. */
export const publishedSteps = {
  stop: { from: ['published'], to: 'stopped', needsNote: true },
  resume: { from: ['stopped'], to: 'published' },
  merge: { from: ['published', 'stopped'], to: 'merged' },
  'withdraw-published': { from: ['published', 'stopped'], to: 'withdrawn', needsNote: true },
} as const satisfies Record<string, Step<PublishedState>>;
export type PublishedAction = keyof typeof publishedSteps;

/** The state after a step; null when the step cannot be taken from here. */
export function afterDraftStep(state: DraftState, action: DraftAction): DraftState | null {
  const step: Step<DraftState> = draftSteps[action];
  return step.from.includes(state) ? step.to : null;
}

/** The state after a step; null when the step cannot be taken from here. */
export function afterPublishedStep(state: PublishedState, action: PublishedAction): PublishedState | null {
  const step: Step<PublishedState> = publishedSteps[action];
  return step.from.includes(state) ? step.to : null;
}

/** Not published, and not given up. */
export const isUnderway = (state: DraftState): boolean =>
  state !== 'published' && state !== 'declined' && state !== 'withdrawn';

/** With the editors, so that nobody of its organisation writes in it. */
export const isHandedIn = (state: DraftState): boolean => isUnderway(state) && !isOpenForWriting(state);

/** A draft can be written in while its organisation has it. */
export const isOpenForWriting = (state: DraftState): boolean => state === 'draft' || state === 'returned';
