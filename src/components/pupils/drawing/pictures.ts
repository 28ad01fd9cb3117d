// Owns the pictures of ideas, each a small coloured scene on a tile of its own, to be read at 48 and at 160 pixels.
import type { PictureName } from '../../../schemas/bands.ts';
import { circle, type Colour, shape, symbol } from './lines.ts';

const tile = (ground: Colour): string =>
  shape('M10 0h28a10 10 0 0 1 10 10v28a10 10 0 0 1-10 10H10A10 10 0 0 1 0 38V10A10 10 0 0 1 10 0Z', ground, null);
const dot = (x: number, y: number, r = 1.4): string => shape(circle(x, y, r), 'line', null);

interface Bust {
  x: number;
  y: number;
  r: number;
  skin: Colour;
  hair: Colour;
  top: Colour;
  mouth?: string;
}

/** Head and shoulders down to the tile's lower edge. */
function bust({ x, y, r, skin, hair, top, mouth }: Bust): string {
  const wide = r * 1.55;
  return [
    shape(`M${x - wide} 44V${y + r + 7}q0-${r + 1} ${wide}-${r + 1}t${wide} ${r + 1}V44Z`, top),
    shape(circle(x, y, r), skin),
    shape(
      `M${x - r} ${y}q-1-${r * 1.2} ${r}-${r * 1.2}t${r} ${r * 1.2}q-${r * 0.5}-${r * 0.55}-${r}-${r * 0.55}t-${r} ${r * 0.55}Z`,
      hair,
    ),
    dot(x - r * 0.36, y + r * 0.16, r * 0.15),
    dot(x + r * 0.36, y + r * 0.16, r * 0.15),
    shape(mouth ?? `M${x - r * 0.4} ${y + r * 0.5}q${r * 0.4} ${r * 0.36} ${r * 0.8} 0`),
  ].join('');
}

/** A face that fills the tile. */
const face = (skin: Colour, hair: string, mouth: string): string =>
  [
    shape('M7 44q2-9 17-9t17 9Z', 'leaf'),
    shape(`${circle(10, 25, 3)}${circle(38, 25, 3)}`, skin),
    shape(circle(24, 24, 14), skin),
    shape(hair, 'hair-1'),
    dot(18.5, 25, 1.8),
    dot(29.5, 25, 1.8),
    shape(mouth),
  ].join('');

const bubble = (fill: Colour): string =>
  shape('M10 7h28a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H24l-9 8v-8h-5a4 4 0 0 1-4-4V11a4 4 0 0 1 4-4Z', fill);
const heart = 'M24 40S8 31 8 19a8 8 0 0 1 16-2 8 8 0 0 1 16 2c0 12-16 21-16 21Z';

const drawn: Record<PictureName, readonly string[]> = {
  adult: [
    tile('leaf'),
    bust({ x: 18, y: 16, r: 8.5, skin: 'skin-3', hair: 'hair-1', top: 'plum' }),
    bust({ x: 35, y: 28, r: 6.5, skin: 'skin-3', hair: 'hair-1', top: 'sun' }),
  ],
  tell: [
    tile('sun'),
    bust({ x: 16, y: 26, r: 8, skin: 'skin-2', hair: 'hair-2', top: 'sky' }),
    shape('M27 6h13a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-6l-5 5v-5h-2a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3Z', 'paper'),
    shape(
      'M33.500 18s-5-2.800-5-5.500a2.500 2.500 0 0 1 5-.5 2.500 2.500 0 0 1 5 .5c0 2.700-5 5.500-5 5.500Z',
      'berry',
    ),
  ],
  tablet: [
    tile('sky'),
    shape('M10 9h28a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4Z', 'deep'),
    shape('M11 13h22v22H11Z', 'paper'),
    shape('M14 16h6v6h-6Z', 'sun'),
    shape('M24 16h6v6h-6Z', 'berry'),
    shape('M14 26h6v6h-6Z', 'leaf'),
    shape('M24 26h6v6h-6Z', 'plum'),
    shape(circle(37.5, 24, 1.5), 'paper', null),
  ],
  game: [
    tile('plum'),
    shape(
      'M15 15h18a11 11 0 0 1 11 11c0 6-2 10-6 10-4 0-5-5-8-5H18c-3 0-4 5-8 5s-6-4-6-10a11 11 0 0 1 11-11Z',
      'paper',
    ),
    shape('M14.500 19.500v8m-4-4h8'),
    shape(circle(31, 20.5, 2.2), 'berry'),
    shape(circle(36, 25, 2.2), 'sun'),
  ],
  message: [
    tile('leaf'),
    shape('M19 18h19a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4v5l-6-5H19a4 4 0 0 1-4-4V22a4 4 0 0 1 4-4Z', 'sky'),
    shape('M10 6h19a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4H16l-6 5v-5a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4Z', 'paper'),
    shape('M12 12.500h15M12 18h9'),
  ],
  picture: [
    tile('berry'),
    shape('M9 8h30a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3Z', 'paper'),
    shape('M10 12h28v20H10Z', 'sky'),
    shape(circle(31, 18, 3), 'sun'),
    shape('M10 32v-5l7-7 7 7 5-4 9 9Z', 'leaf'),
  ],
  stranger: [
    tile('sky'),
    shape('M15 4h18a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4Z', 'deep'),
    shape('M14.500 9h19v28h-19Z', 'paper'),
    shape(circle(24, 21, 7.5), 'metal'),
    shape('M21.500 19a2.500 2.500 0 1 1 3.700 2.200q-1.200.7-1.200 2'),
    dot(24, 26, 0.9),
    shape('M18 33h12'),
  ],
  friend: [
    tile('sun'),
    bust({ x: 15, y: 22, r: 7.5, skin: 'skin-1', hair: 'hair-3', top: 'berry' }),
    bust({ x: 33, y: 22, r: 7.5, skin: 'skin-4', hair: 'hair-1', top: 'sky' }),
  ],
  kind: [
    tile('sun'),
    shape(heart, 'berry'),
    dot(19, 21, 1.6),
    dot(29, 21, 1.6),
    shape('M18 26q6 6 12 0'),
    shape('M5 9h4M7 7v4M40 7h4M42 5v4'),
  ],
  unkind: [
    tile('metal'),
    shape(heart, 'plum'),
    shape('m24 17-4 6 7 4-4 6'),
    shape('m28.500 25 8-5.500 3 4.500-8 5.500Z', 'paper'),
    dot(34, 24.5, 0.9),
  ],
  lock: [
    tile('leaf'),
    shape('M15 21v-5.500a9 9 0 0 1 18 0V21'),
    shape('M13 21h22a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3V24a3 3 0 0 1 3-3Z', 'sun'),
    shape(circle(24, 29, 2.4), 'line'),
    shape('M24 30v5'),
  ],
  key: [
    tile('plum'),
    shape('M27 21h15v7h-4v4h-5v-4h-6Z', 'sun'),
    shape(circle(17, 24.5, 11), 'sun'),
    shape(circle(14, 24.5, 3.5), 'plum'),
  ],
  stop: [
    tile('berry'),
    shape('M17 5h14l12 12v14L31 43H17L5 31V17Z', 'paper'),
    shape(
      'M17 27v-9a2 2 0 0 1 4 0v-3a2 2 0 0 1 4 0v1a2 2 0 0 1 4 0v3a2 2 0 0 1 4 0v9c0 6-3 9-8 9s-7-3-9-6l-4-6a2 2 0 0 1 3-2.500Z',
      'skin-3',
    ),
    shape('M21 18v6M25 16v8M29 19v5'),
  ],
  share: [tile('sky'), shape('m5 24 38-17-9 34-11-9-6 8-2-12Z', 'paper'), shape('M43 7 15 28l2 12 6-8')],
  camera: [
    tile('sun'),
    shape('M8 14h7l4-5h10l4 5h7a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V17a3 3 0 0 1 3-3Z', 'plum'),
    shape(circle(24, 26.5, 9), 'paper'),
    shape(circle(24, 26.5, 5), 'sky'),
    dot(38, 19, 1.6),
  ],
  home: [
    tile('sky'),
    shape('M0 38h48v0a10 10 0 0 1-10 10H10A10 10 0 0 1 0 38Z', 'leaf', null),
    shape('M10 22v20h28V22', 'paper'),
    shape('M4 24 24 6l20 18Z', 'berry'),
    shape('M27 42V30h7v12', 'wood'),
    shape('M14 29h8v7h-8Z', 'sun'),
  ],
  school: [
    tile('leaf'),
    shape('M24 14V4h8l-2 2.500 2 2.500h-8', 'berry'),
    shape('M5 42V26l11-5h16l11 5v16Z', 'sun'),
    shape('M14 42V22l10-9 10 9v20Z', 'paper'),
    shape(circle(24, 24, 3.5), 'sky'),
    shape('M20.500 42v-8h7v8', 'wood'),
    shape('M8.500 31v4M39.500 31v4'),
  ],
  smile: [tile('sky'), face('skin-3', 'M10 24q-3-16 14-16t14 16q-1-7-7-9-8 5-16 1-4 2-5 8Z', 'M17 31q7 6 14 0')],
  sad: [
    tile('plum'),
    face(
      'skin-1',
      'M10 25q-3-17 14-17t14 17q-4-2-6-7-9 4-16 2-4 2-6 5Z',
      'M19 33q5-4 10 0M16 21.500l4-1.500M32 21.500l-4-1.500',
    ),
  ],
  question: [
    tile('leaf'),
    shape('M14 33a8 8 0 0 1-2-15 9 9 0 0 1 13-9 8.500 8.500 0 0 1 13 8 8 8 0 0 1-3 16Z', 'paper'),
    shape('M20 17.500a4 4 0 1 1 6 3.500q-2 1-2 3.500'),
    dot(24, 28.5),
    shape(circle(13, 38, 2.6), 'paper'),
    shape(circle(8, 43, 1.3), 'paper'),
  ],
};

/** The picture of each idea, by name. */
export const pictureSymbols: readonly string[] = Object.entries(drawn).map(([name, parts]) =>
  symbol(name, [48, 48], 2.2, parts),
);
