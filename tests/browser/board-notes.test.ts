// The presenter's notes in a second window: they follow the board, move it, show its clock, and let go when it is closed.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const lesson = 'lessons/9-11-where-you-are/';

const openBoth = async (address = lesson): Promise<{ board: Page; notes: Page }> => {
  const board = await open(`${address}class/`);
  const opening = board.waitForEvent('popup');
  await board.getByRole('link', { name: 'Notes in a second window' }).click();
  const notes = await opening;
  await notes.getByText(/^Screen 1 of/).waitFor();
  return { board, notes };
};
const shown = (notes: Page): Promise<string | null> => notes.locator('[data-note]:visible').getAttribute('value');
const follows = (notes: Page, screen: number): Promise<void> =>
  notes.getByText(new RegExp(`^Screen ${screen} of`)).waitFor();

describe('notes in a second window', () => {
  it('show one screen, and follow the board', async () => {
    const { board, notes } = await openBoth();
    expect(await notes.locator('[data-note]:visible').count()).toBe(1);
    await board.keyboard.press('End');
    const count = await board.locator('[data-screen]').count();
    await follows(notes, count);
    expect(await shown(notes)).toBe(String(count));
    expect(await notes.locator('[data-coming]').textContent()).toBe('This is the last screen.');
    await board.keyboard.press('Home');
    await follows(notes, 1);
    expect(await notes.locator('[data-coming]').textContent()).toContain('Next: What did Otto do last time?');
  });

  it('move the board, by button and by key', async () => {
    const { board, notes } = await openBoth();
    await notes.getByRole('button', { name: 'Next on the board' }).click();
    await follows(notes, 2);
    expect(await board.locator('[data-place]').textContent()).toMatch(/^2 of/);
    await notes.keyboard.press('ArrowLeft');
    await follows(notes, 1);
  });

  it('show what only the presenter sees, and the clock of a task', async () => {
    const { board, notes } = await openBoth();
    const sort = await board
      .locator('[data-screen]')
      .evaluateAll((screens) => screens.findIndex((screen) => screen.getAttribute('data-kind') === 'sort'));
    await board.evaluate((place) => (location.hash = `#${place + 1}`), sort);
    await follows(notes, sort + 1);
    expect(await notes.locator('[data-note]:visible').textContent()).toContain('One card a group.');
    const task = await board
      .locator('[data-screen]')
      .evaluateAll((screens) => screens.findIndex((screen) => screen.getAttribute('data-kind') === 'task'));
    await board.evaluate((place) => (location.hash = `#${place + 1}`), task);
    await follows(notes, task + 1);
    expect(await notes.locator('[data-clock]').textContent()).toBe('5:00');
    await board.locator('[data-screen]:visible [data-toggle]').click();
    await notes.waitForFunction(() => document.querySelector('[data-clock]')?.textContent !== '5:00');
  });

  it('go on when the network has gone', async () => {
    const { board, notes } = await openBoth();
    await board.context().setOffline(true);
    await board.keyboard.press('ArrowRight');
    await follows(notes, 2);
  });

  it('find the board again after either is loaded again, and stand open without one', async () => {
    const { board, notes } = await openBoth();
    await board.keyboard.press('ArrowRight');
    await follows(notes, 2);
    await notes.reload();
    await follows(notes, 2);
    await board.reload();
    await follows(notes, 2);
    await board.close();
    await notes.locator('board-notes:not([data-following])').waitFor();
    expect(await notes.locator('[data-note]:visible').count()).toBe(await notes.locator('[data-note]').count());
  });

  it('follow an assembly too, and store nothing', async () => {
    const { board, notes } = await openBoth('lessons/assemblies/7-9-the-lost-map/');
    await board.keyboard.press('ArrowRight');
    await follows(notes, 2);
    expect(await notes.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

describe('without a board or without script', () => {
  it('all notes stand open, and say how they follow', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const notes = await open(`${lesson}notes/`, { javaScriptEnabled });
      expect(await notes.locator('[data-note]:visible').count()).toBe(await notes.locator('[data-note]').count());
      expect(await notes.getByRole('button', { name: 'Next on the board' }).isVisible()).toBe(false);
    }
  });
});
