// Owns how our drawings are drawn: a dark friendly line, and flat fills that take their colours from the page.

/** The colours of drawings; each page gives them values, for light and for dark. */
export type Colour =
  | 'line'
  | 'sky'
  | 'leaf'
  | 'sun'
  | 'berry'
  | 'plum'
  | 'paper'
  | 'wood'
  | 'metal'
  | 'deep'
  | 'skin-1'
  | 'skin-2'
  | 'skin-3'
  | 'skin-4'
  | 'hair-1'
  | 'hair-2'
  | 'hair-3'
  | 'hair-4';

/**
 * Draws a shape.
 * @param d an SVG path
 * @param fill its colour; without one, it is a line
 * @param stroke the colour of its outline; null for none
 * @returns a path element.
 */
export function shape(d: string, fill?: Colour, stroke: Colour | null = 'line'): string {
  const inside = fill === undefined ? '' : ` fill="${valueOf(fill)}"`;
  const outside = stroke === 'line' ? '' : ` stroke="${stroke === null ? 'none' : valueOf(stroke)}"`;
  return `<path d="${d}"${inside}${outside}/>`;
}

/**
 * Writes a circle as a path.
 * @param x its centre, in the drawing's units
 * @param y its centre
 * @param r its radius
 * @returns the path's data.
 */
export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0Z`;
}

/**
 * Makes a drawing that a page can use by name.
 * @param id its name
 * @param size its width and height, in the drawing's units
 * @param width the width of its line
 * @param parts its shapes, from the back to the front
 * @returns a symbol element.
 */
export function symbol(id: string, size: readonly [number, number], width: number, parts: readonly string[]): string {
  const line = `fill="none" stroke="${valueOf('line')}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<symbol id="${id}" viewBox="0 0 ${size.join(' ')}"><g ${line}>${parts.join('')}</g></symbol>`;
}

function valueOf(colour: Colour): string {
  return `var(--draw-${colour})`;
}
