// Comments in three engines: written, kept, there again after Back and reload, and read on the page of the office.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everySite, inEachEngine } from '../each-engine.ts';

const form = 'policy/2026-10/comment/';
const view = '[data-on="phones-handed-in"] [value="change"]';
const words = '[data-on="phones-handed-in"] textarea';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comments-'));
});
afterAll(() => rm(folder, { recursive: true }));

inEachEngine(
  'a consultation',
  (open) => {
    it('is commented on, and what was kept is there after reload and Back', async () => {
      const page = await open(form);
      expect(await page.text('consultation-state')).toMatch(/This consultation|last day/);
      await page.click('[data-keep]');
      await page.click(view);
      await page.fill(words, 'Half past eight.');
      await page.reload();
      await page.waitFor(words);
      expect(await page.isChecked(view)).toBe(true);
      expect(await page.value(words)).toBe('Half past eight.');
      await page.open('privacy/');
      expect(await page.text('[data-records]')).toContain('Comments on the version of October 2026');
      await page.back();
      await page.waitFor(words);
      expect(await page.value(words)).toBe('Half past eight.');
      await page.click('[data-stop]');
      expect(await page.countShown('[data-erased]')).toBe(1);
    });

    it('its files are read on the page of the office, and one that is none is told', async () => {
      const page = await open('office/comments/');
      const data = await page.evaluate(async () => {
        const answer = await fetch('2026-10.json');
        return (await answer.json()) as { school: string; title: string; fingerprint: string };
      });
      const file = join(folder, 'comments.json');
      await writeFile(
        file,
        JSON.stringify({
          file: 'school-policy-comments',
          format: 1,
          school: data.school,
          policy: { version: '2026-10', title: data.title, fingerprint: data.fingerprint },
          savedOn: '2026-11-20',
          who: { name: 'Fern Moss' },
          comments: [{ on: 'phones-handed-in', label: '2(2)', view: 'change', text: 'Half past eight.' }],
        }),
      );
      await page.chooseFile('[data-files]', file);
      await page.waitFor('.commented');
      expect(await page.text('.commented')).toMatch(/Should change.*Fern Moss.*Half past eight\./s);
      const letter = join(folder, 'letter.json');
      await writeFile(letter, 'Dear office');
      await page.chooseFile('[data-files]', letter);
      await page.waitFor('[data-left-out]');
      expect(await page.text('[data-left-out]')).toContain('It was not saved on this website.');
    });
  },
  everySite,
);
