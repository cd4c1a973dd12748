import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { htmlText } from './html-text';

test('what is written by hand reads the same as what Preact writes, between tags and in attributes', () => {
  const decode = (html: string) => html.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => htmlEntities[entity] ?? entity);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(htmlText(text)).not.toMatch(/[<>"']/);
      expect(decode(htmlText(text))).toBe(decode(renderToString(h('p', null, text)).slice(3, -4)));
    }),
  );
});

const htmlEntities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
