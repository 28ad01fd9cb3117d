// Owns cases for the rules about ids and headings in the text of one version.
import { edit } from '../content-folder.ts';
import { propose } from '../proposal.ts';
import type { RuleCase } from './rule-case.ts';

export const policyMarkerRuleCases: RuleCase[] = [
  {
    rule: 'missing-id',
    when: 'a heading, a paragraph, an item, a table or a quotation has no marker',
    files: propose('## Use\n\nWords.\n\n- Item. ^some-item\n  - Below.\n\n| A |\n| - |\n| b |\n\n> Quoted.'),
    report: `
content/policy/2024-09.mdx:9:1 missing-id (error)
  The heading "Use" has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".

content/policy/2024-09.mdx:11:1 missing-id (error)
  The paragraph "Words." has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".

content/policy/2024-09.mdx:14:3 missing-id (error)
  The list item "Below." has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".

content/policy/2024-09.mdx:16:1 missing-id (error)
  The table "A || b" has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".

content/policy/2024-09.mdx:20:1 missing-id (error)
  The quotation "Quoted." has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".
`,
  },
  {
    rule: 'missing-id',
    when: 'a long text has no marker',
    files: propose('A paragraph of words that goes on and on, so that nobody wants to read it whole in a message.'),
    report: `
content/policy/2024-09.mdx:9:1 missing-id (error)
  The paragraph "A paragraph of words that goes on and on, so that nobody wa…" has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".
`,
  },
  {
    rule: 'malformed-id',
    when: 'an id has capitals, one word, five words or a full stop',
    files: propose('A. ^Staff-Privacy\n\nB. ^privacy\n\nC. ^one-two-three-four-five\n\nD. ^staff-phones.'),
    report: `
content/policy/2024-09.mdx:9:1 malformed-id (error)
  "^Staff-Privacy" is not an id: two to four lower-case words joined by hyphens.
  Did you mean "staff-privacy"?

content/policy/2024-09.mdx:11:1 malformed-id (error)
  "^privacy" is not an id: two to four lower-case words joined by hyphens.
  Write it as, for example, "^staff-privacy".

content/policy/2024-09.mdx:13:1 malformed-id (error)
  "^one-two-three-four-five" is not an id: two to four lower-case words joined by hyphens.
  Did you mean "one-two-three-four"?

content/policy/2024-09.mdx:15:1 malformed-id (error)
  "^staff-phones." is not an id: two to four lower-case words joined by hyphens.
  Did you mean "staff-phones"?
`,
  },
  {
    rule: 'repeated-id',
    when: 'a heading and two clauses have one id',
    files: propose('## Use ^staff-use\n\nWords. ^staff-use\n\n- Item. ^staff-use'),
    report: `
content/policy/2024-09.mdx:11:1 repeated-id (error)
  The id "staff-use" is used already, on line 9.
  Give this one an id of its own; ids are never shared.

content/policy/2024-09.mdx:13:1 repeated-id (error)
  The id "staff-use" is used already, on line 9.
  Give this one an id of its own; ids are never shared.
`,
  },
  {
    rule: 'repeated-id',
    when: 'two review notes have one id',
    files: edit('content/policy/2023-11.notes.yaml', 'friends-wording', 'breaks-unclear'),
    report: `
content/policy/2023-11.notes.yaml:6 repeated-id (error)
  The id "breaks-unclear" is used already, on line 1.
  Give this one an id of its own; ids are never shared.
`,
  },
  {
    rule: 'misplaced-marker',
    when: 'a marker stands in the middle, has no space before it, or is one of two',
    files: propose('One ^some-words and more.\n\nTwo.^other-words\n\nThree ^first-id. ^second-id'),
    report: `
content/policy/2024-09.mdx:9:1 misplaced-marker (error)
  "^some-words" looks like an id, but does not stand at an end.
  Move it to the end of the heading, paragraph or list item that it names, after one space.

content/policy/2024-09.mdx:11:1 misplaced-marker (error)
  "^other-words" looks like an id, but does not stand at an end.
  Move it to the end of the heading, paragraph or list item that it names, after one space.

content/policy/2024-09.mdx:13:1 misplaced-marker (error)
  "^first-id" looks like an id, but does not stand at an end.
  Another id stands after it: keep one of the two.
`,
  },
  {
    rule: 'heading-sequence',
    when: 'a number is left out, above and below',
    files: propose('## 1. One ^part-one\n\n### 1.2 Below ^part-below\n\n## 3. Three ^part-three'),
    report: `
content/policy/2024-09.mdx:11:1 heading-sequence (notice)
  The heading is numbered "1.2"; in sequence it would be "1.1".
  Correct the number, or move the section to its place. It may stay, when that is how the document counts.

content/policy/2024-09.mdx:13:1 heading-sequence (notice)
  The heading is numbered "3"; in sequence it would be "2".
  Correct the number, or move the section to its place. It may stay, when that is how the document counts.
`,
  },
  {
    rule: 'misplaced-marker',
    when: 'two paragraphs have no empty line between them',
    files: propose('(a) One, ^item-one\n(b) two. ^item-two'),
    report: `
content/policy/2024-09.mdx:9:1 misplaced-marker (error)
  "^item-one" looks like an id, but does not stand at an end.
  Put an empty line after it: a new line alone does not begin a new paragraph. A list item begins with "- ".
`,
  },
  {
    rule: 'heading-number',
    when: 'no ordinary space stands after a number',
    files: propose('## 1. One ^part-one\n\n### 1.1Tools ^our-tools\n\n### 1.2\u00a0Rules ^our-rules'),
    report: `
content/policy/2024-09.mdx:11:1 heading-number (error)
  The number of the heading "1.1Tools" is followed by no space, so it is read as words.
  Put one ordinary space after "1.1", or one before the letters where they belong to the figures.

content/policy/2024-09.mdx:13:1 heading-number (error)
  The number of the heading "1.2 Rules" is followed by a space of another kind, so it is read as words.
  Put one ordinary space after "1.2", or one before the letters where they belong to the figures.
`,
  },
  {
    rule: 'heading-unnumbered',
    when: 'other marks than a point stand after a number',
    files: propose('## 4) Staff ^our-staff'),
    report: `
content/policy/2024-09.mdx:9:1 heading-unnumbered (notice)
  The heading "4) Staff" begins with "4)", which is read as words, so the clauses below it have no number.
  Write "4." and a space where it is its number; words may stay.
`,
  },
  {
    rule: 'heading-level',
    when: 'a heading is a title or jumps a level',
    files: propose('# Title ^whole-title\n\n## One ^part-one\n\n#### Deep ^part-deep'),
    report: `
content/policy/2024-09.mdx:9:1 heading-level (error)
  A heading of level 1 ("#") cannot stand here.
  Use "##" for a section: the title stands in the front matter.

content/policy/2024-09.mdx:13:1 heading-level (error)
  A heading of level 4 ("####") cannot stand here.
  Use "###".
`,
  },
];
