// Comparing two versions in three engines: the views, the decision sheet, choosing; what a reader chose or wrote is there after Back.
import { expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const address = 'compare/2024-10/2026-10/';
const view = (value: string): string => `[name="view"][value="${value}"]`;

/** What the radios say, and what is seen of a clause that has changed, one that is new, and one that is as it was. */
async function readView(page: EnginePage): Promise<{ chosen: string; clauses: string; seen: string[] }> {
  return page.evaluate(() => {
    const chosen = (name: string): string =>
      document.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
    const parts = {
      marked: '#policy-basis del',
      older: '#older-policy-basis',
      newer: '#policy-basis',
      unchanged: '#walkers-may-bring, #older-walkers-may-bring',
    };
    const seen = Object.entries(parts).filter(([, selector]) =>
      [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
    );
    return { chosen: chosen('view'), clauses: chosen('clauses'), seen: seen.map(([name]) => name) };
  });
}

const seenIn = {
  inline: ['marked', 'newer', 'unchanged'],
  side: ['older', 'newer', 'unchanged'],
  before: ['older', 'unchanged'],
  after: ['newer', 'unchanged'],
};

inEachEngine('the views of a comparison', (open) => {
  it.each([true, false])('show what their radios say, script on: %s', async (script) => {
    const page = await open(address, { script });
    for (const [value, seen] of Object.entries(seenIn)) {
      await page.click(view(value));
      expect(await readView(page)).toEqual({ chosen: value, clauses: 'all', seen });
    }
    await page.click('[name="clauses"][value="changed"]');
    expect((await readView(page)).seen).not.toContain('unchanged');
  });

  it.each([true, false])('show the same after Back and reload (kept in memory: %s)', async (pageCache) => {
    const page = await open(address, { pageCache });
    await page.click(view('side'));
    await page.open('policy/');
    await page.back();
    expect(await readView(page)).toEqual({ chosen: 'side', clauses: 'all', seen: seenIn.side });
    await page.reload();
    expect(await readView(page)).toEqual({ chosen: 'side', clauses: 'all', seen: seenIn.side });
  });
});

inEachEngine('the decision sheet', (open) => {
  const readSheet = (page: EnginePage): Promise<string[]> =>
    page.evaluate(() => [
      ...[...document.querySelectorAll<HTMLInputElement>('[data-meeting]')].map(({ value }) => value),
      document.querySelector<HTMLInputElement>('[data-decision="title"] input:checked')?.value ?? 'none',
      document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '',
    ]);
  const written = ['Full governing board', '8 December 2026', 'R. Chair', 'Discuss', 'Ask the office'];

  async function fillSheet(page: EnginePage): Promise<void> {
    const [meeting = '', date = '', chair = '', , note = ''] = written;
    await page.fill('[data-meeting="meeting"]', meeting);
    await page.fill('[data-meeting="date"]', date);
    await page.fill('[data-meeting="chair"]', chair);
    await page.click('[data-decision="title"] [value="Discuss"]');
    await page.fill('textarea', note);
  }

  it.each([true, false])('is there as it was filled in after Back (kept in memory: %s)', async (pageCache) => {
    const page = await open(address, { pageCache });
    await fillSheet(page);
    await page.open('policy/');
    await page.back();
    expect(await readSheet(page)).toEqual(written);
  });

  // What is saved is read in Chromium by tests/browser/; WebKit downloads nothing. Here, that saving is told, and what with.
  it('says what it saved, and takes that back when something is written afterwards', async () => {
    const page = await open(address);
    await fillSheet(page);
    await page.click('[data-export="csv"]');
    expect(await page.text('[data-result]')).toBe('Saved as decisions-2024-10-2026-10.csv.');
    await page.fill('textarea', 'Ask again');
    expect(await page.text('[data-result]')).toBe('');
  });

  it('counts what is decided, warns where the resolution does not fit, and keeps all when asked', async () => {
    const page = await open(address);
    await page.click('[data-decision="title"] [value="Not agreed"]');
    expect(await page.text('[data-decided]')).toBe('1 of 9 decided');
    await page.click('[name="resolution_outcome"][value="as proposed"]');
    expect(await page.text('[data-contradictions]')).toContain('not agreed as proposed: Title.');
    await page.click('[data-keep]');
    await page.fill('textarea', 'Ask the office');
    await page.open('policy/');
    await page.open(address);
    expect(await page.text('[data-decided]')).toBe('1 of 9 decided');
    expect(await page.value('textarea')).toBe('Ask the office');
    await page.click('[data-next]');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^decide_/);
  });

  it('can be filled in without script, and offers nothing that needs it', async () => {
    const page = await open(address, { script: false });
    await fillSheet(page);
    expect(await readSheet(page)).toEqual(written);
    expect(await page.countShown('[data-export]')).toBe(0);
  });
});

inEachEngine('choosing two versions', (open) => {
  it.each(['root', 'subPath'] as const)('opens their comparison, on the site "%s"', async (site) => {
    const page = await open('compare/', { site });
    await page.set('[name="older"]', '2026-10');
    await page.click('choose-versions button');
    expect(await page.text('choose-versions [role="status"]')).toBe('Choose two different versions.');
    await page.set('[name="newer"]', '2024-10');
    await page.follow('choose-versions button');
    expect(await page.address()).toBe(address);
    await page.back();
    expect(await page.text('choose-versions [role="status"]')).toBe('');
  });

  it('is a list of links without script', async () => {
    const page = await open('compare/', { script: false });
    expect(await page.countShown('choose-versions')).toBe(0);
    await page.follow('main a[href$="/compare/2024-10/2026-10/"]');
    expect(await page.countShown('#policy-basis')).toBe(1);
  });
});
