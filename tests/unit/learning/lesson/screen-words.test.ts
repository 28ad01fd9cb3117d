import { expect, it } from 'vitest';
import { countScreenWords, describeScreen, textsOfScreen } from '../../../../src/learning/lesson/screen-words.ts';
import type { Screen } from '../../../../src/schemas/lesson-screen.ts';

const vocabulary = [
  { word: 'private', meaning: 'only for you' },
  { word: 'online', meaning: 'on the internet' },
];

const screens: [Screen, number][] = [
  [{ kind: 'say', title: 'One two', text: ['three', 'four five'] }, 5],
  [{ kind: 'question', text: 'Who helps?', reveal: ['An adult'] }, 4],
  [{ kind: 'vote', text: 'What now?', options: ['Ask', 'Wait here'], talk: 'Why?' }, 6],
  [{ kind: 'task', text: 'Draw it.', minutes: 5 }, 2],
  [{ kind: 'words', words: ['private'] }, 4],
  [{ kind: 'picture', picture: 'tell', text: 'Tell someone' }, 2],
];

it.each(screens)('counts everything that can show: %j', (screen, words) => {
  expect(countScreenWords(screen, vocabulary)).toBe(words);
});

it.each(screens)('describes on paper all that can show: %j', (screen) => {
  const { heading, rows } = describeScreen(screen, vocabulary);
  const said = [heading, ...rows.flatMap(({ label, texts }) => [label, ...texts])];
  expect(said).toEqual(expect.arrayContaining(textsOfScreen(screen)));
});

it('describes words with their meanings', () => {
  expect(describeScreen({ kind: 'words', words: ['private'] }, vocabulary).rows).toEqual([
    { label: 'private', texts: ['only for you'] },
  ]);
});
