// Owns the words that a screen of a lesson shows to the class.
import type { Lesson } from '../schemas/lesson.ts';
import type { Screen } from '../schemas/lesson-screen.ts';
import { splitWords } from './reading-level.ts';

/**
 * Lists every text that a screen can show, also what opens on a button.
 * @param screen a screen
 * @returns texts in the order in which they are read. Never throws.
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

/**
 * Counts the words that stand on a screen at once.
 * @param screen a screen
 * @param vocabulary the lesson's words, whose meanings a screen of words shows
 * @returns a whole number. Never throws.
 */
export function countScreenWords(screen: Screen, vocabulary: Lesson['vocabulary']): number {
  const meanings =
    screen.kind === 'words'
      ? vocabulary.filter(({ word }) => screen.words.includes(word)).map(({ meaning }) => meaning)
      : [];
  return [...textsOfScreen(screen), ...meanings].reduce((sum, text) => sum + splitWords(text).length, 0);
}

/**
 * Lists the screens of a lesson in the order in which the class sees them.
 * @param lesson a lesson
 * @returns screens of all phases. Never throws.
 */
export function listScreens(lesson: Pick<Lesson, 'phases'>): Screen[] {
  return lesson.phases.flatMap((phase) => phase.screens);
}
