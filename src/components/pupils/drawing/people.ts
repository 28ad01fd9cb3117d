// Owns the people who come again: six children and five grown-ups, each of the same few parts, and the faces that they make.
import type { Feeling, PersonName } from '../../../schemas/drawings.ts';
import { circle, type Colour, shape, symbol } from './lines.ts';

interface Look {
  skin: Colour;
  hair: Colour;
  top: Colour;
  /** Behind the head. */
  back?: string;
  /** Over the forehead. */
  front: string;
  /** Further parts over everything else. */
  extras?: readonly string[];
  /** Behind everything else. */
  behind?: readonly string[];
}

/** A child is drawn in 100 by 120 units, a grown-up in 100 by 150. */
const childSize = [100, 120] as const;
const adultSize = [100, 150] as const;

const fringe = {
  short: 'M25 43q-4-29 25-29t25 29q-3-11-13-15-15 6-30 2-5 4-7 13Z',
  bowl: 'M24 47q-4-34 26-34t26 34q-5-3-6-12-20 4-40 0-1 9-6 12Z',
  parted: 'M24 45q-2-31 26-31t26 31q-15-2-24-18-9 15-28 18Z',
  curls:
    'M25 41a8 8 0 0 1 2-13 9 9 0 0 1 11-11 10 10 0 0 1 15-3 10 10 0 0 1 14 6 9 9 0 0 1 7 11 8 8 0 0 1 1 10q-5-12-13-13a8 8 0 0 1-12 0 8 8 0 0 1-12 1q-9 2-13 12Z',
  bald: 'M25 40q-1-8 4-14 1 6-1 14ZM75 40q1-8-4-14-1 6 1 14Z',
};
const long = 'M21 90V42q0-31 29-31t29 31v48q-12 5-20-4H41q-8 9-20 4Z';
const glasses = shape(`${circle(40.5, 43, 7.5)}${circle(59.5, 43, 7.5)}M48 42q2-2 4 0M33 42l-7-2M67 42l7-2`);
/** The opening shows the face. */
const scarf =
  'M50 8c-25 0-31 17-31 39 0 22 2 34-5 44 20 14 52 14 72 0-7-10-5-22-5-44 0-22-6-39-31-39Zm0 12c15 0 21 10 21 23s-8 23-21 23-21-10-21-23 6-23 21-23Z';
/** The handles and the back of a wheelchair, and its wheels. */
const chair = [shape('M8 76h12v30M92 76H80v30'), shape('M20 84h60v40H20Z', 'deep')];
const wheels = [20, 80].map((x) => shape(circle(x, 104, 17)) + shape(circle(x, 104, 12), undefined, 'metal'));
const hearingAid = [shape('M75 34q10 0 9 10l-3 7-5-3q3-6-1-14Z', 'berry')];

const looks: Record<PersonName, Look> = {
  'child-1': {
    skin: 'skin-1',
    hair: 'hair-3',
    top: 'leaf',
    front: fringe.short,
    extras: [shape('M34 50h.1M38 53h.1M66 50h.1M62 53h.1', undefined, 'hair-3')],
  },
  'child-2': {
    skin: 'skin-4',
    hair: 'hair-1',
    top: 'sun',
    back: `${circle(20, 28, 14)}${circle(80, 28, 14)}`,
    front: fringe.parted,
    extras: [shape('M28 34l6-7M72 34l-6-7', undefined, 'berry')],
  },
  'child-3': {
    skin: 'skin-3',
    hair: 'hair-1',
    top: 'berry',
    back: long,
    front: fringe.parted,
    behind: chair,
    extras: wheels,
  },
  'child-4': { skin: 'skin-2', hair: 'deep', top: 'plum', front: scarf },
  'child-5': { skin: 'skin-1', hair: 'hair-1', top: 'sky', front: fringe.bowl, extras: [glasses] },
  'child-6': { skin: 'skin-4', hair: 'hair-2', top: 'paper', front: fringe.curls, extras: hearingAid },
  'adult-1': {
    skin: 'skin-1',
    hair: 'hair-4',
    top: 'plum',
    back: 'M23 68V42q0-29 27-29t27 29v26Z',
    front: fringe.parted,
  },
  'adult-2': {
    skin: 'skin-3',
    hair: 'hair-1',
    top: 'sky',
    front: fringe.short,
    extras: [shape('M25 46q4 8 12 5 13-6 26 0 8 3 12-5-1 25-25 25t-25-25Zm15 10q10 8 20 0-10-4-20 0Z', 'hair-1')],
  },
  'adult-3': {
    skin: 'skin-4',
    hair: 'metal',
    top: 'berry',
    back: circle(50, 12, 11),
    front: fringe.parted,
    extras: [glasses],
  },
  'adult-4': {
    skin: 'skin-2',
    hair: 'metal',
    top: 'leaf',
    front: fringe.bald,
    extras: [shape('M50 51q-9-3-12 4 7 2 12-1 5 3 12 1-3-7-12-4Z', 'metal')],
  },
  'adult-5': {
    skin: 'skin-4',
    hair: 'hair-1',
    top: 'sun',
    front: fringe.curls,
    extras: [shape(`${circle(24, 53, 2.5)}${circle(76, 53, 2.5)}`, 'sun')],
  },
};

const eyes = shape(`${circle(41, 44, 2.6)}${circle(59, 44, 2.6)}`, 'line', null);
const cheeks = shape('M32 53h3M65 53h3', undefined, 'berry');
const faces: Record<Feeling, readonly string[]> = {
  happy: [cheeks, eyes, shape('M40 53q10 11 20 0')],
  calm: [eyes, shape('M43 56q7 4 14 0')],
  worried: [eyes, shape('M44 58q6-3 12 0M36 37l7-2M64 37l-7-2')],
  sad: [eyes, shape('M42 60q8-7 16 0M35 37l8-3M65 37l-8-3')],
};

function drawPerson(name: PersonName): string {
  const { skin, hair, top, back, front, extras = [], behind = [] } = looks[name];
  const isAdult = name.startsWith('adult');
  const body = isAdult ? 'M8 156V104q0-30 42-30t42 30v52Z' : 'M18 126V98q0-26 32-26t32 26v28Z';
  const parts = [
    ...behind,
    back === undefined ? '' : shape(back, hair),
    shape(body, top),
    shape(isAdult ? 'M24 156v-36M76 156v-36' : 'M31 126v-18M69 126v-18'),
    shape('M42 64v8q8 9 16 0v-8Z', skin),
    shape(`${circle(25, 45, 5)}${circle(75, 45, 5)}`, skin),
    shape('M50 18q25 0 25 25t-25 25-25-25 25-25Z', skin),
    shape(front, hair),
    ...extras,
  ];
  return symbol(name, isAdult ? adultSize : childSize, 3, parts);
}

/** Everybody by name, without a face, and each face to lay over them. */
export const peopleSymbols: readonly string[] = [
  ...Object.keys(looks).map((name) => drawPerson(name as PersonName)),
  ...Object.entries(faces).map(([name, parts]) => symbol(`face-${name}`, childSize, 3, parts)),
];
