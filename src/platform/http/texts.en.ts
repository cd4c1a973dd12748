import type { HttpTexts } from './texts.nl';

export const en: HttpTexts = {
  headersTooLong:
    'Your browser sent too much: an address that is too long or too many cookies. Clear the cookies of this site and try again.',
  badRequest: 'We could not read this request.',
  notAcceptable: (types) => `This address answers only in these forms: ${types}.`,
  wrongParameters: 'Something is wrong in the parameters of the address.',
  unknownParameter: (known) =>
    known === '' ? 'This address knows no parameters.' : `There is no such parameter. There are: ${known}.`,
  repeatedParameter: 'This parameter may be given only once.',
  notOneOf: (value, values) => `We do not know "${value}". Choose one of: ${values}.`,
  notBetween: (least, most) =>
    most === null ? `Give a whole number from ${least}.` : `Give a whole number from ${least} to ${most}.`,
  tooLong: (most) => `Give at most ${most} characters.`,
  notLike: (example) => `Write the value like ${example}.`,
  wrongFields: 'Something is wrong in the fields.',
  notJson: 'Send JSON, with Content-Type application/json.',
  brokenJson: 'This is not JSON.',
  missingField: 'This field is missing.',
  unknownField: (known) => `There is no such field. There are: ${known}.`,
  notOfType: (type) => `This must be ${type}.`,
  types: {
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'an object',
    string: 'a text',
    null: 'null',
  },
  valueBelow: (least, inclusive) => (inclusive ? `Give at least ${least}.` : `Give a number above ${least}.`),
  valueAbove: (most, inclusive) => (inclusive ? `Give at most ${most}.` : `Give a number below ${most}.`),
  outOfRange: 'We cannot compute with a number of that size.',
  tooFew: (least) => `Give at least ${least} ${least === 1 ? 'value' : 'values'}.`,
  tooMany: (most) => `Give at most ${most} values.`,
  chooseOneOf: (values) => `Choose one of: ${values}.`,
  atPlace: (place, reason) => `Value ${place}: ${reason}`,
};
