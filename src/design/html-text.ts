const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const special = /[&<>"']/;

/** Text as HTML, safe between tags and inside quoted attributes; for the few places that write HTML by hand. */
export const htmlText = (text: string) =>
  special.test(text) ? text.replace(/[&<>"']/g, (char) => entities[char] ?? char) : text;
