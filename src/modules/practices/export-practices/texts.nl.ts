export const nl = {
  inferredMark: 'afgeleid',
  sheetName: 'Praktijken',
  pageWord: 'Bladzijde',
  title: 'Praktijken tegen eenzaamheid',
  introduction: (date: string, site: string) => `Opgehaald op ${date} van ${site}.`,
  inferredExplained:
    'Wat met “afgeleid” gemerkt is, leidde de redactie af uit de bron. De eigenaar bevestigde het nog niet.',
  cut: (shown: number, total: number) =>
    `Dit document toont de eerste ${shown} van ${total} praktijken. De bestanden voor Excel, CSV en JSON bevatten ze allemaal.`,
  fictitious: 'Fictief: een voorbeeld, geen bestaande praktijk.',
  formats: {
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV (met komma’s)',
    json: 'JSON voor ontwikkelaars',
  },
  download: 'Download deze lijst',
  refused: {
    title: 'Dit bestand maakten we niet',
    body: 'We verstaan niet alles van uw vraag. Een bestand zou andere praktijken bevatten dan u vraagt.',
    unknownValue: (parameter: string, value: string) => `Dit kennen we niet: ${parameter} “${value}”.`,
    unknownName: (name: string) => `Er is geen filter “${name}”.`,
    tooLong: (length: number) => `De zoekvraag is langer dan ${length} tekens.`,
    toList: 'Bekijk de lijst en kies opnieuw',
  },
};
export type ExportTexts = typeof nl;
