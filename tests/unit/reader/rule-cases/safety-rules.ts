// Owns cases for each rule that keeps children safe.
import { edit } from '../content-folder.ts';
import { guidancePage } from './guidance-page.ts';
import { spoilChecklist, spoilQuiz } from '../quiz-text.ts';
import type { RuleCase } from './rule-case.ts';
import { bandPath, editTaught, lessonPath, pagePath, storyPath, taughtContent } from './taught-content.ts';

const tellPath = `  routes: [{ picture: home, text: At home. }, { picture: school, text: At school. }, { picture: tell, text: By phone. }]`;
const safeTell = `  routes: [{ picture: home, text: At home. }, { picture: school, text: At school. }, { picture: tell, text: "On {fact:emergency}, or tell another one. You can if you were not meant to play." }]`;

/** The valid page says what to do when something happened, and its band offers every way to tell. */
const happened = {
  ...taughtContent,
  [pagePath]: `${(taughtContent[pagePath] as string).replace('about: know', 'about: happened')}
Do they ask to see your private parts on camera? Is it a secret? Is it a threat? Stop. Tell.
`,
  [bandPath]: (taughtContent[bandPath] as string).replace(tellPath, safeTell),
};

export const safetyRuleCases: RuleCase[] = [
  {
    rule: 'picture-caveat',
    when: 'a page says to keep a message, whatever it shows',
    files: editTaught(pagePath, 'You can ask.', 'Keep the message. You can ask.'),
    report: `
content/pupils/7-9/asking.mdx:12:1 picture-caveat (error)
  "Keep the message." would hold for a nude picture too, because nothing here says that a picture of private parts need not be shown, or that nothing is sent on.
  Add, in the same page, story, item or lesson, for example: "Does it show private parts? You don’t have to show it. Don’t send it on."
`,
  },
  {
    rule: 'picture-caveat',
    when: 'a screen of a lesson says not to delete a picture, and nobody said that it may stay where it is',
    files: editTaught(lessonPath, 'text: Ask first.', 'text: Do not delete the picture.'),
    report: `
content/lessons/7-9-asking.mdx:29 picture-caveat (error)
  "Do not delete the picture." would hold for a nude picture too, because nothing here says that a picture of private parts need not be shown.
  Add, in the same page, story, item or lesson, for example: "Does it show private parts? You don’t have to show it. Don’t send it on."
`,
  },
  {
    rule: 'show-it',
    when: 'somebody in a story shows an adult',
    files: editTaught(storyPath, '[Pip waits.]', '[Pip shows Dad.]'),
    report: `
content/pupils/7-9/asking.story.yaml:13 show-it (error)
  "shows Dad" has somebody show, send or look at what may be a nude picture.
  Let the child tell an adult what it is: no adult should ask to see it, or be sent it.
`,
  },
  {
    rule: 'two-ways-to-tell',
    when: 'something happened, and "tell" has no helpline, no word for a child who broke a rule, and nobody to turn to next',
    files: { ...happened, [bandPath]: taughtContent[bandPath] ?? null },
    report: `
content/pupils/7-9/band.yaml:6 two-ways-to-tell (error)
  Pages for these ages say what to do when something has happened, but "tell" does not say that a child who broke a rule can tell too.
  Add, for example, "You can tell, even if you weren’t meant to be on that app."

content/pupils/7-9/band.yaml:6 two-ways-to-tell (error)
  Pages for these ages say what to do when something has happened, but "tell" does not say what to do when the first adult does not help.
  Add, for example, "If the first adult doesn’t help, tell another one."

content/pupils/7-9/band.yaml:6 two-ways-to-tell (error)
  Pages for these ages say what to do when something has happened, but "tell" offers no way outside home and school.
  Add a route that draws a helpline: {fact:…}, of the kind "phone" in facts.yaml, and not the number for danger.
`,
  },
  {
    rule: 'two-ways-to-tell',
    when: 'something happened, and "tell" names neither home nor school',
    files: {
      ...happened,
      [bandPath]: happened[bandPath]
        .replace('picture: home', 'picture: adult')
        .replace('picture: school', 'picture: kind'),
    },
    report: `
content/pupils/7-9/band.yaml:6 two-ways-to-tell (error)
  Pages for these ages say what to do when something has happened, but "tell" offers no way at home.
  Add a route with "picture: home": the worry may be about somebody at school.

content/pupils/7-9/band.yaml:6 two-ways-to-tell (error)
  Pages for these ages say what to do when something has happened, but "tell" offers no way at school.
  Add a route with "picture: school": the worry may be about somebody at home.
`,
  },
  {
    rule: 'one-adult-only',
    when: 'a page about what happened knows nobody but an adult at home',
    files: { ...happened, [pagePath]: happened[pagePath].replace('You can ask.', 'Tell an adult at home.') },
    report: `
content/pupils/7-9/asking.mdx:12:1 one-adult-only (error)
  "Tell an adult at home" names nobody but an adult at home, and that may be the adult whom the worry is about.
  Add "or at school", or another adult, in the same paragraph.
`,
  },
  {
    rule: 'one-adult-only',
    when: 'a page sends a child to one person alone',
    files: editTaught(pagePath, 'You can ask.', 'Only tell Mum.'),
    report: `
content/pupils/7-9/asking.mdx:12:1 one-adult-only (error)
  "Only tell Mum" sends a child to one person alone, who may be busy, or the one whom the worry is about.
  Name a second person, or say that another adult can be told.
`,
  },
  {
    rule: 'one-adult-only',
    when: 'a card of a lesson asks for a secret',
    files: editTaught(lessonPath, 'answer: An adult. }]', 'answer: Keep it a secret. }]'),
    report: `
content/lessons/7-9-asking.mdx:45 one-adult-only (error)
  "Keep it a secret" asks a child to keep a secret.
  Write "private" where something is private, and say that a child can tell a trusted adult anything.
`,
  },
  {
    rule: 'one-adult-only',
    when: 'a page asks a child to tell nobody',
    files: editTaught(pagePath, 'You can ask.', 'Don’t tell anyone.'),
    report: `
content/pupils/7-9/asking.mdx:12:1 one-adult-only (error)
  "Don’t tell anyone" asks a child to tell nobody.
  Say whom a child can tell; what a stranger says stands in quotation marks.
`,
  },
  {
    rule: 'one-adult-only',
    when: 'what the pages of a band share asks for a secret',
    files: editTaught(bandPath, 'lead: You can tell.', 'lead: Keep it a secret.'),
    report: `
content/pupils/7-9/band.yaml:8 one-adult-only (error)
  "Keep it a secret" asks a child to keep a secret.
  Write "private" where something is private, and say that a child can tell a trusted adult anything.
`,
  },
  {
    rule: 'concern-to-the-person',
    when: 'guidance sends every worry to the head',
    files: guidancePage('<WhoToTell>\n\n1. <Contact role="dsl" />\n2. <Contact role="headteacher" />\n\n</WhoToTell>'),
    report: `
content/guidance/staff.mdx:12:4 concern-to-the-person (error)
  The page sends worries to the head, and does not say where a worry about the head goes.
  Draw <ConcernAboutHead /> or <Contact role="chair-of-governors" />, and say when.
`,
  },
  {
    rule: 'concern-to-the-person',
    when: 'a sentence of guidance sends worries to the head',
    files: guidancePage('If something worries you, tell the headteacher.'),
    report: `
content/guidance/staff.mdx:9:1 concern-to-the-person (error)
  The page sends worries to the head, and does not say where a worry about the head goes.
  Draw <ConcernAboutHead /> or <Contact role="chair-of-governors" />, and say when.
`,
  },
  {
    rule: 'concern-to-the-person',
    when: 'guidance takes a worry about the head to the head, and one about a colleague to the colleague',
    files: guidancePage(
      '<Situations>\n\n<WhatIf id="head" question="You’re worried about the head">\n\n1. Tell <Contact role="headteacher" />, or speak to the head.\n2. Don’t tell the head. <Contact role="chair-of-governors" />\n3. Raise it with the person concerned. <Cite clause="privacy-levels" />\n\n</WhatIf>\n\n</Situations>',
    ),
    report: `
content/guidance/staff.mdx:13:4 concern-to-the-person (error)
  "speak to the head" takes a worry to the person whom it is about.
  Name somebody else to tell, or say not to tell that person.

content/guidance/staff.mdx:13:9 concern-to-the-person (error)
  "headteacher" takes a worry to the person whom it is about.
  Leave out the head here, and whatever other role the same person has: a worry about the head goes to the chair of governors.

content/guidance/staff.mdx:15:4 concern-to-the-person (error)
  "Raise it with the person concerned" takes a worry to the person whom it is about.
  Name somebody else to tell, or say not to tell that person.
`,
  },
  {
    rule: 'evidence-caveat',
    when: 'a situation of guidance has adults take a screenshot and ask a child to show, and its neighbour has the caveat',
    files: guidancePage(
      '<Situations>\n\n<WhatIf id="one" question="A chat turns nasty">\n\n1. Take a screenshot. <Cite clause="privacy-levels" />\n2. Ask the child to show you the chat.\n\n</WhatIf>\n\n<WhatIf id="two" question="A post turns nasty">\n\n1. Take a screenshot, but never of a nude picture. <Cite clause="privacy-levels" />\n\n</WhatIf>\n\n</Situations>',
    ),
    report: `
content/guidance/staff.mdx:13:4 evidence-caveat (error)
  "Take a screenshot." would hold for a nude picture of a child too, because nothing here says that none is ever copied.
  Add, in the same situation or item, for example: "Never take one of a nude or nearly nude picture: leave that where it is."

content/guidance/staff.mdx:14:4 show-it (error)
  "Ask the child to show you" has somebody show, send or look at what may be a nude picture.
  Let the child tell an adult what it is: no adult should ask to see it, or be sent it.
`,
  },
  {
    rule: 'evidence-caveat',
    when: 'the right step of a quiz keeps messages, and an item of a checklist goes to the person concerned',
    files: {
      ...spoilQuiz('text: Tell Ann,', 'text: Save the messages,'),
      ...spoilChecklist('text: I have set my privacy.', 'text: I talk to the colleague concerned.'),
    },
    report: `
content/checklists/staff.yaml:11 concern-to-the-person (error)
  "talk to the colleague concerned" takes a worry to the person whom it is about.
  Name somebody else to tell, or say not to tell that person.

content/quizzes/staff.yaml:33 evidence-caveat (error)
  "Save the messages" would hold for a nude picture of a child too, because nothing here says that none is ever copied.
  Add, in the same situation or item, for example: "Never take one of a nude or nearly nude picture: leave that where it is."
`,
  },
  {
    rule: 'evidence-caveat',
    when: 'the letter home of a lesson has parents keep evidence',
    files: editTaught(lessonPath, 'parents: We asked.', 'parents: Take a screenshot.'),
    report: `
content/lessons/7-9-asking.mdx:40 evidence-caveat (error)
  "Take a screenshot." would hold for a nude picture of a child too, because nothing here says that none is ever copied.
  Add, in the same situation or item, for example: "Never take one of a nude or nearly nude picture: leave that where it is."
`,
  },
  {
    rule: 'two-ways-to-tell',
    when: 'something happened, and "tell" does not draw the emergency number that the school names',
    files: {
      ...happened,
      [bandPath]: happened[bandPath].replace('On {fact:emergency}, or tell', 'Tell'),
      ...edit('content/school.yaml', 'publishedIn: 2023-11\n', 'publishedIn: 2023-11\nemergencyFact: emergency\n'),
    },
    report: `
content/lessons/7-9-asking.mdx:39 disclosures-incomplete (error)
  What to do when a pupil tells something does not say what to do in danger.
  Add "In danger now, call {fact:emergency}." It is the emergency number of school.yaml.

content/pupils/7-9/band.yaml:6 two-ways-to-tell (error)
  Pages for these ages say what to do when something has happened, but "tell" does not say whom to call in danger.
  Add a route for it, for example, "In danger now? Call {fact:emergency}." It is the emergency number of school.yaml.

content/pupils/7-9/band.yaml:6 two-ways-to-tell (error)
  Pages for these ages say what to do when something has happened, but "tell" offers no way outside home and school.
  Add a route that draws a helpline: {fact:…}, of the kind "phone" in facts.yaml, and not the number for danger.
`,
  },
  {
    rule: 'threat-steps',
    when: 'a page about blackmail says no more than to tell',
    files: { ...happened, [pagePath]: happened[pagePath].replace('You can ask.', 'Is it a threat to share a photo?') },
    report: `
content/pupils/7-9/asking.mdx:12:1 threat-steps (error)
  This speaks of a threat, and does not say to stop answering, not to pay, not to send anything or that it is not the child’s fault.
  Say, for example: "It’s not your fault. Stop answering. Don’t pay, and don’t send more. Tell an adult now."
`,
  },
  {
    rule: 'risk-unnamed',
    when: 'no page about what happened speaks of pictures of private parts, or of a camera',
    files: {
      ...happened,
      [pagePath]: happened[pagePath].replace('Do they ask to see your private parts on camera? ', ''),
    },
    report: `
content/pupils/7-9/band.yaml:1 risk-unnamed (notice)
  No page for these ages about what has happened speaks of being asked for a picture of private parts or being asked to go on camera.
  Write a page with "about: happened", in words for these ages: what to do, that it is not their fault, and to tell.
`,
  },
  {
    rule: 'giving-in',
    when: 'a page about what happened has a child pay, and do as told',
    files: { ...happened, [pagePath]: happened[pagePath].replace('You can ask.', 'Is it a message? Pay them.') },
    report: `
content/pupils/7-9/asking.mdx:12:1 giving-in (error)
  "Pay them" has a child do what somebody who presses them wants.
  Say, for example: "Stop answering. Don’t pay, don’t send anything and don’t go. Tell an adult now."
`,
  },
  {
    rule: 'one-adult-only',
    when: 'a page has a child wait for an adult before they report',
    files: editTaught(pagePath, 'You can ask.', 'Call Childline with an adult.'),
    report: `
content/pupils/7-9/asking.mdx:12:1 one-adult-only (error)
  "Call Childline with an adult." has a child wait for an adult before they get help.
  Say that a child can do it alone, or with an adult.
`,
  },
  {
    rule: 'about-listeners',
    when: 'a story asks a child what they would do',
    files: editTaught(storyPath, '[Pip waits.]', '[Pip waits. What would you do?]'),
    report: `
content/pupils/7-9/asking.story.yaml:13 about-listeners (error)
  "What would you do" asks children about themselves in front of others.
  Ask about somebody in the story, such as "What could Pip do?"; whoever wants to tell tells an adult.
`,
  },
  {
    rule: 'promised-outcome',
    when: 'an adult in a story promises how it ends',
    files: editTaught(storyPath, '[Pip waits.]', '["“I’ll make sure that Pip is safe,” says Dad."]'),
    report: `
content/pupils/7-9/asking.story.yaml:13 promised-outcome (error)
  "I’ll make sure that Pip is" promises what nobody can be sure of.
  Say what will be done next, such as "I’ll tell the adults who keep children safe."
`,
  },
  {
    rule: 'disclosures-incomplete',
    when: 'a lesson does not say what a teacher needs',
    files: editTaught(
      lessonPath,
      'disclosures: In danger, tell the DSL or a deputy now. Promise nothing. Do not ask to be shown anything.',
      'disclosures: Listen.',
    ),
    report: `
content/lessons/7-9-asking.mdx:39 disclosures-incomplete (error)
  What to do when a pupil tells something does not name the DSL.
  Say that the teacher tells the DSL (or a deputy) straight away.

content/lessons/7-9-asking.mdx:39 disclosures-incomplete (error)
  What to do when a pupil tells something does not say that nobody asks to be shown anything.
  Add, for example, "Do not ask to be shown what is on a device."

content/lessons/7-9-asking.mdx:39 disclosures-incomplete (error)
  What to do when a pupil tells something does not say that nothing is promised.
  Add, for example, "Do not promise to keep it secret."

content/lessons/7-9-asking.mdx:39 disclosures-incomplete (error)
  What to do when a pupil tells something does not say what to do in danger.
  Say whom to call when a child is in danger now.

content/lessons/7-9-asking.mdx:39 disclosures-incomplete (error)
  What to do when a pupil tells something names no deputy, so that it ends where the DSL is away.
  Write "the DSL (or a deputy)".
`,
  },
  {
    rule: 'disclosures-incomplete',
    when: 'the school names its emergency number, and a lesson does not draw it',
    files: {
      ...taughtContent,
      ...edit('content/school.yaml', 'publishedIn: 2023-11\n', 'publishedIn: 2023-11\nemergencyFact: emergency\n'),
    },
    report: `
content/lessons/7-9-asking.mdx:39 disclosures-incomplete (error)
  What to do when a pupil tells something does not say what to do in danger.
  Add "In danger now, call {fact:emergency}." It is the emergency number of school.yaml.
`,
  },
];
