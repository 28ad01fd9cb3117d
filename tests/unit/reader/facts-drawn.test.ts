// Facts that a text draws by name are no facts in prose, in any kind of file.
import { expect, it } from 'vitest';
import { type Files, readFolder } from './content-folder.ts';
import { spoilChecklist, spoilQuiz } from './quiz-text.ts';
import { guidancePage } from './rule-cases/guidance-page.ts';
import { editTaught, pagePath, storyPath } from './rule-cases/taught-content.ts';

const kinds: [kind: string, draw: (id: string) => Files, type: (value: string) => Files][] = [
  ['guidance', (id) => guidancePage(`Call <Fact id="${id}" />.`), (value) => guidancePage(`Call ${value}.`)],
  [
    'a pupil page',
    (id) => editTaught(pagePath, 'You can ask.', `Call <Fact id="${id}" />.`),
    (value) => editTaught(pagePath, 'You can ask.', `Call ${value}.`),
  ],
  [
    'a story',
    (id) => editTaught(storyPath, '[Mum helps.]', `["Mum calls {fact:${id}}."]`),
    (value) => editTaught(storyPath, '[Mum helps.]', `["Mum calls ${value}."]`),
  ],
  [
    'a quiz',
    (id) => spoilQuiz('text: Leave the request', `text: "Call {fact:${id}}"`),
    (value) => spoilQuiz('text: Leave the request', `text: "Call ${value}"`),
  ],
  [
    'a checklist',
    (id) => spoilChecklist('text: I have set my privacy.', `text: "Call {fact:${id}}."`),
    (value) => spoilChecklist('text: I have set my privacy.', `text: "Call ${value}."`),
  ],
];

const rulesOf = async (files: Files): Promise<string[]> => (await readFolder(files)).problems.map(({ rule }) => rule);

it.each(kinds)('%s may draw a telephone number', async (_, draw) => {
  expect(await rulesOf(draw('emergency'))).toEqual([]);
});

it.each(kinds)('%s may not hold one', async (_, __, type) => {
  expect(await rulesOf(type('999'))).toEqual(['fact-in-prose']);
});
