// Owns the three levels of a worksheet, all from one source: with more help, as it is, and going further.
import type { Lesson } from '../../schemas/lesson.ts';

type Question = Lesson['worksheet']['questions'][number];

/** A level, from the one with most help. */
export type WorksheetLevel = 'help' | 'core' | 'further';

/** What each is called for the teacher, and the mark by which pupils' sheets are told apart without a word about them. */
export const worksheetLevels: Record<WorksheetLevel, { label: string; mark: string }> = {
  help: { label: 'with more help', mark: '●' },
  core: { label: 'as it is', mark: '▲' },
  further: { label: 'going further', mark: '■' },
};

/** A question as one level asks it. */
export interface LevelQuestion {
  text: string;
  draw: boolean;
  lines: number;
  /** A sentence to finish, and words to choose from; for those who are given more help. */
  starter: string | null;
  choices: readonly string[];
  /** What is asked besides, and the room for it; for those who go further. */
  further: { text: string; draw: boolean; lines: number } | null;
}

/** Lines under what goes further, where the worksheet names no number. */
const furtherLines = 3;

/**
 * Lists the levels in which a worksheet differs.
 * @param questions the questions of a worksheet
 * @returns the levels in order; the sheet as it is always among them
 */
export function listLevels(questions: readonly Question[]): WorksheetLevel[] {
  const hasHelp = questions.some(({ starter, choices }) => starter !== undefined || choices !== undefined);
  const goesFurther = questions.some(({ further }) => further !== undefined);
  return [...(hasHelp ? (['help'] as const) : []), 'core', ...(goesFurther ? (['further'] as const) : [])];
}

/**
 * Gives a question as a level asks it.
 * @param question a question of a worksheet
 * @param level the level
 * @returns its words, with what the level adds
 */
export function askAt(question: Question, level: WorksheetLevel): LevelQuestion {
  const { text, lines, draw = false, starter = null, choices = [], further, furtherDraw = false } = question;
  const plain = { text, draw, lines, starter: null, choices: [], further: null };
  if (level === 'help') return { ...plain, starter, choices };
  if (level === 'core' || further === undefined) return plain;
  const room = question.furtherLines ?? (furtherDraw ? 0 : furtherLines);
  return { ...plain, further: { text: further, draw: furtherDraw, lines: room } };
}
