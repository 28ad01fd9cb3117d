// Owns a case for each rule about quiz items, and for what quizzes and checklists share with other content.
import { quizPath, spoilChecklist, spoilQuiz, validQuiz } from '../quiz-text.ts';
import type { RuleCase } from './rule-case.ts';

/** Three questions whose right option stands first each time. */
const crowded = `${validQuiz}${['a', 'b', 'c']
  .map(
    (id) => `  - id: crowded-${id}
    topic: breaks
    kind: one
    stem: When may a teacher look at a personal account?
    cites: [staff-breaks-only]
    misconception: Lunch duty is a break.
    options:
      - { id: a, text: In breaks without pupils, right: true, feedback: The policy keeps personal use to breaks without pupils. }
      - { id: b, text: While the class is reading, feedback: The pupils are there so the policy says to wait. }
      - { id: c, text: While on playground duty, feedback: It feels like a break but there are pupils about. }
`,
  )
  .join('')}`;

export const quizRuleCases: RuleCase[] = [
  {
    rule: 'role-only-in-right',
    when: 'somebody who helps stands in the right option alone',
    files: spoilQuiz('text: In a break without pupils', 'text: In a break, as the DSL says'),
    report: `
content/quizzes/staff.yaml:9 role-only-in-right (notice)
  In "phone-at-lunch", only right options name somebody who helps ("DSL"), which may give them away.
  Name somebody who helps in a wrong option too: told too late, say, or told a part of it.
`,
  },
  {
    rule: 'unknown-name',
    when: 'an item has a topic that the quiz does not',
    files: spoilQuiz('topic: breaks', 'topic: brakes'),
    report: `
content/quizzes/staff.yaml:10 unknown-name (error)
  There is no topic "brakes" here.
  Did you mean "breaks"?
`,
  },
  {
    rule: 'fact-in-prose',
    when: 'a telephone number stands in a text of a quiz',
    files: spoilQuiz('text: A colleague,', 'text: A colleague on 999,'),
    report: `
content/quizzes/staff.yaml:42 fact-in-prose (error)
  "999" reads like a telephone number, and stands in prose.
  Put it into facts.yaml with its source, and draw it with {fact:…}.
`,
  },
  {
    rule: 'unknown-name',
    when: 'a card belongs to no group',
    files: spoilQuiz('text: A colleague, group: fine', 'text: A colleague, group: never-heard-of'),
    report: `
content/quizzes/staff.yaml:42 unknown-name (error)
  There is no group "never-heard-of" here.
  Name a group that this file has.
`,
  },
  {
    rule: 'unused-topic',
    when: 'no item is about a topic',
    files: spoilQuiz('topics:\n', 'topics:\n  - { id: photos, title: Photos }\n'),
    report: `
content/quizzes/staff.yaml:7 unused-topic (error)
  No item is about the topic "photos".
  Remove the topic, or write an item for it.
`,
  },
  {
    rule: 'option-count',
    when: 'a question for adults has two options',
    files: spoilQuiz(
      `      - id: on-duty
        text: While on duty in the playground
        feedback: It feels like a break, but there are pupils about.
`,
      '',
    ),
    report: `
content/quizzes/staff.yaml:15 option-count (error)
  The item "phone-at-lunch" has 2 options; it should have 3 or 4.
  Keep the options that people really choose.
`,
  },
  {
    rule: 'right-option-count',
    when: 'no option is right',
    files: spoilQuiz('        right: true\n', ''),
    report: `
content/quizzes/staff.yaml:15 right-option-count (error)
  The item "phone-at-lunch" has 0 right options; it needs exactly one.
  Put "right: true" on the right options and on no others.
`,
  },
  {
    rule: 'right-option-count',
    when: 'a question with several answers has one',
    files: spoilQuiz('kind: one\n    stem: When may', 'kind: several\n    stem: Choose all that apply. When may'),
    report: `
content/quizzes/staff.yaml:15 right-option-count (error)
  The item "phone-at-lunch" has 1 right option; it needs two or more, and a wrong one.
  Put "right: true" on the right options and on no others.
`,
  },
  {
    rule: 'right-option-length',
    when: 'the right option is much shorter than the others',
    files: spoilQuiz('text: In a break without pupils', 'text: In a break'),
    report: `
content/quizzes/staff.yaml:20 right-option-length (error)
  A right option of "phone-at-lunch" is 0.45 times as long as its options on average: its length gives it away.
  Bring it to between 0.7 and 1.4 times: shorten it, or say more in the others.
`,
  },
  {
    rule: 'right-is-longest',
    when: 'the right option is the longest in more than two questions of five',
    files: spoilQuiz('text: In a break without pupils', 'text: In a break when no pupils are there'),
    report: `
content/quizzes/staff.yaml:8 right-is-longest (error)
  The right option is the longest in 1 of 1 questions; two in five are the most.
  Shorten right options, or lengthen wrong ones, until length tells nothing.
`,
  },
  {
    rule: 'right-positions',
    when: 'one place holds more than half of the right options',
    files: { [quizPath]: crowded },
    report: `
content/quizzes/staff.yaml:8 right-positions (error)
  The right option stands at place 1 in 3 of 4 questions.
  Change the order of options, so that each place is used and none holds more than half.
`,
  },
  {
    rule: 'all-or-none-option',
    when: 'an option points at the others',
    files: spoilQuiz('text: While on duty in the playground', 'text: Both of these, as it happens'),
    report: `
content/quizzes/staff.yaml:24 all-or-none-option (error)
  An option points at the other options: "Both of these, as it happens".
  Write an option that stands by itself, or make it a question with several right options.
`,
  },
  {
    rule: 'joke-option',
    when: 'an option shouts',
    files: spoilQuiz('text: While on duty in the playground', 'text: While hiding under the desk!'),
    report: `
content/quizzes/staff.yaml:24 joke-option (error)
  An option reads like a joke or a shout: "While hiding under the desk!".
  Write what somebody might really do.
`,
  },
  {
    rule: 'absolute-only-in-wrong',
    when: 'only a wrong option says "never"',
    files: spoilQuiz('text: While on duty in the playground', 'text: Never in a place of work'),
    report: `
content/quizzes/staff.yaml:24 absolute-only-in-wrong (error)
  In "phone-at-lunch", only wrong options use a word such as "Never", which gives them away.
  Reword it, or use such a word in a right option too.
`,
  },
  {
    rule: 'negative-stem',
    when: 'a question asks for what does not hold',
    files: spoilQuiz('stem: When may a teacher look at a personal account?', 'stem: Which of these is not a break?'),
    report: `
content/quizzes/staff.yaml:12 negative-stem (error)
  The question asks for what does not hold: "Which of these is not a break?".
  Ask for what does.
`,
  },
  {
    rule: 'stem-form',
    when: 'a question does not end as one',
    files: spoilQuiz('personal account?', 'personal account.'),
    report: `
content/quizzes/staff.yaml:12 stem-form (error)
  This is neither a question nor an instruction: "When may a teacher look at a personal account.".
  End it with a question mark; to put in order, to sort and to choose several may be told, with a full stop.
`,
  },
  {
    rule: 'stem-several',
    when: 'a question with several right options does not say so',
    files: {
      [quizPath]: validQuiz
        .replace('kind: one', 'kind: several')
        .replace('the class is reading\n', 'the class is reading\n        right: true\n'),
    },
    report: `
content/quizzes/staff.yaml:12 stem-several (error)
  The question has several right options and does not say so: "When may a teacher look at a personal account?".
  Add, for example, "Choose all that apply."
`,
  },
  {
    rule: 'stem-length',
    when: 'a question for adults has more than 35 words',
    files: spoilQuiz('personal account?', `personal account${' of their own'.repeat(10)}?`),
    report: `
content/quizzes/staff.yaml:12 stem-length (error)
  The question has 39 words; the most are 35.
  Shorten it, or tell the situation in a scene.
`,
  },
  {
    rule: 'feedback-short',
    when: 'the feedback of a step gives no reason',
    files: spoilQuiz('Then somebody else knows about it on the same day.', 'Then somebody knows.'),
    report: `
content/quizzes/staff.yaml:33 feedback-short (error)
  The feedback has 3 words: too few to give a reason.
  Say why, in 8 words or more.
`,
  },
  {
    rule: 'feedback-short',
    when: 'feedback is a single word',
    files: spoilQuiz('Then somebody else knows about it on the same day.', 'Yes.'),
    report: `
content/quizzes/staff.yaml:33 feedback-short (error)
  The feedback has 1 word: too few to give a reason.
  Say why, in 8 words or more.
`,
  },
  {
    rule: 'feedback-unkind',
    when: 'feedback judges the reader',
    files: spoilQuiz('The pupils are there, so', 'Wrong, the pupils are there, so'),
    report: `
content/quizzes/staff.yaml:18 feedback-unkind (error)
  The feedback judges the reader: "Wrong, the pupils are there, so the policy says to wait.".
  Begin with the reason, or with what is understandable in the answer.
`,
  },
  {
    rule: 'repeated-id',
    when: 'two options of a question share an id',
    files: spoilQuiz('id: on-duty', 'id: in-class'),
    report: `
content/quizzes/staff.yaml:23 repeated-id (error)
  The id "in-class" is used already, on line 16.
  Give this one an id of its own; ids are never shared.
`,
  },
  {
    rule: 'repeated-id',
    when: 'two items of a checklist share an id',
    files: spoilChecklist('id: set-it', 'id: read-it'),
    report: `
content/checklists/staff.yaml:11 repeated-id (error)
  The id "read-it" is used already, on line 10.
  Give this one an id of its own; ids are never shared.
`,
  },
  {
    rule: 'unknown-clause',
    when: 'a checklist cites a clause that does not exist',
    files: spoilChecklist('cites: [privacy-levels]', 'cites: [privacy-level]'),
    report: `
content/checklists/staff.yaml:11 unknown-clause (error)
  Cites "privacy-level", which is not in version 2023-11.
  Did you mean "privacy-levels"?
`,
  },
  {
    rule: 'unknown-fact',
    when: 'a quiz draws a fact that does not exist',
    files: spoilQuiz('The policy keeps', 'Call {fact:emergenzy}. The policy keeps'),
    report: `
content/quizzes/staff.yaml:22 unknown-fact (error)
  Names the fact "emergenzy", which is not in facts.yaml.
  Did you mean "emergency"?
`,
  },
  {
    rule: 'bad-file-name',
    when: 'a quiz has capital letters in its name',
    files: { 'content/quizzes/Staff.yaml': validQuiz },
    report: `
content/quizzes/Staff.yaml:1 bad-file-name (error)
  The file is called "Staff.yaml"; its name must be lower-case words joined by hyphens, such as "staff-induction.yaml".
  Rename the file, if it is meant to be content of its own; otherwise delete it.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a quiz for adults has a band',
    files: spoilQuiz('minutes: 5', 'minutes: 5\nband: 5-7'),
    report: `
content/quizzes/staff.yaml:5 invalid-field (error)
  The field "band" is "5-7", but must be left out of a quiz for adults.
  Correct the value.
`,
  },
  {
    rule: 'missing-field',
    when: 'a quiz for pupils has none',
    files: spoilQuiz('audiences: [staff]', 'audiences: [pupils]'),
    report: `
content/quizzes/staff.yaml:1 missing-field (error)
  The field "band" is missing.
  Add it: one of 5-7, 7-9, 9-11 in a quiz for pupils.
`,
  },
];
