/** File types we know by their first bytes; the name of an upload says nothing about its content. */
export type FileType = 'gzip' | 'zip' | 'pdf' | 'png' | 'jpeg' | 'webp';

// Signatures: RFC 1952 (gzip), PKWARE APPNOTE 4.3.7 (zip, so also docx and xlsx), ISO 32000 (pdf),
// W3C PNG 5.2, ITU T.81 (jpeg), RFC 9649 (webp: "RIFF", a length, "WEBP").
const signatures: [FileType, number[], number][] = [
  ['gzip', [0x1f, 0x8b], 0],
  ['zip', [0x50, 0x4b, 0x03, 0x04], 0],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 0],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['jpeg', [0xff, 0xd8, 0xff], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
];

/** What a file is by its content; null for anything else, text included. */
export function detectFileType(bytes: Uint8Array): FileType | null {
  const found = signatures.find(([, signature, offset]) =>
    signature.every((byte, index) => bytes[offset + index] === byte),
  );
  return found?.[0] ?? null;
}
