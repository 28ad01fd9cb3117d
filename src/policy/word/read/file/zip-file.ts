// Owns taking a zip file apart: which entries it has, and the bytes of one, within limits and only when asked for.
import { Inflate } from 'fflate';
import { limits, wordFault } from './word-faults.ts';

/** A zip file whose list of entries was read. */
export interface ZipFile {
  /** With "/" between folders, none at the beginning, in the order of its list. */
  names: string[];
  /**
   * Unpacks an entry.
   * @param name as in `names`, in capitals or not
   * @returns its bytes; null where there is no such entry
   * @throws WordFault when it is damaged, or unpacks to too much
   */
  read(name: string): Uint8Array | null;
}

interface Entry {
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  at: number;
}

/**
 * Reads the list of a zip file's entries (APPNOTE 6.3.10, 4.3.12).
 * @param bytes the whole file
 * @returns the file, ready to read
 * @throws WordFault when the list is missing or damaged, asks for a password, or promises too much
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = damagedIfOutside(() => readList(view));
  const names = [...entries.values()].map(({ name }) => name);
  if ([...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.unpacked) {
    throw wordFault('tooMuchInside');
  }
  let left = limits.unpacked;
  return {
    names,
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const out = damagedIfOutside(() => unpack(view, entry, left));
      left -= out.length;
      return out;
    },
  };
}

function readList(view: DataView): Map<string, Entry & { name: string }> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw wordFault('tooMuchInside');
  let at = view.getUint32(end + 16, true);
  const found = new Map<string, Entry & { name: string }>();
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw wordFault('damaged');
    if (view.getUint16(at + 8, true) % 2 === 1) throw wordFault('locked');
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const entry = {
      name: decode(view, at + 46, nameLength)
        .replace(/\\/g, '/')
        .replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    widen(view, at + 46 + nameLength, extraLength, entry);
    if (!entry.name.endsWith('/') && !found.has(entry.name.toLowerCase())) found.set(entry.name.toLowerCase(), entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return found;
}

/** The end of the list stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw wordFault('damaged');
}

/** Some programs write sizes and places in the wide form (4.5.3) even where they are small. */
function widen(view: DataView, from: number, length: number, entry: Entry): void {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const field of ['unpacked', 'packed', 'at'] as const) {
      if (entry[field] !== 0xffffffff) continue;
      entry[field] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}

function unpack(view: DataView, entry: Entry, left: number): Uint8Array {
  if (view.getUint32(entry.at, true) !== 0x04034b50) throw wordFault('damaged');
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > view.byteLength) throw wordFault('damaged');
  const packed = new Uint8Array(view.buffer, view.byteOffset + from, entry.packed);
  const out = entry.method === 0 ? packed : inflate(packed, Math.min(left, limits.unpacked));
  if (entry.method !== 0 && entry.method !== 8) throw wordFault('damaged');
  if (out.length > left) throw wordFault('tooMuchInside');
  if (checksum(out) !== entry.crc) throw wordFault('damaged');
  return out;
}

/** Goes in small steps and counts what comes out, because a list can promise less than an entry unpacks to. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  const step = 16_384;
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    if (length > most) throw wordFault('tooMuchInside');
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

function decode(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

/** A place outside the file, or bytes that do not unpack, are damage like any other. */
function damagedIfOutside<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.name === 'WordFault') throw error;
    throw wordFault('damaged');
  }
}
