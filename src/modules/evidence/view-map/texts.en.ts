import type { MapTexts } from './texts.nl';

export const en: MapTexts = {
  title: 'What works, and for whom?',
  description:
    'The map of what was measured against loneliness: which approach, for whom, how surely, and where nobody knows.',
  lead: 'Each circle is what was measured. Larger is more measurements (as much larger with each doubling), more rings is surer. Open a cell for the measurements themselves.',
  fictitious: 'This is a demonstration: these measurements are made up (fictitious).',
  counted: (studies, date) => `${studies}, updated on ${date}.`,
  nothing: 'There are no measurements yet that everybody may see. Each empty cell is an invitation.',
  rows: 'Rows:',
  rowNames: { elements: 'working elements', activities: 'kinds of activity' },
  columns: 'Columns:',
  columnNames: { ages: 'age', 'life-events': 'life event', outcomes: 'what was measured' },
  caption: (rows, columns) => `What was measured: ${rows} and ${columns}`,
  cornerNames: { elements: 'Working element', activities: 'Kind of activity' },
  scroll: 'Scroll the table sideways to see all of it.',
  legendTitle: 'How to read a circle',
  legend: {
    better: 'people were better off: less lonely, less isolated',
    negligible: 'a very small difference at most',
    unclear: 'cannot be told apart from chance, or too few results to combine',
    mixed: 'measurements contradict each other',
    worse: 'people were worse off',
  },
  legendRings:
    'The number says how many results there are. Rings: 3 is first, 4 good and 5 strong indications. A dotted line: not settled yet. A heavy edge: possibly harmful, whatever other measurements say. An exclamation mark: something serious happened as well.',
  legendAges:
    'A measurement counts for an age only when there are figures of people of that age. It can stand in several rows.',
  difference: {
    none: 'Too little was measured to compare groups.',
    chance: (groups, p) => `Between ${groups}: no difference that can be told apart from chance (p\u00a0${p}).`,
    real: (groups, p) => `Between ${groups}: a difference that is more than chance (p\u00a0${p}).`,
  },
  differenceTitle: 'Does it work better for one group than for another?',
  differenceLead:
    'We compare groups only when at least two of them have three results of the same kind of measurement. Otherwise we do not know.',
  tableCaption: 'Each cell with measurements, in figures and words',
  tableHeaders: ['Row', 'Column', 'Results', 'People', 'What was found', 'How sure'],
  emptyCells: (count) => `${count} cells are still empty.`,
  moreTitle: 'Further',
  more: {
    fit: { link: 'What fits us?', body: 'Say what you look for and what you have, and get a short list with reasons.' },
    explanation: { link: 'What does an effect of 0.3 mean?', body: 'In drawings of people.' },
    method: { link: 'How we compute', body: 'Formulas, rules, limits, and all figures to check.' },
    all: { link: 'All measurements together', body: 'Without choosing.' },
  },
};
