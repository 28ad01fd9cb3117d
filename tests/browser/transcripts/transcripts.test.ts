// What somebody hears who cannot see the site: each transcript stands beside this file, for a person to read.
import { expect, it } from 'vitest';
import { makeRecord, type RecordSubject, writeRecord } from '../../../src/records/record/make-record.ts';
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
  // What was said is gone by then: it stands on the screen too.
  await page.locator('[data-revealed]:empty').waitFor({ state: 'attached' });
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

it('a decision sheet: the meeting, a row, the resolution, saving', async () => {
  const page = await open('compare/2024-10/2026-10/');
  const reader = await listen(page, 'A decision sheet');
  await reader.read('.decision-sheet');
  const row = page.locator('[data-decision]').first();
  await reader.act('presses “Next undecided”', () => page.locator('[data-next]').click());
  await reader.act('chooses “Agree” in the first row', () => row.getByLabel('Agree', { exact: true }).check());
  await reader.act('writes a note', () => row.locator('textarea').fill('As drafted'));
  await reader.act('presses “Next undecided”', () => page.locator('[data-next]').click());
  await reader.act('resolves to adopt it as it is', () => page.locator('[name="resolution_outcome"]').first().check());
  const votes = page.locator('[name="resolution_for"]');
  await votes.focus();
  const contradictions = page.locator('[data-contradictions] p');
  await reader.act('types votes as words, letter by letter', async () => {
    await votes.pressSequentially('six');
    await contradictions.filter({ hasText: 'six' }).waitFor();
  });
  await reader.act('types a number instead', async () => {
    await votes.press('Control+a');
    await votes.pressSequentially('6');
    await contradictions.filter({ hasText: 'six' }).waitFor({ state: 'detached' });
  });
  await reader.act('saves as text', () => page.locator('[data-export="txt"]').click());
  await reader.act('saves as text again', () => page.locator('[data-export="txt"]').click());
  await reader.read('.decision-bar');
  holdTranscript('decision-sheet', reader.transcript());
});

it('the register: a list of staff, files, a question, saving', async () => {
  const page = await open('policy/2024-10/read/');
  const subject = JSON.parse((await page.locator('save-record').getAttribute('data-subject')) ?? '') as RecordSubject;
  const recordOf = (name: string): string =>
    writeRecord(makeRecord(subject, { name, role: 'Cook', group: 'staff' }, { done: 0, of: 1 }, '2026-11-20'));
  await page.goto(new URL('/office/records/', page.url()).href);
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await page.locator('staff-list textarea').waitFor();
  const reader = await listen(page, 'The register');
  await reader.read('main');
  await reader.act('types two names', async () => {
    await page.locator('staff-list textarea').fill('Zara Ali\nOmar Reed');
    await page.locator('[data-tables] table').first().waitFor();
  });
  const choose = (...names: string[]): Promise<void> =>
    page
      .locator('file-intake input')
      .setInputFiles(
        names.map((name) => ({ name, mimeType: 'application/json', buffer: Buffer.from(recordOf(name)) })),
      );
  await reader.act('chooses a record of one of them, and one of somebody else', async () => {
    await choose('Zara Ali', 'Omar Read');
    await page.locator('[data-questions] select').waitFor();
  });
  await reader.act('chooses a file that is no record', async () => {
    await page
      .locator('file-intake input')
      .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.locator('[data-left-out]').waitFor();
  });
  await reader.read('records-register');
  await reader.act('says that it is the same person', () =>
    page.locator('[data-questions] select').first().selectOption({ index: 1 }),
  );
  await reader.act('saves as a spreadsheet', () => page.locator('[data-csv]').click());
  await reader.act('saves as a spreadsheet again', () => page.locator('[data-csv]').click());
  await reader.act('takes the file out that was left out', () =>
    page.locator('[data-left-out] [data-take-out]').click(),
  );
  holdTranscript('register', reader.transcript());
});
