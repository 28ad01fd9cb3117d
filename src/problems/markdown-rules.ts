// Owns the wording of rules about how a text is typed: near misses of Markdown, words that it takes away, signs that nobody sees.
import { error, notice, quote } from './wording.ts';

/** What a mark was meant for that Markdown left as it stands. */
export type MarkMiss = keyof typeof misses;

const misses = {
  bold: {
    message: 'two stars or underscores that make nothing bold',
    remedy:
      'Put "**" right before the first word and right after the last, without spaces; stars that are meant are written "\\*\\*".',
  },
  link: {
    message: 'what looks like a link, and is none',
    remedy:
      'Write [words](address) without a space between or in it; a space in an address is "%20", and a bracket that is meant is "\\[".',
  },
  footnote: {
    message: 'a call of a footnote that stands nowhere',
    remedy:
      'Add its words on a line of their own, such as "[^1]: The words."; a bracket that is meant is written "\\[".',
  },
  addressNote: {
    message: 'a footnote that is read as part of an address',
    remedy: 'Call the footnote after another word, or write the address as [words](address).',
  },
  table: {
    message: 'what looks like a table, and is none',
    remedy:
      'Put a line such as "| --- | --- |" under the first row, and an empty line before it; a line that is meant is written "\\|".',
  },
  struck: {
    message: 'two tildes that strike nothing through',
    remedy: 'Remove them; tildes that are meant are written "\\~\\~".',
  },
  code: {
    message: 'marks of a block of code',
    remedy: 'Remove them: the words stand as they are.',
  },
  tick: {
    message: 'what looks like a box to tick, and is none',
    remedy: 'Write "- [ ] " with a space in the brackets and one after them; a bracket that is meant is written "\\[".',
  },
  directive: {
    message: 'three colons, which mark nothing here',
    remedy: 'Remove them, and the ones that close it.',
  },
  marker: {
    message: 'what looks like the id of a clause',
    remedy: 'Remove it: only the clauses of the policy itself end in an id.',
  },
  highlight: {
    message: 'equals signs that highlight nothing',
    remedy: 'Remove them, or write "**" for bold.',
  },
};

export const markdownRules = {
  'near-miss': error(
    (d: { kind: MarkMiss; text: string }) =>
      `"${quote(d.text)}" has ${misses[d.kind].message}: readers would see the marks.`,
    (d) => misses[d.kind].remedy,
  ),
  'stray-mark': notice(
    (d: { mark: string; text: string }) =>
      `"${quote(d.text)}" begins with "${d.mark}", and none closes it: readers see the mark.`,
    (d) => `Close it with "${d.mark}" right after the last word, or write "\\${d.mark}" where it is meant.`,
  ),
  'mark-eaten': error(
    (d: { mark: string; text: string }) =>
      `"${quote(d.text)}": the "${d.mark}" is read as a mark of ${markOf(d.mark)}, and not as one of the words.`,
    (d) => `Write "${d.mark.replace(/([.)+*>])/g, '\\$1')}" where it is meant as it stands.`,
  ),
  'underlined-heading': error(
    (d: { line: string; text: string }) => `"${quote(d.line)}" right under "${quote(d.text)}" makes that a heading.`,
    (d) =>
      `Put an empty line before it when a dividing line is meant, or remove it; a heading begins with "##"${d.line.startsWith('=') ? '' : ' and a space'}.`,
  ),
  'unused-definition': error(
    (d: { isFootnote: boolean; isTwice: boolean; mark: string }) =>
      d.isTwice
        ? `${d.mark} is written out twice, and only the first is drawn.`
        : d.isFootnote
          ? `The footnote ${d.mark} is called nowhere else, so its words would be drawn nowhere.`
          : `The address ${d.mark} is used nowhere, so it would be lost.`,
    (d) =>
      d.isFootnote
        ? `Put ${d.mark} after the words that it belongs to, or remove it; each footnote has a name of its own.`
        : `Write the link as [its words](its address), and remove this line; words in brackets that are meant begin with "\\[".`,
  ),
  'page-heading': error(
    (d: { heading: string; level: number }) =>
      d.level === 1
        ? `The heading "${quote(d.heading)}" begins with one "#", which is the heading of the whole page.`
        : `The heading "${quote(d.heading)}" is more than one level below the heading before it.`,
    (d) =>
      d.level === 1
        ? 'Begin it with "##": the page has its title already.'
        : 'Leave out a "#": a heading below "##" begins with "###".',
  ),
  'heading-number': error(
    (d: { number: string; heading: string; isOtherSpace: boolean }) =>
      d.isOtherSpace
        ? `The number of the heading "${quote(d.heading)}" is followed by a space of another kind, so it is read as words.`
        : `The number of the heading "${quote(d.heading)}" is followed by no space, so it is read as words.`,
    (d) => `Put one ordinary space after "${d.number}", or one before the letters where they belong to the figures.`,
  ),
  'heading-unnumbered': notice(
    (d: { marked: string; heading: string }) =>
      `The heading "${quote(d.heading)}" begins with "${d.marked}", which is read as words, so the clauses below it have no number.`,
    (d) =>
      `Write "${d.marked.replace(/^\(|[^\d]+$/g, '').replaceAll(',', '.')}." and a space where it is its number; words may stay.`,
  ),
  'invisible-in-ratified': notice(
    (d: { name: string; code: string; before: string }) =>
      `There is a character that nobody sees, ${d.name} (${d.code}), ${standsAfter(d.before)}.`,
    () => 'Leave it: a ratified text is never edited. Leave it out of the next version.',
  ),
  'lost-character': error(
    (d: { text: string }) => `"${quote(d.text)}": "\ufffd" stands where a program has lost a letter.`,
    () => 'Type the letter that belongs there, and save the file as UTF-8.',
  ),
  'empty-link': error(
    (d: { address: string }) => `The link to "${quote(d.address)}" has no words, so nobody would see it.`,
    () => 'Write its words between the brackets, or remove it.',
  ),
  'invisible-character': error(
    (d: { name: string; code: string; before: string }) =>
      `There is a character that nobody sees, ${d.name} (${d.code}), ${standsAfter(d.before)}.`,
    (d) =>
      d.name.startsWith('a sign of one font')
        ? 'Delete it, and type what it stood for: an item of a list begins with "- ".'
        : 'Delete it, with the letter before it, and type that letter again.',
  ),
};

function standsAfter(before: string): string {
  return before === '' ? 'at the beginning of a line' : `after "${before}"`;
}

function markOf(mark: string): string {
  if (mark === '>') return 'a quotation';
  return mark.startsWith('*') ? 'emphasis' : 'a list';
}
