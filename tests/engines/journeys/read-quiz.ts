// Owns answering a quiz in any engine, and reading what its page tells beside what is chosen in it.
import type { QuizKey } from '../../../src/learning/quiz/quiz-key.ts';
import type { EnginePage } from '../engine-page.ts';

/** What a quiz page shows. */
export interface QuizState {
  /** Names of questions with a choice. */
  chosen: string[];
  /** Whether a result, or a mark at a question, is told. */
  isTold: boolean;
  /** Questions that are shown. */
  shown: number;
  /** `all` or `steps` */
  view: string;
  position: string;
}

/** Reads the key of the quiz on a page. */
export async function readKey(page: EnginePage): Promise<QuizKey> {
  const key = await page.evaluate(() => document.querySelector('quiz-form')?.getAttribute('data-key') ?? '');
  return JSON.parse(key) as QuizKey;
}

/** Reads what the page shows now. */
export async function readQuiz(page: EnginePage): Promise<QuizState> {
  return page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const listShown = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isShown);
    return {
      chosen: [...document.querySelectorAll<HTMLInputElement>('form [data-item] input:checked')].map(
        ({ name }) => name,
      ),
      isTold:
        listShown('[data-result]').length > 0 ||
        listShown('[data-item] [data-mark-words], [data-item] [data-verdict-words]').some(
          (words) => words.textContent?.trim() !== '',
        ),
      shown: listShown('[data-item]').length,
      view: document.querySelector<HTMLInputElement>('[data-view] input:checked')?.value ?? '',
      position: listShown('[data-position]')[0]?.textContent ?? '',
    };
  });
}

/**
 * Answers the questions that ask to choose, by clicks.
 * @param page a quiz page
 * @param isRight true for the right answers, false for the first that is not
 * @returns how many were answered
 */
export async function answerChoices(page: EnginePage, isRight: boolean): Promise<number> {
  let answered = 0;
  for (const { questions } of (await readKey(page)).items) {
    for (const { id, right, kind } of questions) {
      if (kind === 'order') continue;
      const values = await page.evaluate(
        (name) =>
          [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
            .filter((input) => input.checkVisibility())
            .map(({ value }) => value),
        id,
      );
      if (values.length === 0) continue;
      const chosen = isRight ? right : values.filter((value) => !right.includes(value)).slice(0, 1);
      for (const value of chosen) await page.click(`input[name="${id}"][value="${value}"]`);
      answered += 1;
    }
  }
  return answered;
}
