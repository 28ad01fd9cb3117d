// Owns the order and the numbers of what the board shows: the title, the look back, the screens of the phases, the exit check.
import type { ExitQuestion, Lesson } from '../../schemas/lesson.ts';
import type { AssemblyPhaseName, PhaseName } from '../../schemas/lesson-phase.ts';
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

/** A lesson or an assembly, as far as the board shows it. */
export interface BoardPlan extends Pick<Lesson, 'title' | 'keyQuestion' | 'vocabulary' | 'recall' | 'exit'> {
  phases: readonly { phase: PhaseName | AssemblyPhaseName; screens: readonly Screen[] }[];
}

/** A screen with its place. */
export interface NumberedScreen {
  /** As the board counts: the title is 1. */
  number: number;
  /** The phase that it belongs to; null for the look back, which comes before them. */
  phase: PhaseName | AssemblyPhaseName | null;
  screen: BoardScreen;
}

/**
 * Lists the screens of a plan in the order in which the class sees them, without the title.
 * @param plan a lesson or an assembly
 * @returns the look back where there is one, the screens of all phases, and the exit check, which belongs to the endpoint
 */
export function listBoardScreens({
  recall,
  exit = [],
  phases,
}: Pick<BoardPlan, 'phases' | 'recall' | 'exit'>): NumberedScreen[] {
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
