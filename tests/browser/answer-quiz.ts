// Owns answering a quiz as a reader does: by keyboard alone, or quickly with a pointer.
import type { Page } from 'playwright-core';
import type { QuizKey } from '../../src/learning/quiz/quiz-key.ts';

/** What has the focus, as a keyboard reader meets it. */
interface Focused {
  tag: string;
  type: string;
  name: string;
  value: string;
  values: string[];
  move: string;
}

/**
 * Reads the key of the quiz on a page.
 * @param page a quiz page
 * @returns the key
 */
export async function readKey(page: Page): Promise<QuizKey> {
  return JSON.parse((await page.locator('quiz-form').getAttribute('data-key')) ?? '') as QuizKey;
}

/**
 * Answers every question rightly and submits, with Tab, Space, arrows and Enter alone. Steps are moved once, so they may be missed.
 * @param page a quiz page with script
 * @returns how often a step was moved
 */
export async function answerByKeyboard(page: Page): Promise<number> {
  const { items } = await readKey(page);
  const right = new Map(items.flatMap((item) => item.questions.map((question) => [question.id, question.right])));
  const moved = new Set<string>();
  await page.locator('[data-view] input:checked').focus();
  for (let presses = 0; presses < 600; presses++) {
    await page.keyboard.press('Tab');
    const focused = await readFocus(page);
    if (focused.type === 'submit') break;
    const wanted = right.get(focused.name) ?? [];
    if (focused.type === 'radio') {
      await page.keyboard.press('Space');
      for (let index = 0; index < focused.values.indexOf(wanted[0] ?? ''); index++) {
        await page.keyboard.press('ArrowDown');
      }
    }
    if (focused.type === 'checkbox' && wanted.includes(focused.value)) await page.keyboard.press('Space');
    if (focused.move === 'down' && !moved.has(focused.name)) {
      moved.add(focused.name);
      await page.keyboard.press('Enter');
    }
  }
  await page.keyboard.press('Enter');
  return moved.size;
}

/**
 * Answers every shown question.
 * @param page a quiz page with script
 * @param isRight true for the right answers, false for the first option of each that is not
 */
export async function answerAll(page: Page, isRight: boolean): Promise<void> {
  for (const { questions } of (await readKey(page)).items) {
    for (const { id, right, kind } of questions) {
      const inputs = page.locator(`input[name="${id}"]`);
      if (!(await inputs.first().locator('xpath=ancestor::li[@data-item]').isVisible())) continue;
      if (kind === 'order') {
        await orderSteps(page, id, isRight ? right : [...right].reverse());
        continue;
      }
      const values = await inputs.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
      const chosen = isRight ? right : values.filter((value) => !right.includes(value)).slice(0, 1);
      for (const value of chosen) await page.locator(`input[name="${id}"][value="${value}"]`).check();
    }
  }
}

async function orderSteps(page: Page, name: string, wanted: readonly string[]): Promise<void> {
  for (const [place, step] of wanted.entries()) {
    const shown = await page
      .locator(`input[name="${name}"]`)
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
    for (let from = shown.indexOf(step); from > place; from--) {
      await page.locator(`[data-question="${name}"] [data-option="${step}"] [data-move="up"]`).click();
    }
  }
}

async function readFocus(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const input = active instanceof HTMLInputElement ? active : null;
    const group = input ? [...document.querySelectorAll<HTMLInputElement>(`input[name="${input.name}"]`)] : [];
    return {
      tag: active?.tagName ?? '',
      type: active?.getAttribute('type') ?? '',
      name: input?.name ?? active?.closest('order-list')?.querySelector('input')?.name ?? '',
      value: input?.value ?? '',
      values: group.map(({ value }) => value),
      move: active?.getAttribute('data-move') ?? '',
    };
  });
}
