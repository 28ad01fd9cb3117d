// Owns the list of contents of a Word file: Word's own, already filled in, so that Word asks nothing when it opens the file.
import { LeaderType, TableOfContents } from 'docx';
import { type OutBlock, textOf } from './blocks.ts';

/** Headings below this are not listed. */
const deepest = 3;

/**
 * Lists the headings of a file, each a link to its heading.
 * @param blocks of the file
 * @returns a list without page numbers, which nobody knows before Word has laid out the pages; whoever wants them updates it in Word
 */
export function listContents(blocks: readonly OutBlock[]): TableOfContents {
  return new TableOfContents('Contents', {
    hyperlink: true,
    headingStyleRange: `1-${deepest}`,
    beginDirty: false,
    tabLeader: LeaderType.NONE,
    cachedEntries: listHeadings(blocks),
  });
}

/**
 * Tells whether a file has so many headings that a list of them helps.
 * @param blocks of the file
 * @returns true from three on
 */
export function needsContents(blocks: readonly OutBlock[]): boolean {
  return listHeadings(blocks).length >= 3;
}

function listHeadings(blocks: readonly OutBlock[]): { title: string; level: number; href: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.look.name === 'heading' && block.look.level <= deepest
      ? [{ title: textOf(block.runs), level: block.look.level, href: block.bookmark ?? '' }]
      : [],
  );
}
