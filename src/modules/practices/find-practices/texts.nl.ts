import type { View } from './list-address';

const views: Record<View, string> = { list: 'lijst', map: 'kaart', matrix: 'overzicht' };

export const nl = {
  title: 'Praktijken zoeken',
  titleFor: (q: string) => `Praktijken voor "${q}"`,
  question: 'Welke praktijk past bij u?',
  lead: (practices: string) =>
    `${practices} tegen eenzaamheid en sociaal isolement. Zoek in uw eigen woorden, of kies hieronder wat past.`,
  description: 'Zoek praktijken tegen eenzaamheid: op doelgroep, aanpak, plek en kosten.',
  searchLabel: 'Wat zoekt u?',
  placeholder: 'iets voor weduwen',
  search: 'Zoek',
  results: 'Gevonden praktijken',
  filter: (chosen: number) => (chosen > 0 ? `Filter (${chosen})` : 'Filter'),
  show: 'Toon',
  more: (count: number) => `Nog ${count}`,
  chosen: 'Gekozen filters',
  remove: 'Verwijder:',
  clear: 'Wis alle filters',
  near: {
    label: 'Bij ons in de buurt',
    hint: 'Uw gemeente. U ziet ook de buurgemeenten.',
    tag: (municipality: string) => `${municipality} en buurgemeenten`,
    unknown: (typed: string) => `We kennen geen Vlaamse gemeente “${typed}”. Kijk de naam na.`,
    several: (typed: string, names: string) => `“${typed}” kan meer dan één gemeente zijn: ${names}. Typ de hele naam.`,
    postcode: 'We zoeken niet op postcode. Typ de naam van uw gemeente.',
    merged: (former: string, municipality: string) => `${former} hoort nu bij ${municipality}.`,
  },
  unstated: (practices: string, one: boolean) =>
    `Nog ${practices} ${one ? 'is' : 'zijn'} voor alle leeftijden of ${one ? 'vermeldt' : 'vermelden'} er geen:`,
  showUnstated: 'toon die ook',
  corrections: (words: string) => `We zochten ook naar ${words}.`,
  leftOut: (words: string[]) =>
    `Niets met ${words.map((word) => `“${word}”`).join(' of ')}. Dit vonden we zonder ${words.length === 1 ? 'dat woord' : 'die woorden'}.`,
  named: 'Zoekt u deze bladzijde?',
  dropped: {
    title: 'We konden niet alles van uw vraag lezen',
    everywhere: 'U ziet nu praktijken uit heel Vlaanderen.',
    body: (values: string) => `Dit kennen we niet, dus lieten we het weg: ${values}.`,
    cut: (length: number) => `Uw vraag is te lang. We zochten met de eerste ${length} tekens.`,
    pastLast: (pages: number) =>
      pages === 1
        ? 'Er is maar één bladzijde. U ziet ze hier.'
        : `Er zijn maar ${pages} bladzijden. U ziet de laatste.`,
  },
  sort: 'Sorteer',
  sortSubmit: 'Pas toe',
  showAs: 'Toon als',
  views,
  or: (words: string[]) => words.map((word) => `“${word}”`).join(' en '),
  empty: {
    nothing: {
      unknown: {
        title: 'Hier vonden we nog niets voor',
        body: 'Dat zegt niet dat het niet bestaat. Misschien heet het anders, of deelde nog niemand het.',
      },
      'too-general': {
        title: 'Hiermee kunnen we nog niet kiezen',
        body: 'Deze woorden passen bij veel praktijken. Typ erbij voor wie, waar of wat u zoekt. Of kies hieronder een soort activiteit.',
      },
    },
    few: 'Zoekt u meer?',
    around: (place: string, practices: string) => `In ${place} en bij de buren: ${practices}`,
    noneAround: (place: string) => `In ${place} en bij de buren is nog geen praktijk gedeeld.`,
    takenOver: (place: string, practices: string) =>
      `In ${place} of bij de buren deed of probeerde iemand ${practices} van elders. Die tellen niet mee in deze lijst. Bekijk ze op de kaart`,
    postcode: 'Met een postcode zoeken kan nog niet. Typ de naam van de gemeente.',
    look: 'Kijk ruimer',
    wider: {
      referenceRegion: (name: string, practices: string) => `${name} (referentieregio): ${practices}`,
      province: (name: string, practices: string) => `${name} (provincie): ${practices}`,
    },
    drop: 'Laat iets los',
    dropPart: (label: string, practices: string) => `zonder “${label}”: ${practices}`,
    dropWords: (practices: string) => `zonder zoekwoorden: ${practices}`,
    browse: 'Of kijk per soort activiteit',
    all: 'Toon alle praktijken',
    share: 'Doet u dit al? Deel uw praktijk',
  },
  map: {
    caption: (placed: number, total: string) =>
      `${placed} van ${total} ${placed === 1 ? 'heeft' : 'hebben'} een vaste plaats.`,
    legend:
      'Een grote cirkel is een grote gemeente. Een vollere kleur betekent vier praktijken of meer. Kies een gemeente en u ziet wat er loopt, ook bij de buren.',
    takenOver:
      'Een lege cirkel met een rand: hier nam iemand een praktijk van elders over, of probeerde het. Die tellen niet mee in de lijst.',
    placeless: (practices: string) =>
      `${practices} zonder vaste plaats: algemene vormen en wat in heel Vlaanderen kan.`,
    showList: 'Toon ze in de lijst',
    none: 'Geen van deze praktijken noemt een gemeente.',
  },
  matrix: {
    caption: 'Praktijken per werkzaam element en leeftijd',
    hint: 'Een praktijk telt mee bij elke leeftijd en elk element dat ze noemt.',
    scroll: 'De tabel is breder dan uw scherm: schuif ze opzij →',
    element: 'Werkzaam element',
    unstatedShort: 'alle of geen',
    noElement: (practices: string) => `${practices} zonder werkzaam element in de beschrijving.`,
    none: 'nog geen',
    share: 'deel uw praktijk',
    place: (element: string, age: string) => `${element}, ${age}`,
  },
  take: {
    title: 'Neem deze lijst mee',
    formats: { csv: 'CSV (met komma’s)', xlsx: 'Excel', docx: 'Word', json: 'JSON voor ontwikkelaars' },
    feeds: 'Blijf op de hoogte',
    follow: 'Mail: nieuws over deze vraag',
    feedNew: 'Nieuwsfeed: nieuwe praktijken',
    feedChanged: 'Nieuwsfeed: gewijzigde praktijken',
  },
};
export type FindTexts = typeof nl;
