// Owns cases for the rules about whom to tell when something is wrong.
import { edit, type Files } from '../content-folder.ts';
import { advisingPolicy } from './advising-policy.ts';
import type { RuleCase } from './rule-case.ts';

const childSay = 'Tell somebody at home, or another one. You can if you were not meant to play.';

/** A small page of help that breaks no rule and cites everything that binds somebody in the valid folder. */
const valid = `against: 2023-11
lead: Tell somebody now.
danger: Call {fact:emergency}.
routes:
  lead: { title: Safeguarding lead, contact: dsl }
  line: { title: Rescue, contact: deputy-dsl, facts: [emergency], hours: At any time }
askers:
  - { who: child, title: I am a child, say: "${childSay}", routes: [lead, line] }
situations:
  - id: a-threat
    title: Somebody threatens me
    askers: [child]
    say: Tell somebody now.
    routes: [lead, line]
    cites: [staff-breaks-only, staff-no-friends, staff-privacy, privacy-levels, pupils-told-adult]
    words: [threat]
    phrasings: [somebody threatens me]
  - id: a-worry
    title: I am worried
    askers: [child]
    say: Tell somebody today.
    routes: [lead, line]
    words: []
    phrasings: []
`;

/** Spoils the page; throws when the words are not in it. */
function spoil(from: string, to: string): Files {
  const text = valid.replace(from, to);
  if (text === valid) throw new Error(`"${from}" is not in the page of help`);
  return { 'content/urgent.yaml': text };
}

/** The same page, with examples that break no rule but for these. */
function teach(examples: string): Files {
  return { 'content/urgent.yaml': valid, 'content/urgent-examples.yaml': examples };
}

export const urgentRuleCases: RuleCase[] = [
  {
    rule: 'advice-as-rule',
    when: 'help for adults makes a rule of what the policy advises',
    files: {
      ...advisingPolicy,
      'content/urgent.yaml': valid
        .replace('who: child', 'who: staff')
        .replaceAll('askers: [child]', 'askers: [staff]')
        .replace('say: Tell somebody now.', 'say: Never add a pupil.'),
    },
    report: `
content/urgent.yaml:10 advice-as-rule (error)
  "Never add a pupil." says "Never", but "staff-no-friends" says "advised".
  Say that it is advice ("You’re advised to …"), or cite the clause that makes it a rule.
`,
  },
  {
    rule: 'unknown-situation',
    when: 'examples are of a situation that the page of help does not have',
    files: teach('situations:\n  a-treat: [he said he will]\nordinary: [a treat for the class]\n'),
    report: `
content/urgent-examples.yaml:2 unknown-situation (error)
  There is no situation "a-treat" in urgent.yaml.
  Did you mean "a-threat"?
`,
  },
  {
    rule: 'repeated-example',
    when: 'a question is an example of danger and of none, in whatever capitals and signs',
    files: teach('situations:\n  a-threat: ["He said: he will"]\nordinary:\n  - when is lunch\n  - he said he will!\n'),
    report: `
content/urgent-examples.yaml:5 repeated-example (error)
  "he said he will!" stands already among the examples, on line 2.
  Keep it where it fits best: from what stands in two places nothing can be learnt.
`,
  },
  {
    rule: 'invalid-field',
    when: 'there are examples of danger and none of ordinary questions',
    files: teach('situations:\n  a-threat: [he said he will]\nordinary: []\n'),
    report: `
content/urgent-examples.yaml:3 invalid-field (error)
  The field "ordinary" is an empty list, but must be one or more questions.
  Correct the value.
`,
  },
  {
    rule: 'hard-word',
    when: 'what to do when something is wrong says it to a child in a word that is long and rare',
    files: spoil('    say: Tell somebody now.', '    say: Tell an unauthorised person now.'),
    report: `
content/urgent.yaml:13 hard-word (error)
  "unauthorised" is long and rare for children of 9 to 11.
  Use a shorter, more common word, or teach it: "words" or "known" in the band.yaml of these ages, "vocabulary" in a lesson.
`,
  },
  {
    rule: 'unknown-name',
    when: 'a reader is sent to a route that the page of help does not have',
    files: spoil('play.", routes: [lead, line]', 'play.", routes: [lead, line, lime]'),
    report: `
content/urgent.yaml:8 unknown-name (error)
  There is no route "lime" here.
  Did you mean "line"?
`,
  },
  {
    rule: 'repeated-id',
    when: 'two situations of the page of help have one id',
    files: spoil('id: a-worry', 'id: a-threat'),
    report: `
content/urgent.yaml:18 repeated-id (error)
  The id "a-threat" is used already, on line 10.
  Give this one an id of its own; ids are never shared.
`,
  },
  {
    rule: 'unknown-name',
    when: 'a situation is for somebody whom the page of help does not address, and another is addressed twice',
    files: spoil(
      `  - { who: child, title: I am a child, say: "${childSay}", routes: [lead, line] }`,
      `  - { who: parent, title: I am a parent, say: Tell somebody., routes: [lead, line] }
  - { who: parent, title: I am a parent, say: Tell somebody., routes: [lead, line] }`,
    ),
    report: `
content/urgent.yaml:9 repeated-id (error)
  The id "parent" is used already, on line 8.
  Give this one an id of its own; ids are never shared.

content/urgent.yaml:13 unknown-name (error)
  There is no reader "child" here.
  Name a reader that this file has.
`,
  },
  {
    rule: 'unknown-fact',
    when: 'a route shows a fact that is not in facts.yaml',
    files: spoil('facts: [emergency]', 'facts: [emergancy]'),
    report: `
content/urgent.yaml:6 unknown-fact (error)
  Names the fact "emergancy", which is not in facts.yaml.
  Did you mean "emergency"?
`,
  },
  {
    rule: 'unknown-fact',
    when: 'the hours of a route draw a fact that is not in facts.yaml',
    files: spoil('hours: At any time', 'hours: "{fact:emergancy}"'),
    report: `
content/urgent.yaml:6 unknown-fact (error)
  Names the fact "emergancy", which is not in facts.yaml.
  Did you mean "emergency"?
`,
  },
  {
    rule: 'unknown-role',
    when: 'a route leads to a contact that the school does not have',
    files: spoil('contact: dsl', 'contact: dls'),
    report: `
content/urgent.yaml:5 unknown-role (error)
  Names the role "dls", which is not among the contacts of school.yaml.
  Did you mean "dsl"?
`,
  },
  {
    rule: 'unknown-clause',
    when: 'a situation rests on a clause that its version does not have',
    files: spoil('[staff-breaks-only, ', '[staff-breaks-only, staff-no-friend, '),
    report: `
content/urgent.yaml:15 unknown-clause (error)
  Cites "staff-no-friend", which is not in version 2023-11.
  Did you mean "staff-no-friends"?
`,
  },
  {
    rule: 'fact-in-prose',
    when: 'the first step of a situation has a number of its own',
    files: spoil('say: Tell somebody today.', 'say: Call 01632 960001.'),
    report: `
content/urgent.yaml:21 fact-in-prose (error)
  "01632 960001" reads like a telephone number, and stands in prose.
  Put it into facts.yaml with its source, and draw it with {fact:…}.
`,
  },
  {
    rule: 'show-it',
    when: 'the page of help has a child send a picture to an adult',
    files: spoil('say: Tell somebody today.', 'say: Send the picture to a teacher.'),
    report: `
content/urgent.yaml:21 show-it (error)
  "Send the picture to a teacher" has somebody show, send or look at what may be a nude picture.
  Let the child tell an adult what it is: no adult should ask to see it, or be sent it.
`,
  },
  {
    rule: 'picture-caveat',
    when: 'a step of the page of help has a child keep pictures; what begins with "Adults:" is for others',
    files: spoil(
      'say: Tell somebody today.',
      'say: Tell somebody today.\n    steps: ["Adults: take screenshots, but never of a nude picture.", Take screenshots of the messages.]',
    ),
    report: `
content/urgent.yaml:22 picture-caveat (error)
  "Take screenshots of the messages." would hold for a nude picture too, because nothing here says that a picture of private parts need not be shown, or that nothing is sent on.
  Add, in the same page, story, item or lesson, for example: "Does it show private parts? You don’t have to show it. Don’t send it on."
`,
  },
  {
    rule: 'concern-to-the-person',
    when: 'a route of the page of help leads to the head, and no situation begins with the chair',
    files: spoil('contact: dsl', 'contact: headteacher'),
    report: `
content/urgent.yaml:5 concern-to-the-person (error)
  The page sends worries to the head, and does not say where a worry about the head goes.
  Add a situation for it, whose first route has "contact: chair-of-governors".
`,
  },
  {
    rule: 'concern-to-the-person',
    when: 'a situation about the head has a route to the DSL, who is the same person, and a step to the head',
    files: {
      ...spoil(
        '    title: I am worried\n    askers: [child]\n    say: Tell somebody today.',
        '    title: I am worried about the head\n    askers: [child]\n    say: Tell the person that it is about.',
      ),
      ...edit('content/school.yaml', 'title: Headteacher, phone', 'title: Headteacher, people: [Ann Example], phone'),
    },
    report: `
content/urgent.yaml:21 concern-to-the-person (error)
  "Tell the person that it is about" takes a worry to the person whom it is about.
  Name somebody else to tell, or say not to tell that person.

content/urgent.yaml:22 concern-to-the-person (error)
  "lead" takes a worry to the person whom it is about.
  Leave out the head here, and whatever other role the same person has: a worry about the head goes to the chair of governors.
`,
  },
  {
    rule: 'evidence-caveat',
    when: 'the page of help has adults keep evidence, whatever it shows',
    files: spoil(
      'say: Tell somebody today.',
      'say: Tell somebody today.\n    steps: ["Adults: keep evidence before you block."]',
    ),
    report: `
content/urgent.yaml:22 evidence-caveat (error)
  "Adults: keep evidence before you block." would hold for a nude picture of a child too, because nothing here says that none is ever copied.
  Add, in the same situation or item, for example: "Never take one of a nude or nearly nude picture: leave that where it is."
`,
  },
  {
    rule: 'two-ways-to-tell',
    when: 'the page of help has nothing for a child whose worry is at school, or who broke a rule',
    files: spoil(`say: "${childSay}", routes: [lead, line]`, 'say: Tell somebody., routes: [lead]'),
    report: `
content/urgent.yaml:8 two-ways-to-tell (error)
  What a child reads first here does not say that a child who broke a rule can tell too.
  Add, for example, "You can tell, even if you weren’t meant to be on that app."

content/urgent.yaml:8 two-ways-to-tell (error)
  What a child reads first here does not say what to do when the first adult does not help.
  Add, for example, "If the first adult doesn’t help, tell another one."

content/urgent.yaml:8 two-ways-to-tell (error)
  What a child reads first here offers no way at home.
  Say "at home" in its words or in a route: the worry may be about somebody at school.

content/urgent.yaml:8 two-ways-to-tell (error)
  What a child reads first here offers no way outside home and school.
  Add a route whose facts hold a helpline, of the kind "phone" in facts.yaml, and not the number for danger.
`,
  },
  {
    rule: 'two-ways-to-tell',
    when: 'all ways out of a situation of a child end at school',
    files: spoil(
      'say: Tell somebody today.\n    routes: [lead, line]',
      'say: Tell somebody today.\n    routes: [lead]',
    ),
    report: `
content/urgent.yaml:18 two-ways-to-tell (error)
  "I am worried" offers no way outside home and school.
  Add a route whose facts hold a helpline, of the kind "phone" in facts.yaml, and not the number for danger.

content/urgent.yaml:22 deputy-dropped (notice)
  "I am worried" names the DSL and no deputy; the school has both.
  Write "the DSL (or a deputy)", so that there is somebody to tell when the DSL is away.
`,
  },
  {
    rule: 'deputy-dropped',
    when: 'the school has a deputy, and the page of help sends readers to the DSL alone, in words and by its routes',
    files: spoil(
      'say: Tell somebody today.\n    routes: [lead, line]',
      'say: Tell the safeguarding lead (DSL) today.\n    steps: [At home too.]\n    routes: [lead]',
    ),
    report: `
content/urgent.yaml:21 deputy-dropped (notice)
  "Tell the safeguarding lead (DSL) today." names the DSL and no deputy; the school has both.
  Write "the DSL (or a deputy)", so that there is somebody to tell when the DSL is away.

content/urgent.yaml:23 deputy-dropped (notice)
  "I am worried" names the DSL and no deputy; the school has both.
  Write "the DSL (or a deputy)", so that there is somebody to tell when the DSL is away.
`,
  },
];
