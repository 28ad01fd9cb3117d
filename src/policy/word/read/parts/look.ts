// Owns how words look as far as it matters here: which marks a set of run properties gives, and how sets add up.
import { findChild, readSwitch, valueOf, type XmlNode } from '../file/xml.ts';

/** What run properties say; what they leave open is left out. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Drawn in capitals, whatever was typed. */
  capitals?: boolean;
  hidden?: boolean;
  position?: 'raised' | 'lowered' | 'line';
  /** In half-points. */
  size?: number;
  font?: string;
}

/**
 * Reads run properties.
 * @param properties a `w:rPr`; null says nothing
 * @returns what it says
 */
export function readLook(properties: XmlNode | null): Look {
  const look: Look = {};
  if (properties === null) return look;
  const bold = readSwitch(properties, 'w:b');
  const italic = readSwitch(properties, 'w:i');
  const capitals = readSwitch(properties, 'w:caps');
  const hidden = readSwitch(properties, 'w:vanish');
  const underline = findChild(properties, 'w:u')?.attributes['w:val'];
  const position = valueOf(properties, 'w:vertAlign');
  const size = Number(valueOf(properties, 'w:sz') ?? Number.NaN);
  const font = findChild(properties, 'w:rFonts')?.attributes['w:ascii'];
  if (font !== undefined) look.font = font;
  if (bold !== null) look.bold = bold;
  if (italic !== null) look.italic = italic;
  if (capitals !== null) look.capitals = capitals;
  if (hidden !== null) look.hidden = hidden;
  if (underline !== undefined) look.underline = underline !== 'none';
  if (position !== null) look.position = positions[position] ?? 'line';
  if (Number.isFinite(size)) look.size = size;
  return look;
}

const positions: Record<string, Look['position']> = { superscript: 'raised', subscript: 'lowered' };
