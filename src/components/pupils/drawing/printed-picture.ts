// Owns pictures as they are printed in black and white: the same drawings, each a file of its own, in greys.
import type { PictureName } from '../../../schemas/bands.ts';
import type { Colour } from './lines.ts';
import { pictureSymbols } from './pictures.ts';

/** Light enough for a line to stand on, and told apart where two lie side by side. */
const greys: Record<Colour, string> = {
  line: '#000',
  sky: '#e6e6e6',
  leaf: '#dadada',
  sun: '#f1f1f1',
  berry: '#c4c4c4',
  plum: '#d2d2d2',
  paper: '#fff',
  wood: '#b8b8b8',
  metal: '#cacaca',
  deep: '#7a7a7a',
  'skin-1': '#f4f4f4',
  'skin-2': '#dedede',
  'skin-3': '#b4b4b4',
  'skin-4': '#8a8a8a',
  'hair-1': '#333',
  'hair-2': '#555',
  'hair-3': '#808080',
  'hair-4': '#cfcfcf',
};

/**
 * Draws a picture for paper.
 * @param name the picture
 * @returns an SVG file
 * @throws Error when there is no such picture, which the type checker finds first
 */
export function drawPrinted(name: PictureName): string {
  const found = pictureSymbols.find((text) => text.startsWith(`<symbol id="${name}"`));
  if (found === undefined) throw new Error(`There is no picture ${name}`);
  return found
    .replace(`<symbol id="${name}"`, '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"')
    .replace('</symbol>', '</svg>')
    .replace(/var\(--draw-([\w-]+)\)/g, (_, colour: Colour) => greys[colour]);
}
