// Owns what is drawn beside each step of putting a file up: schematic screens of our own, which no company's screen looks like.

/** What a part of a screen is, which decides how it is drawn. */
type PartKind = 'page' | 'line' | 'button' | 'chosen' | 'good' | 'bad';

/** A part of a screen: where it stands in a drawing of 320 by 150, and its words. */
export interface SketchPart {
  kind: PartKind;
  at: readonly [x: number, y: number, width: number];
  words: string;
}

const line = (x: number, y: number, width: number, words: string, kind: PartKind = 'line'): SketchPart => ({
  kind,
  at: [x, y, width],
  words,
});

/** The drawings by name, each with what it shows in words. */
export const sketches = {
  upload: {
    says: 'A list of the files in the folder content, then policy. Above it, on the right, the button “Add file” is open, and “Upload files” is chosen in its menu.',
    parts: [
      line(12, 12, 180, 'content / policy', 'page'),
      line(212, 12, 96, 'Add file ▾', 'button'),
      line(12, 44, 180, '2023-11.mdx'),
      line(12, 72, 180, '2026-11.mdx'),
      line(12, 100, 180, 'frozen.yaml'),
      line(196, 44, 112, 'Create new file'),
      line(196, 72, 112, 'Upload files', 'chosen'),
    ],
  },
  propose: {
    says: 'Below the file that was dropped there are two choices. The second is chosen: to make a new branch and start a pull request. At the foot stands the button “Propose changes”.',
    parts: [
      line(12, 12, 296, '2027-03.mdx', 'page'),
      line(12, 40, 296, 'What is it? “Version of March 2027”'),
      line(12, 68, 296, '○ Straight to the main branch'),
      line(12, 92, 296, '● A new branch and a pull request', 'chosen'),
      line(180, 120, 128, 'Propose changes', 'button'),
    ],
  },
  check: {
    says: 'On the page of the pull request a line “Check and build” turns from a dot, while it runs, into a tick or a cross.',
    parts: [
      line(12, 12, 296, 'Version of March 2027 · pull request', 'page'),
      line(12, 44, 296, '●  Check and build: running', 'line'),
      line(12, 76, 296, '✓  Check and build: all is in order', 'good'),
      line(12, 108, 296, '✗  Check and build: 1 error · Details', 'bad'),
    ],
  },
  read: {
    says: 'Under the line of the file that is wrong stands a note: This stops the site, what is wrong, and what to do.',
    parts: [
      line(12, 12, 296, 'Files changed · school.yaml', 'page'),
      line(12, 40, 296, '16   dsl:'),
      line(12, 64, 296, '19     phone: "01632 96020"'),
      line(28, 92, 280, '✗ This stops the site: the number is too short.', 'bad'),
      line(28, 116, 280, '   Type all its digits, in quotes.', 'bad'),
    ],
  },
  preview: {
    says: 'At the foot of the page of the check, under “Artifacts”, two files can be downloaded: Policy as Word and PDF, and Whole site.',
    parts: [
      line(12, 12, 296, 'Summary: the content is in order', 'page'),
      line(12, 48, 296, 'Artifacts'),
      line(12, 76, 296, '↓  Policy as Word and PDF', 'chosen'),
      line(12, 104, 296, '↓  Whole site'),
    ],
  },
  merge: {
    says: 'At the foot of the pull request the checks have a tick, and below them stands the button “Merge pull request”.',
    parts: [
      line(12, 12, 296, 'Version of March 2027 · pull request', 'page'),
      line(12, 48, 296, '✓  All checks have passed', 'good'),
      line(12, 84, 150, 'Merge pull request', 'button'),
    ],
  },
  inForce: {
    says: 'Under “Actions” the line “Put a version in force” is chosen. On the right the button “Run workflow” is open, with a box for the version and one for the day of the meeting.',
    parts: [
      line(12, 12, 296, 'Actions', 'page'),
      line(12, 44, 140, 'Pages'),
      line(12, 72, 140, 'Put a version in force', 'chosen'),
      line(168, 44, 140, 'Run workflow ▾', 'button'),
      line(168, 72, 140, '2027-03'),
      line(168, 98, 140, '2027-03-20'),
      line(168, 124, 140, 'Run workflow', 'button'),
    ],
  },
} satisfies Record<string, { says: string; parts: SketchPart[] }>;
