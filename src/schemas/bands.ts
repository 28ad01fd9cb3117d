// Owns the bands of pupils that pages and lessons are written for, and the pictures that they may show.
import { z } from 'zod';

/** Ages in years, from the youngest. */
export const bands = ['5-7', '7-9', '9-11'] as const;
export const band = z.enum(bands);
export type Band = (typeof bands)[number];

/** The year groups of each band; Reception is 0. */
export const bandYears: Record<Band, readonly number[]> = { '5-7': [0, 1, 2], '7-9': [3, 4], '9-11': [5, 6] };

/** The pictures of our own, each drawn by the component `Picture`. */
export const pictures = [
  'adult',
  'tell',
  'tablet',
  'game',
  'message',
  'picture',
  'stranger',
  'friend',
  'kind',
  'unkind',
  'lock',
  'key',
  'stop',
  'share',
  'camera',
  'home',
  'school',
  'smile',
  'sad',
  'question',
] as const;
export const picture = z.enum(pictures);
export type PictureName = (typeof pictures)[number];
