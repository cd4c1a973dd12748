import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipText } from './clip-text';

describe('a clipped text', () => {
  it('keeps a short text whole', () => {
    expect(clipText('Samen eten.', 20)).toBe('Samen eten.');
  });

  it('ends between words, without the mark of a sentence before the dots', () => {
    expect(clipText('Wie wil, komt eten. Daarna is er koffie.', 22)).toBe('Wie wil, komt eten…');
  });

  it('is never longer than asked, dots aside, and is a start of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 5, max: 60 }), (text, length) => {
        const clipped = clipText(text, length);
        expect(clipped.length).toBeLessThanOrEqual(length + 1);
        expect(text.startsWith(clipped.replace(/…$/, '')) || clipped === text).toBe(true);
      }),
    );
  });
});
