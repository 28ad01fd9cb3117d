// Owns the notes for whoever presents: phase by phase what to say, screen by screen what the board shows, by the board's numbers.
import { type BoardPlan, listBoardScreens, type NumberedScreen } from './board-screens.ts';
import { describeScreen, type ScreenOnPaper } from './screen-words.ts';

/** A plan with what is said in its phases. */
export interface PresentedPlan extends BoardPlan {
  phases: readonly (BoardPlan['phases'][number] & { title: string; minutes: number; teacher: readonly string[] })[];
}

/** What stands beside one screen. */
export interface ScreenNote extends ScreenOnPaper {
  /** As the board counts. */
  number: number;
  /** What only the presenter sees; empty for nothing. */
  notes: string;
}

/** The notes of one phase, or of what comes before all of them. */
export interface PhaseNotes {
  title: string;
  /** Whole minutes; 0 for what comes before the phases. */
  minutes: number;
  /** What to say and do. */
  teacher: readonly string[];
  screens: ScreenNote[];
}

/**
 * Lists the notes of a plan.
 * @param plan a lesson or an assembly
 * @returns first what comes before the phases, with the title as screen 1, then each phase, also one without a screen
 */
export function listBoardNotes(plan: PresentedPlan): PhaseNotes[] {
  const screens = listBoardScreens(plan);
  const describe = (found: readonly NumberedScreen[]): ScreenNote[] =>
    found.map(({ number, screen }) => ({
      ...describeScreen(screen, plan.vocabulary),
      number,
      notes: screen.notes ?? '',
    }));
  const title = { number: 1, heading: plan.title, rows: [{ label: 'Lines', texts: [plan.keyQuestion] }], notes: '' };
  return [
    {
      title: 'Before you begin',
      minutes: 0,
      teacher: [],
      screens: [title, ...describe(screens.filter(({ phase }) => phase === null))],
    },
    ...plan.phases.map(({ phase, title: name, minutes, teacher }) => ({
      title: name,
      minutes,
      teacher,
      screens: describe(screens.filter((screen) => screen.phase === phase)),
    })),
  ];
}
