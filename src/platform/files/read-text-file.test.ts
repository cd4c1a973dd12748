import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTextFile } from './read-text-file';

const bytes = (...values: number[]) => Uint8Array.from(values);

it('reads UTF-8, with or without a byte order mark', () => {
  expect(readTextFile(new TextEncoder().encode('\ufeffEén café €'))).toEqual({ ok: true, text: 'Eén café €' });
  expect(readTextFile(new TextEncoder().encode('Eén café €'))).toEqual({ ok: true, text: 'Eén café €' });
});

it('reads what is no UTF-8 as Windows-1252', () => {
  expect(readTextFile(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80))).toEqual({ ok: true, text: 'café €' });
});

it('refuses what is no text by its content', () => {
  expect(readTextFile(bytes(0x50, 0x4b, 0x03, 0x04, 0x61))).toEqual({ ok: false, fault: 'office' });
  expect(readTextFile(new TextEncoder().encode('%PDF-1.7\nTitel;'))).toEqual({ ok: false, fault: 'binary' });
  expect(readTextFile(bytes(0xff, 0xfe, 0x61, 0x00))).toEqual({ ok: false, fault: 'binary' });
  expect(readTextFile(bytes(0x61, 0x00, 0x62))).toEqual({ ok: false, fault: 'binary' });
});

it('never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => typeof readTextFile(any).ok === 'boolean'));
});
