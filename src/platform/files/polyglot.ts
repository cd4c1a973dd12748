const pdfHeader = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** PDF readers accept a header that begins within this many bytes (ISO 32000-1, annex H, note 13). */
const pdfReach = 1024;
/** End of central directory record (PKWARE APPNOTE 4.3.16): signature, 18 bytes, then a comment up to 64 kB. */
const zipEnd = [0x50, 0x4b, 0x05, 0x06];
const zipEndSize = 22;
const longestComment = 0xffff;

const startsAt = (bytes: Uint8Array, at: number, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[at + i] === byte);

/**
 * Whether a picture is a PDF or a zip (so also a jar or an office document) at the same time: made by nobody who only
 * wants to show a picture. Other things behind the pixels, such as the film that a telephone adds, are no reason to refuse.
 */
export function isPolyglot(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(pdfReach, bytes.length); at += 1) if (startsAt(bytes, at, pdfHeader)) return true;
  const first = Math.max(0, bytes.length - zipEndSize - longestComment);
  for (let at = bytes.length - zipEndSize; at >= first; at -= 1) {
    const comment = (bytes[at + 20] ?? 0) + 256 * (bytes[at + 21] ?? 0);
    if (startsAt(bytes, at, zipEnd) && at + zipEndSize + comment <= bytes.length) return true;
  }
  return false;
}
