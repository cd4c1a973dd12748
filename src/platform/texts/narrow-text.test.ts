import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { narrowText } from './narrow-text';

/** As V8 holds it: structured clones write that down, two bytes of head before the text. */
const bytesPerCharacter = (text: string) => Math.round(serialize(text).length / text.length);

test('a word that was cut from a text with characters beyond Latin 1 is held as one byte a character', () => {
  const [word = ''] = 'vrijwilligers… komen langs'.match(/\w+/) ?? [];
  expect(bytesPerCharacter(word)).toBe(2);
  expect(narrowText(word)).toBe('vrijwilligers');
  expect(bytesPerCharacter(narrowText(word))).toBe(1);
});

test.each(['', 'cafés', 'a…b', '\u0000\u00ff', '👵'])('%j stays the same text', (text) => {
  expect(narrowText(text)).toBe(text);
});
