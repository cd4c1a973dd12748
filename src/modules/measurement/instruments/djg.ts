import type { Instrument, Item } from '../instrument';

// "Min of meer" counts as lonely on every item: with "ja" where the item tells of a lack, with "nee" where it tells
// of support.
const lack = [1, 1, 0];
const support = [0, 1, 1];
const item = (wording: string, points: readonly number[]): Item => ({ wording, points });

const items: readonly Item[] = [
  item('Er is altijd wel iemand in mijn omgeving bij wie ik met mijn dagelijkse probleempjes terecht kan', support),
  item('Ik mis een echt goede vriend of vriendin', lack),
  item('Ik ervaar een leegte om me heen', lack),
  item('Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen', support),
  item('Ik mis gezelligheid om me heen', lack),
  item('Ik vind mijn kring van kennissen te beperkt', lack),
  item('Ik heb veel mensen op wie ik volledig kan vertrouwen', support),
  item('Er zijn voldoende mensen met wie ik me nauw verbonden voel', support),
  item('Ik mis mensen om me heen', lack),
  item('Vaak voel ik me in de steek gelaten', lack),
  item('Wanneer ik daar behoefte aan heb, kan ik altijd bij mijn vrienden terecht', support),
];

/** Numbers of the eleven items that stand in the short form, in its order. */
const short = [3, 4, 7, 9, 8, 10];

/** 1 = ja, 2 = min of meer, 3 = nee. */
const codes = [1, 2, 3];
const placesOf = (all: readonly Item[], points: readonly number[]) =>
  all.flatMap((each, place) => (each.points === points ? [place] : []));
const subscalesOf = (all: readonly Item[]) => ({ emotional: placesOf(all, lack), social: placesOf(all, support) });

const shared = {
  construct: 'loneliness',
  codes,
  factor: 1,
  mostMissing: 1,
  betterIs: 'lower',
  meaningfulChange: null,
  licence: 'Free to use when the source is named (manual of the Loneliness Scale, VU Amsterdam).',
  ownTranslation: false,
  spread: null,
  ages: { least: 18, most: null },
} as const;

/**
 * Loneliness Scale of De Jong Gierveld, 11 items.
 * Reference: J. de Jong Gierveld and F. Kamphuis, Appl. Psychol. Meas. 9 (1985) 289-299.
 */
export const djg11: Instrument = {
  ...shared,
  id: 'djg11',
  name: 'De Jong Gierveld 11',
  items,
  subscales: subscalesOf(items),
  categories: [
    { from: 0, name: 'not-lonely' },
    { from: 3, name: 'moderately-lonely' },
    { from: 9, name: 'severely-lonely' },
    { from: 11, name: 'very-severely-lonely' },
  ],
  source: 'De Jong Gierveld and Kamphuis (1985), Applied Psychological Measurement 9, 289-299',
  reliability: { least: 0.8, most: 0.9, source: 'De Jong Gierveld & Van Tilburg, Manual of the Loneliness Scale' },
};

const shortItems = short.flatMap((number) => items[number - 1] ?? []);

/**
 * Loneliness Scale of De Jong Gierveld, 6 items.
 * Reference: J. de Jong Gierveld and T. van Tilburg, Res. Aging 28 (2006) 582-598.
 */
export const djg6: Instrument = {
  ...shared,
  id: 'djg6',
  name: 'De Jong Gierveld 6',
  items: shortItems,
  subscales: subscalesOf(shortItems),
  categories: [
    { from: 0, name: 'not-lonely' },
    { from: 2, name: 'moderately-lonely' },
    { from: 5, name: 'strongly-lonely' },
  ],
  source: 'De Jong Gierveld & Van Tilburg (2006), Research on Aging 28, 582-598',
  reliability: { least: 0.7, most: 0.76, source: 'De Jong Gierveld & Van Tilburg (2006)' },
};
