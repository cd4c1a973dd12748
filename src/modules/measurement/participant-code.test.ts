import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, readCode, showCode } from './participant-code';

const tokens = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'),
  minLength: 22,
  maxLength: 22,
});
const codes = tokens.map(codeOf);
const characters = '23456789BCDFGHJKLMNPQRSTVWXYZ';

describe('a code', () => {
  it('has nine characters without vowels, and is read as it is shown', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[2-9B-DF-HJ-NP-TV-Z]{9}$/);
        expect(showCode(code)).toMatch(/^...-...-...$/);
        expect(readCode(showCode(code))).toBe(code);
        expect(readCode(` ${code.toLowerCase().replace(/./g, '$& ')}`)).toBe(code);
      }),
    );
  });

  it('with one wrong character, or two that changed places, is no code', () => {
    fc.assert(
      fc.property(codes, fc.nat(8), fc.nat(8), fc.constantFrom(...characters), (code, place, other, character) => {
        const wrong = code.slice(0, place) + character + code.slice(place + 1);
        expect(readCode(wrong)).toBe(wrong === code ? code : null);
        const swapped = [...code];
        [swapped[place], swapped[other]] = [code[other] ?? '', code[place] ?? ''];
        expect(readCode(swapped.join(''))).toBe(swapped.join('') === code ? code : null);
      }),
    );
  });

  it('is read when somebody saw an O for a Q or a 1 for an L', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readCode(code.replaceAll('Q', 'O').replaceAll('L', '1'))).toBe(code);
        expect(readCode(code.replaceAll('Q', '0').replaceAll('L', 'i'))).toBe(code);
      }),
    );
  });

  it('of another token is another one', () => {
    const made = new Set(fc.sample(codes, 10_000));
    expect(made.size).toBeGreaterThan(9990);
  });

  it('of any other text is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCode(text);
        if (read !== null) expect(read).toHaveLength(9);
      }),
    );
    for (const text of ['', 'B2C-D3F', '<script>', 'AAAAAAAAA', '222222222222']) expect(readCode(text)).toBeNull();
  });
});
