// What another page has kept or erased meanwhile, and what is made of fields that a browser brings back: shown and told agree.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from './each-engine.ts';

const away = '.site-footer a[href$="/privacy/"]';

/** What a reader has typed is no reason to ask in these tests. */
const leaveUnasked = (): void => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);

inEachEngine('what has changed meanwhile', (open) => {
  describe.each([true, false])('with its cache of pages: %s', (pageCache) => {
    it('the wish to see every clause, when another page has erased it meanwhile', async () => {
      const page = await open('guidance/staff/', { pageCache });
      await page.click('.cite-switch [name="cites"]');
      await page.click('.cite-switch [name="cites-always"]');
      await page.follow('.cite-switch__more');
      await page.waitFor('[data-clause-wish]');
      await page.click('[data-erase-all]');
      await page.back();
      await page.waitUntil(() => document.querySelector<HTMLInputElement>('[name="cites-always"]')?.checked === false);
      expect(await page.text('.cite-switch [role="status"]')).toBe('');
      await page.forward();
      await page.waitFor('[data-nothing]');
    });

    it('what was said of erasing, when another page has kept something meanwhile', async () => {
      const page = await open('checklists/staff-start/', { pageCache });
      await page.click('.checklist-item__label input');
      await page.click('[data-keep]');
      await page.follow(away);
      await page.click('[data-erase-all]');
      expect(await page.text('stored-records [role="status"]')).toBe('Everything is erased.');
      await page.back();
      await page.click('[data-keep]');
      await page.waitFor('[data-stop]');
      await page.forward();
      await page.waitFor('.stored-records__row');
      expect(await page.text('stored-records [role="status"]')).toBe('');
    });

    it('the name of a record, in a part that stands open', async () => {
      const page = await open('checklists/staff-start/', { pageCache });
      await page.click('.offer-record summary');
      await page.fill('save-record [data-field="name"]', 'Zara');
      await page.evaluate(leaveUnasked);
      await page.follow(away);
      await page.back();
      await page.waitUntil(() => {
        const name = document.querySelector<HTMLInputElement>('save-record [data-field="name"]');
        return name !== null && (name.value === '' || name.closest('details')?.open === true);
      });
    });

    it('a list of staff, and the register and the sheet that are made of it', async () => {
      for (const [address, made] of [
        ['office/records/', '[data-tables] table'],
        ['office/records/sign-off/', 'tbody'],
      ] as const) {
        const page = await open(address, { pageCache });
        await page.fill('#staff-list', 'Zara Ali');
        await page.waitUntil((part) => document.querySelector(part)?.textContent?.includes('Zara Ali') === true, made);
        await page.evaluate(leaveUnasked);
        await page.follow(away);
        await page.back();
        await page.waitUntil((part) => {
          const list = document.querySelector<HTMLTextAreaElement>('#staff-list');
          const isMade = document.querySelector(part)?.textContent?.includes('Zara Ali') === true;
          return list !== null && isMade === (list.value !== '');
        }, made);
      }
    });
  });
});
