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
    csv: 'CSV voor gegevens',
    json: 'JSON voor ontwikkelaars',
  },
  download: 'Download deze lijst',
};
export type ExportTexts = typeof nl;
