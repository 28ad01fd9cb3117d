// Owns the file that holds every drawing: pages use them by name, so that a drawing travels once for all pages.
import { peopleSymbols } from './people.ts';
import { pictureSymbols } from './pictures.ts';
import { placeSymbols } from './places.ts';

/** The whole file. Its colours are the custom properties of the page that uses it. */
export const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${[...pictureSymbols, ...peopleSymbols, ...placeSymbols].join('\n')}</svg>\n`;
