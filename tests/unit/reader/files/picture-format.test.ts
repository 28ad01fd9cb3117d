// What kind of picture bytes are, and how large it is drawn.
import { expect, it } from 'vitest';
import { readPictureSize } from '../../../../src/reader/files/picture-format.ts';
import { drawStripes } from '../../../draw-picture.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
const png = drawStripes(64, 40, 4);
const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3];
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc4, 0, 3, 9], frame);

it.each([
  ['a PNG', png, { format: 'PNG', width: 64, height: 40 }],
  ['a GIF', bytes('GIF89a', [0x2c, 1, 10, 0]), { format: 'GIF', width: 300, height: 10 }],
  ['a JPEG, with tables before its frame', jpeg, { format: 'JPEG', width: 600, height: 300 }],
  [
    'a WebP with colours as in a photograph',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x2c, 0x01, 10, 0]),
    { format: 'WebP', width: 300, height: 10 },
  ],
  [
    'a WebP without loss',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x2b, 0x41, 0x02, 0]),
    { format: 'WebP', width: 300, height: 10 },
  ],
  [
    'a WebP with more than the picture',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0x2b, 0x01, 0, 9, 0, 0]),
    { format: 'WebP', width: 300, height: 10 },
  ],
])('reads %s', (_, file, expected) => {
  expect(readPictureSize(file)).toEqual(expected);
});

it.each([
  ['nothing', bytes()],
  ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')],
  ['a PNG that ends before its size', png.subarray(0, 20)],
  ['a PNG without a width', drawStripes(0, 40, 4)],
  ['a JPEG that ends before its frame', jpeg.subarray(0, 14)],
  ['a JPEG whose segments lead nowhere', bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0])],
])('knows that it is no picture: %s', (_, file) => {
  expect(readPictureSize(file)).toBeNull();
});
