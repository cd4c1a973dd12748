/**
 * Without the characters that XML 1.0 does not allow, even escaped: control characters and half surrogate pairs.
 * Reference: https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, ' ');
}
