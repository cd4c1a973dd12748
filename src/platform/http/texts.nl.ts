/** Sentences of error answers of the API. */
export const nl = {
  notAcceptable: (types: string) => `Dit adres antwoordt alleen in deze vormen: ${types}.`,
  wrongParameters: 'Er klopt iets niet in de parameters van het adres.',
  unknownParameter: (known: string) =>
    known === '' ? 'Dit adres kent geen parameters.' : `Die parameter bestaat niet. Wel: ${known}.`,
  repeatedParameter: 'Deze parameter mag maar één keer voorkomen.',
  notOneOf: (value: string, values: string) => `"${value}" kennen we niet. Kies uit: ${values}.`,
  notBetween: (least: number, most: number | null) =>
    most === null ? `Geef een geheel getal vanaf ${least}.` : `Geef een geheel getal van ${least} tot en met ${most}.`,
  tooLong: (most: number) => `Geef hoogstens ${most} tekens.`,
  notLike: (pattern: string) => `De waarde moet eruitzien als ${pattern}.`,
};
export type HttpTexts = typeof nl;
