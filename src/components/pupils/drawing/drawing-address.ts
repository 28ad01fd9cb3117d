// Owns the address of one drawing in the file that holds them all.
import { addressOf } from '../../../site/address.ts';
import { spritePath } from './sprite-path.ts';

/**
 * Gives the address of a drawing, for an SVG's `use`.
 * @param id its name in the file, such as `lock`, `child-2`, `face-happy` or `kitchen-back`
 * @returns the path under the site's base, with the name behind "#"
 */
export function drawingAddress(id: string): string {
  return `${addressOf(spritePath)}#${id}`;
}
