// Owns made-up pictures: plain stripes, as small as a PNG can be, whose bytes are the same on every machine.
import { crc32 } from 'node:zlib';

/**
 * Draws a picture of stripes.
 * @param width in pixels
 * @param height in pixels
 * @param stripe how many rows a stripe has, so that two pictures of one size can differ
 * @returns the bytes of a PNG in black and white, not compressed
 */
export function drawStripes(width: number, height: number, stripe: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // One bit for each pixel, grey.
  header[8] = 1;
  const rows = Array.from({ length: height }, (_, row) => {
    const bits = Math.floor(row / stripe) % 2 === 0 ? 0xff : 0;
    return Buffer.from([0, ...Array.from({ length: Math.ceil(width / 8) }, () => bits)]);
  });
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', store(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat(parts);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** The zlib format with one stored block (RFC 1950, RFC 1951): other versions of a compressor may give other bytes. */
function store(data: Buffer): Buffer {
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(data.length, 0);
  lengths.writeUInt16LE(~data.length & 0xffff, 2);
  let [low, high] = [1, 0];
  for (const byte of data) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return Buffer.concat([Buffer.from([0x78, 0x01, 1]), lengths, data, uint32(high * 65536 + low)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
