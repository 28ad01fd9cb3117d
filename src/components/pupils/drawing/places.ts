// Owns where stories happen: each place has a back, and a front that people stand or sit behind.
import type { PlaceName } from '../../../schemas/drawings.ts';
import { circle, type Colour, shape, symbol } from './lines.ts';

/** A place is drawn in 320 by 180 units; its floor begins at 130. */
const size = [320, 180] as const;

const wall = (colour: Colour): string => shape('M0 0h320v180H0Z', colour, null);
const floor = (colour: Colour): string => shape('M0 132h320v48H0Z', colour, null);
const sash = (x: number, y: number): string =>
  [
    shape(`M${x} ${y}h64v52h-64Z`, 'paper'),
    shape(`M${x + 5} ${y + 5}h54v42h-54Z`, 'sky'),
    shape(`M${x + 32} ${y + 5}v42M${x + 5} ${y + 26}h54`),
  ].join('');
const tree = (x: number, y: number): string =>
  shape(`M${x - 6} ${y}v-36h12v36Z`, 'wood') + shape(`${circle(x, y - 56, 30)}`, 'leaf');
const table = (colour: Colour): string => shape('M24 152h272v34H24Z', colour) + shape('M14 144h292v12H14Z', colour);

const drawn: Record<PlaceName, { back: readonly string[]; front: readonly string[] }> = {
  bedroom: {
    back: [
      wall('plum'),
      sash(26, 22),
      shape('M224 24h64v26h-64Z', 'wood'),
      shape('M232 24V8h9v16M246 24V4h8v20M260 24l6-17 8 3-5 14', 'berry'),
      shape(circle(256, 38, 7), 'sun'),
      floor('wood'),
      shape('M6 180v-70h18v70M296 180v-70h18v70', 'wood'),
    ],
    front: [shape('M24 150q20-10 40 0t40 0 40 0 40 0 40 0 40 0 32 0v36H24Z', 'sky'), shape('M24 166h272')],
  },
  kitchen: {
    back: [
      wall('sun'),
      sash(128, 18),
      shape('M18 20h78v40H18Z', 'paper'),
      shape('M57 20v40M50 40h.1M64 40h.1'),
      shape('M226 60h78v72h-78Z', 'metal'),
      shape('M236 84h58v38h-58Z', 'deep'),
      shape('M240 71h.1M254 71h.1M268 71h.1'),
      shape('M244 60V44h34v16M278 48h12', 'berry'),
      floor('paper'),
    ],
    front: [
      table('wood'),
      shape('M268 144q-16 0-16-14h32q0 14-16 14Z', 'sky'),
      shape(circle(262, 124, 6), 'berry'),
      shape(circle(274, 124, 6), 'leaf'),
    ],
  },
  sofa: {
    back: [
      wall('leaf'),
      shape('M34 20h60v44H34Z', 'paper'),
      shape('M38 60V50l14-14 12 12 10-8 16 16v4Z', 'sky'),
      shape('M270 132V60M256 60l6-28h16l6 28Z', 'sun'),
      floor('wood'),
      shape('M30 160V98q0-16 16-16h228q16 0 16 16v62Z', 'berry'),
    ],
    front: [
      shape('M40 152h240v34H40Z', 'berry'),
      shape('M10 120q0-10 14-10t16 10v66H10ZM280 120q0-10 16-10t14 10v66h-30Z', 'berry'),
      shape('M160 152v34'),
    ],
  },
  classroom: {
    back: [
      wall('sky'),
      shape('M84 14h152v62H84Z', 'wood'),
      shape('M90 20h140v50H90Z', 'deep'),
      shape('M104 36h44M104 50h30', undefined, 'paper'),
      shape(circle(200, 45, 12), undefined, 'paper'),
      shape('M18 22h42v30H18Z', 'sun'),
      shape('M26 44l10-12 8 8 6-6'),
      shape(circle(282, 38, 18), 'paper'),
      shape('M282 27v11l8 5'),
      floor('wood'),
    ],
    front: [
      table('wood'),
      shape('M34 144v-20h12v20M40 124l2-14M37 124l-4-12', 'berry'),
      shape('M256 144h40v-7h-40ZM260 137h34v-7h-34Z', 'plum'),
    ],
  },
  playground: {
    back: [
      wall('sky'),
      shape(circle(276, 34, 18), 'sun'),
      shape('M30 132V74l40-22 40 22v58', 'paper'),
      shape('M22 78l48-28 48 28Z', 'berry'),
      shape('M62 132v-26h16v26', 'wood'),
      shape('M40 86h14v12H40ZM86 86h14v12H86Z', 'sun'),
      tree(236, 132),
      floor('metal'),
      shape('M0 132h320'),
    ],
    front: [
      shape('M20 160h280v12H20Z', 'wood'),
      shape('M50 172v14M270 172v14'),
      shape(circle(292, 148, 12), 'berry'),
      shape('M281 144q11 6 22 0'),
    ],
  },
  park: {
    back: [
      wall('sky'),
      shape(circle(48, 34, 18), 'sun'),
      shape('M150 40a12 12 0 0 1 4-22 16 16 0 0 1 30-4 13 13 0 0 1 8 26Z', 'paper'),
      shape('M0 132q60-44 140-20t180-10v78H0Z', 'leaf'),
      tree(270, 128),
      tree(92, 126),
      shape('M0 140q80-16 320 0v40H0Z', 'leaf'),
    ],
    front: [
      shape('M0 160q40-12 80-4t80 2 80-2 80 4v26H0Z', 'leaf'),
      shape(`${circle(40, 164, 4)}${circle(284, 166, 4)}${circle(250, 170, 4)}`, 'sun'),
      shape(`${circle(70, 170, 4)}${circle(306, 160, 4)}`, 'berry'),
    ],
  },
};

/** The back and the front of each place, such as `kitchen-back` and `kitchen-front`, and what is used there. */
export const placeSymbols: readonly string[] = [
  ...Object.entries(drawn).flatMap(([name, { back, front }]) => [
    symbol(`${name}-back`, size, 2.5, back),
    symbol(`${name}-front`, size, 2.5, front),
  ]),
  symbol('hand-tablet', [60, 44], 2.5, [
    shape('M8 2h44a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6Z', 'metal'),
    shape(circle(30, 22, 3), 'paper', null),
  ]),
  symbol('hand-phone', [60, 44], 2.5, [
    shape('M22 2h16a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z', 'metal'),
    shape(circle(30, 10, 2.5), 'paper', null),
  ]),
];
