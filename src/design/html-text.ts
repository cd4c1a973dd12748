const special = /[&<"]/;
const beyondAscii = /[^\0-\x7f]/;
const plain = /^[^&<"\x80-\uffff]*$/;

/** Text as HTML, as Preact writes it: safe between tags and inside double quotes; for HTML written by hand. */
export const htmlText = (text: string) =>
  special.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text;

/**
 * HTML with each character beyond ASCII as a reference ("é" as "&#233;"), which browsers read as that character. A
 * page in ASCII goes out as it is; otherwise every byte of it is looked at, half of the time of sending it.
 *
 * Where there was a reference to write, the text is read anew: V8 goes on holding it as two bytes a character, and one
 * such piece makes two bytes of every character of the page it is put into.
 */
export function asciiHtml(html: string): string {
  if (!beyondAscii.test(html)) return html;
  const ascii = html.replace(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`);
  return Buffer.from(ascii, 'latin1').toString('latin1');
}

/** Text as HTML in ASCII: `asciiHtml(htmlText(text))`, with one look at a text in which there is nothing to write. */
export const asciiText = (text: string) => (plain.test(text) ? text : asciiHtml(htmlText(text)));
