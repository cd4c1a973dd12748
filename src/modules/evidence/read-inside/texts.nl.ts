export const nl = {
  title: (practice: string) => `Wat enkele mensen vertelden over ${practice}`,
  reviews: 'Beoordelen',
  lead: 'Minder dan tien mensen vertelden dit. Alleen hun organisatie, de redactie en wie de praktijk beoordeelt, lezen het. De redactie keek het niet na. Vertel het niet verder: soms is te herkennen wie het zei.',
  none: 'Er zijn geen verhalen van minder dan tien mensen over deze praktijk.',
};
export type InsideTexts = typeof nl;
