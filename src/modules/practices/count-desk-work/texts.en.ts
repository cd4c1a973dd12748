import type { FiguresTexts } from './texts.nl';

export const en: FiguresTexts = {
  title: 'Figures of the editors',
  lead: 'What organisations handed in and what the editors decided, for all organisations together.',
  nothing: 'Nothing has been handed in yet.',
  /** Tables are named apart from the section around them. */
  tableOf: (title) => `${title} (table)`,
  perYear: 'Per year',
  perMonth: 'Per month',
  medianExplained:
    'The median is the one in the middle: half of the decisions came sooner, half later. We count working days from handing in to publishing, returning or declining. In brackets stands how many decisions there were (n). When n is small, the median says little.',
  period: 'Period',
  handedIn: 'Handed in',
  published: 'Published',
  returned: 'Returned',
  declined: 'Declined',
  medianDays: 'Working days until the decision (median)',
  median: (days, n) => `${days} (n = ${n})`,
  noDecisions: 'no decision',
  chart: 'Handed in per month',
  chartCaption: (n, day) => `Handed in for the first time, the last 12 months until ${day}. N = ${n}.`,
  showTable: 'Show as a table',
  returnedFor: 'What we returned them for',
  returnedExplained: 'One return may hold questions about several fields.',
  inGeneral: 'A general question only',
  declinedFor: 'Why we declined',
  withoutReason: 'Reason not noted',
  why: 'Why',
  times: 'How often',
  none: 'It has not happened yet.',
};
