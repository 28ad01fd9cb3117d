// Guidance as its reader uses it: on a phone, without script, by a link to one situation, and on paper.
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { countSheets } from './paper.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

describe('without script, on a phone', () => {
  it('opens a clause’s words where they are cited, and leads to the clause', async () => {
    const page = await open('guidance/staff/', phone);
    const cite = page.locator('.key-points .cite').first();
    const words = cite.locator('.cite__words');
    expect(await words.isVisible()).toBe(false);
    await cite.locator('summary').click();
    expect(await words.isVisible()).toBe(true);
    await cite.getByRole('link', { name: /^Read \S+ in the policy$/ }).click();
    expect(page.url()).toMatch(/\/policy\/#staff-phone-away$/);
    expect(await page.locator('#staff-phone-away').isVisible()).toBe(true);
  });

  it('opens a situation, and shows what to do', async () => {
    const page = await open('guidance/parents/', phone);
    const situation = page.locator('.what-if', { hasText: 'Your child’s phone is lost at school' });
    expect(await situation.locator('.what-if__answer').isVisible()).toBe(false);
    await situation.locator('.what-if__question').click();
    expect(await situation.locator('.what-if__answer').isVisible()).toBe(true);
  });

  it('reaches each part from the top', async () => {
    const page = await open('guidance/staff/', phone);
    for (const link of await page.locator('.part-links__link').all()) {
      const target = await link.getAttribute('href');
      await link.click();
      expect(await page.locator(target ?? '').isVisible(), target ?? '').toBe(true);
    }
  });
});

describe('a link to one situation', () => {
  it('opens it', async () => {
    const page = await open('guidance/staff/#picture-found', phone);
    expect(await page.locator('#picture-found').isVisible()).toBe(true);
    expect(await page.locator('#parent-rings').isVisible()).toBe(false);
  });
});

describe('by keyboard', () => {
  it('opens and closes a citation', async () => {
    const page = await open('guidance/governors/');
    const cite = page.locator('.key-points .cite').first();
    await cite.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await cite.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Space');
    expect(await cite.getAttribute('open')).toBeNull();
  });
});

describe('targets', () => {
  it('are large enough on a phone, apart from links in running text', async () => {
    const page = await open('guidance/staff/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(summary, nav a, .fact, .contact a)')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 44)
        .map(({ element, box }) => `${element.className} ${Math.round(box.height)}`),
    );
    expect([...new Set(small)]).toEqual([]);
  });
});

describe('paper', () => {
  it('has every situation open, the numbers of the clauses, and no navigation', async () => {
    const page = await open('guidance/staff/');
    await page.emulateMedia({ media: 'print' });
    for (const answer of await page.locator('.what-if__answer').all()) {
      expect((await answer.boundingBox())?.height ?? 0).toBeGreaterThan(10);
    }
    expect(await page.locator('.cite__name').first().isVisible()).toBe(true);
    for (const part of ['.part-links', '.guidance-nav']) expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await countSheets(page)).toBeLessThan(5);
  });

  it('has the whole table of coverage', async () => {
    const page = await open('governors/coverage/');
    await page.emulateMedia({ media: 'print' });
    const sheets = await countSheets(page);
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(6);
  });
});
