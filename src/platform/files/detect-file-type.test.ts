import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectFileType } from './detect-file-type';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['gzip', gzipSync('x')],
  ['zip', bytes('PK\x03\x04 word/document.xml')],
  ['pdf', bytes('%PDF-1.7')],
  ['png', bytes('\x89PNG\r\n\x1a\n')],
  ['jpeg', bytes('\xff\xd8\xff\xe0')],
  ['webp', bytes('RIFF\x10\x00\x00\x00WEBPVP8 ')],
] as const)('%s is known by its first bytes', (type, content) => {
  expect(detectFileType(content)).toBe(type);
});

test.each(['', 'P', '<svg onload="alert(1)">', 'MZ\x90', '%PD', ' %PDF-1.7', 'WEBP', 'RIFF\x10\x00\x00\x00WAVE'])(
  '%j is none of them',
  (text) => {
    expect(detectFileType(bytes(text))).toBeNull();
  },
);

test('no content makes it stumble', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 16 }), (content) => void detectFileType(content)));
});
