// Owns what a class does with cards to sort and with the clock, on the board.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const address = 'lessons/9-11-where-you-are/class/';
const open = useBrowser();

async function goTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40 && !(await page.locator(selector).first().isVisible()); presses++) {
    await page.keyboard.press('PageDown');
  }
}

const groups = (page: Page): Promise<Record<string, string[]>> =>
  page
    .locator('sort-cards [data-group]')
    .evaluateAll((lists) =>
      Object.fromEntries(
        lists.map((list) => [
          (list as HTMLElement).dataset.group ?? '',
          [...list.querySelectorAll('[data-words]')].map((words) => words.textContent.trim()),
        ]),
      ),
    );

describe('cards to sort', () => {
  it('ask one card at a time, and put it where the class says', async () => {
    const page = await open(address);
    await goTo(page, 'sort-cards');
    expect(await page.locator('[data-waiting] > li:visible').count()).toBe(1);
    await page.locator('[data-asked] [data-put="hides"]').click();
    expect(await groups(page)).toEqual({ shows: [], hides: ['A photo of his street'] });
    expect(await page.locator('sort-cards [data-said]').textContent()).toBe(
      'A photo of his street: It could not. 1 of 3 sorted',
    );
  });

  it('are turned one by one with a clicker, and go where we would put them', async () => {
    const page = await open(address);
    await goTo(page, 'sort-cards');
    for (const count of [1, 2, 3]) {
      await page.keyboard.press('PageDown');
      await page.locator('[data-sorted-count]', { hasText: `${count} of 3 sorted` }).waitFor();
    }
    expect(await groups(page)).toEqual({
      shows: ['A photo of his street', 'His team shirt'],
      hides: ['A drawing of a cat'],
    });
    await page.keyboard.press('PageDown');
    expect(await page.locator('sort-cards').isVisible()).toBe(false);
  });

  it('can be sorted by keyboard alone, and one can be sorted again', async () => {
    const page = await open(address);
    await goTo(page, 'sort-cards');
    await page.locator('[data-asked] [data-put="shows"]').focus();
    for (const key of ['Enter', 'Enter', 'Enter']) await page.keyboard.press(key);
    expect((await groups(page)).shows).toHaveLength(3);
    await page.locator('[data-group="shows"] [data-back]').first().press('Enter');
    expect(await page.locator('[data-sorted-count]').textContent()).toBe('2 of 3 sorted');
  });

  it('are sorted by finger, tap after tap', async () => {
    const page = await open(address, { hasTouch: true });
    await goTo(page, 'sort-cards');
    for (const count of [1, 2, 3]) {
      await page.locator('[data-asked] [data-put="shows"]').tap();
      await page.locator('[data-sorted-count]', { hasText: `${count} of 3 sorted` }).waitFor();
    }
    expect((await groups(page)).shows).toHaveLength(3);
  });

  it('have the latest reason in one line above the groups, where the latest is turned or sorted again', async () => {
    const page = await open(address);
    await goTo(page, 'sort-cards');
    const reason = page.locator('sort-cards [data-reason]');
    expect(await page.locator('[data-turn-latest]:visible, [data-back-latest]:visible').count()).toBe(0);
    await page.locator('[data-asked] [data-put="hides"]').click();
    expect(await reason.textContent()).toBe('');
    await page.getByRole('button', { name: 'Turn: A photo of his street' }).click();
    await page.locator('[data-reason]', { hasText: 'It could. The sign has its name.' }).waitFor();
    expect((await groups(page)).shows).toEqual(['A photo of his street']);
    await page.keyboard.press('Enter');
    expect(await groups(page)).toEqual({ shows: [], hides: [] });
    expect(await reason.textContent()).toBe('');
    expect(
      await page
        .locator('[data-asked] [data-put]')
        .first()
        .evaluate((button) => button.matches(':focus')),
    ).toBe(true);
  });

  it('are a list to turn one by one without script', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('sort-cards [data-card]:visible').count()).toBe(3);
    expect(await page.locator('sort-cards button:visible').count()).toBe(0);
    await page.locator('sort-cards summary').first().click();
    expect(await page.locator('sort-cards details[open]').textContent()).toContain('The sign has its name.');
  });
});

describe('the clock of a task', () => {
  it('runs when asked, stops, is set back, and says once that time is up', async () => {
    const page = await open(address);
    await page.clock.install();
    await goTo(page, 'class-clock');
    const clock = page.locator('class-clock:visible');
    await clock.getByRole('button', { name: 'Start' }).click();
    await page.clock.runFor(61_000);
    expect(await clock.locator('[data-time]').textContent()).toBe('3:59');
    await clock.getByRole('button', { name: 'Stop' }).click();
    await page.clock.runFor(30_000);
    expect(await clock.locator('[data-time]').textContent()).toBe('3:59');
    await clock.getByRole('button', { name: 'Set back' }).click();
    expect(await clock.locator('[data-time]').textContent()).toBe('5:00');
    await clock.getByRole('button', { name: 'Start' }).click();
    await page.clock.runFor(301_000);
    expect(await clock.locator('[data-said]').textContent()).toBe('Time is up');
    expect(await clock.locator('[data-time]').textContent()).toBe('0:00');
  });

  it('is a number of minutes without script', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('class-clock').first().innerText()).toBe('5 minutes');
  });
});

it('ends with the exit check, its answer behind a button', async () => {
  const page = await open(address);
  await page.keyboard.press('End');
  const last = page.locator('[data-screen]:visible');
  expect(await last.getByRole('listitem').allInnerTexts()).toEqual(['Only one adult', 'More than one adult']);
  expect(await last.getByText('One may be busy.').isVisible()).toBe(false);
  await page.keyboard.press('PageDown');
  expect(await last.getByText('One may be busy.').isVisible()).toBe(true);
});

describe('a vote', () => {
  it('is counted by typing as by tapping, for the round that is chosen', async () => {
    const page = await open(address);
    await goTo(page, 'hand-count');
    const option = page.locator('hand-count [data-option]').first();
    await option.locator('[data-typed]').fill('14');
    await option.locator('[data-change="1"]').click();
    expect(await option.locator('[data-count="before"]').textContent()).toBe('15');
    expect(await option.locator('[data-typed]').inputValue()).toBe('15');
    await page.locator('hand-count [value="after"]').check();
    expect(await option.locator('[data-typed]').inputValue()).toBe('0');
    await option.locator('[data-typed]').fill('20');
    expect(await option.locator('[data-count="after"]').textContent()).toBe('20');
    expect(await option.locator('[data-count="before"]').textContent()).toBe('15');
  });

  it('lets digits and arrows be typed without turning the screen', async () => {
    const page = await open(address);
    await goTo(page, 'hand-count');
    await page.locator('hand-count [data-typed]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('hand-count').isVisible()).toBe(true);
  });
});

it('goes on when the network is gone after loading', async () => {
  const page = await open(address);
  await page.context().setOffline(true);
  await goTo(page, 'sort-cards');
  await page.locator('[data-asked] [data-put="shows"]').click();
  expect((await groups(page)).shows).toEqual(['A photo of his street']);
  await page.keyboard.press('End');
  expect(await page.locator('[data-screen]:visible').getByText('Who can help Otto?').isVisible()).toBe(true);
});
