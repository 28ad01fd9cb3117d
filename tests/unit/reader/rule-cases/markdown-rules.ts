// Owns cases for the rules about how a text is typed: near misses of Markdown, words that it takes away, signs that nobody sees.
import { edit, validText } from '../content-folder.ts';
import { propose } from '../proposal.ts';
import type { RuleCase } from './rule-case.ts';

const current = 'content/policy/2023-11.mdx';

export const markdownRuleCases: RuleCase[] = [
  {
    rule: 'near-miss',
    when: 'marks stay as they stand',
    files: propose(
      '**One. ^word-one\n\n[Two](https://school.example/my page.html) ^word-two\n\n[Three][3] ^word-three\n\nFour[^4] ^word-four\n\n- []Five ^word-five\n- [] Six ^word-six\n\n~~Seven ^word-seven\n\nhttps://school.example/eight[^8] ^word-eight',
    ),
    report: `
content/policy/2024-09.mdx:9:1 near-miss (error)
  "**One. ^word-one" has two stars or underscores that make nothing bold: readers would see the marks.
  Put "**" right before the first word and right after the last, without spaces; stars that are meant are written "\\*\\*".

content/policy/2024-09.mdx:11:1 near-miss (error)
  "[Two](" has what looks like a link, and is none: readers would see the marks.
  Write [words](address) without a space between or in it; a space in an address is "%20", and a bracket that is meant is "\\[".

content/policy/2024-09.mdx:13:1 near-miss (error)
  "[Three][3] ^word-three" has what looks like a link, and is none: readers would see the marks.
  Write [words](address) without a space between or in it; a space in an address is "%20", and a bracket that is meant is "\\[".

content/policy/2024-09.mdx:15:1 near-miss (error)
  "[^4] ^word-four" has a call of a footnote that stands nowhere: readers would see the marks.
  Add its words on a line of their own, such as "[^1]: The words."; a bracket that is meant is written "\\[".

content/policy/2024-09.mdx:17:3 near-miss (error)
  "[]Five ^word-five" has what looks like a box to tick, and is none: readers would see the marks.
  Write "- [ ] " with a space in the brackets and one after them; a bracket that is meant is written "\\[".

content/policy/2024-09.mdx:18:3 near-miss (error)
  "[] Six ^word-six" has what looks like a box to tick, and is none: readers would see the marks.
  Write "- [ ] " with a space in the brackets and one after them; a bracket that is meant is written "\\[".

content/policy/2024-09.mdx:20:1 near-miss (error)
  "~~Seven ^word-seven" has two tildes that strike nothing through: readers would see the marks.
  Remove them; tildes that are meant are written "\\~\\~".

content/policy/2024-09.mdx:22:1 near-miss (error)
  "[^8" has a footnote that is read as part of an address: readers would see the marks.
  Call the footnote after another word, or write the address as [words](address).
`,
  },
  {
    rule: 'stray-mark',
    when: 'a mark has none to close it, and may be meant',
    files: propose('*One. ^word-one\n\nTwo _three. ^two-three\n\n\\*Four. ^word-four'),
    report: `
content/policy/2024-09.mdx:9:1 stray-mark (notice)
  "*One. ^word-one" begins with "*", and none closes it: readers see the mark.
  Close it with "*" right after the last word, or write "\\*" where it is meant.

content/policy/2024-09.mdx:11:1 stray-mark (notice)
  "_three. ^two-three" begins with "_", and none closes it: readers see the mark.
  Close it with "_" right after the last word, or write "\\_" where it is meant.
`,
  },
  {
    rule: 'mark-eaten',
    when: 'figures and signs are read as marks',
    files: propose(
      '2027. This year. ^this-year\n\n+ 44 1632 960001 ^our-number\n\n> 18 years ^over-eighteen\n\nIt is 2*3*4. ^some-sum\n\n2028\\. Next year. ^next-year',
    ),
    report: `
content/policy/2024-09.mdx:9:1 mark-eaten (error)
  "2027. This year. ^this-year": the "2027." is read as a mark of a list, and not as one of the words.
  Write "2027\\." where it is meant as it stands.

content/policy/2024-09.mdx:11:1 mark-eaten (error)
  "+ 44 1632 960001 ^our-number": the "+" is read as a mark of a list, and not as one of the words.
  Write "\\+" where it is meant as it stands.

content/policy/2024-09.mdx:13:1 mark-eaten (error)
  "> 18 years ^over-eighteen": the ">" is read as a mark of a quotation, and not as one of the words.
  Write "\\>" where it is meant as it stands.

content/policy/2024-09.mdx:15:8 mark-eaten (error)
  "*3*": the "*" is read as a mark of emphasis, and not as one of the words.
  Write "\\*" where it is meant as it stands.
`,
  },
  {
    rule: 'underlined-heading',
    when: 'a dividing line stands right under words',
    files: propose('## Use ^staff-use\n\nOne\ntwo. ^one-two\n---\n\nThree. ^word-three\n\n---\n\nFour. ^word-four'),
    report: `
content/policy/2024-09.mdx:13 underlined-heading (error)
  "---" right under "One" makes that a heading.
  Put an empty line before it when a dividing line is meant, or remove it; a heading begins with "##" and a space.
`,
  },
  {
    rule: 'unused-definition',
    when: 'footnotes and addresses stand where nothing calls them',
    files: propose(
      'One[^1]. ^word-one\n\n[^1]: Called.\n\n[^1]: Called twice.\n\n[^2]: Called nowhere.\n\n[note]: https://school.example',
    ),
    report: `
content/policy/2024-09.mdx:13:1 unused-definition (error)
  [^1] is written out twice, and only the first is drawn.
  Put [^1] after the words that it belongs to, or remove it; each footnote has a name of its own.

content/policy/2024-09.mdx:15:1 unused-definition (error)
  The footnote [^2] is called nowhere else, so its words would be drawn nowhere.
  Put [^2] after the words that it belongs to, or remove it; each footnote has a name of its own.

content/policy/2024-09.mdx:17:1 unused-definition (error)
  The address [note] is used nowhere, so it would be lost.
  Write the link as [its words](its address), and remove this line; words in brackets that are meant begin with "\\[".
`,
  },
  {
    rule: 'near-miss',
    when: 'marks of other programs stay as they stand',
    files: propose('See [[the plan]] here. ^word-one\n\nTwo^[with a note] more. ^word-two'),
    report: `
content/policy/2024-09.mdx:9:1 near-miss (error)
  "[[the plan]] here. ^word-one" has what looks like a link, and is none: readers would see the marks.
  Write [words](address) without a space between or in it; a space in an address is "%20", and a bracket that is meant is "\\[".

content/policy/2024-09.mdx:11:1 near-miss (error)
  "^[with a note] more. ^word-two" has a call of a footnote that stands nowhere: readers would see the marks.
  Add its words on a line of their own, such as "[^1]: The words."; a bracket that is meant is written "\\[".
`,
  },
  {
    rule: 'empty-link',
    when: 'a link has no words',
    files: propose('Read [](https://school.example/) first. ^word-one'),
    report: `
content/policy/2024-09.mdx:9:6 empty-link (error)
  The link to "https://school.example/" has no words, so nobody would see it.
  Write its words between the brackets, or remove it.
`,
  },
  {
    rule: 'unspaced-mark',
    when: 'lines of one paragraph begin with letters, as in a list',
    files: propose('(a) One phone,\n(b) one watch. ^word-one'),
    report: `
content/policy/2024-09.mdx:10 unspaced-mark (error)
  "(b) one watch. ^word-one" begins like a list item, but is read as part of a paragraph.
  Begin this line and those like it with a hyphen and a space, "- (b)", or put an empty line before each.
`,
  },
  {
    rule: 'lost-character',
    when: 'a program could not read a letter',
    files: propose('A caf\ufffd is no school. ^word-one'),
    report: `
content/policy/2024-09.mdx:9:6 lost-character (error)
  "A caf": "\ufffd" stands where a program has lost a letter.
  Type the letter that belongs there, and save the file as UTF-8.
`,
  },
  {
    rule: 'invisible-character',
    when: 'a text holds half a character, or what is none',
    files: {
      ...propose('Staff\ufffe use phones. ^staff-phones'),
      ...edit('content/school.yaml', 'Example Primary School', '"Example\\ud800 Primary School"'),
    },
    report: `
content/policy/2024-09.mdx:9:6 invisible-character (error)
  There is a character that nobody sees, half a character, or none (U+FFFE), after "Staff".
  Delete it, with the letter before it, and type that letter again.

content/school.yaml:1:7 invisible-character (error)
  There is a character that nobody sees, half a character, or none (U+D800), after "Example".
  Delete it, with the letter before it, and type that letter again.
`,
  },
  {
    rule: 'invisible-character',
    when: 'a text holds characters that nobody sees',
    files: {
      ...propose('Staff\u200b use \u202ephones. ^staff-phones\n\nA\u0007 bell. ^some-bell'),
      ...edit('content/school.yaml', 'Example Primary School', 'Example\u00ad Primary School'),
    },
    report: `
content/policy/2024-09.mdx:9:6 invisible-character (error)
  There is a character that nobody sees, a zero-width space (U+200B), after "Staff".
  Delete it, with the letter before it, and type that letter again.

content/policy/2024-09.mdx:9:12 invisible-character (error)
  There is a character that nobody sees, a right-to-left override (U+202E), after "Staff use".
  Delete it, with the letter before it, and type that letter again.

content/policy/2024-09.mdx:11:2 invisible-character (error)
  There is a character that nobody sees, a control character (U+0007), after "A".
  Delete it, with the letter before it, and type that letter again.

content/school.yaml:1:14 invisible-character (error)
  There is a character that nobody sees, a soft hyphen (U+00AD), after "name: Example".
  Delete it, with the letter before it, and type that letter again.
`,
  },
  {
    rule: 'invisible-character',
    when: 'a bullet was pasted that only one font has',
    files: propose('\uf0b7 Staff use phones. ^staff-phones'),
    report: `
content/policy/2024-09.mdx:9:1 invisible-character (error)
  There is a character that nobody sees, a sign of one font alone, such as a bullet from Word (U+F0B7), at the beginning of a line.
  Delete it, and type what it stood for: an item of a list begins with "- ".

content/policy/2024-09.mdx:9:1 unspaced-mark (error)
  "\uf0b7 Staff use phones. ^staff-phones" begins like a list item, but is read as part of a paragraph.
  Begin the line with a hyphen and a space, "- ".
`,
  },
  {
    rule: 'invisible-character',
    when: 'it is written as an escape',
    files: edit('content/school.yaml', 'Example Primary School', '"Example\\u200b Primary School"'),
    report: `
content/school.yaml:1:7 invisible-character (error)
  There is a character that nobody sees, a zero-width space (U+200B), after "Example".
  Delete it, with the letter before it, and type that letter again.
`,
  },
  {
    rule: 'invisible-in-ratified',
    when: 'a ratified text holds a character that nobody sees',
    files: { [current]: validText(current).replace('Staff use', 'Staff\u00ad use') },
    report: `
content/policy/2023-11.mdx:1 fingerprint-differs (error)
  Version 2023-11 is ratified, but its words or pictures are not those that were frozen (fb0e7cbcbb11…, now c64b90cfc1db…).
  Undo the change: a ratified text is never edited. A correction is a new version.

content/policy/2023-11.mdx:35:8 invisible-in-ratified (notice)
  There is a character that nobody sees, a soft hyphen (U+00AD), after "- Staff".
  Leave it: a ratified text is never edited. Leave it out of the next version.
`,
  },
];
