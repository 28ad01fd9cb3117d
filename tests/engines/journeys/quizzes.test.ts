// A quiz in three engines: to its result and again, one at a time, kept and erased; after Back and reload nothing is told that is not chosen.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';
import { answerChoices, readKey, readQuiz } from './read-quiz.ts';

const staff = 'quizzes/staff-phones/';
const submit = 'button[type="submit"]';
const option = '.option .option__input';

/** A verdict without a choice, or questions that are missing, are what must never be seen. */
async function expectAgreement(page: EnginePage): Promise<void> {
  const { chosen, isTold, shown, view, position } = await readQuiz(page);
  const total = (await readKey(page)).items.length;
  if (isTold) expect(chosen).not.toEqual([]);
  expect(shown).toBe(view === 'steps' ? 1 : total);
  expect(position).toMatch(view === 'steps' ? /^Question \d+ of \d+$/ : /^$/);
}

inEachEngine('a quiz', (open) => {
  it('is answered, graded, tried again where it was missed, and cleared', async () => {
    const page = await open(staff);
    const total = (await readKey(page)).items.length;
    await page.click(submit);
    expect(await page.text('[data-problem]')).toMatch(/There is a problem/);
    await answerChoices(page, false);
    await page.click(submit);
    await page.waitFor('[data-result-heading]');
    expect(await page.text('[role="status"] [data-score]')).toMatch(/^\d+ of \d+ right/);
    await page.click('[data-retry]');
    expect(await readQuiz(page)).toMatchObject({ chosen: [], isTold: false });
    await answerChoices(page, true);
    await page.click(submit);
    expect(await page.text('[role="status"] [data-score]')).toMatch(
      new RegExp(`^[${total - 1}${total}] of ${total} right`),
    );
    await page.click('[data-clear]');
    expect(await readQuiz(page)).toMatchObject({ chosen: [], isTold: false, shown: total });
  });

  it('cleared in the middle of trying again shows every question', async () => {
    const page = await open(staff);
    await answerChoices(page, true);
    await page.click('[data-move="down"]');
    await page.click(submit);
    await page.click('[data-retry]');
    expect((await readQuiz(page)).shown).toBe(1);
    await page.click('[data-move="down"]');
    await page.click('[data-clear]');
    expect((await readQuiz(page)).shown).toBe((await readKey(page)).items.length);
    await expectAgreement(page);
  });

  describe.each([true, false])('left and come back to (kept in memory: %s)', (pageCache) => {
    it('tells no verdict without a choice', async () => {
      const page = await open(staff, { pageCache });
      await answerChoices(page, true);
      await page.click(submit);
      await page.waitFor('[data-result-heading]');
      await page.follow('.quiz-result__link');
      await page.back();
      await expectAgreement(page);
      await page.reload();
      await expectAgreement(page);
    });

    it('shows as many questions as its view says', async () => {
      const page = await open(staff, { pageCache });
      await page.click('[data-view] [value="steps"]');
      await page.click(option);
      await page.click(submit);
      expect(await readQuiz(page)).toMatchObject({ shown: 1, view: 'steps' });
      await page.open('accessibility/');
      await page.back();
      await expectAgreement(page);
      await page.reload();
      await expectAgreement(page);
    });
  });

  describe.each(['root', 'subPath'] as const)('of the site "%s"', (site) => {
    it('is kept on the device when asked, listed, and erased', async () => {
      const page = await open(staff, { site });
      await page.click('[data-keep]');
      await page.click(option);
      await page.reload();
      expect((await readQuiz(page)).chosen).toHaveLength(1);
      expect(await page.text('[data-until]')).toMatch(/^\d+ \w+ \d{4}$/);
      await page.open('privacy/');
      await page.waitFor('.stored-records__row');
      await page.back();
      expect((await readQuiz(page)).chosen).toHaveLength(1);
      await page.open('privacy/');
      await page.click('[data-erase]');
      await page.waitFor('[data-nothing]');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.open(staff);
      expect(await page.countShown('[data-offer]')).toBe(1);
      await expectAgreement(page);
    });
  });
});

inEachEngine('a pupil’s quiz', (open) => {
  it('is answered one at a time, tells at once, and keeps nothing', async () => {
    const page = await open('quizzes/pupils-5-7/');
    await page.click('[data-view] [value="steps"]');
    const { items } = await readKey(page);
    for (const [index, item] of items.entries()) {
      expect(await readQuiz(page)).toMatchObject({ shown: 1, position: `Question ${index + 1} of ${items.length}` });
      await page.click(`input[name="${item.id}"][value="${item.questions[0]?.right[0]}"]`);
      await page.click(submit);
      // The verdict has the focus: announced as well, it would be heard twice.
      await page.waitUntil(() => document.activeElement?.textContent?.trim() === 'Right');
      expect(await page.text('[data-status]')).toBe('');
      await page.click(index < items.length - 1 ? '[data-on]' : '[data-finish]');
    }
    expect(await page.text('[role="status"] [data-score]')).toBe(`${items.length} of ${items.length} right.`);
    await page.open('accessibility/');
    await page.back();
    await expectAgreement(page);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});
