import { Inflate } from 'fflate';

export interface ZipLimits {
  entries: number;
  /** Bytes of all files that are unpacked. */
  unpacked: number;
  /** Unpacked bytes for each packed one; counts from the first megabyte on, because small files may be all alike. */
  ratio: number;
}

export type ReadZip = { ok: true; files: Map<string, Uint8Array> } | { ok: false; fault: 'bomb' | 'broken' };

interface Entry {
  name: string;
  method: number;
  packed: Uint8Array;
}

const endSize = 22;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;
/** A packed byte gives at most 1032 others (RFC 1951), so one step makes no more than 4 MB. */
const step = 4096;
const freely = 1024 * 1024;

class Bomb extends Error {}

/**
 * Unpacks the wanted files of a zip archive (PKWARE APPNOTE 6.3, without zip64 and encryption). What the archive says
 * about sizes is not believed: unpacking stops when more comes out than the limits allow.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ZipLimits): ReadZip {
  try {
    const entries = [...listEntries(bytes, limits.entries)].filter(({ name }) => wanted(name));
    const files = new Map<string, Uint8Array>();
    let room = limits.unpacked;
    for (const entry of entries) {
      // Two files of one name: programs differ in which of them they show.
      if (files.has(entry.name)) return { ok: false, fault: 'broken' };
      const content = unpack(entry, Math.min(room, Math.max(freely, entry.packed.length * limits.ratio)));
      room -= content.length;
      files.set(entry.name, content);
    }
    return { ok: true, files };
  } catch (error) {
    return { ok: false, fault: error instanceof Bomb ? 'bomb' : 'broken' };
  }
}

function* listEntries(bytes: Uint8Array, most: number): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new Bomb();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('No entry');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    yield { name, method: view.getUint16(at + 10, true), packed };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

/** Where the end of central directory record begins; it is followed by nothing but a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new RangeError('No zip archive');
}

function unpack({ method, packed }: Entry, most: number): Uint8Array {
  if (method === stored) {
    if (packed.length > most) throw new Bomb();
    return packed;
  }
  if (method !== deflated) throw new RangeError('Another way of packing');
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > most) throw new Bomb();
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return join(pieces, size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
