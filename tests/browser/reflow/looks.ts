// Owns the ways in which every kind of page is looked at for its layout: widths, sizes of text, spacing, zoom, colours.

/** One way of looking at a page. */
export interface Look {
  name: string;
  viewport: { width: number; height: number };
  /** Text at twice its size (WCAG 1.4.4), by the size of the root. */
  isLarge?: boolean;
  /** Lines, letters, words and paragraphs set apart as WCAG 1.4.12 has it. */
  isSpaced?: boolean;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** Also asks that nothing covers what has the focus (2.4.11). */
  hasFocus?: boolean;
}

const widths = [320, 360, 768, 1280, 1920];
const height = 800;

/** Colours change borders and so may change sizes: they are looked at where room is least and where it is usual. */
const colours: Look[] = [360, 1280].flatMap((width) => [
  { name: `${width} px, dark`, viewport: { width, height }, colorScheme: 'dark' as const },
  { name: `${width} px, forced colours`, viewport: { width, height }, forcedColors: 'active' as const },
]);

/** Every look; 320 × 256 px is 1280 × 1024 px at 400% (1.4.10), 740 × 360 px a phone on its side. */
export const looks: readonly Look[] = [
  ...widths.flatMap((width): Look[] => [
    { name: `${width} px`, viewport: { width, height }, hasFocus: width === 360 || width === 1280 },
    { name: `${width} px, text at 200%`, viewport: { width, height }, isLarge: true },
    { name: `${width} px, text spaced`, viewport: { width, height }, isSpaced: true },
  ]),
  ...colours,
  { name: '390 px, text at 200%', viewport: { width: 390, height }, isLarge: true, hasFocus: true },
  { name: '320 × 256 px (400%)', viewport: { width: 320, height: 256 }, hasFocus: true },
  { name: '740 × 360 px', viewport: { width: 740, height: 360 }, hasFocus: true },
];
