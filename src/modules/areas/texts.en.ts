import type { AreaTexts } from './texts.nl';

const names = (list: readonly string[]) => new Intl.ListFormat('en-GB').format(list);

export const en: AreaTexts = {
  footer: 'Municipalities',
  title: 'Municipalities',
  question: 'Which municipality are you looking for?',
  lead: 'The 285 Flemish municipalities of today. You also find them by their name before the mergers of 2019 or 2025.',
  searchLabel: 'Name of a municipality or NIS code',
  search: 'Search',
  nothingFound: (query) => `We find no municipality like “${query}”.`,
  postcode: 'Searching by postcode is not possible here yet. Type the name of the municipality.',
  found: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
  province: 'Province',
  provinces: 'Provinces',
  arrondissement: 'Arrondissement',
  referenceRegion: 'Reference region',
  primaryCareZone: 'Primary care zone',
  inhabitants: 'Inhabitants',
  inhabitantsOn: (date) => `on ${date}`,
  neighbours: 'Neighbouring municipalities',
  code: 'NIS code',
  mergedInto: (former, today, year) => `${former} has been part of ${today} since ${year}.`,
  formed: (from, year) => `Formed in ${year} out of ${names(from)}.`,
  tookOver: (others, year) => `Includes ${names(others)} since ${year}.`,
  practicesHere: (count) =>
    count === 1 ? '1 practice in this municipality' : `${count} practices in this municipality`,
  practicesAlso: (count) =>
    count === 1
      ? '1 practice from elsewhere is done or was tried here too'
      : `${count} practices from elsewhere are done or were tried here too`,
  practicesNear: (count) => (count === 1 ? '1 practice here and next door' : `${count} practices here and next door`),
  noPractices: 'No practice has been shared yet in this municipality or next door.',
  follow: 'Follow this municipality by mail',
  practicesTitle: 'What do they do here against loneliness?',
  unknownCode: 'There is no municipality with this NIS code.',
  inShort: 'In short',
  source:
    'Source: Statbel and Provincies in Cijfers (regions), Agentschap Binnenlands Bestuur (codes), Statbel (inhabitants).',
};
