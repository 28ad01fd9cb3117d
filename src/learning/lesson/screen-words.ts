// Owns the words that a screen of a lesson shows to the class.
import type { Lesson } from '../../schemas/lesson.ts';
import { maxScreenWords, maxSortWords } from '../../schemas/lesson-screen.ts';
import type { BoardScreen } from './board-screens.ts';
import { splitWords } from '../reading/reading-level.ts';

/**
 * Lists every text that a screen can show, also what opens on a button.
 * @param screen a screen
 * @returns texts in the order in which they are read.
 */
export function textsOfScreen(screen: BoardScreen): string[] {
  switch (screen.kind) {
    case 'say':
      return [screen.title, ...screen.text];
    case 'question':
      return [screen.text, ...screen.reveal];
    case 'vote':
      return [screen.text, ...screen.options, screen.talk];
    case 'sort':
      return [
        screen.text,
        ...screen.groups.map(({ title }) => title),
        ...screen.cards.flatMap(({ text, why }) => (why === undefined ? [text] : [text, why])),
      ];
    case 'check':
      return [screen.text, ...screen.options.map(({ text }) => text), screen.because];
    case 'task':
    case 'picture':
      return [screen.text];
    case 'words':
      return screen.words;
  }
}

/** A screen as the plan lists it: what stands large, and below it rows of texts, each row with a word for what they are. */
export interface ScreenOnPaper {
  heading: string;
  rows: { label: string; texts: string[] }[];
}

/**
 * Describes a screen for a teacher who has no board.
 * @param screen a screen
 * @param vocabulary the lesson's words
 * @returns every text of the screen, words with their meanings; no rows where it has one text only.
 */
export function describeScreen(screen: BoardScreen, vocabulary: Lesson['vocabulary']): ScreenOnPaper {
  switch (screen.kind) {
    case 'say':
      return { heading: screen.title, rows: [{ label: 'Lines', texts: screen.text }] };
    case 'question':
      return { heading: screen.text, rows: [{ label: 'Answer', texts: screen.reveal }] };
    case 'vote':
      return {
        heading: screen.text,
        rows: [
          { label: 'Vote', texts: screen.options },
          { label: 'Talk', texts: [screen.talk] },
        ],
      };
    case 'sort':
      return {
        heading: screen.text,
        rows: screen.groups.map(({ id, title }) => ({
          label: title,
          texts: screen.cards
            .filter(({ group }) => group === id)
            .map(({ text, why }) => (why === undefined ? text : `${text} (${why})`)),
        })),
      };
    case 'check':
      return {
        heading: screen.text,
        rows: [
          { label: 'Choices', texts: screen.options.map(({ text, right }) => (right ? `${text} ✓` : text)) },
          { label: 'Because', texts: [screen.because] },
        ],
      };
    case 'task':
      return { heading: screen.text, rows: [{ label: 'Minutes', texts: [String(screen.minutes)] }] };
    case 'picture':
      return { heading: screen.text, rows: [] };
    case 'words':
      return {
        heading: 'Words',
        rows: screen.words.map((word) => ({ label: word, texts: [meaningOf(word, vocabulary)] })),
      };
  }
}

/**
 * Finds what a word means in a lesson.
 * @param word a word of the lesson's vocabulary
 * @param vocabulary the lesson's words
 * @returns its meaning; empty for a word that is not among them.
 */
export function meaningOf(word: string, vocabulary: Lesson['vocabulary']): string {
  return vocabulary.find((entry) => entry.word === word)?.meaning ?? '';
}

/**
 * Counts the words that stand on a screen at once.
 * @param screen a screen
 * @param vocabulary the lesson's words, whose meanings a screen of words shows
 * @returns a whole number; reasons are left out, which come one by one.
 */
export function countScreenWords(screen: BoardScreen, vocabulary: Lesson['vocabulary']): number {
  const meanings = screen.kind === 'words' ? screen.words.map((word) => meaningOf(word, vocabulary)) : [];
  const later = textsToCome(screen);
  const shown = textsOfScreen(screen).filter((text) => !later.includes(text));
  return [...shown, ...meanings].reduce((sum, text) => sum + splitWords(text).length, 0);
}

/**
 * Gives the most words that a screen may hold.
 * @param screen a screen
 * @returns a whole number
 */
export function mostScreenWords({ kind }: BoardScreen): number {
  return kind === 'sort' ? maxSortWords : maxScreenWords;
}

/** What stands on a screen only after something has been turned or opened, and in the place of other words. */
function textsToCome(screen: BoardScreen): string[] {
  if (screen.kind === 'sort') return screen.cards.flatMap(({ why }) => why ?? []);
  return screen.kind === 'check' ? [screen.because] : [];
}
