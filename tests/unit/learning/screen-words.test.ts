import { expect, it } from 'vitest';
import { countScreenWords } from '../../../src/learning/screen-words.ts';
import type { Screen } from '../../../src/schemas/lesson-screen.ts';

const vocabulary = [
  { word: 'private', meaning: 'only for you' },
  { word: 'online', meaning: 'on the internet' },
];

it.each<[Screen, number]>([
  [{ kind: 'say', title: 'One two', text: ['three', 'four five'] }, 5],
  [{ kind: 'question', text: 'Who helps?', reveal: ['An adult'] }, 4],
  [{ kind: 'vote', text: 'What now?', options: ['Ask', 'Wait here'], talk: 'Why?' }, 6],
  [{ kind: 'task', text: 'Draw it.', minutes: 5 }, 2],
  [{ kind: 'words', words: ['private'] }, 4],
  [{ kind: 'picture', picture: 'tell', text: 'Tell someone' }, 2],
])('counts everything that can show: %j', (screen, words) => {
  expect(countScreenWords(screen, vocabulary)).toBe(words);
});
