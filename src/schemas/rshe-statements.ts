// Owns the statements of the online headings of RSHE (2025), primary, in our words, each under a code of our own.
import { z } from 'zod';
import type { Band } from './bands.ts';
import { eachOnce } from './fields.ts';
import type { rsheHeadings } from './frameworks.ts';

/** One thing that pupils should know by the end of primary school. */
export interface RsheStatement {
  /** Ours: the statutory text has no numbers. "O" for online safety and awareness, "W" for wellbeing online. */
  code: RsheCode;
  heading: (typeof rsheHeadings)[number];
  /** What it asks, in our words. */
  words: string;
  /** The bands in which we think that it belongs; the statutory text says only "by the end of primary school". */
  bands: readonly Band[];
}

export const rsheCodes = [
  ...(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9'] as const),
  ...(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9', 'W10', 'W11'] as const),
] as const;
export type RsheCode = (typeof rsheCodes)[number];

/** The statements that something for pupils teaches. */
export const rsheStatementCodes = z
  .array(z.enum(rsheCodes))
  .superRefine(eachOnce)
  .optional()
  .describe('The statements of RSHE that it teaches, by the codes of the map of lessons, such as O3.');

const all: readonly Band[] = ['5-7', '7-9', '9-11'];
const older: readonly Band[] = ['7-9', '9-11'];

/** How sure we are of the words under a heading, and when that was last looked at (`YYYY-MM`). */
export const rsheSources: Record<RsheStatement['heading'], { how: string; seen: string }> = {
  'Online safety and awareness': {
    how: 'confirmed from a published breakdown of the statutory text',
    seen: '2026-11',
  },
  'Wellbeing online': {
    how: 'from memory, to be confirmed from the statutory text',
    seen: '2026-11',
  },
};

const safety = (code: RsheCode, words: string, bands: readonly Band[]): RsheStatement => ({
  code,
  heading: 'Online safety and awareness',
  words,
  bands,
});
const wellbeing = (code: RsheCode, words: string, bands: readonly Band[]): RsheStatement => ({
  code,
  heading: 'Wellbeing online',
  words,
  bands,
});

/** Every statement, in the order of the headings. */
export const rsheStatements: readonly RsheStatement[] = [
  safety('O1', 'The same respect online as face to face, also when nobody knows who is writing', all),
  safety('O2', 'Not to press others for pictures or information, and how to resist being pressed', all),
  safety('O3', 'People whom you have never met may pretend to be somebody else, or to be a child', all),
  safety('O4', 'How to weigh online friendships, and the sources of information', all),
  safety('O5', 'How to recognise content or contact that is harmful, and how to report it', all),
  safety('O6', 'Social media have a minimum age, and why', all),
  safety('O7', 'Privacy and location settings, and care with what to share', all),
  safety('O8', 'What has been passed on cannot be deleted everywhere, or controlled', all),
  safety('O9', 'Where to get help with something seen or done online', all),
  wellbeing('W1', 'The internet has good sides and bad ones', all),
  wellbeing('W2', 'Friendships online and in person', all),
  wellbeing('W3', 'Limits on time with screens, and why they help', all),
  wellbeing('W4', 'How what I do online affects other people', all),
  wellbeing('W5', 'Why apps, games and gambling have age limits', older),
  wellbeing('W6', 'How games and apps make money, how scams work, and how habits form', older),
  wellbeing('W7', 'Choosing critically what to watch, read and play', all),
  wellbeing('W8', 'Bullying online, and what it can lead to', all),
  wellbeing('W9', 'Searches and feeds are ranked, selected and aimed at people', older),
  wellbeing('W10', 'Rights over one’s own information and pictures', all),
  wellbeing('W11', 'Where to report worries, and get support', all),
];
