// Accessibility as a machine can see it: on every kind of page, and in states that pages come to.
import { describe, expect, inject, it } from 'vitest';
import { findFaultsInBrowser } from '../check-site/in-browser.ts';
import { chooseOfEachKind } from '../check-site/page-kinds.ts';
import { readSite } from '../check-site/site.ts';
import { findIllFormedXml } from '../check-site/well-formed.ts';
import { findViolations } from './axe.ts';
import { connectChromium } from './chromium.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const { root, firstDay } = inject('sites');

describe.each(Object.entries({ root, firstDay }))('the site "%s"', (_, { folder }) => {
  const site = readSite(folder);

  it('shows no fault on any kind of page: light and wide, dark and narrow', async () => {
    const browser = await connectChromium(inject('chromium'));
    const faults = await findFaultsInBrowser(site, folder, chooseOfEachKind(site.pages), browser);
    await browser.close();
    expect(faults).toEqual([]);
  });

  it('has feeds and drawings that programs can read', async () => {
    const browser = await connectChromium(inject('chromium'));
    const faults = await findIllFormedXml(site, browser);
    await browser.close();
    expect(faults).toEqual([]);
  });
});

describe('axe', () => {
  it('finds nothing in the results of a search', async () => {
    const page = await open('search/?q=phone');
    await page.locator('[data-results] > li').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('finds a fault that is put in', async () => {
    const page = await open('policy/');
    await page.evaluate(() => {
      document.documentElement.removeAttribute('lang');
    });
    expect(await findViolations(page)).toContainEqual(expect.stringMatching(/^html-has-lang/));
  });
});
