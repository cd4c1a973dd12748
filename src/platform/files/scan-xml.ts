/** What stands in a piece of XML, in order. Names are without prefix. */
export type XmlToken =
  | { kind: 'open' | 'close'; name: string; attributes: string }
  /** Entities resolved. */
  | { kind: 'text'; text: string };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML from left to right, in time that grows with its length only. It is no parser: it knows no document types
 * and fetches nothing. An element without content gives "open" and "close".
 * @throws {RangeError} when it holds a document type (the way to entities that explode) or a tag that does not end
 */
export function* scanXml(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const text = xml.slice(at, open < 0 ? xml.length : open);
    if (text !== '') yield { kind: 'text', text: decode(text) };
    if (open < 0) return;
    at = endOfTag(xml, open);
    const tag = xml.slice(open + 1, at - 1);
    if (tag.startsWith('!--') || tag.startsWith('?')) continue;
    if (tag.startsWith('![CDATA[')) yield { kind: 'text', text: tag.slice(8, -2) };
    else if (tag.startsWith('!')) throw new RangeError('A document type');
    else yield* elements(tag);
  }
}

function* elements(tag: string): Generator<XmlToken> {
  const found = /^(\/?)(?:[^\s/:]*:)?([^\s/]+)/.exec(tag);
  if (!found) return;
  const [head, slash, name = ''] = found;
  const attributes = tag.slice(head.length);
  if (slash !== '/') yield { kind: 'open', name, attributes };
  if (slash === '/' || tag.endsWith('/')) yield { kind: 'close', name, attributes: '' };
}

const doubleQuote = 0x22;
const singleQuote = 0x27;
const greaterThan = 0x3e;

/** Just behind the tag that begins at `open`; a ">" may stand in the value of an attribute. */
function endOfTag(xml: string, open: number): number {
  if (xml.startsWith('<!--', open)) return behind(xml.indexOf('-->', open), 3);
  if (xml.startsWith('<![CDATA[', open)) return behind(xml.indexOf(']]>', open), 3);
  let quote = 0;
  for (let at = open + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greaterThan) return at + 1;
  }
  return behind(-1, 0);
}

function behind(found: number, length: number): number {
  if (found < 0) throw new RangeError('A tag that does not end');
  return found + length;
}

/** The value of an attribute by its name without prefix; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decode(value);
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
  });
}
