/** "We do this too": what an organisation made of somebody else's practice, and how that went. */

/** How it went, in the order in which it is asked. */
export const adoptionOutcomes = ['went-well', 'partly', 'did-not-work', 'ongoing'] as const;
export type AdoptionOutcome = (typeof adoptionOutcomes)[number];

export const adoptionStates = ['submitted', 'published', 'declined', 'withdrawn'] as const;
export type AdoptionState = (typeof adoptionStates)[number];

/** `change` is a save by the organisation; what was published before stays shown until the change is checked. */
export const adoptionSteps = {
  change: { from: ['submitted', 'published', 'declined'], to: 'submitted' },
  publish: { from: ['submitted'], to: 'published' },
  decline: { from: ['submitted'], to: 'declined' },
  withdraw: { from: ['submitted', 'published', 'declined'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly AdoptionState[]; to: AdoptionState }>;
export type AdoptionAction = keyof typeof adoptionSteps;

/** The state after a step; null when the step cannot be taken from here. */
export function afterAdoptionStep(state: AdoptionState, action: AdoptionAction): AdoptionState | null {
  const step: { from: readonly AdoptionState[]; to: AdoptionState } = adoptionSteps[action];
  return step.from.includes(state) ? step.to : null;
}

/** What is asked beside organisation and place. */
export interface AdoptionAnswers {
  startedYear: number;
  running: boolean;
  outcome: AdoptionOutcome;
  outcomeNote: string;
  /** What was done otherwise than in the practice; null: nothing, or not said. */
  changed: string | null;
  /** A function, no name: "coördinator buurtwerk". */
  contactRole: string;
}

export interface Adoption {
  organisation: string;
  id: string;
  slug: string;
  /** NIS code of 2025. */
  nis: string;
  answers: AdoptionAnswers;
  state: AdoptionState;
  version: number;
  /** Who told it, or changed it. */
  writers: readonly string[];
  changedBy: string;
  changedAt: Date;
  submittedAt: Date;
  /** Why it was declined or taken away. */
  note: string | null;
}

/** As everybody may read it. */
export interface PublishedAdoption extends AdoptionAnswers {
  /** Name of the organisation when it was published. */
  organisation: string;
  fictitious: boolean;
  nis: string;
  /** ISO date. */
  publishedOn: string;
}

/** With the id of the organisation that tells: its name may change, and another may have the same. */
export interface ToldAdoption extends PublishedAdoption {
  teller: string;
}

/** How many organisations tell: one may tell it of several places, or of two practices that became one. */
export const countTellers = (adoptions: readonly ToldAdoption[]): number =>
  new Set(adoptions.map(({ teller }) => teller)).size;

/** Without what the organisation that has the practice by now told before it had it. */
export const toldByOthers = (adoptions: readonly ToldAdoption[], owner: string | null): ToldAdoption[] =>
  adoptions.filter(({ teller }) => teller !== owner);

export const asPublished = ({ teller: _teller, ...adoption }: ToldAdoption): PublishedAdoption => adoption;

/** Still under way and stopped cannot both be. */
export const isContradictory = ({ outcome, running }: Pick<AdoptionAnswers, 'outcome' | 'running'>): boolean =>
  outcome === 'ongoing' && !running;
