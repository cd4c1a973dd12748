import { narrowText } from '../platform/texts/narrow-text';

const special = /[<"]/;
const beyondAscii = /[^\0-\x7f]/;
const plain = /^[^&<"\x80-\uffff]*$/;

/** Text as HTML, as Preact writes it: safe between tags and inside double quotes; for HTML written by hand. */
export function htmlText(text: string): string {
  // Most texts have none of these, and most others, addresses, only the first.
  const safe = text.includes('&') ? text.replace(/&/g, '&amp;') : text;
  return special.test(safe) ? safe.replaceAll('<', '&lt;').replaceAll('"', '&quot;') : safe;
}

/**
 * HTML with each character beyond ASCII as a reference ("é" as "&#233;"), which browsers read as that character. A
 * page in ASCII goes out as it is; otherwise every byte of it is looked at, half of the time of sending it.
 */
export const asciiHtml = (html: string) =>
  narrowText(html.replace(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`));

/** Text as HTML in ASCII, with one look at a text in which there is nothing to write. */
export function asciiText(text: string): string {
  if (plain.test(text)) return text;
  return beyondAscii.test(text) ? asciiHtml(htmlText(text)) : htmlText(text);
}
