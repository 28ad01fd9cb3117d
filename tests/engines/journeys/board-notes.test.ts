// The line between a board and its notes in three engines: each end does what the other tells. The other end is played by the test.
import { expect, it } from 'vitest';
import { everySite, inEachEngine } from '../each-engine.ts';

const lesson = 'lessons/9-11-where-you-are/';

inEachEngine(
  'notes in a second window',
  (open) => {
    it('follow a board, show its clock, and tell it to move', async () => {
      const page = await open(`${lesson}notes/`);
      const all = await page.countShown('[data-note]');
      await page.evaluate(() => {
        const board = new BroadcastChannel(`board:${location.pathname.replace('notes/', '')}`);
        board.onmessage = ({ data }) => {
          document.documentElement.dataset.told = JSON.stringify(data);
        };
        board.postMessage({ tells: 'place', place: { screen: 2, count: 17, clock: '4:05' } });
      });
      await page.waitFor('board-notes[data-following]');
      expect(await page.countShown('[data-note]')).toBe(1);
      expect(await page.text('[data-place]')).toBe('Screen 3 of 17');
      expect(await page.text('[data-clock]')).toBe('4:05');
      await page.click('[data-next]');
      await page.waitUntil(
        (told) => document.documentElement.dataset.told === told,
        JSON.stringify({ tells: 'move', move: 'next' }),
      );
      await page.evaluate(() => {
        new BroadcastChannel(`board:${location.pathname.replace('notes/', '')}`).postMessage({ tells: 'gone' });
      });
      await page.waitFor('board-notes:not([data-following])');
      expect(await page.countShown('[data-note]')).toBe(all);
    });

    it('move the board, which tells where it is', async () => {
      const page = await open(`${lesson}class/`);
      await page.evaluate(() => {
        const notes = new BroadcastChannel(`board:${location.pathname.replace('class/', '')}`);
        notes.onmessage = ({ data }) => {
          document.documentElement.dataset.told = String((data as { place?: { screen: number } }).place?.screen);
        };
        notes.postMessage({ tells: 'move', move: 'next' });
      });
      await page.waitUntil((told) => document.documentElement.dataset.told === told, '1');
      expect(await page.text('[data-place]')).toMatch(/^2 of/);
    });
  },
  everySite,
);
