import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { htmlText } from './html-text';

test('what is written by hand is what Preact writes, between tags and in attributes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(htmlText(text)).not.toMatch(/[<"]/);
      expect(`<p title="x${htmlText(text)}">${htmlText(text)}</p>`).toBe(
        renderToString(h('p', { title: `x${text}` }, text)),
      );
    }),
  );
});
