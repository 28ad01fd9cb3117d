// Paper in the engines whose drivers can print: what each sheet says of itself where the engine has margin boxes, what the first says in every engine, and how many there are.
import { expect, it } from 'vitest';
import { readPrinted } from '../../browser/paper.ts';
import { inEachEngine } from '../each-engine.ts';

inEachEngine('on paper', (open, name) => {
  it.skipIf(name === 'webkit').each([
    ['policy/', 5],
    ['guidance/staff/', 4],
    ['checklists/staff-start/', 2],
    ['quizzes/staff-phones/', 4],
    ['report/', 2],
  ])('/%s says at its head what it is, and takes at most %d sheets', async (address, most) => {
    const page = await open(address);
    const line = await page.evaluate(() => document.documentElement.dataset['printLine'] ?? '');
    expect(line).toContain('https://policy.example/');
    const sheets = await readPrinted(await page.print());
    const squeeze = (words: string): string => words.replace(/\s+/g, '');
    expect(squeeze(sheets[0]?.words ?? '').slice(0, 400)).toContain(squeeze(line));
    expect(sheets.length).toBeLessThanOrEqual(most);
    // A sheet with a line or two on it is a sheet for nothing.
    if (sheets.length > 1) expect(sheets.at(-1)?.filled).toBeGreaterThan(0.08);
  });
});
