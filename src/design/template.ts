import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageContext } from '../platform/http/page-context';
import { Recent } from '../platform/recent';
import { fillPlaces, type HtmlParts, type PlaceContent, placeFor, splitPlaces } from './html-pieces';
import { asciiHtml, asciiText } from './html-text';

/** Texts that differ from time to time, in lists and records; empty or null where nothing is said. */
export type Texts = string | null | readonly Texts[] | { readonly [name: string]: Texts };

/** What a part of a page shows: `shape` is what decides which elements there are, and `texts` what stands in them. */
export interface Part<Shape, Said extends Texts> {
  shape: Shape;
  texts: Said;
}

/** A part as a component gets it, with what it may know of the page: who reads it, not what was asked. */
export interface PartProps<Shape, Said extends Texts> extends Part<Shape, Said> {
  page: Pick<PageContext, 'language' | 'prefix' | 'link'>;
}

/** About 2 kB each. */
const mostKept = 400;

/**
 * Draws a component as pieces of HTML in ASCII. It is rendered once for each shape and number of texts, with places
 * for the texts, which are put in afterwards: the same as rendering it each time, in a tenth of the time.
 *
 * So the component only puts texts where they go: it may ask whether one is empty, but must not change or compare it.
 * Places that it names itself are filled with `content`.
 */
export function createTemplate<Shape, Said extends Texts>(component: (props: PartProps<Shape, Said>) => VNode) {
  const kept = new Recent<string, HtmlParts>(mostKept);
  return (page: PartProps<Shape, Said>['page'], { shape, texts }: Part<Shape, Said>, content: PlaceContent = {}) => {
    const said: string[] = [];
    const key = `${page.language} ${page.prefix} ${JSON.stringify(shape)} ${collect(texts, said)}`;
    const parts = kept.get(key, () =>
      splitPlaces(asciiHtml(renderToString(component({ page, shape, texts: withPlaces(texts) })))),
    );
    return fillPlaces(parts, content, said.map(asciiText));
  };
}

/** Adds the texts to `said`, in order, and tells what holds them. */
function collect(texts: Texts, said: string[]): string {
  if (texts === null || texts === '') return texts ?? '-';
  if (typeof texts === 'string') {
    said.push(texts);
    return '.';
  }
  let form = '';
  for (const each of Array.isArray(texts) ? texts : Object.values(texts)) form += collect(each, said);
  return `(${form})`;
}

/** The same with a place for each text, numbered as `collect` adds them. */
function withPlaces<Said extends Texts>(texts: Said): Said {
  let number = 0;
  return JSON.parse(JSON.stringify(texts), (_name, text) =>
    typeof text === 'string' && text !== '' ? placeFor(String(number++)) : text,
  );
}
