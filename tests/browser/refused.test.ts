// What a browser or a network refuses half-way: the page goes on, says so, and loses nothing that stands on it.
import { expect, it } from 'vitest';
import { home, useBrowser } from './open-page.ts';

const open = useBrowser();

it('the search opens without its styles, when they do not come', async () => {
  const page = await open('policy/', { without: '**/*.css' });
  await page.keyboard.press('/');
  await page.locator('dialog[open] [name="q"]').waitFor();
});

it('a board and its notes go each by itself where the line between them is refused', async () => {
  const page = await open('');
  await page.addInitScript(() => {
    globalThis.BroadcastChannel = function refuse() {
      throw new DOMException('refused', 'SecurityError');
    } as unknown as typeof BroadcastChannel;
  });
  await page.goto(new URL('lessons/9-11-where-you-are/class/', home).href);
  await page.locator('[data-next]').click();
  expect(await page.locator('[data-place]').textContent()).toMatch(/^2 of/);
  await page.goto(new URL('lessons/9-11-where-you-are/notes/', home).href);
  expect(await page.locator('[data-note]:visible').count()).toBe(await page.locator('[data-note]').count());
});

it('when time is up, the focus stays on the clock', async () => {
  const page = await open('lessons/9-11-where-you-are/class/');
  await page.clock.install();
  const clock = page.locator('class-clock').first();
  while (!(await clock.isVisible())) await page.keyboard.press('ArrowRight');
  await clock.locator('[data-toggle]').focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor(60 * 60_000);
  await clock.locator('[data-said]', { hasText: 'Time is up' }).waitFor();
  expect(await clock.locator('[data-reset]').evaluate((button) => button.matches(':focus'))).toBe(true);
});
