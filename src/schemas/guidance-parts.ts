// Owns the parts of a page of guidance: the component that content writes each in, its place on the page, and what it is called.

/** What is fixed for one part. */
interface GuidancePart {
  /** What follows "#" in its address. */
  id: string;
  /** What stands above it. */
  heading: string;
  /** The same in a list of links. */
  short: string;
}

/** Every part by its component, in the order of the page. */
export const guidanceParts = {
  KeyPoints: { id: 'key-points', heading: 'What matters most', short: 'What matters most' },
  Do: { id: 'do', heading: 'Do', short: 'Do' },
  DoNot: { id: 'do-not', heading: 'Do not', short: 'Do not' },
  AskFirst: { id: 'ask-first', heading: 'Ask first', short: 'Ask first' },
  Situations: { id: 'what-if', heading: 'What if …', short: 'What if …' },
  WhoToTell: { id: 'who-to-tell', heading: 'Whom to tell, in order', short: 'Whom to tell' },
} as const satisfies Record<string, GuidancePart>;
