// Owns a small lesson, an assembly, a band, a pupil page and a story that break no rule, for cases that break one.
import type { Files } from '../content-folder.ts';

/** Everything that binds somebody in the valid folder, so that nothing is unexplained. */
const cites = 'cites: [staff-breaks-only, staff-no-friends, staff-privacy, privacy-levels, pupils-told-adult]';

export const lessonPath = 'content/lessons/7-9-asking.mdx';
const assemblyPath = 'content/lessons/assemblies/7-9-asking.mdx';
export const bandPath = 'content/pupils/7-9/band.yaml';
export const pagePath = 'content/pupils/7-9/asking.mdx';
export const storyPath = 'content/pupils/7-9/asking.story.yaml';

const files = {
  [lessonPath]: `---
title: Asking first
band: 7-9
years: [3, 4]
minutes: 30
keyQuestion: When do we ask?
objective: We are learning to ask.
outcomes: [I can ask., I can wait., I can thank.]
vocabulary: [{ word: online, meaning: on the internet }]
groundRules: [We listen.]
misconception: { says: Asking is slow., answer: It is quick. }
materials: [Paper]
against: 2023-11
${cites}
frameworks:
  rshe: [Online safety and awareness]
  efacw: [Online relationships]
  pshe: [Relationships]
phases:
  - { phase: baseline, minutes: 5, title: Begin, teacher: [Say.], tasks: [draw], screens: [] }
  - { phase: starter, minutes: 5, title: Start, teacher: [Say.], screens: [] }
  - phase: main
    minutes: 10
    title: Ask
    teacher: [Say.]
    tasks: [draw, write]
    screens:
      - { kind: words, words: [online] }
      - { kind: picture, picture: tell, text: Ask first. }
  - { phase: plenary, minutes: 5, title: Talk, teacher: [Say.], screens: [] }
  - { phase: endpoint, minutes: 5, title: End, teacher: [Say.], tasks: [draw], screens: [] }
tasks:
  - { id: draw, text: Draw it., lookFor: An adult. }
  - { id: write, text: Write it., lookFor: An adult. }
support: [Help.]
core: [Draw.]
stretch: [Write.]
eal: [Show.]
disclosures: In danger, tell the DSL or a deputy now. Promise nothing. Do not ask to be shown anything.
parents: We asked.
worksheet:
  title: Ask
  instructions: Write.
  questions: [{ id: who, text: Who?, lines: 1, answer: An adult., cites: [pupils-told-adult] }]
cards: [{ id: card, text: Pip asks., discuss: Whom?, answer: An adult. }]
---
Background.
`,
  [bandPath]: `title: Ages 7 to 9
picture: smile
welcome: Pick a page.
words: [{ word: online, meaning: On the net. }]
known: [net, mum]
tell:
  title: Tell
  lead: You can tell.
  routes: [{ picture: home, text: At home. }, { picture: school, text: At school. }, { picture: tell, text: By phone. }]
`,
  [pagePath]: `---
title: Asking
picture: tell
about: know
order: 1
against: 2023-11
cites: [pupils-told-adult]
rshe: [Online safety and awareness]
---

<Idea picture="tell">
You can ask.
</Idea>
`,
  [storyPath]: `title: Pip asks
picture: tell
summary: Pip asks.
against: 2023-11
cites: [pupils-told-adult]
rshe: [Wellbeing online]
talk: [Whom did Pip ask?]
steps:
  - { id: one, text: [Pip sees.], question: What now?, choices: [{ text: Ask., to: two }, { text: Wait., to: two }] }
  - { id: two, text: [Pip asks.], question: What now?, choices: [{ text: Ask., to: three }, { text: Wait., to: three }] }
  - { id: three, text: [Pip asks.], question: What now?, choices: [{ text: Ask., to: four }, { text: Wait., to: four }] }
  - { id: four, text: [Pip asks.], question: What now?, choices: [{ text: Ask., to: end }, { text: Wait., to: on }] }
  - { id: on, text: [Pip waits.], choices: [{ text: Go on., to: end }] }
  - { id: end, text: [Mum helps.], help: Mum helped. You can ask too. }
`,
};

const assembly = `---
title: Asking together
band: 7-9
minutes: 10
keyQuestion: When do we ask?
message: We ask.
materials: [Paper]
against: 2023-11
${cites}
statements: [O7]
phases:
  - { phase: welcome, minutes: 2, title: Come in, teacher: [Say.], screens: [] }
  - { phase: story, minutes: 3, title: Pip, teacher: [Say.], screens: [{ kind: picture, picture: tell, text: Ask first. }] }
  - { phase: together, minutes: 2, title: Hands, teacher: [Say.], screens: [] }
  - { phase: quiet, minutes: 1, title: Think, teacher: [Wait.], screens: [] }
  - { phase: close, minutes: 2, title: Ask, teacher: [Say.], screens: [] }
inclusion: [Seats by the door.]
disclosures: In danger, tell the DSL or a deputy now. Promise nothing. Do not ask to be shown anything.
lessons: [7-9-asking]
---
Background.
`;

/** The valid lesson, band, page and story. */
export const taughtContent: Files = files;

/**
 * Makes one of the valid files wrong.
 * @param path the file
 * @param from words that stand in it
 * @param to what stands there instead, once
 * @returns all four files. Throws when the words are not there, so that no test passes by mistake.
 */
export function editTaught(path: keyof typeof files, from: string, to: string): Files {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return { ...files, [path]: text.replace(from, () => to) };
}

/**
 * Makes a valid assembly wrong, beside the valid files.
 * @param from words that stand in it
 * @param to what stands there instead, once
 * @returns all five files. Throws when the words are not there, so that no test passes by mistake.
 */
export function editAssembly(from: string, to: string): Files {
  if (!assembly.includes(from)) throw new Error(`"${from}" is not in the assembly`);
  return { ...files, [assemblyPath]: assembly.replace(from, () => to) };
}
