/** Sentences of error answers of the API. */
export const nl = {
  headersTooLong:
    'Uw browser stuurde te veel mee: een te lang adres of te veel cookies. Wis de cookies van deze site en probeer opnieuw.',
  badRequest: 'Dit verzoek konden we niet lezen.',
  notAcceptable: (types: string) => `Dit adres antwoordt alleen in deze vormen: ${types}.`,
  wrongParameters: 'Er klopt iets niet in de parameters van het adres.',
  unknownParameter: (known: string) =>
    known === '' ? 'Dit adres kent geen parameters.' : `Die parameter bestaat niet. Wel: ${known}.`,
  repeatedParameter: 'Deze parameter mag maar één keer voorkomen.',
  notOneOf: (value: string, values: string) => `"${value}" kennen we niet. Kies uit: ${values}.`,
  notBetween: (least: number, most: number | null) =>
    most === null ? `Geef een geheel getal vanaf ${least}.` : `Geef een geheel getal van ${least} tot en met ${most}.`,
  tooLong: (most: number) => `Geef hoogstens ${most} tekens.`,
  notLike: (example: string) => `Schrijf de waarde zoals ${example}.`,
  wrongFields: 'Er klopt iets niet in de velden.',
  notJson: 'Stuur JSON, met Content-Type application/json.',
  brokenJson: 'Dit is geen JSON.',
  missingField: 'Dit veld ontbreekt.',
  unknownField: (known: string) => `Dat veld bestaat niet. Wel: ${known}.`,
  notOfType: (type: string) => `Hier hoort ${type}.`,
  types: {
    number: 'een getal',
    int: 'een geheel getal',
    array: 'een lijst',
    object: 'een object',
    string: 'een tekst',
    null: 'null',
  } as Record<string, string>,
  valueBelow: (least: number, inclusive: boolean) =>
    inclusive ? `Geef minstens ${least}.` : `Geef een getal groter dan ${least}.`,
  valueAbove: (most: number, inclusive: boolean) =>
    inclusive ? `Geef hoogstens ${most}.` : `Geef een getal kleiner dan ${most}.`,
  outOfRange: 'Met een getal van die grootte kunnen we niet rekenen.',
  tooFew: (least: number) => `Geef minstens ${least} ${least === 1 ? 'waarde' : 'waarden'}.`,
  tooMany: (most: number) => `Geef hoogstens ${most} waarden.`,
  chooseOneOf: (values: string) => `Kies uit: ${values}.`,
  atPlace: (place: number, reason: string) => `Waarde ${place}: ${reason}`,
};
export type HttpTexts = typeof nl;
