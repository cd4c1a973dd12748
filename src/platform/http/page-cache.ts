import type { DrawnPage } from './respond';

export interface PageCache {
  /** The page kept for `key`, or a new one from `draw`, which is then kept. */
  page(source: object, key: string, draw: () => DrawnPage): DrawnPage;
}

const longestKey = 300;

/**
 * Keeps pages that were drawn, at most `maxBytes` of them; the one not asked for the longest time goes first.
 * All are forgotten when `source`, what they show, is another object than before.
 */
export function createPageCache(maxBytes: number): PageCache {
  let shown: object | null = null;
  const pages = new Map<string, DrawnPage>();
  let bytes = 0;

  function keep(key: string, page: DrawnPage): void {
    pages.set(key, page);
    bytes += page.html.byteLength;
    for (const [oldest, { html }] of pages) {
      if (bytes <= maxBytes) break;
      pages.delete(oldest);
      bytes -= html.byteLength;
    }
  }

  return {
    page(source, key, draw) {
      if (source !== shown) {
        shown = source;
        pages.clear();
        bytes = 0;
      }
      const known = pages.get(key);
      if (known) {
        pages.delete(key);
        pages.set(key, known);
        return known;
      }
      const page = draw();
      if (key.length <= longestKey) keep(key, page);
      return page;
    },
  };
}
