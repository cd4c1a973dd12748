import type { Instrument, Item } from '../instrument';

/** Items that score as they are printed, whose Dutch wording is not taken over. */
const itemsOf = (count: number, codes: readonly number[]): Item[] =>
  Array.from({ length: count }, () => ({ wording: null, points: codes }));

const threeCodes = [1, 2, 3];
const sixCodes = [0, 1, 2, 3, 4, 5];
const fiveCodes = [1, 2, 3, 4, 5];
const plain = {
  ...{ factor: 1, subscales: {}, mostMissing: 0, meaningfulChange: null, spread: null },
  ownTranslation: false,
} as const;

/** Three items of the UCLA scale: 1 hardly ever, 2 some of the time, 3 often. */
export const ucla3: Instrument = {
  ...plain,
  id: 'ucla3',
  name: 'UCLA-3',
  construct: 'loneliness',
  codes: threeCodes,
  items: itemsOf(3, threeCodes),
  categories: [
    { from: 3, name: 'not-lonely' },
    { from: 6, name: 'lonely' },
  ],
  betterIs: 'lower',
  source: 'Hughes, Waite, Hawkley and Cacioppo (2004), Research on Aging 26, 655-672',
  licence: 'Free for research and evaluation when the source is named.',
  reliability: { least: 0.72, most: 0.72, source: 'Hughes et al. (2004)' },
  ages: { least: 16, most: null },
};

/** Lubben Social Network Scale, 6 items: 0 nobody to 5 nine people or more. */
export const lsns6: Instrument = {
  ...plain,
  id: 'lsns6',
  name: 'LSNS-6',
  construct: 'isolation',
  codes: sixCodes,
  items: itemsOf(6, sixCodes),
  categories: [
    { from: 0, name: 'at-risk' },
    { from: 12, name: 'not-at-risk' },
  ],
  betterIs: 'higher',
  source: 'Lubben et al. (2006), The Gerontologist 46, 503-513',
  licence: 'Rights with J. Lubben; free for research and practice, ask for other uses.',
  reliability: { least: 0.83, most: 0.83, source: 'Lubben et al. (2006)' },
  ages: { least: 65, most: null },
};

/** WHO-5 well-being index: 0 at no time to 5 all of the time; the sum of 0 to 25 times 4. */
export const who5: Instrument = {
  ...plain,
  id: 'who5',
  name: 'WHO-5',
  construct: 'wellbeing',
  codes: sixCodes,
  items: itemsOf(5, sixCodes),
  factor: 4,
  categories: [
    { from: 0, name: 'low' },
    { from: 51, name: 'not-low' },
  ],
  betterIs: 'higher',
  meaningfulChange: 10,
  source: 'Topp, Østergaard, Søndergaard and Bech (2015), Psychotherapy and Psychosomatics 84, 167-176',
  licence: 'World Health Organization, CC BY-NC-SA 3.0 IGO.',
  reliability: null,
  ages: { least: 9, most: null },
};

/** The direct question, "How often do you feel lonely?": 1 often or always to 5 never. */
export const ons: Instrument = {
  ...plain,
  id: 'ons',
  name: 'ONS',
  construct: 'loneliness',
  codes: fiveCodes,
  items: [{ wording: 'Hoe vaak voel je je eenzaam?', points: fiveCodes }],
  categories: [
    { from: 1, name: 'often-or-always' },
    { from: 2, name: 'some-of-the-time' },
    { from: 3, name: 'occasionally' },
    { from: 4, name: 'hardly-ever' },
    { from: 5, name: 'never' },
  ],
  betterIs: 'higher',
  source: 'Office for National Statistics (2018), Measuring loneliness: guidance for use of the national indicators',
  licence: 'Open Government Licence v3.0.',
  ownTranslation: true,
  reliability: null,
  ages: { least: 16, most: null },
};
