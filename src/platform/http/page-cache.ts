import { randomUUID } from 'node:crypto';

/** A page as it goes over the wire. */
type Bytes = Uint8Array<ArrayBuffer>;

export interface PageCache {
  /** Another one for each source, and in each process: pages with the same address and version are the same. */
  version(source: object): string;
  /** The page kept for `key`, or a new one from `draw`, which is kept when it is asked for again. */
  page(source: object, key: string, draw: () => string): string | Bytes;
}

const longestKey = 300;
/** Questions remembered as asked once. */
const mostAskedOnce = 500;
const encoder = new TextEncoder();

/**
 * Keeps pages that are asked for again, at most `maxBytes` of them; the one not asked for the longest time goes
 * first. All are forgotten when `source`, what they show, is another object than before.
 *
 * A page is kept from the second time on: most questions are asked once, and would push out the others.
 */
export function createPageCache(maxBytes: number): PageCache {
  let shown: object | null = null;
  let version = '';
  const askedOnce = new Set<string>();
  const pages = new Map<string, Bytes>();
  let bytes = 0;

  function show(source: object): void {
    if (source === shown) return;
    shown = source;
    version = randomUUID();
    askedOnce.clear();
    pages.clear();
    bytes = 0;
  }

  function remember(key: string): void {
    askedOnce.add(key);
    for (const oldest of askedOnce) {
      if (askedOnce.size <= mostAskedOnce) break;
      askedOnce.delete(oldest);
    }
  }

  function keep(key: string, page: Bytes): Bytes {
    askedOnce.delete(key);
    pages.set(key, page);
    bytes += page.byteLength;
    for (const [oldest, { byteLength }] of pages) {
      if (bytes <= maxBytes) break;
      pages.delete(oldest);
      bytes -= byteLength;
    }
    return page;
  }

  return {
    version(source) {
      show(source);
      return version;
    },
    page(source, key, draw) {
      show(source);
      const known = pages.get(key);
      if (known) {
        pages.delete(key);
        pages.set(key, known);
        return known;
      }
      // As a string while it is not kept: memory for bytes is taken from the system, and costs more than the page.
      const html = draw();
      if (key.length > longestKey) return html;
      if (askedOnce.has(key)) return keep(key, encoder.encode(html));
      remember(key);
      return html;
    },
  };
}
