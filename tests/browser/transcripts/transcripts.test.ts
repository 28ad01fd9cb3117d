// What somebody hears who cannot see the site: each transcript stands beside this file, for a person to read.
import { expect, it } from 'vitest';
import { useBrowser } from '../open-page.ts';
import { holdTranscript } from './hold.ts';
import { listen } from './listen.ts';

const open = useBrowser();

it('a quiz: questions, an answer, the result, the missed ones again', async () => {
  const page = await open('quizzes/staff-phones/');
  // What is kept says until when.
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  const reader = await listen(page, 'A quiz');
  await reader.read('main');
  const result = page.getByRole('button', { name: 'See my result' });
  await reader.act('presses “See my result” with nothing answered', () => result.click());
  await reader.act('follows “Answer a question first”', () => page.locator('[data-problem-link]').click());
  await reader.act('chooses an answer that is not right', () =>
    page.locator('.option__input[type="radio"]').nth(3).check(),
  );
  await reader.act('presses “See my result”', () => result.click());
  await reader.read('.quiz-result');
  await reader.read('.quiz-item');
  await reader.act('presses “Try the missed ones again”', () => page.locator('[data-retry]').click());
  await reader.act('chooses “one at a time”', () => page.getByLabel('one at a time').check());
  await reader.read('.quiz__items');
  await reader.read('.quiz__actions');
  await reader.act('chooses an answer, and presses “See the answer”', async () => {
    await page.locator('.quiz-item:visible .option__input').first().check();
    await page.getByRole('button', { name: 'See the answer' }).click();
  });
  await reader.act('presses “Next question”', () => page.getByRole('button', { name: 'Next question' }).click());
  await reader.act('presses “Clear my answers”', () => page.locator('[data-clear]').click());
  await reader.act('presses “Keep my answers on this device”', () => page.locator('[data-keep]').click());
  await reader.act('presses “Stop, and erase what is kept”', () => page.locator('[data-stop]').click());
  holdTranscript('quiz', reader.transcript());
});

it('a checklist: ticks, filters, clearing', async () => {
  const page = await open('checklists/staff-start/');
  const reader = await listen(page, 'A checklist');
  await reader.read('main');
  await reader.act('ticks the first thing', () => page.locator('.checklist-item__label input').first().check());
  await reader.act('shows what is to do', () => page.getByLabel('what is to do').check());
  await reader.act('shows what is done', () => page.getByLabel('what is done').check());
  await reader.act('shows everything', () => page.getByLabel('everything').check());
  await reader.act('presses “Clear my ticks”', () => page.locator('[data-clear]').click());
  await reader.act('presses “Undo”', () => page.locator('[data-undo]').click());
  holdTranscript('checklist', reader.transcript());
});

it('a comparison: in one text, and side by side', async () => {
  const page = await open('compare/2024-10/2026-10/');
  const reader = await listen(page, 'A comparison');
  await reader.read('.comparison__head');
  await reader.read('.page-aside');
  await reader.read('.outline-changes');
  await reader.read('.redline');
  await reader.act('chooses “Side by side”', () => page.getByLabel('Side by side').check());
  await reader.read('.redline');
  holdTranscript('comparison', reader.transcript());
});

it('a search: typed letter by letter, sent, and one that finds nothing', async () => {
  const page = await open('search/');
  await page.locator('.search-form__select').first().waitFor();
  // The pauses of whoever types are the test's, so that no machine is too slow for them.
  const field = page.locator('#q');
  await page.clock.install({ time: new Date('2026-11-22T12:00:00Z') });
  // Only the index can say that nothing is found: from then on it is there.
  await field.fill('xylophone zebra');
  await page.locator('.search-next').waitFor();
  await field.fill('');
  await page.locator('.search-next').waitFor({ state: 'detached' });
  // All that still waits is done by then, and nothing of it is told in the middle of what is typed.
  await page.clock.pauseAt(new Date('2026-11-22T13:00:00Z'));
  const reader = await listen(page, 'A search');
  await reader.read('form[role="search"]');
  await reader.act('types “phone in class” letter by letter', async () => {
    for (const letter of 'phone in class') {
      await field.press(letter === ' ' ? 'Space' : letter);
      await page.clock.runFor(200);
    }
    await page.locator('[data-results] > li').first().waitFor();
    await page.clock.runFor(2000);
  });
  await reader.read('[data-results]');
  await reader.act('presses Enter', () => field.press('Enter'));
  await reader.act('chooses clauses of the policy alone', async () => {
    await page.locator('select').first().selectOption('policy');
    await page.clock.runFor(2000);
  });
  await reader.act('asks for what is not there', async () => {
    await field.fill('xylophone zebra');
    await page.clock.runFor(500);
    await page.locator('.search-next').waitFor();
    await page.clock.runFor(2000);
  });
  await reader.read('.search-next');
  holdTranscript('search', reader.transcript());
});

it('a class view: screens, answers and a vote, by keys', async () => {
  const page = await open('lessons/9-11-where-you-are/class/');
  const reader = await listen(page, 'A class view');
  await reader.read('main');
  const total = await page.locator('[data-screen]').count();
  const reveals = await page.locator('[data-screen] details').count();
  for (let step = 1; step < total + reveals; step++) {
    await reader.act('presses the right arrow', () => page.keyboard.press('ArrowRight'));
  }
  await reader.read('main');
  const vote = page.locator('[data-kind="vote"]').first();
  await reader.act('goes back to the vote', async () => {
    while (!(await vote.isVisible())) await page.keyboard.press('ArrowLeft');
  });
  await reader.read('main');
  const more = vote.locator('[data-change="1"]').first();
  await reader.act('counts one hand more', () => more.click());
  holdTranscript('class-view', reader.transcript());
  expect(total).toBeGreaterThan(3);
});
