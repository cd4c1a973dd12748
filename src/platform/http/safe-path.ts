/**
 * Whether a "return to" value is an address of this site: one slash first, no second slash or backslash
 * (browsers read both as another host), no control characters (browsers drop tabs and line ends).
 */
export function isSafePath(path: string): boolean {
  // biome's rule against control characters in patterns does not apply to a code point test
  const hasControl = [...path].some((char) => (char.codePointAt(0) ?? 0) < 0x20 || char === '\u007f');
  return path.length <= 2000 && /^\/(?![/\\])/.test(path) && !path.includes('\\') && !hasControl;
}
