// What is shown and what is told agree after Back, Forward and reload, with and without the browser's cache of pages.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from './each-engine.ts';
import type { EnginePage } from './engine-page.ts';

const away = ':is(.site-footer, .pupil-footer) a[href$="/privacy/"]';

/** Leaves the page and comes back to it, forward and back once more, and then reloads it; looks each time. */
async function lookAfterEach(page: EnginePage, look: () => Promise<void>): Promise<void> {
  await look();
  await page.follow(away);
  await page.back();
  await look();
  await page.forward();
  await page.back();
  await look();
  await page.reload();
  await look();
}

/** How many items of a checklist are ticked, and how many the page says are done. */
const readChecklist = (): { ticked: number; told: string; bar: number } => ({
  ticked: document.querySelectorAll('[data-item] [value="done"]:checked').length,
  told: document.querySelector('[data-count]')?.textContent?.trim().split(' ')[0] ?? '',
  bar: document.querySelector('progress')?.value ?? -1,
});

/** Items that have a verdict, those of them with nothing chosen, and what is said of the view. */
const readQuiz = () => {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const judged = items.filter((item) => item.dataset.verdict === 'right' || item.dataset.verdict === 'wrong');
  const isOneByOne = document.querySelector('[data-view] [value="steps"]:checked') !== null;
  const shown = items.filter((item) => item.getClientRects().length > 0);
  const result = document.querySelector<HTMLElement>('[data-result]');
  return {
    chosen: items.filter((item) => item.querySelector(':checked, [data-moved]')).length,
    judged: judged.length,
    judgedForNothing: judged.filter((item) => !item.querySelector(':checked, [data-moved]')).length,
    hasResult: result !== null && !result.hidden,
    isOneByOne,
    shown: shown.length,
    total: items.length,
  };
};

/** Whether a search has said what it found: nothing is being fetched any more. */
const isAnswered = (place: string): boolean =>
  /results? for/.test(document.querySelector(`${place} search-box > [role="status"]`)?.textContent ?? '');

/** What a reader has typed is no reason to ask in these tests. */
const leaveUnasked = (): void => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);

inEachEngine('what a browser brings back', (open) => {
  describe.each([true, false])('with its cache of pages: %s', (pageCache) => {
    it.each(['checklists/staff-start/', 'checklists/pupils-7-9/'])('ticks and their count on %s', async (address) => {
      const page = await open(address, { pageCache });
      await page.waitFor('.checklist__count');
      await page.click('.checklist-item__label input', 0);
      await page.click('.checklist-item__label input', 1);
      await lookAfterEach(page, async () => {
        await page.waitFor('.checklist__count');
        const { ticked, told, bar } = await page.evaluate(readChecklist);
        expect(told).toBe(String(ticked));
        expect(bar).toBe(ticked);
      });
    });

    it.each(['quizzes/staff-phones/', 'quizzes/pupils-9-11/'])('answers and verdicts on %s', async (address) => {
      const page = await open(address, { pageCache });
      await page.waitFor('.quiz__submit');
      await page.click('.option .option__input');
      await page.click('.quiz__submit');
      await page.waitFor('[data-result-heading]');
      await lookAfterEach(page, async () => {
        await page.waitFor('.quiz__submit');
        const quiz = await page.evaluate(readQuiz);
        expect(quiz.judgedForNothing).toBe(0);
      });
    });

    it.each(['quizzes/staff-phones/', 'quizzes/pupils-9-11/'])('one question at a time on %s', async (address) => {
      const page = await open(address, { pageCache });
      await page.click('[data-view] [value="steps"]');
      await lookAfterEach(page, async () => {
        await page.waitFor('.quiz__submit');
        const { isOneByOne, shown, total } = await page.evaluate(readQuiz);
        expect(shown).toBe(isOneByOne ? 1 : total);
      });
    });

    it('the view of a comparison', async () => {
      const page = await open('compare/2024-10/2026-10/', { pageCache });
      await page.click('.redline [value="side"]');
      await page.click('.redline [value="changed"]');
      await lookAfterEach(page, async () => {
        expect(await page.address()).toBe('compare/2024-10/2026-10/?view=side&clauses=changed');
        expect(await page.isChecked('.redline [value="side"]')).toBe(true);
        expect(await page.countShown('.compared__older')).toBeGreaterThan(0);
        expect(await page.countShown('.redline .compared')).toBeLessThan(await page.count('.redline .compared'));
      });
    });

    it('the screen of a class view', async () => {
      const page = await open('lessons/9-11-where-you-are/class/', { pageCache });
      await page.press('ArrowRight');
      const [there] = (await page.text('[data-place]')).split(' ');
      expect(there).toBe('2');
      await page.reload();
      expect(await page.address()).toBe('lessons/9-11-where-you-are/class/#2');
      expect(await page.text('[data-place]')).toMatch(/^2 of/);
      await page.follow('.board-header a[href]');
      await page.back();
      expect(await page.text('[data-place]')).toMatch(/^2 of/);
      expect(await page.countShown('[data-screen]')).toBe(1);
    });

    it('the search dialog and its box', async () => {
      // Its index may still be on its way when the page is left, which browsers tell as a failure.
      const page = await open('policy/', { pageCache, isBroken: true });
      await page.press('/');
      await page.waitFor('dialog [name="q"]');
      await page.type('phone');
      await page.waitFor('dialog [data-results] a');
      await page.follow(
        'dialog [data-results] a[href*="/clauses/"], dialog [data-results] a[href*="/guidance/"], dialog [data-results] a:not([href*="/policy/#"])',
      );
      await page.back();
      await page.waitUntil(isAnswered, 'dialog');
      expect(await page.value('dialog [name="q"]')).toBe('phone');
    });

    it('the search page and its box', async () => {
      const page = await open('search/', { pageCache, isBroken: true });
      await page.fill('main [name="q"]', 'phone');
      await page.waitUntil(isAnswered, 'main');
      await page.follow('main [data-results] a');
      await page.back();
      await page.waitUntil(isAnswered, 'main');
      expect(await page.value('main [name="q"]')).toBe('phone');
      expect(await page.address()).toBe('search/?q=phone');
      await page.reload();
      await page.waitUntil(isAnswered, 'main');
      expect(await page.value('main [name="q"]')).toBe('phone');
    });

    it('the fields of a decision sheet, which are counted as unsaved', async () => {
      const page = await open('compare/2024-10/2026-10/', { pageCache });
      await page.waitFor('[data-export="txt"]');
      for (const [index, words] of ['Full board', '21 September', 'Rowan'].entries()) {
        await page.click('[data-meeting]', index);
        await page.type(words);
      }
      const agreed = '[data-decision] [value="Agree"]:checked';
      // A page that is still being laid out may move under the first click.
      for (let clicks = 0; clicks < 5 && (await page.count(agreed)) === 0; clicks += 1) {
        await page.click('[data-decision] [value="Agree"]', 1);
      }
      await page.click('[data-decision] textarea', 1);
      await page.type('As drafted');
      const read = () =>
        page.evaluate(() => {
          const rows = [...document.querySelectorAll<HTMLElement>('[data-decision]')];
          const unsaved = new Event('beforeunload', { cancelable: true });
          return {
            typed: [...document.querySelectorAll<HTMLInputElement>('[data-meeting], textarea')].map(
              ({ value }) => value,
            ),
            decided: rows.map((row) => row.querySelector<HTMLInputElement>(':checked')?.value),
            isUnsaved: !dispatchEvent(unsaved),
          };
        });
      const before = await read();
      expect(before.typed.slice(0, 3)).toEqual(['Full board', '21 September', 'Rowan']);
      expect(before.typed).toContain('As drafted');
      expect(before.decided.filter((decision) => decision === 'Agree')).toHaveLength(1);
      expect(before.isUnsaved).toBe(true);
      await page.evaluate(leaveUnasked);
      await page.follow(away);
      await page.back();
      expect(await page.evaluate(() => document.querySelectorAll('[data-decision]').length)).toBeGreaterThan(1);
      const { typed, decided } = await read();
      expect({ typed, decided }).toEqual({ typed: before.typed, decided: before.decided });
      await page.reload();
      const later = await read();
      expect(later.isUnsaved).toBe(later.typed.some((words) => words !== ''));
    });

    it('the form of contacts, with the part that something was typed into open', async () => {
      const page = await open('office/contacts/', { pageCache });
      await page.waitFor('contacts-form form');
      await page.click('contacts-form input[data-field="phone"]');
      await page.type('7');
      const typed = await page.value('contacts-form input[data-field="phone"]');
      await page.evaluate(leaveUnasked);
      await page.follow(away);
      await page.back();
      await page.waitFor('contacts-form form');
      expect(await page.value('contacts-form input[data-field="phone"]')).toBe(typed);
      expect(
        await page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLInputElement>('contacts-form input')].filter(
              (input) => input.value !== input.defaultValue && input.closest('details:not([open])') !== null,
            ).length,
        ),
      ).toBe(0);
    });

    it('counts of hands, and which count they are', async () => {
      const page = await open('lessons/9-11-where-you-are/class/', { pageCache });
      await page.waitFor('[data-next]');
      for (let presses = 0; presses < 40 && (await page.countShown('hand-count')) === 0; presses++) {
        await page.press('ArrowRight');
      }
      await page.click('hand-count [value="after"]');
      await page.click('[data-change="1"]');
      await page.follow('.board-header a[href]');
      await page.back();
      const { counts, bars } = await page.evaluate(() => ({
        counts: [...document.querySelectorAll('[data-count="after"]')].map(({ textContent }) => Number(textContent)),
        bars: [...document.querySelectorAll<HTMLProgressElement>('[data-bar="after"]')].map(({ value }) => value),
      }));
      expect(bars).toEqual(counts);
      if (counts.every((count) => count === 0)) expect(await page.isChecked('hand-count [value="before"]')).toBe(true);
    });

    it('what is said to be kept, when another page has erased it meanwhile', async () => {
      const page = await open('checklists/staff-start/', { pageCache });
      await page.waitFor('[data-keep]');
      await page.click('.checklist-item__label input');
      await page.click('[data-keep]');
      await page.waitFor('[data-stop]');
      await page.follow(away);
      await page.click('[data-erase-all]');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.back();
      await page.waitFor('[data-keep]');
      expect(await page.countShown('[data-stop]')).toBe(0);
      await page.click('[data-keep]');
      await page.waitFor('[data-stop]');
      await page.forward();
      await page.waitFor('[data-erase-all]');
      expect(await page.countShown('.stored-records__row')).toBe(1);
    });
  });
});
