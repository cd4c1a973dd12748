const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const special = /[&<"]/;

/** Text as HTML, as Preact writes it: safe between tags and inside double quotes; for HTML written by hand. */
export const htmlText = (text: string) =>
  special.test(text) ? text.replace(/[&<"]/g, (char) => entities[char] ?? char) : text;
