import { workingDays } from '../../platform/texts/working-days';
import type { DraftAction, draftSteps } from './practice-state';

/**
 * What the desk did, counted from the steps of drafts: per month and per year, for all together. Pure; no organisation,
 * municipality or person goes in, so none can come out.
 */
export interface CountedStep {
  action: DraftAction;
  /** ISO day. */
  day: string;
  /** Why it was declined, of the fixed list; null for everything else, and when it was not noted. */
  reason: string | null;
  /** Fields of the form that were asked about when it was returned. */
  askedFields: readonly string[];
}

/** The steps of one draft, oldest first. */
export type CountedDraft = readonly CountedStep[];

export interface Figures {
  /** "2026" or "2026-11". */
  period: string;
  /** Drafts handed in for the first time. */
  handedIn: number;
  published: number;
  returned: number;
  declined: number;
  /** Median of the working days from handing in to the decision that followed; null without decisions. */
  medianDays: number | null;
  /** How many decisions that is the median of: published, returned and declined ones. */
  decisions: number;
}

export interface Counted {
  name: string;
  count: number;
}

export interface DeskFigures {
  years: readonly Figures[];
  months: readonly Figures[];
  /** Fields of the form by how often drafts were returned with a question about them, most often first. */
  returnedFor: readonly Counted[];
  /** Returned with a general question only. */
  returnedInGeneral: number;
  /** Reasons by how often, most often first. */
  declinedFor: readonly Counted[];
  /** Declined without a reason of the list, before reasons were kept. */
  declinedWithout: number;
}

const decisions: readonly DraftAction[] = ['publish', 'return', 'decline'] satisfies (keyof typeof draftSteps)[];

interface Event {
  action: DraftAction;
  day: string;
  first: boolean;
  /** Working days since it was handed in; null for what decides nothing. */
  took: number | null;
}

/** Newest period first; periods in which nothing happened are left out. */
export function deskFigures(drafts: readonly CountedDraft[]): DeskFigures {
  const events = drafts.flatMap(eventsOf);
  const steps = drafts.flat();
  const returned = steps.filter(({ action }) => action === 'return');
  const declined = steps.filter(({ action }) => action === 'decline');
  return {
    years: figuresBy(events, 4),
    months: figuresBy(events, 7),
    returnedFor: countNames(returned.flatMap(({ askedFields }) => [...new Set(askedFields)])),
    returnedInGeneral: returned.filter(({ askedFields }) => askedFields.length === 0).length,
    declinedFor: countNames(declined.flatMap(({ reason }) => (reason === null ? [] : [reason]))),
    declinedWithout: declined.filter(({ reason }) => reason === null).length,
  };
}

function eventsOf(draft: CountedDraft): Event[] {
  let handedIn: string | null = null;
  return draft.map(({ action, day }) => {
    const first = action === 'submit' && handedIn === null;
    if (action === 'submit') handedIn = day;
    const took = decisions.includes(action) && handedIn !== null ? workingDays(handedIn, day) : null;
    return { action, day, first, took };
  });
}

/** @param length of the part of an ISO day that names the period */
function figuresBy(events: readonly Event[], length: 4 | 7): Figures[] {
  const counted = events.filter(({ first, took }) => first || took !== null);
  return [...Map.groupBy(counted, ({ day }) => day.slice(0, length))]
    .map(([period, of]) => figuresOf(period, of))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
}

function figuresOf(period: string, events: readonly Event[]): Figures {
  const count = (action: DraftAction) => events.filter((event) => event.action === action).length;
  const days = events.flatMap(({ took }) => (took === null ? [] : [took]));
  return {
    period,
    handedIn: events.filter(({ first }) => first).length,
    published: count('publish'),
    returned: count('return'),
    declined: count('decline'),
    medianDays: median(days),
    decisions: days.length,
  };
}

/** The middle one, or halfway between the two in the middle; null of nothing. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

const countNames = (names: readonly string[]): Counted[] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, count: all.length }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
