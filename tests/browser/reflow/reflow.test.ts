// Every kind of page at every width, with large and spaced text, at 400%, and in other colours: nothing scrolls sideways, nothing lies on what has the focus.
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../../check-site/page-kinds.ts';
import { readSite } from '../../check-site/site.ts';
import { home, useBrowser } from '../open-page.ts';
import { findLayoutFaults } from './find-layout-faults.ts';

const open = useBrowser();

it('no kind of page scrolls sideways, hides what has the focus or sets words badly, in any look', async () => {
  const { pages } = readSite(inject('sites').root.folder);
  const page = await open('');
  const faults: string[] = [];
  for (const { path } of chooseOfEachKind(pages)) {
    await page.goto(new URL(path.replace(/index\.html$/, ''), home).href);
    faults.push(...(await findLayoutFaults(page)).map((fault) => `${path}, ${fault}`));
  }
  expect(faults).toEqual([]);
});

describe('the test itself', () => {
  it('sees a page that scrolls sideways with large text, a broken word, and a bar that lies on a link', async () => {
    const page = await open('privacy/');
    await page.evaluate(() => {
      const wide = document.createElement('p');
      wide.style.setProperty('width', '50rem');
      wide.textContent = 'Wide';
      const narrow = document.createElement('h2');
      narrow.style.setProperty('width', '3.5rem');
      narrow.style.setProperty('overflow-wrap', 'anywhere');
      narrow.textContent = 'Reception';
      const title = document.createElement('h1');
      title.style.setProperty('width', '3.5em');
      title.textContent = 'Reception';
      const bar = document.createElement('div');
      bar.style.setProperty('position', 'fixed');
      bar.style.setProperty('inset', '0');
      document.querySelector('main')?.append(wide, narrow, title, bar);
    });
    const faults = await findLayoutFaults(page);
    expect(faults).toContainEqual(expect.stringMatching(/^320 px, text at 200%: \d+ px too wide, by P\./));
    expect(faults).toContainEqual(expect.stringMatching(/^320 px: broken, H2\. “Reception”/));
    expect(faults).toContainEqual(expect.stringMatching(/^320 px, text at 200%: broken, H1\. “Reception”/));
    expect(faults).toContainEqual(expect.stringMatching(/^320 × 256 px \(400%\): A\..*under DIV\./));
  });

  it('sees a column without any width, a field of a letter, a number in two lines, and long lines', async () => {
    const page = await open('privacy/');
    await page.evaluate(() => {
      const bad = document.createElement('div');
      bad.innerHTML = `<p>Letters</p><input><a href="tel:999">01632 960000</a><blockquote>${'Long lines. '.repeat(60)}</blockquote>`;
      const [column, field, number, quote] = bad.children as unknown as HTMLElement[];
      column?.style.setProperty('width', '0');
      field?.style.setProperty('width', '2rem');
      number?.style.setProperty('display', 'block');
      number?.style.setProperty('white-space', 'normal');
      number?.style.setProperty('width', '4rem');
      quote?.style.setProperty('width', '70rem');
      document.querySelector('main')?.append(bad);
    });
    const faults = await findLayoutFaults(page);
    expect(faults).toContainEqual(expect.stringMatching(/^360 px: squeezed, P\. “Letters”/));
    expect(faults).toContainEqual(expect.stringMatching(/^360 px: too narrow to type in, INPUT\., \d+ px/));
    expect(faults).toContainEqual('360 px: broken in two, 01632 960000');
    expect(faults).toContainEqual(expect.stringMatching(/^1280 px: hard to read, BLOCKQUOTE\., \d+ in a line/));
  });
});
