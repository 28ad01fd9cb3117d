// Owns cases for each rule about what is taught: lessons, stories and pupil pages.
import type { RuleCase } from './rule-case.ts';
import { editAssembly, editTaught, lessonPath, pagePath, storyPath } from './taught-content.ts';

export const teachingRuleCases: RuleCase[] = [
  {
    rule: 'exit-right',
    when: 'a question of the exit check has no right option',
    files: editTaught(
      lessonPath,
      'cards: [{',
      `exit:
  - { id: whom, text: Whom can Pip ask?, options: [{ text: Mum }, { text: Nobody }], because: Mum listens., cites: [] }
  - { id: when, text: When?, options: [{ text: First, right: true }, { text: Later }], because: It helps., cites: [] }
cards: [{`,
    ),
    report: `
content/lessons/7-9-asking.mdx:46 exit-right (error)
  The question "whom" of the exit check has no right option.
  Mark exactly one with "right: true".
`,
  },
  {
    rule: 'unknown-name',
    when: 'a card to sort belongs to no group',
    files: editTaught(
      lessonPath,
      '      - { kind: picture, picture: tell, text: Ask first. }',
      `      - kind: sort
        text: Ask first?
        groups: [{ id: ask, title: Ask }, { id: free, title: Fine }]
        cards: [{ text: A photo, group: ask }, { text: A joke, group: fre }, { text: A drawing, group: free }]`,
    ),
    report: `
content/lessons/7-9-asking.mdx:32 unknown-name (error)
  There is no group "fre" here.
  Did you mean "free"?
`,
  },
  {
    rule: 'minutes-sum',
    when: 'the phases are shorter than the lesson',
    files: editTaught(lessonPath, 'minutes: 30', 'minutes: 40'),
    report: `
content/lessons/7-9-asking.mdx:5 minutes-sum (error)
  It says 40 minutes, but its phases add up to 30.
  Correct its minutes, or those of a phase.
`,
  },
  {
    rule: 'phase-order',
    when: 'the starter is missing',
    files: editTaught(
      lessonPath,
      '  - { phase: starter, minutes: 5, title: Start, teacher: [Say.], screens: [] }\n',
      '  - { phase: plenary, minutes: 5, title: Start, teacher: [Say.], screens: [] }\n',
    ),
    report: `
content/lessons/7-9-asking.mdx:19 phase-order (error)
  The phases are baseline, plenary, main, plenary, endpoint.
  Write each once, in this order: baseline, starter, main, plenary, endpoint.
`,
  },
  {
    rule: 'phase-order',
    when: 'an assembly has no minute of quiet',
    files: editAssembly('phase: quiet', 'phase: together'),
    report: `
content/lessons/assemblies/7-9-asking.mdx:11 phase-order (error)
  The phases are welcome, story, together, together, close.
  Write each once, in this order: welcome, story, together, quiet, close.
`,
  },
  {
    rule: 'minutes-sum',
    when: 'the phases of an assembly are shorter than it says',
    files: editAssembly('minutes: 10', 'minutes: 12'),
    report: `
content/lessons/assemblies/7-9-asking.mdx:4 minutes-sum (error)
  It says 12 minutes, but its phases add up to 10.
  Correct its minutes, or those of a phase.
`,
  },
  {
    rule: 'disclosures-incomplete',
    when: 'an assembly names no deputy',
    files: editAssembly('the DSL or a deputy now', 'the DSL now'),
    report: `
content/lessons/assemblies/7-9-asking.mdx:18 disclosures-incomplete (error)
  What to do when a pupil tells something names no deputy, so that it ends where the DSL is away.
  Write "the DSL (or a deputy)".
`,
  },
  {
    rule: 'endpoint-differs',
    when: 'the endpoint has another task',
    files: editTaught(
      lessonPath,
      'title: End, teacher: [Say.], tasks: [draw]',
      'title: End, teacher: [Say.], tasks: [write]',
    ),
    report: `
content/lessons/7-9-asking.mdx:31 endpoint-differs (error)
  The baseline’s task is "draw", but the endpoint’s is "write".
  Give both the same task: only then do they show what was learnt.
`,
  },
  {
    rule: 'task-unused',
    when: 'no phase has a task',
    files: editTaught(lessonPath, '[draw, write]', '[draw]'),
    report: `
content/lessons/7-9-asking.mdx:34 task-unused (error)
  No phase has the task "write", so the plan does not show it.
  Name it in the tasks of a phase, or remove it.
`,
  },
  {
    rule: 'unknown-framework',
    when: 'a strand is not written exactly',
    files: editTaught(lessonPath, 'efacw: [Online relationships]', 'efacw: [Online relationship]'),
    report: `
content/lessons/7-9-asking.mdx:17 unknown-framework (error)
  "Online relationship" is no heading of Education for a Connected World (2020).
  Did you mean "Online relationships"?
`,
  },
  {
    rule: 'year-outside-band',
    when: 'a year belongs to another band',
    files: editTaught(lessonPath, 'years: [3, 4]', 'years: [3, 5]'),
    report: `
content/lessons/7-9-asking.mdx:4 year-outside-band (error)
  Year 5 does not belong to the band 7-9.
  The band’s years are 3, 4; change the years or the band.
`,
  },
  {
    rule: 'crowded-screen',
    when: 'a screen holds too many words',
    files: editTaught(
      lessonPath,
      'text: Ask first.',
      'text: one two three four five six seven one two three four five six seven one two three four five six seven one two three four five six seven one two three four five six seven',
    ),
    report: `
content/lessons/7-9-asking.mdx:29 crowded-screen (error)
  A screen for the class holds 35 words; 30 are the most: "one two three four five six seven one two three four five s…".
  Shorten it, or make two screens of it: one idea each.
`,
  },
  {
    rule: 'person-named',
    when: 'a card names somebody at the school',
    files: editTaught(lessonPath, 'text: Pip asks.', 'text: Ann Example asks.'),
    report: `
content/lessons/7-9-asking.mdx:45 person-named (error)
  Names "Ann Example", who works at the school.
  Name the role ("an adult at school"), or choose another made-up name.
`,
  },
  {
    rule: 'first-name-shared',
    when: 'a made-up child has the first name of somebody at the school',
    files: editTaught(lessonPath, 'text: Pip asks.', 'text: Ann asks.'),
    report: `
content/lessons/7-9-asking.mdx:45 first-name-shared (notice)
  "Ann" is the first name of Ann Example, who works at the school, and stands on 1 line here.
  Where it means that person, name the role. A made-up child may keep it, if nobody will take one for the other.
`,
  },
  {
    rule: 'unknown-name',
    when: 'a phase names a task that the lesson lacks',
    files: editTaught(lessonPath, '[draw, write]', '[drew, write]'),
    report: `
content/lessons/7-9-asking.mdx:26 unknown-name (error)
  There is no task "drew" here.
  Did you mean "draw"?
`,
  },
  {
    rule: 'unknown-name',
    when: 'a choice leads nowhere',
    files: editTaught(storyPath, '{ text: Go on., to: end }', '{ text: Go on., to: ends }'),
    report: `
content/pupils/7-9/asking.story.yaml:13 unknown-name (error)
  There is no step "ends" here.
  Did you mean "end"?
`,
  },
  {
    rule: 'unknown-name',
    when: 'a picture is not among those drawn',
    files: editTaught(pagePath, '<Idea picture="tell">', '<Idea picture="tells">'),
    report: `
content/pupils/7-9/asking.mdx:11:1 unknown-name (error)
  There is no picture "tells" here.
  Did you mean "tell"?
`,
  },
  {
    rule: 'story-loop',
    when: 'a choice leads back',
    files: editTaught(storyPath, '{ text: Go on., to: end }', '{ text: Go on., to: two }'),
    report: `
content/pupils/7-9/asking.story.yaml:10 story-loop (error)
  From the step "two" the story can come back to itself.
  Let every choice lead onwards, so that every path ends.
`,
  },
  {
    rule: 'story-unreached',
    when: 'no choice leads to a step',
    files: editTaught(storyPath, '{ text: Wait., to: on }', '{ text: Wait., to: end }'),
    report: `
content/pupils/7-9/asking.story.yaml:13 story-unreached (error)
  No choice leads to the step "on".
  Let a choice lead there, or remove the step.
`,
  },
  {
    rule: 'story-without-help',
    when: 'an ending helps nobody',
    files: editTaught(storyPath, ', help: Mum helped. You can ask too.', ''),
    report: `
content/pupils/7-9/asking.story.yaml:14 story-without-help (error)
  The story can end at "end", and nobody has helped.
  Add "help": who helped, and that the reader can tell somebody too. Or let the story go on with a choice.
`,
  },
  {
    rule: 'story-question',
    when: 'a decision asks nothing',
    files: editTaught(storyPath, '[Pip sees.], question: What now?, choices', '[Pip sees.], choices'),
    report: `
content/pupils/7-9/asking.story.yaml:9 story-question (error)
  The step "one" has 2 choices and no question.
  A step with two or more choices asks a question; one that leads on asks none.
`,
  },
  {
    rule: 'story-decisions',
    when: 'a path is short',
    files: editTaught(
      storyPath,
      '[{ text: Ask., to: two }, { text: Wait., to: two }]',
      '[{ text: Ask., to: two }, { text: Wait., to: on }]',
    ),
    report: `
content/pupils/7-9/asking.story.yaml:8 story-decisions (error)
  A path through the story has 1 decision: one, on, end. 4 are needed.
  Add a decision on this path.
`,
  },
  {
    rule: 'hard-word',
    when: 'a lesson holds a word that is long and rare for its children',
    files: editTaught(lessonPath, 'text: Draw ', 'text: Draw unauthorised '),
    report: `
content/lessons/7-9-asking.mdx:33 hard-word (error)
  "unauthorised" is long and rare for children of 7 to 9.
  Use a shorter, more common word, or teach it: "words" or "known" in the band.yaml of these ages, "vocabulary" in a lesson.
`,
  },
  {
    rule: 'hard-word',
    when: 'the question of a lesson does',
    files: editTaught(lessonPath, 'keyQuestion: ', 'keyQuestion: What is unauthorised? '),
    report: `
content/lessons/7-9-asking.mdx:6 hard-word (error)
  "unauthorised" is long and rare for children of 7 to 9.
  Use a shorter, more common word, or teach it: "words" or "known" in the band.yaml of these ages, "vocabulary" in a lesson.
`,
  },
  {
    rule: 'hard-word',
    when: 'a page for pupils does',
    files: editTaught(pagePath, 'You can ask.', 'You can ask him. Keep it inaccessible.'),
    report: `
content/pupils/7-9/asking.mdx:12:1 hard-word (error)
  "inaccessible" is long and rare for children of 7 to 9.
  Use a shorter, more common word, or teach it: "words" or "known" in the band.yaml of these ages, "vocabulary" in a lesson.
`,
  },
  {
    rule: 'hard-word',
    when: 'the title of a page or the summary of a story does',
    files: {
      ...editTaught(pagePath, 'title: Asking', 'title: Asking unauthorised adults'),
      [storyPath]: editTaught(storyPath, 'summary: Pip asks.', 'summary: Pip is inaccessible.')[storyPath] ?? null,
    },
    report: `
content/pupils/7-9/asking.mdx:2 hard-word (error)
  "unauthorised" is long and rare for children of 7 to 9.
  Use a shorter, more common word, or teach it: "words" or "known" in the band.yaml of these ages, "vocabulary" in a lesson.

content/pupils/7-9/asking.story.yaml:3 hard-word (error)
  "inaccessible" is long and rare for children of 7 to 9.
  Use a shorter, more common word, or teach it: "words" or "known" in the band.yaml of these ages, "vocabulary" in a lesson.
`,
  },
  {
    rule: 'hard-to-read',
    when: 'a sentence is too long for the band',
    files: editTaught(
      pagePath,
      'You can ask.',
      'You can ask and ask and ask and ask and ask and ask and ask and ask him.',
    ),
    report: `
content/pupils/7-9/asking.mdx:12:1 hard-to-read (error)
  A sentence of 18 words, more than 15 for these readers: "You can ask and ask and ask and ask and ask and ask and ask…"
  Split it, or use shorter and more common words.
`,
  },
];
