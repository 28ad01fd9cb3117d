// Owns cases for each rule about files as such.
import { edit } from '../content-folder.ts';
import { guidancePage } from './guidance-page.ts';
import { propose } from '../proposal.ts';
import { spoilChecklist, spoilQuiz } from '../quiz-text.ts';
import type { RuleCase } from './rule-case.ts';

export const fileRuleCases: RuleCase[] = [
  {
    rule: 'missing-file',
    when: 'a file that the site needs is gone',
    files: { 'content/school.yaml': null },
    report: `
content/school.yaml:1 missing-file (error)
  This file does not exist, and the site cannot be built without it.
  Write it, as content/README.md shows, or restore it from the last version that worked.
`,
  },
  {
    rule: 'unexpected-file',
    when: 'a file is of no known kind and not hidden',
    files: { 'content/policy/minutes.docx': 'Words', 'content/policy/.DS_Store': 'Anything' },
    report: `
content/policy/minutes.docx:1 unexpected-file (error)
  This file is not of a kind that the site knows, so nothing would use it.
  Move it to the folder of its kind, give it the right ending, or delete it.
`,
  },
  {
    rule: 'unexpected-file',
    when: 'files have other letters, another ending, or are copies of what is there',
    files: { 'content/Training.yml': 'a: 1', 'content/school (1).yaml': 'a: 1', 'content/guidance/staff.mdx.txt': 'a' },
    report: `
content/Training.yml:1 unexpected-file (error)
  This file is not of a kind that the site knows, so nothing would use it.
  Call it "training.yaml" if that is what it is; otherwise delete it.

content/guidance/staff.mdx.txt:1 unexpected-file (error)
  This file is not of a kind that the site knows, so nothing would use it.
  Call it "guidance/staff.mdx" if that is what it is; otherwise delete it.

content/school (1).yaml:1 unexpected-file (error)
  This file is not of a kind that the site knows, so nothing would use it.
  Where it is the newer one, put it in the place of "school.yaml"; otherwise delete it.
`,
  },
  {
    rule: 'bad-file-name',
    when: 'a version or its notes are not named after a month or day',
    files: { 'content/policy/november.mdx': 'Words', 'content/policy/2024-13.notes.yaml': '[]' },
    report: `
content/policy/2024-13.notes.yaml:1 bad-file-name (error)
  The file is called "2024-13.notes.yaml"; its name must be the month or day of the version, such as "2026-11.notes.yaml".
  Rename the file, if it is meant to be content of its own; otherwise delete it.

content/policy/november.mdx:1 bad-file-name (error)
  The file is called "november.mdx"; its name must be the month or day of the version, such as "2026-11.mdx".
  Rename the file, if it is meant to be content of its own; otherwise delete it.
`,
  },
  {
    rule: 'bad-file-name',
    when: 'a copy of a version lies beside it',
    files: { 'content/policy/2023-11 copy.mdx': 'Words' },
    report: `
content/policy/2023-11 copy.mdx:1 bad-file-name (error)
  The file is called "2023-11 copy.mdx"; its name must be the month or day of the version, such as "2026-11.mdx".
  It looks like a copy: delete it, or keep it outside this folder. Renamed, it would be content of its own.
`,
  },
  {
    rule: 'unreadable-file',
    when: 'a folder stands where a file should',
    files: { 'content/facts.yaml': null, 'content/facts.yaml/.keep': '' },
    report: `
content/facts.yaml:1 unreadable-file (error)
  The file cannot be opened. It is a folder; a file should stand there.
  Check that it is an ordinary file and that you may read it.
`,
  },
  {
    rule: 'unreadable-folder',
    when: 'a link to another folder stands where a folder should',
    files: { 'content/guidance': { linkTo: '../elsewhere' }, 'elsewhere/staff.mdx': 'Words' },
    report: `
content/guidance:1 unreadable-folder (error)
  The folder cannot be opened, so nothing of what it holds is seen. It is a link to a folder elsewhere.
  Check that it is an ordinary folder and that you may read it.
`,
  },
  {
    rule: 'file-too-large',
    when: 'a file has more bytes than any text that people write',
    files: { 'content/facts.yaml': '#'.repeat(2_000_001) },
    report: `
content/facts.yaml:1 file-too-large (error)
  The file has 2.1 MB; a file here may have at most 2 MB.
  See whether something was pasted into it by mistake, such as a picture or the same text many times, and delete that.
`,
  },
  {
    rule: 'not-utf8',
    when: 'a byte is no character',
    files: { 'content/facts.yaml': Buffer.from('one: 1\ntwo: caf\xff!\n', 'latin1') },
    report: `
content/facts.yaml:2 not-utf8 (error)
  The file is not UTF-8 text: byte 15 does not belong to a character.
  Save it again as UTF-8 (in a text editor: "Save as", encoding UTF-8).
`,
  },
  {
    rule: 'empty-file',
    when: 'a file holds nothing but white space',
    files: { 'content/facts.yaml': ' \n\t\n' },
    report: `
content/facts.yaml:1 empty-file (error)
  The file is empty.
  Write its content, restore it, or delete it.
`,
  },
  {
    rule: 'mdx-syntax',
    when: 'a brace is not closed',
    files: propose('One. ^one-clause\n\nTwo {more. ^two-clause'),
    report: `
content/policy/2024-09.mdx:11:5 mdx-syntax (error)
  The text cannot be read: a "{" is not closed.
  A "<" or "{" that is meant as a character is written "\\<" or "\\{".
`,
  },
  {
    rule: 'mdx-syntax',
    when: 'a tag is not closed',
    files: propose('One. ^one-clause\n\n- Two <b>more. ^two-clause'),
    report: `
content/policy/2024-09.mdx:11:7 mdx-syntax (error)
  The text cannot be read: "<b" is HTML, and not whole.
  Write **its words** instead of <b>.
`,
  },
  {
    rule: 'nested-too-deep',
    when: 'a line begins with the marks of 40 quotations',
    files: propose(`One. ^one-clause\n\n${'> '.repeat(40)}Two. ^two-clause`),
    report: `
content/policy/2024-09.mdx:11 nested-too-deep (error)
  The line opens 40 or more lists or quotations inside each other.
  Delete these marks: a list may stand in a list, but nobody can read it so deep.
`,
  },
  {
    rule: 'yaml-syntax',
    when: 'a key is written twice',
    files: edit('content/facts.yaml', 'source: GOV.UK', 'source: GOV.UK\n  kind: text'),
    report: `
content/facts.yaml:7:3 yaml-syntax (error)
  The YAML cannot be read: a field stands here twice.
  Keep one of the two.
`,
  },
  {
    rule: 'yaml-syntax',
    when: 'front matter has a key twice',
    files: edit('content/policy/2022-01.mdx', 'status: superseded', 'title: Policy\nstatus: superseded'),
    report: `
content/policy/2022-01.mdx:4:1 yaml-syntax (error)
  The YAML cannot be read: a field stands here twice.
  Keep one of the two.
`,
  },
  {
    rule: 'yaml-syntax',
    when: 'a text holds a colon',
    files: edit('content/facts.yaml', 'Police, ambulance', 'Emergency: police, ambulance'),
    report: `
content/facts.yaml:4:10 yaml-syntax (error)
  The YAML cannot be read: a text holds ": " and is not in quotes.
  Put the whole text in double quotes, and write a double quote inside it as \\".
`,
  },
  {
    rule: 'words-left-out',
    when: 'a hashtag stands in a text without quotes',
    files: edit('content/facts.yaml', 'ambulance and fire', 'ambulance and fire #stay-safe online'),
    report: `
content/facts.yaml:4:37 words-left-out (error)
  A "#" begins a comment and leaves out: "#stay-safe online".
  Put the whole text in quotes. A comment of your own stands on a line by itself, no further in than the field before it.
`,
  },
  {
    rule: 'words-left-out',
    when: 'a title in front matter begins with a hashtag',
    files: edit('content/policy/2022-01.mdx', 'title: Phones Policy', 'title: #phones'),
    report: `
content/policy/2022-01.mdx:2:8 words-left-out (error)
  A "#" begins a comment and leaves out: "#phones".
  Put the whole text in quotes. A comment of your own stands on a line by itself, no further in than the field before it.
`,
  },
  {
    rule: 'words-left-out',
    when: 'a text goes on in a line that begins with "#"',
    files: edit('content/facts.yaml', 'ambulance and fire', 'ambulance and fire,\n    #3 and #4 of the minutes'),
    report: `
content/facts.yaml:5:5 words-left-out (error)
  A "#" begins a comment and leaves out: "#3 and #4 of the minutes".
  Put the whole text in quotes. A comment of your own stands on a line by itself, no further in than the field before it.
`,
  },
  {
    rule: 'split-text',
    when: 'a text in braces holds a comma, and another is only a fact',
    files: edit(
      'content/facts.yaml',
      '  about: Police, ambulance and fire\n',
      '  about: {fact:emergency}\n  more: { why: Shorter, and clearer, kind: tidying }\n',
    ),
    report: `
content/facts.yaml:4:11 split-text (error)
  "{fact:emergency}" without quotes is read as a group of fields, and not as text.
  Put the whole text in double quotes, from its first word to its last.

content/facts.yaml:5:25 split-text (error)
  Inside { }, "and clearer" is read as a field without a value: without quotes, a text ends at a comma.
  Put the whole text in double quotes, from its first word to its last.
`,
  },
  {
    rule: 'markup-in-text',
    when: 'texts hold a component, a fact without its end, and bold print',
    files: edit(
      'content/facts.yaml',
      'about: Police, ambulance and fire',
      'about: "**Police**, <Fact id=x />, {fact:childline or {fact:childline}"',
    ),
    report: `
content/facts.yaml:4:10 markup-in-text (error)
  A text holds "**", which readers would see as it stands.
  Write plain words: YAML texts have no components and no bold print. A fact is drawn with {fact:…}.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "<Fact", which readers would see as it stands.
  Write plain words: YAML texts have no components and no bold print. A fact is drawn with {fact:…}.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "{fact:childline", which readers would see as it stands.
  Write a fact as {fact: with its id and }, such as {fact:childline}.
`,
  },
  {
    rule: 'markup-in-text',
    when: 'a quiz and a checklist hold bold print',
    files: {
      ...spoilQuiz('text: A colleague,', 'text: A **colleague**,'),
      ...spoilChecklist('set my privacy', 'set **my** privacy'),
    },
    report: `
content/checklists/staff.yaml:11:29 markup-in-text (error)
  A text holds "**", which readers would see as it stands.
  Write plain words: YAML texts have no components and no bold print. A fact is drawn with {fact:…}.

content/quizzes/staff.yaml:42:32 markup-in-text (error)
  A text holds "**", which readers would see as it stands.
  Write plain words: YAML texts have no components and no bold print. A fact is drawn with {fact:…}.
`,
  },
  {
    rule: 'markup-in-text',
    when: 'texts hold a link, a footnote, italic print, a code for a sign, and something in braces that is no fact',
    files: edit(
      'content/facts.yaml',
      'about: Police, ambulance and fire',
      'about: "[Police](/help/)[^1], *ambulance* &amp; {contact:fire}"',
    ),
    report: `
content/facts.yaml:4:10 markup-in-text (error)
  A text holds "&amp;", which readers would see as it stands.
  Type the sign itself: YAML texts have no codes for signs.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "*ambulance*", which readers would see as it stands.
  Write plain words: YAML texts have no components and no bold print. A fact is drawn with {fact:…}.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "[Police](/help/)", which readers would see as it stands.
  Write plain words: YAML texts have no links and no footnotes.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "[^1]", which readers would see as it stands.
  Write plain words: YAML texts have no links and no footnotes.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "{contact:fire", which readers would see as it stands.
  Write a fact as {fact: with its id and }, such as {fact:childline}.
`,
  },
  {
    rule: 'markup-in-text',
    when: 'texts hold a link to an address below, a sign after a backslash, a fact without its word, and the id of a clause',
    files: edit(
      'content/facts.yaml',
      'about: Police, ambulance and fire',
      "about: 'Police [see][1], \\*ambulance and {childline} ^call-for-help'",
    ),
    report: `
content/facts.yaml:4:10 markup-in-text (error)
  A text holds "[see][1]", which readers would see as it stands.
  Write plain words: YAML texts have no links and no footnotes.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "\\*", which readers would see as it stands.
  Write the sign alone: YAML texts have no backslashes before signs.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "^call-for-help", which readers would see as it stands.
  Remove it: only the clauses of the policy itself end in an id.

content/facts.yaml:4:10 markup-in-text (error)
  A text holds "{childline}", which readers would see as it stands.
  Write the words without braces; a fact is written {fact:…} with its id, such as {fact:childline}.
`,
  },
  {
    rule: 'undrawn-fact',
    when: 'a text that draws no facts names one',
    files: edit(
      'content/facts.yaml',
      'about: Police, ambulance and fire',
      'about: "Police, ambulance and fire, on {fact:childline}"',
    ),
    report: `
content/facts.yaml:4:10 undrawn-fact (error)
  "{fact:childline}" stands where no fact is drawn: readers would see it as it stands.
  Write the words themselves, or leave it out here.
`,
  },
  {
    rule: 'code-in-content',
    when: 'a text holds imports, exports, comments and expressions',
    files: propose('import a from "b"\n\nexport const c = 1\n\n{/* note */}\n\nWords {1 + 1}. ^some-words'),
    report: `
content/policy/2024-09.mdx:9:1 code-in-content (error)
  Content holds an import or export: "import a from "b"".
  Remove it, or begin a sentence with another word: content is never code.

content/policy/2024-09.mdx:11:1 code-in-content (error)
  Content holds an import or export: "export const c = 1".
  Remove it, or begin a sentence with another word: content is never code.

content/policy/2024-09.mdx:13:1 code-in-content (error)
  Content holds an expression: "/* note */".
  Remove it: content is text and the components offered, never code.

content/policy/2024-09.mdx:15:7 code-in-content (error)
  Content holds an expression: "1 + 1".
  Write "\\{" for a bracket that is meant as a character, or remove it: content is text, never code.
`,
  },
  {
    rule: 'code-in-content',
    when: 'words stand in braces',
    files: propose('Words {strong}. ^some-words'),
    report: `
content/policy/2024-09.mdx:9:7 code-in-content (error)
  Content holds an expression: "strong".
  Where the braces are meant, write "\\{" and "}"; otherwise remove them. Content is never code.
`,
  },
  {
    rule: 'code-in-content',
    when: 'a component has expressions for attributes',
    files: propose('## Contacts ^key-contacts\n\n<KeyContacts first={1} {...rest} />'),
    report: `
content/policy/2024-09.mdx:11:1 code-in-content (error)
  Content holds an expression: "...rest".
  Remove it: content is text and the components offered, never code.

content/policy/2024-09.mdx:11:1 code-in-content (error)
  Content holds an expression: "1".
  Write it in straight quotes: first="…".
`,
  },
  {
    rule: 'unknown-component',
    when: 'a component or tag is not offered',
    files: propose('<KeyContact />\n\nWords <b>in bold</b>. ^some-words\n\n<></>'),
    report: `
content/policy/2024-09.mdx:9:1 unknown-component (error)
  Uses the component "KeyContact", which is not offered here.
  Did you mean "KeyContacts"?

content/policy/2024-09.mdx:11:7 unknown-component (error)
  Uses the component "b", which is not offered here.
  Write **its words** instead of <b>.

content/policy/2024-09.mdx:13:1 unknown-component (error)
  Uses the component "<>", which is not offered here.
  Components offered in this file: KeyContacts, u, sub, sup, br.
`,
  },
  {
    rule: 'component-attribute',
    when: 'a component has attributes that it does not take',
    files: propose('## Contacts ^key-contacts\n\n<KeyContacts role="dsl" wide />'),
    report: `
content/policy/2024-09.mdx:11:1 component-attribute (error)
  <KeyContacts> has "role", which it does not take.
  Remove it.

content/policy/2024-09.mdx:11:1 component-attribute (error)
  <KeyContacts> has "wide", which it does not take.
  Remove it.
`,
  },
  {
    rule: 'component-attribute',
    when: 'an attribute is misspelt',
    files: guidancePage('Call <Fact ID="emergency" />.'),
    report: `
content/guidance/staff.mdx:9:6 component-attribute (error)
  <Fact> has "ID", which it does not take.
  Did you mean "id"?

content/guidance/staff.mdx:9:6 missing-attribute (error)
  <Fact> lacks "id".
  Write it as <Fact id="…">.
`,
  },
  {
    rule: 'repeated-attribute',
    when: 'a component has an attribute twice',
    files: guidancePage('Call <Fact id="emergency" id="no-such-fact" />.'),
    report: `
content/guidance/staff.mdx:9:6 repeated-attribute (error)
  <Fact> has "id" twice.
  Keep one of the two.
`,
  },
  {
    rule: 'words-in-component',
    when: 'words stand where a component draws its own',
    files: guidancePage('Call <Fact id="emergency">nine nine nine</Fact>.'),
    report: `
content/guidance/staff.mdx:9:6 words-in-component (error)
  "nine nine nine" stands inside <Fact>, which draws its own words, so nobody would see it.
  Put the words beside it, and end it with "/>": <Fact … />.
`,
  },
];
