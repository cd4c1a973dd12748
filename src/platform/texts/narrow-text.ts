const isLatin1 = /^[\0-\xff]*$/;

/**
 * The same text, held as one byte a character where it can be. V8 goes on holding a word that was cut from a text with
 * "…" in it as two bytes a character, and one such word makes two bytes of every character of the page it is put into.
 */
export const narrowText = (text: string) =>
  isLatin1.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
