const names = (list: readonly string[]) => new Intl.ListFormat('nl-BE').format(list);

export const nl = {
  footer: 'Gemeenten',
  title: 'Gemeenten',
  question: 'Welke gemeente zoekt u?',
  lead: 'De 285 Vlaamse gemeenten van vandaag. U vindt ze ook met de naam van voor de fusies van 2019 of 2025.',
  searchLabel: 'Naam van een gemeente of NIS-code',
  search: 'Zoek',
  nothingFound: (query: string) => `We vinden geen gemeente die lijkt op “${query}”.`,
  postcode: 'Met een postcode zoeken kan hier nog niet. Typ de naam van de gemeente.',
  found: (count: number) => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
  province: 'Provincie',
  provinces: 'Provincies',
  arrondissement: 'Arrondissement',
  referenceRegion: 'Referentieregio',
  primaryCareZone: 'Eerstelijnszone',
  inhabitants: 'Inwoners',
  inhabitantsOn: (date: string) => `op ${date}`,
  neighbours: 'Buurgemeenten',
  code: 'NIS-code',
  mergedInto: (former: string, today: string, year: string) => `${former} is sinds ${year} deel van ${today}.`,
  formed: (from: readonly string[], year: string) => `Ontstond in ${year} uit ${names(from)}.`,
  tookOver: (others: readonly string[], year: string) => `Sinds ${year} hoort ${names(others)} erbij.`,
  practicesHere: (count: number) =>
    count === 1 ? '1 praktijk in deze gemeente' : `${count} praktijken in deze gemeente`,
  practicesAlso: (count: number) =>
    count === 1
      ? '1 praktijk van elders doet of probeerde men hier ook'
      : `${count} praktijken van elders doet of probeerde men hier ook`,
  practicesNear: (count: number) =>
    count === 1 ? '1 praktijk hier en bij de buren' : `${count} praktijken hier en bij de buren`,
  noPractices: 'In deze gemeente en bij de buren is nog geen praktijk gedeeld.',
  follow: 'Volg deze gemeente per mail',
  practicesTitle: 'Wat doen ze hier tegen eenzaamheid?',
  unknownCode: 'Er is geen gemeente met deze NIS-code.',
  inShort: 'In het kort',
  source:
    'Bron: Statbel en Provincies in Cijfers (indeling), Agentschap Binnenlands Bestuur (codes), Statbel (inwoners).',
};
export type AreaTexts = typeof nl;
