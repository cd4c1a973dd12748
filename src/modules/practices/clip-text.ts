/**
 * The start of a text, at most `length` characters, cut between words and ended with "…". What is cut is not
 * there at all, so that everybody reads the same.
 */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > 0 ? space : length).replace(/[\s.,;:–-]+$/, '')}…`;
}
