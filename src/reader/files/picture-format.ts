// Owns telling from a picture's bytes what kind of picture it is, and how large it is drawn.

/** The kinds of pictures that every browser draws and that hold nothing but a picture. */
export type PictureFormat = 'PNG' | 'JPEG' | 'WebP' | 'GIF';

/** What the bytes of a picture say. */
export interface PictureSize {
  format: PictureFormat;
  /** In pixels. */
  width: number;
  height: number;
}

/**
 * Reads the first bytes of a picture.
 * @param bytes the whole file
 * @returns its format and size; null for bytes of another kind, or that end too early or have no size. Sources: PNG (W3C) 5.2 and 11.2.1, GIF89a 17 and 18, ITU-T T.81 B.2.2, RFC 9649 2.4 to 2.7.
 */
export function readPictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view);
    return found !== null && found.width > 0 && found.height > 0 ? found : null;
  } catch (cause) {
    // The file ends before its size.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

function readPng(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a || !hasLetters(view, 12, 'IHDR'))
    return null;
  return { format: 'PNG', width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): PictureSize | null {
  if (!hasLetters(view, 0, 'GIF87a') && !hasLetters(view, 0, 'GIF89a')) return null;
  return { format: 'GIF', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function readWebp(view: DataView): PictureSize | null {
  if (!hasLetters(view, 0, 'RIFF') || !hasLetters(view, 8, 'WEBP')) return null;
  const format = 'WebP';
  if (hasLetters(view, 12, 'VP8X')) {
    const side = (at: number): number => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { format, width: side(24), height: side(27) };
  }
  if (hasLetters(view, 12, 'VP8L')) {
    const sides = view.getUint32(21, true);
    return { format, width: 1 + (sides & 0x3fff), height: 1 + ((sides >>> 14) & 0x3fff) };
  }
  if (!hasLetters(view, 12, 'VP8 ')) return null;
  return { format, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The size stands in the frame header, behind segments that say how long they are. */
function readJpeg(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // C4, C8 and CC are tables, and not frames.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { format: 'JPEG', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function hasLetters(view: DataView, at: number, letters: string): boolean {
  return [...letters].every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0));
}
