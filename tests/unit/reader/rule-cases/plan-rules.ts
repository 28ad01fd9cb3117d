// Owns cases for each rule about the plans of lessons and assemblies, and about lessons among each other.
import { guidancePage } from './guidance-page.ts';
import type { RuleCase } from './rule-case.ts';
import { editAssembly, editTaught, lessonPath, taughtContent } from './taught-content.ts';

const picture = '      - { kind: picture, picture: tell, text: Ask first. }';

export const planRuleCases: RuleCase[] = [
  {
    rule: 'clock-too-long',
    when: 'the clock of a screen runs longer than its phase',
    files: editTaught(lessonPath, picture, '      - { kind: task, text: Draw it., minutes: 12 }'),
    report: `
content/lessons/7-9-asking.mdx:29 clock-too-long (error)
  The clock of this screen runs for 12 minutes, but its phase has 10.
  Correct the minutes of the screen, or those of the phase.
`,
  },
  {
    rule: 'repeated-word',
    when: 'a word has two meanings',
    files: editTaught(
      lessonPath,
      '[{ word: online, meaning: on the internet }]',
      '[{ word: online, meaning: on the internet }, { word: online, meaning: on the net }]',
    ),
    report: `
content/lessons/7-9-asking.mdx:9 repeated-word (error)
  The word "online" is explained already, on line 9.
  Keep one of the two: a screen that names the word shows one meaning.
`,
  },
  {
    rule: 'repeated-id',
    when: 'two groups of cards to sort have one id',
    files: editTaught(
      lessonPath,
      picture,
      `      - kind: sort
        text: Ask first?
        groups: [{ id: ask, title: Ask }, { id: ask, title: Fine }]
        cards: [{ text: A photo, group: ask }, { text: A joke, group: ask }, { text: A drawing, group: ask }]`,
    ),
    report: `
content/lessons/7-9-asking.mdx:31 repeated-id (error)
  The id "ask" is used already, on line 31.
  Give this one an id of its own; ids are never shared.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a lesson is named twice in one list',
    files: editAssembly('lessons: [7-9-asking]', 'lessons: [7-9-asking, 7-9-asking]'),
    report: `
content/lessons/assemblies/7-9-asking.mdx:19 invalid-field (error)
  The field "lessons[2]" is "7-9-asking", but must be named once in its list.
  Correct the value.
`,
  },
  {
    rule: 'band-differs',
    when: 'an assembly is named for other ages than it says',
    files: editAssembly('band: 7-9', 'band: 9-11'),
    report: `
content/lessons/assemblies/7-9-asking.mdx:3 band-differs (error)
  The file is named for ages 7-9, but its "band" is 9-11.
  Correct the band, or rename the file. Its name is its address: of one that is in use already it stays.
`,
  },
  {
    rule: 'unknown-lesson',
    when: 'an assembly names a lesson that there is not',
    files: editAssembly('lessons: [7-9-asking]', 'lessons: [7-9-telling]'),
    report: `
content/lessons/assemblies/7-9-asking.mdx:19 unknown-lesson (error)
  Names the lesson "7-9-telling", which does not exist.
  Name a lesson by its file, without the ending, or remove it.
`,
  },
  {
    rule: 'after-itself',
    when: 'two lessons build on each other',
    files: {
      ...editTaught(lessonPath, 'minutes: 30', 'minutes: 30\nafter: 7-9-waiting'),
      'content/lessons/7-9-waiting.mdx': String(taughtContent[lessonPath])
        .replace('title: Asking first', 'title: Waiting')
        .replace('minutes: 30', 'minutes: 30\nafter: 7-9-asking'),
    },
    report: `
content/lessons/7-9-asking.mdx:6 after-itself (error)
  The lesson "7-9-asking" comes after itself, by way of those that it builds on.
  Let "after" name the lesson before it, and leave it out in the first of its ages.

content/lessons/7-9-waiting.mdx:6 after-itself (error)
  The lesson "7-9-waiting" comes after itself, by way of those that it builds on.
  Let "after" name the lesson before it, and leave it out in the first of its ages.
`,
  },
  {
    rule: 'shared-title',
    when: 'a lesson is copied and keeps its title',
    files: { ...taughtContent, 'content/lessons/7-9-waiting.mdx': taughtContent[lessonPath] ?? '' },
    report: `
content/lessons/7-9-waiting.mdx:1 shared-title (error)
  Its title is "Asking first", as that of lessons/7-9-asking.mdx.
  Give one of the two another title: in lists and results it is all that tells them apart.
`,
  },
  {
    rule: 'page-heading',
    when: 'a text has a heading of one sign, and one that skips a level',
    files: guidancePage('# Phones\n\nWords.\n\n## Breaks\n\n#### Tea\n\nWords.'),
    report: `
content/guidance/staff.mdx:9:1 page-heading (error)
  The heading "Phones" begins with one "#", which is the heading of the whole page.
  Begin it with "##": the page has its title already.

content/guidance/staff.mdx:15:1 page-heading (error)
  The heading "Tea" is more than one level below the heading before it.
  Leave out a "#": a heading below "##" begins with "###".
`,
  },
  {
    rule: 'near-miss',
    when: 'a paragraph of guidance ends in an id',
    files: guidancePage('Phones stay away. ^phones-stay-away'),
    report: `
content/guidance/staff.mdx:9:1 near-miss (error)
  "^phones-stay-away" has what looks like the id of a clause: readers would see the marks.
  Remove it: only the clauses of the policy itself end in an id.
`,
  },
  {
    rule: 'mdx-syntax',
    when: 'a fact is written in a text as in YAML',
    files: guidancePage('Call {fact:childline} at any time.'),
    report: `
content/guidance/staff.mdx:9:11 mdx-syntax (error)
  The text cannot be read: a fact is drawn by a component in this text.
  Write <Fact id="childline" /> here. "{fact:…}" is for YAML and for front matter.
`,
  },
  {
    rule: 'page-name-unused',
    when: 'a page that has names is gone',
    files: { 'content/pages.yaml': '/checklists/gone-by/: [a list, the list, my list]\n' },
    report: `
content/pages.yaml:1 page-name-unused (notice)
  The site has no page /checklists/gone-by/, so nobody finds it by these words.
  Remove the line, if the page is gone.
`,
  },
];
