// Quizzes in a browser: by keyboard alone, with script and without, in every state.
import { describe, expect, it } from 'vitest';
import { answerAll, answerByKeyboard, readKey } from './answer-quiz.ts';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';
import { countSheets } from './paper.ts';

const open = useBrowser();
const staff = 'quizzes/staff-phones/';
/** Of these, the first has every kind of item. */
const quizzes = [staff, 'quizzes/pupils-5-7/', 'quizzes/pupils-9-11/'];
const submit = '.quiz__submit';
const focusedText = (): string => document.activeElement?.textContent?.trim() ?? '';

describe('by keyboard alone', () => {
  it.each(quizzes)('%s is answered, graded and read out', async (address) => {
    const page = await open(address);
    const moved = await answerByKeyboard(page);
    expect(await page.evaluate(focusedText)).toBe('Your result');
    const { items } = await readKey(page);
    const orders = items.filter(({ questions }) => questions.some(({ kind }) => kind === 'order')).length;
    expect(moved).toBe(orders);
    const score = await page.locator('[role="status"] [data-score]').textContent();
    const [, right = '0', total] = /^(\d+) of (\d+) right\./.exec(score ?? '') ?? [];
    expect(Number(total)).toBe(items.length);
    expect(Number(right)).toBeGreaterThanOrEqual(items.length - orders);
    expect(await page.locator('[data-topic-score]').first().textContent()).toMatch(/^\d+ of \d+ right$/);
  });

  it('a moved step says its new place, and keeps the focus on its button', async () => {
    const page = await open(staff);
    const step = page.locator('.order-list__step').first();
    const words = (await step.locator('[data-step-words]').textContent())?.trim() ?? '';
    const total = await page.locator('.order-list__step').count();
    const button = step.locator('[data-move="down"]');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('order-list [role="status"]').textContent()).toBe(`${words}: now number 2 of ${total}`);
    expect(await page.evaluate(focusedText)).toContain(`Down: ${words}`);
  });
});

describe('an empty submission', () => {
  it('is a problem with a link to the first question', async () => {
    const page = await open(staff);
    await page.locator(submit).click();
    expect(await page.evaluate(focusedText)).toMatch(/^There is a problem/);
    await page.locator('[data-problem-link]').click();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.id)).toBe(
      await page.locator('[data-item]').first().getAttribute('id'),
    );
    expect(await page.locator('[data-feedback]:visible').count()).toBe(0);
    await page.locator('.option .option__input').first().check();
    expect(await page.locator('[data-problem]').isVisible()).toBe(false);
  });
});

describe('after grading', () => {
  it('the chosen and the right options are marked by word and shape, and the answer is kept', async () => {
    const page = await open(staff);
    const { items } = await readKey(page);
    const item = items.find(({ questions }) => questions.length === 1 && questions[0]?.kind === 'one');
    const inputs = page.locator(`input[name="${item?.id}"]`);
    const values = await inputs.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
    const right = item?.questions[0]?.right[0] ?? '';
    const wrong = values.find((value) => value !== right) ?? '';
    await page.locator(`input[name="${item?.id}"][value="${wrong}"]`).check();
    await page.locator(submit).click();
    const option = (value: string) => page.locator(`[data-question="${item?.id}"] > [data-option="${value}"]`);
    expect(await option(wrong).locator('[data-mark-words]').textContent()).toBe('Your answer: not this one');
    expect(await option(right).locator('[data-mark-words]').textContent()).toBe('The right answer');
    const borders = await Promise.all(
      [wrong, right].map((value) => option(value).evaluate((element) => getComputedStyle(element).borderTopStyle)),
    );
    expect(borders).toEqual(['dashed', 'double']);
    expect(await option(wrong).locator('input').isChecked()).toBe(true);
    for (const value of values) {
      const isMarked = value === wrong || value === right;
      expect(await option(value).locator('[data-feedback]').isVisible()).toBe(isMarked);
    }
    expect(await page.locator('[data-score]').first().textContent()).toContain(`${items.length - 1} not answered.`);
    await option(right).locator('input').check();
    expect(await option(wrong).locator('[data-mark-words]').textContent()).toBe('');
    expect(await page.locator('[data-result]:visible').count()).toBe(0);
  });

  it('only the missed ones are tried again, and then everything is right', async () => {
    const page = await open(staff);
    const { items } = await readKey(page);
    await answerAll(page, true);
    await page.locator('[data-move="down"]').first().click();
    await page.locator(submit).click();
    expect(await page.locator('[data-score]').first().textContent()).toBe(
      `${items.length - 1} of ${items.length} right.`,
    );
    const missed = page.locator('[data-missed]:visible');
    expect(await missed.count()).toBe(1);
    expect(await missed.locator('a').last().getAttribute('href')).toMatch(/^\/policy\/#/);
    await page.locator('[data-retry]').click();
    expect(await page.locator('[data-item]:visible').count()).toBe(1);
    expect(await page.evaluate(focusedText)).toBe('Question 3');
    await answerAll(page, true);
    await page.locator(submit).click();
    expect(await page.locator('[data-score]').first().textContent()).toBe(`${items.length} of ${items.length} right.`);
    expect(await page.locator('[data-retry]').isVisible()).toBe(false);
    expect(await page.locator('[data-item]:visible').count()).toBe(items.length);
  });

  it('a record for staff prints on one page', async () => {
    const page = await open(staff);
    await answerAll(page, true);
    await page.locator(submit).click();
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.locator('print-button button').click();
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('.quiz-record').innerText();
    for (const words of ['version of October 2024', '5 of 5 right', 'Name', 'Signature', 'This is a self-check']) {
      expect(shown).toContain(words);
    }
    expect(shown).toMatch(/Date\s+\d{1,2} [A-Z][a-z]+ \d{4}/);
    expect(await page.locator('.quiz-record input').count()).toBe(0);
    expect(await countSheets(page)).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.quiz-record').isVisible()).toBe(false);
  });
});

describe('a question with a second part', () => {
  it.each([true, false])(
    'shows it once the first is answered, and on paper both, with script: %s',
    async (javaScriptEnabled) => {
      const page = await open(staff, { javaScriptEnabled });
      const item = page.locator('#question-quiet-child');
      const followUp = item.locator('[name="quiet-child.follow-up"]').first();
      expect(await followUp.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await followUp.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await item.locator('[name="quiet-child"]').first().check();
      expect(await followUp.isVisible()).toBe(true);
    },
  );

  it('shows it with its reasons when the reader asks for the result without an answer', async () => {
    const page = await open(staff);
    await page.locator('[name="phone-in-class"]').first().check();
    await page.locator(submit).click();
    const followUp = page.locator('[data-question="quiet-child.follow-up"]');
    expect(await followUp.isVisible()).toBe(true);
  });
});

describe('a pupil’s result', () => {
  it('leads back to the question, and to no policy', async () => {
    const page = await open('quizzes/pupils-5-7/', { viewport: { width: 360, height: 740 } });
    await answerAll(page, false);
    await page.locator(submit).click();
    const links = page.locator('[data-missed]:visible a');
    expect(await links.allInnerTexts()).toEqual([1, 2].map((number) => `Look at question ${number} again`));
    expect(await page.locator('.quiz-result a[href*="/policy/"]').count()).toBe(0);
    const heights = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
    await links.first().click();
    expect(new URL(page.url()).hash).toBe('#question-sad-picture');
  });
});

describe('one at a time', () => {
  it('shows the answer to each question before going on, and the result at the end', async () => {
    const page = await open('quizzes/pupils-5-7/');
    await page.locator('[data-view] [value="steps"]').check();
    const { items } = await readKey(page);
    for (const [index, item] of items.entries()) {
      expect(await page.locator('[data-item]:visible').count()).toBe(1);
      expect(await page.locator('[data-position]').textContent()).toBe(`Question ${index + 1} of ${items.length}`);
      await page.locator(`input[name="${item.id}"][value="${item.questions[0]?.right[0]}"]`).check();
      await page.locator(submit).click();
      expect(await page.evaluate(focusedText)).toBe('Right');
      // The verdict has the focus: announced as well, it would be heard twice.
      expect(await page.locator('[data-status]').textContent()).toBe('');
      if (index < items.length - 1) await page.locator('[data-on]').click();
    }
    await page.locator('[data-finish]').click();
    expect(await page.evaluate(focusedText)).toBe('Your result');
    expect(await page.locator('[data-score]').first().textContent()).toBe('2 of 2 right.');
  });
});

describe('what did not happen', () => {
  it('is neither said nor counted: the first step cannot go up', async () => {
    const page = await open(staff);
    await page.locator('order-list [data-move="up"]').first().click();
    expect(await page.locator('order-list [role="status"]').textContent()).toBe('');
    await page.locator(submit).click();
    expect(await page.evaluate(focusedText)).toMatch(/^There is a problem/);
  });

  it('gets no tick: steps that nobody has put in order', async () => {
    const page = await open(staff);
    await page.locator('.option .option__input').first().check();
    await page.locator(submit).click();
    const steps = page.locator('.order-list__step');
    expect(await steps.first().locator('[data-mark-words]').textContent()).toMatch(/^It comes as number \d$/);
    expect(await steps.evaluateAll((all) => all.filter((step) => step.hasAttribute('data-mark')).length)).toBe(0);
  });

  it('is not claimed by numbers: a missed question keeps its own when it is tried again', async () => {
    const page = await open(staff);
    await page.locator('[data-view] [value="steps"]').check();
    const { items } = await readKey(page);
    await page.locator(`input[name="${items[0]?.id}"][value="${items[0]?.questions[0]?.right[0]}"]`).check();
    while (await page.locator('[data-on]').isVisible()) await page.locator('[data-on]').click();
    await page.locator('[data-finish]').click();
    await page.locator('[data-retry]').click();
    const heading = await page.locator('[data-item]:visible [data-item-heading]').textContent();
    expect(heading?.trim()).toBe('Question 2');
    expect(await page.locator('[data-position]').textContent()).toBe(
      `Question 2: number 1 of ${items.length - 1} to try again`,
    );
  });
});

describe('without script', () => {
  const withoutScript = { javaScriptEnabled: false };

  it.each(quizzes)('%s is a sheet of questions with a link to the answers', async (address) => {
    const page = await open(address, withoutScript);
    expect(await page.locator('.quiz-item legend').first().isVisible()).toBe(true);
    expect(await page.locator(submit).isVisible()).toBe(false);
    expect(await page.locator('[data-feedback]:visible').count()).toBe(0);
    await page.locator('[data-without-script] a').first().click();
    expect(new URL(page.url()).pathname).toBe(`/${address}answers/`);
    expect(await page.locator('.answer-options__why').first().isVisible()).toBe(true);
  });

  it('sends nothing when a reader presses Enter', async () => {
    const page = await open(staff, withoutScript);
    const address = page.url();
    await page.locator('.option .option__input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(address);
  });
});

describe('for pupils', () => {
  it.each([
    ['5-7', 56, 20],
    ['9-11', 44, 18],
  ])('of %s, targets are at least %i px high and type at least %i px', async (band, target, type) => {
    const page = await open(`quizzes/pupils-${band}/`, { viewport: { width: 360, height: 740 } });
    const heights = await page
      .locator('.option__label:visible, .pupil-bar__button, .quiz button:visible, .quiz__view-choice')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(target);
    const sizes = await page
      .locator('.quiz-item :is(h2, p, legend, span):visible, .learning-head p')
      .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(type);
  });
});

describe.each([staff, 'quizzes/pupils-5-7/'])('axe finds nothing in %s', (address) => {
  it('empty, with a problem, answered, graded and one at a time', async () => {
    const page = await open(address);
    const found: string[] = await findViolations(page);
    await page.locator(submit).click();
    found.push(...(await findViolations(page)));
    await answerAll(page, false);
    found.push(...(await findViolations(page)));
    await page.locator(submit).click();
    found.push(...(await findViolations(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await findViolations(page)));
    await page.locator('[data-view] [value="steps"]').check();
    found.push(...(await findViolations(page)));
    expect(found).toEqual([]);
  });
});
