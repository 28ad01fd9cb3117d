// Owns what to type instead of something that a policy text cannot hold.

const instead: readonly [RegExp, string][] = [
  [/^A picture in a heading/, 'Put the picture into a paragraph of its own below the heading.'],
  [/^The title of a picture/, 'Put its words into the square brackets, and leave the file alone in the round ones.'],
  [
    /^Struck-through/,
    'Remove the words: a reader cannot tell whether they hold. A tilde that is meant is written "\\~".',
  ],
  [/^A block of code/, 'Remove its marks and write it as a paragraph, or as a quotation with "> " before each line.'],
  [/^A heading in/, 'Begin the heading at the start of a line of its own, with an empty line before it.'],
  [/^A link in a heading/, 'Put the link into a sentence below the heading.'],
  [/^A footnote in a heading/, 'Call the footnote in a sentence below the heading.'],
  [/^The title of a link/, 'Put its words into the sentence, and leave the address alone in the round brackets.'],
  [/in a footnote$/, 'Write the footnote as one paragraph.'],
  [/KeyContacts|A component in/, 'Put <KeyContacts /> on a line of its own, with nothing in it.'],
  [/without words$/, 'Write its words before the id, or remove it.'],
];

/**
 * Chooses what to do about something that a policy text cannot hold.
 * @param what its name, such as "A picture"
 * @returns one or two sentences.
 */
export function remedyForBlock(what: string): string {
  const found = instead.find(([pattern]) => pattern.test(what));
  return found?.[1] ?? 'Use headings, paragraphs, lists, tables, quotations, definitions and footnotes.';
}
