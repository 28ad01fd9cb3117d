// Owns the order and the numbers of what the board shows: the title, the look back, the screens of the phases, the exit check.
import type { ExitQuestion, Lesson, PhaseName } from '../../schemas/lesson.ts';
import type { Screen } from '../../schemas/lesson-screen.ts';

/** A question of the exit check on the board. */
export interface CheckScreen {
  kind: 'check';
  text: string;
  options: ExitQuestion['options'];
  because: string;
  picture?: undefined;
  notes?: undefined;
}
/** What a screen of the board shows. */
export type BoardScreen = Screen | CheckScreen;

/** A screen with its place. */
export interface NumberedScreen {
  /** As the board counts: the title is 1. */
  number: number;
  /** The phase that it belongs to; null for the look back, which comes before them. */
  phase: PhaseName | null;
  screen: BoardScreen;
}

/**
 * Lists the screens of a lesson in the order in which the class sees them, without the title.
 * @param lesson a lesson
 * @returns the look back where there is one, the screens of all phases, and the exit check, which belongs to the endpoint
 */
export function listBoardScreens(lesson: Pick<Lesson, 'phases' | 'recall' | 'exit'>): NumberedScreen[] {
  const { recall, exit = [], phases } = lesson;
  const screens: Omit<NumberedScreen, 'number'>[] = [
    ...(recall === undefined
      ? []
      : [
          {
            phase: null,
            screen: { kind: 'question' as const, text: recall.question, reveal: [recall.answer] },
          },
        ]),
    ...phases.flatMap((part) => part.screens.map((screen) => ({ phase: part.phase, screen }))),
    ...exit.map((question) => ({ phase: 'endpoint' as const, screen: showQuestion(question) })),
  ];
  return screens.map((found, index) => ({ ...found, number: index + 2 }));
}

/**
 * Gives the screen of a question of the exit check.
 * @param question a question
 * @returns its screen
 */
export function showQuestion({ text, options, because }: ExitQuestion): CheckScreen {
  return { kind: 'check', text, options, because };
}
