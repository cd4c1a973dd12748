import { inflateSync } from 'node:zlib';

/**
 * What can be read on each page of a PDF that Chromium made, in the order in which it is drawn: as much of the format
 * as that takes. Spaces are left out, since they are not always drawn.
 */
export function pdfPages(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [id ?? '', body ?? '']),
  );
  const streamOf = (id = '') => {
    const [, head = '', data = ''] = /^([\s\S]*?)stream\n([\s\S]*?)\nendstream/.exec(objects.get(id) ?? '') ?? [];
    const bytes = Buffer.from(data, 'latin1');
    return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
  };
  const letters = new Map<string, Map<string, string>>();
  for (const [id, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (map) letters.set(id, lettersOf(streamOf(map)));
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((body) => {
      const fonts = new Map(
        [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, letters.get(id ?? '')]),
      );
      let font: Map<string, string> | undefined;
      let drawn = '';
      const content = streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1]);
      for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
        if (name) font = fonts.get(name);
        // A font of a few letters numbers them in one byte, others in two.
        const digits = font?.keys().next().value?.length === 2 ? /../g : /.{4}/g;
        for (const glyph of glyphs?.match(digits) ?? []) drawn += font?.get(glyph.toUpperCase()) ?? '';
      }
      return drawn.replace(/\s/g, '');
    });
}

/** Letters by the number of their glyph, as a font tells them. */
function lettersOf(map: string): Map<string, string> {
  const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const found = new Map<string, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      found.set(glyph.toUpperCase(), letter(hex));
  }
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', hex = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)) {
      for (let each = Number.parseInt(first, 16); each <= Number.parseInt(last, 16); each += 1) {
        const code = Number.parseInt(hex, 16) + each - Number.parseInt(first, 16);
        found.set(each.toString(16).padStart(first.length, '0').toUpperCase(), String.fromCharCode(code));
      }
    }
  }
  return found;
}
