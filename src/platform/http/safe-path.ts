/**
 * Whether a "return to" value is an address of this site: one slash first, no second slash or backslash
 * (browsers read both as another host), no control characters (browsers drop tabs and line ends), no half
 * surrogate pair (it cannot be written in a header).
 */
export function isSafePath(path: string): boolean {
  const hasControl = [...path].some((char) => (char.codePointAt(0) ?? 0) < 0x20 || char === '\u007f');
  return path.length <= 2000 && /^\/(?![/\\])/.test(path) && !path.includes('\\') && !hasControl && path.isWellFormed();
}
