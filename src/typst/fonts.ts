// Owns the fonts of every PDF.

/** The family of the four files that the compiler is given. */
const fontFamily = 'Atkinson Hyperlegible Next';

/** What the compiler brings, for signs that the family does not have. */
const furtherFamilies = ['DejaVu Sans Mono', 'New Computer Modern', 'New Computer Modern Math', 'Libertinus Serif'];

/** Fonts by name and no others, so that every machine draws the same. */
export const fontSettings = `#set text(lang: "en", region: "GB", hyphenate: false, fallback: false, font: (${[fontFamily, ...furtherFamilies].map((name) => `"${name}"`).join(', ')}))`;
