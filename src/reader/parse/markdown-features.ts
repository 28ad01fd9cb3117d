// Owns which Markdown the content is written in. The check and the build read with the same features, so that neither sees what the other does not.
import type { Features } from 'satteri';

/** Tables, footnotes, tick boxes and definitions are read; quotes and dashes stay as typed. */
export const markdownFeatures: Features = { gfm: true, definitionList: true, smartPunctuation: false };
