// The policy page in a browser: with script, by keyboard, and without any.
import { describe, expect, it } from 'vitest';
import { homeUnderSubPath, useBrowser } from './open-page.ts';

const open = useBrowser();

describe('with script', () => {
  it('copies the permanent address of the clause that was followed', async () => {
    const page = await open('policy/');
    await page.locator('#staff-phone-away > .clause__number').click();
    await page.locator('#staff-phone-away > copy-link button').click();
    await page.locator('#staff-phone-away [role="status"]', { hasText: 'Link copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname).toBe('/clauses/staff-phone-away/');
  });

  it('copies it under a sub-path too', async () => {
    const page = await open(`${homeUnderSubPath}policy/#staff-phone-away`);
    await page.locator('#staff-phone-away > copy-link button').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname).toBe('/school/policy-site/clauses/staff-phone-away/');
  });

  it('shows the address where copying is refused', async () => {
    const page = await open('clauses/staff-phone-away/', { permissions: [] });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.locator('copy-link button').click();
    await page.locator('[role="status"]', { hasText: '/clauses/staff-phone-away/' }).waitFor();
  });

  it('brings the clause’s page and the copy button to a keyboard reader, in that order', async () => {
    const page = await open('policy/');
    await page.locator('#details-kept-private > .clause__number').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '/clauses/details-kept-private/',
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Copy link');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#name-and-address');
  });

  it('keeps the review sentence true on a site built long ago', async () => {
    const page = await open('policy/');
    expect(await page.locator('[data-sentence]').textContent()).toMatch(/^The review was due in October 2025\./);
    await page.clock.install({ time: new Date(2025, 8, 15, 12) });
    await page.reload();
    expect(await page.locator('[data-sentence]').textContent()).toBe('The review is due soon: by October 2025.');
    expect(await page.locator('review-state').getAttribute('data-kind')).toBe('due-soon');
  });
});

describe('without script', () => {
  const withoutScript = { javaScriptEnabled: false };

  it('loses nothing but the copy button', async () => {
    const page = await open('policy/#staff-phone-away', withoutScript);
    expect(await page.locator('#staff-phone-away').isVisible()).toBe(true);
    expect(await page.locator('#staff-phone-away > .clause__page').isVisible()).toBe(true);
    expect(await page.locator('.copy-link__button').first().isVisible()).toBe(false);
    expect(await page.locator('[data-sentence]').textContent()).toBe(
      'The review was due in October 2025. It is overdue by 1 year.',
    );
  });

  it('opens the contents on a phone', async () => {
    const page = await open('policy/', { ...withoutScript, viewport: { width: 360, height: 740 } });
    const link = page.locator('.on-this-page__link', { hasText: '3.2' });
    expect(await link.isVisible()).toBe(false);
    await page.locator('.on-this-page__summary').click();
    await link.click();
    expect(new URL(page.url()).hash).toBe('#family-contact');
  });

  it('shows the contents beside the text on a wide screen', async () => {
    const page = await open('policy/', withoutScript);
    expect(await page.locator('.on-this-page__link', { hasText: '3.2' }).isVisible()).toBe(true);
  });
});

describe('a page that does not exist', () => {
  it('says so and leads on, under a sub-path too', async () => {
    const page = await open(homeUnderSubPath);
    const missing = await page.request.get(`${homeUnderSubPath}no/such/page/`);
    expect(missing.status()).toBe(404);
    expect(await missing.text()).toContain('href="/school/policy-site/policy/"');
  });
});
