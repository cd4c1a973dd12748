/**
 * Makes a text fit for the database and for JSON: PostgreSQL refuses U+0000 in text and jsonb, and half a
 * surrogate pair is no text in UTF-8 (it becomes U+FFFD). Line ends become "\n": browsers send "\r\n".
 */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().replace(/\r\n?/g, '\n');
}
