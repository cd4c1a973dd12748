/**
 * A text that the database and JSON can keep: PostgreSQL refuses U+0000 in text and jsonb, and half a
 * surrogate pair is no text in UTF-8 (it becomes U+FFFD).
 */
export const storableText = (text: string) => text.replaceAll('\u0000', '').toWellFormed();
