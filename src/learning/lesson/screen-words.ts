// Owns the words that a screen of a lesson shows to the class.
import type { Lesson } from '../../schemas/lesson.ts';
import type { Screen } from '../../schemas/lesson-screen.ts';
import { splitWords } from '../reading/reading-level.ts';

/**
 * Lists every text that a screen can show, also what opens on a button.
 * @param screen a screen
 * @returns texts in the order in which they are read.
 */
export function textsOfScreen(screen: Screen): string[] {
  switch (screen.kind) {
    case 'say':
      return [screen.title, ...screen.text];
    case 'question':
      return [screen.text, ...screen.reveal];
    case 'vote':
      return [screen.text, ...screen.options, screen.talk];
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
export function describeScreen(screen: Screen, vocabulary: Lesson['vocabulary']): ScreenOnPaper {
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
 * @returns a whole number.
 */
export function countScreenWords(screen: Screen, vocabulary: Lesson['vocabulary']): number {
  const meanings = screen.kind === 'words' ? screen.words.map((word) => meaningOf(word, vocabulary)) : [];
  return [...textsOfScreen(screen), ...meanings].reduce((sum, text) => sum + splitWords(text).length, 0);
}

/**
 * Lists the screens of a lesson in the order in which the class sees them.
 * @param lesson a lesson
 * @returns screens of all phases.
 */
export function listScreens(lesson: Pick<Lesson, 'phases'>): Screen[] {
  return lesson.phases.flatMap((phase) => phase.screens);
}
