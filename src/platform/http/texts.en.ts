import type { HttpTexts } from './texts.nl';

export const en: HttpTexts = {
  notAcceptable: (types) => `This address answers only in these forms: ${types}.`,
  wrongParameters: 'Something is wrong in the parameters of the address.',
  unknownParameter: (known) =>
    known === '' ? 'This address knows no parameters.' : `There is no such parameter. There are: ${known}.`,
  repeatedParameter: 'This parameter may be given only once.',
  notOneOf: (value, values) => `We do not know "${value}". Choose one of: ${values}.`,
  notBetween: (least, most) =>
    most === null ? `Give a whole number from ${least}.` : `Give a whole number from ${least} to ${most}.`,
  tooLong: (most) => `Give at most ${most} characters.`,
  notLike: (pattern) => `The value must look like ${pattern}.`,
};
