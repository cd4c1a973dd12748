import type { FileFault } from './import-row';

const practices = (count: number) => (count === 1 ? '1 praktijk' : `${count} praktijken`);

export const nl = {
  title: 'Praktijken importeren',
  lead: 'Hebt u al een lijst in Excel of een ander programma? Laad ze hier op. Eerst ziet u per rij wat er zal gebeuren. Pas daarna maken we er concepten van.',
  mine: 'Mijn praktijken',
  nothingPublished: 'Er wordt niets gepubliceerd: u kijkt elk concept na en dient het zelf in.',
  organisation: 'Voor welke organisatie?',
  organisationHint: 'De rijen worden concepten van deze organisatie.',
  organisationErrors: { choose: 'Kies voor welke organisatie u importeert.' },
  forOne: (name: string) => `De rijen worden concepten van ${name}.`,
  file: 'Bestand (CSV of JSON)',
  fileHint: (megabytes: number, rows: number) => `Hoogstens ${megabytes} MB en ${rows} rijen.`,
  show: 'Toon wat er zal gebeuren',
  howTitle: 'Zo ziet het bestand eruit',
  how: [
    'Een CSV-bestand met de kolommen van onze eigen uitvoer. Ook een bestand dat u hier eerder hebt opgehaald, kunt u wijzigen en weer opladen.',
    'Alleen de kolom “Titel” moet er staan. De andere mag u weglaten.',
    'Zet “ | ” tussen verschillende dingen in één cel, bijvoorbeeld: Herentals | Olen.',
    'Werkt u in Excel? Kies “Opslaan als” en dan “CSV UTF-8”.',
    'Staat in “Kenmerk” een praktijk van uw organisatie? Dan wordt de rij een wijziging van die praktijk.',
  ],
  template: 'Download een voorbeeldbestand (CSV)',
  json: (names: readonly string[]) =>
    `Hebt u JSON? Dat is een lijst van praktijken. De lijst mag ook onder een naam staan: ${names.slice(0, -1).join(', ')} of ${names.at(-1)}. De namen van de velden zijn die van de kolommen. Bijvoorbeeld:`,
  noOrganisationTitle: 'U kunt nog niet importeren',
  noOrganisation: 'Importeren doet u voor een organisatie waarvoor u mag schrijven.',
  toMine: 'Naar mijn praktijken',
  gone: 'Deze invoer is er niet meer. Ze is al verwerkt of weggegooid, of ze is ouder dan een dag.',
  fileFaults: {
    none: () => 'Kies een bestand.',
    'too-large': () => 'Dit bestand is te groot: hoogstens 2 MB. Verdeel het over meer bestanden.',
    office: () => 'Dit is een Excel- of Word-bestand. Kies in Excel “Opslaan als” en dan “CSV UTF-8”.',
    binary: () => 'Dit is geen tekstbestand. Bewaar uw lijst als CSV UTF-8 of als JSON.',
    'open-quote': ({ line }: FileFault) => `Op regel ${line} begint een aanhalingsteken (") dat nergens eindigt.`,
    'stray-quote': ({ line }: FileFault) =>
      `Op regel ${line} staat een aanhalingsteken (") midden in een cel. Zet de hele cel tussen aanhalingstekens en verdubbel het: "".`,
    'no-title': () => 'We vinden geen kolom “Titel”. Op de eerste regel moeten de namen van de kolommen staan.',
    'same-column': ({ name }: FileFault) => `De kolom “${name}” staat er twee keer.`,
    'no-rows': () => 'Er staan geen praktijken in dit bestand.',
    'too-many-rows': () => 'Er staan meer dan 500 rijen in dit bestand. Verdeel het over meer bestanden.',
    'broken-json': () => 'Dit JSON-bestand is niet volledig of niet juist geschreven.',
    'no-list': () => 'In dit JSON-bestand vinden we geen lijst van praktijken.',
  } satisfies Record<FileFault['fault'], (fault: FileFault) => string>,
  planTitle: 'Dit zal er gebeuren',
  planLead: (organisation: string) =>
    `Er is nog niets gemaakt. Kijk de rijen na en bevestig. Alles wordt een concept van ${organisation}; er wordt niets gepubliceerd.`,
  planMoved: 'Intussen is er iets gewijzigd. Kijk opnieuw na wat er zal gebeuren.',
  unknownColumns: (names: string) => `Deze kolommen kennen we niet. We slaan ze over: ${names}.`,
  openQuestions: (names: string) => `Deze verplichte vragen blijven daardoor misschien open: ${names}.`,
  counts: {
    new: (count: number) => `${practices(count)}: nieuw concept`,
    change: (count: number) => `${practices(count)}: wijziging van een eigen praktijk`,
    duplicate: (count: number) => `${practices(count)}: misschien dubbel`,
    refused: (count: number) => `${practices(count)}: geweigerd`,
    unchanged: (count: number) => `${practices(count)}: niets gewijzigd`,
    example: () => 'voorbeeldrij: overgeslagen',
  },
  rows: 'Rij per rij',
  row: (at: number) => `rij ${at}`,
  rowHeading: (at: number, title: string) => `Rij ${at}: ${title}`,
  nameless: 'zonder titel',
  kinds: {
    new: 'Nieuw concept',
    change: 'Wijziging van een eigen praktijk',
    duplicate: 'Misschien dubbel',
    refused: 'Geweigerd',
    unchanged: 'Niets gewijzigd',
    example: 'Voorbeeldrij: overgeslagen',
  },
  changes: (fields: string) => `Gewijzigd: ${fields}.`,
  looksLike: 'Lijkt op:',
  makeAnyway: (title: string) => `Toch een concept maken van “${title}”`,
  missing: (count: number) =>
    count === 0
      ? 'Alle verplichte vragen zijn beantwoord.'
      : count === 1
        ? 'Nog 1 verplichte vraag in te vullen.'
        : `Nog ${count} verplichte vragen in te vullen.`,
  atOdds: (fields: string, state: string) =>
    `Past niet bij wat in “${state}” staat: ${fields}. Kies in het concept wat klopt.`,
  leftOut: (fields: string) => `Niet overgenomen, vul dit later zelf in: ${fields}.`,
  notRead: (cells: readonly { column: string; cell: string }[]) =>
    `Niet gelezen: ${cells.map(({ column, cell }) => `${column}: ${cell}`).join('; ')}`,
  confirm: 'Maak de concepten',
  nothingTicked:
    'Zo maken we niets. Alle praktijken lijken op wat er al is. Vink aan wat toch een concept moet worden, of gooi deze invoer weg.',
  nothingToMake: 'Geen enkele rij kan een concept worden. Pas het bestand aan en laad het opnieuw op.',
  again: 'Ander bestand kiezen',
  drop: 'Gooi deze invoer weg',
  keptADay: 'We bewaren dit bestand hoogstens een dag.',
  done: (count: number) =>
    count === 1
      ? 'Er is 1 concept gemaakt. Kijk het na en dien het in.'
      : `Er zijn ${count} concepten gemaakt. Kijk ze na en dien ze in.`,
  tooManyCells: 'Deze rij heeft meer cellen dan er kolommen zijn. Staat er een scheidingsteken te veel?',
  twice: 'Dit staat er twee keer, onder een andere naam. Laat één ervan weg.',
  wrongShape: 'Deze waarde heeft niet de vorm van onze uitvoer.',
  ofOthers: (title: string) =>
    `“${title}” staat al in de databank en is niet van uw organisatie. Is de praktijk toch van u? Kies op haar pagina “Dit is onze praktijk”, of stel daar een vraag als een andere organisatie ze beheert. Of laat “Kenmerk” leeg.`,
  changeUnderway: 'Er is al een wijziging van deze praktijk onderweg. Werk daarin verder.',
  sameAs: (at: number) => `Deze praktijk staat ook op rij ${at}.`,
  unknownWords: (words: readonly string[]) => `We kennen niet: ${words.map((word) => `“${word}”`).join(', ')}.`,
  ownDraft: 'uw organisatie heeft er al een concept van',
  example: {
    title: 'Voorbeeld: Koffie aan huis (deze rij slaan we over)',
    summary: 'Vrijwilligers brengen elke week koffie bij mensen thuis.',
    trigger: 'Mensen vertelden dat de dagen lang zijn.',
    targetGroupNote: 'Mensen die alleen wonen',
    goals: 'Elke week bezoek | Nieuwe contacten',
    approach: 'We bellen eerst. | We gaan langs met koffie.',
    partners: 'OCMW | Dorpspunt',
    frequency: 'elke week',
    wentWell: 'Mensen kijken ernaar uit.',
    links: 'https://www.voorbeeld.be/koffie: Meer uitleg',
    contact: 'coördinator, dienst Welzijn, welzijn@voorbeeld.be',
  },
};
export type ImportTexts = typeof nl;
