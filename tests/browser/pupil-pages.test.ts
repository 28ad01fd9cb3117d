// Pupil pages and stories in a browser: type, targets, reading aloud, and nothing kept.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../check-site/page-kinds.ts';
import { readSite } from '../check-site/site.ts';
import { home, useBrowser } from './open-page.ts';
import { findOverflow } from './overflow.ts';
import { countSheets } from './paper.ts';

const open = useBrowser();
const phone = { width: 360, height: 740 };
const tablet = { width: 820, height: 1180 };

const findSmallTargets = (least: number): string[] =>
  [...document.querySelectorAll('main a, main button, .pupil-header a, .pupil-footer__link')]
    .filter((element) => element.closest('.for-adults') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height < least)
    .map(({ element, box }) => `${element.textContent?.trim() ?? ''} ${Math.round(box.height)}`);

/** Small type, and lines that stand too close. */
const findSmallType = (least: number): string[] =>
  [...document.querySelectorAll('main :is(p, li, dd, .picture-links__title)')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('.for-adults'))
    .filter((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return parseFloat(fontSize) < least || parseFloat(lineHeight) / parseFloat(fontSize) < 1.3;
    })
    .map((element) => `${element.textContent?.trim() ?? ''} ${getComputedStyle(element).fontSize}`);

/** The pages of pupils by kind; the map of a story is for their teachers. */
const pages = chooseOfEachKind(readSite(inject('sites').root.folder).pages)
  .map(({ path }) => path.replace(/index\.html$/, ''))
  .filter((path) => path.startsWith('pupils/') && !path.endsWith('/map/'));
/** Who is not known yet to be older is taken for the youngest. */
const isForYoungest = (address: string): boolean => /^pupils\/(5-7\/|$)/.test(address);

describe('every kind of page', () => {
  it.each([phone, tablet])('has large targets and type at $width px', async (viewport) => {
    const page = await open('pupils/', { viewport, hasTouch: true });
    const small: string[] = [];
    expect(pages).toEqual(expect.arrayContaining(['pupils/', 'pupils/5-7/', 'pupils/7-9/story-lost-tablet/']));
    for (const address of pages) {
      await page.goto(new URL(address, home).href);
      const [target, type] = isForYoungest(address) ? [56, 20] : [44, 18];
      small.push(...(await page.evaluate(findSmallTargets, target)), ...(await page.evaluate(findSmallType, type)));
    }
    expect(small).toEqual([]);
  });
});

describe('"Tell someone"', () => {
  const wherever = [
    'pupils/',
    'pupils/5-7/',
    'pupils/5-7/upset/',
    'pupils/7-9/story-lost-tablet/',
    'quizzes/pupils-5-7/',
  ];

  it.each(wherever)('is one press away by keyboard and by touch, and lands on its block: /%s', async (address) => {
    const page = await open(address, { viewport: phone, hasTouch: true });
    const top = (): Promise<number> =>
      page.locator('#tell').evaluate((block) => Math.round(block.getBoundingClientRect().top));
    const foot = (): Promise<number> =>
      page.locator('.pupil-header').evaluate((head) => Math.round(head.getBoundingClientRect().bottom));
    const button = page.locator('.pupil-header__tell');
    for (
      let presses = 0;
      presses < 6 && !(await button.evaluate((own) => own === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(top).toBeLessThan(phone.height / 2);
    expect(await top()).toBeGreaterThanOrEqual(await foot());
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(56);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await button.tap();
    await expect.poll(top).toBeLessThan(phone.height / 2);
    expect(await top()).toBeGreaterThanOrEqual(await foot());
  });

  it.each([
    { width: 320, height: 256 },
    { width: 740, height: 360 },
  ])('stays out of the way where the window is low: $width by $height', async (viewport) => {
    const page = await open('pupils/5-7/upset/', { viewport });
    await page.evaluate(() => scrollTo(0, 400));
    expect(await page.locator('.pupil-header').evaluate((head) => head.getBoundingClientRect().bottom)).toBeLessThan(0);
    await page.goto(new URL('/pupils/7-9/story-lost-tablet/', home).href);
    expect(await page.evaluate(findOverflow)).toEqual([]);
  });

  it('covers nothing that has the focus', async () => {
    const page = await open('pupils/5-7/', { viewport: phone });
    const covered: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press(presses < 20 ? 'Tab' : 'Shift+Tab');
      covered.push(
        ...(await page.evaluate(() => {
          const own = document.activeElement;
          const head = document.querySelector('.pupil-header');
          if (!own || !head || head.contains(own) || own === document.body || own.matches('.skip-link')) return [];
          const isUnder = own.getBoundingClientRect().top < head.getBoundingClientRect().bottom - 1;
          return isUnder ? [own.textContent ?? ''] : [];
        })),
      );
    }
    expect(covered).toEqual([]);
  });
});

describe('drawings', () => {
  it('are drawn, in light and dark, from one file', async () => {
    const page = await open('pupils/7-9/story-lost-tablet/');
    const coloursOf = async (): Promise<number> => {
      const shot = await page.locator('.scene').screenshot();
      return page.evaluate(
        async (bytes) => {
          const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext('2d');
          context?.drawImage(picture, 0, 0);
          const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
          const counts = new Map<string, number>();
          for (let at = 0; at < data.length; at += 4) {
            const colour = [data[at], data[at + 1], data[at + 2]].join();
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
          return [...counts.values()].filter((count) => count > 200).length;
        },
        [...shot],
      );
    };
    expect(await coloursOf()).toBeGreaterThan(6);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await coloursOf()).toBeGreaterThan(6);
  });
});

describe('lines', () => {
  it.each(['pupils/5-7/upset/', 'pupils/7-9/upset/', 'pupils/9-11/unkind/'])(
    'hold at most 60 letters on a wide screen: /%s',
    async (address) => {
      const page = await open(address);
      const longest = await page
        .locator('.pupil__text > p')
        .first()
        .evaluate((paragraph) => {
          paragraph.textContent = 'You can tell someone at home or at school, and you can ask them to help. '.repeat(
            20,
          );
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top / 8))).size;
          return paragraph.textContent.length / lines;
        });
      expect(longest).toBeGreaterThan(20);
      expect(longest).toBeLessThanOrEqual(60);
    },
  );
});

describe('"Read to me"', () => {
  it('does not show where the device has no English voice of its own', async () => {
    const page = await open('pupils/5-7/upset/');
    expect(await page.locator('[data-read-button]').isVisible()).toBe(false);
  });

  it('shows where it has one, and reads the page and whom to tell', async () => {
    const page = await open('pupils/5-7/');
    await page.addInitScript(() => {
      const spoken: string[] = [];
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [
          { localService: false, lang: 'en-GB' },
          { localService: true, lang: 'en-GB' },
        ],
        speak: (utterance: { text: string }) => spoken.push(utterance.text),
        cancel: () => undefined,
      });
      class Utterance extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.defineProperty(globalThis, 'spoken', { value: spoken });
    });
    await page.goto(new URL('/pupils/5-7/upset/', page.url()).href);
    const button = page.locator('[data-read-button]');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.join(' '));
    expect(spoken).toContain('It is not your fault.');
    expect(spoken).toContain('0808 157 0123');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('reading aloud ends, and the button is never left pressed', () => {
  /** A device that speaks when told to; its voices may come late, and its words may fail. */
  const speakingDevice = (): void => {
    const state = { voices: [] as { localService: boolean; lang: string }[], queue: [] as EventTarget[] };
    const cancel = (): void => {
      // As browsers do: what is cancelled tells so later.
      for (const utterance of state.queue.splice(0)) setTimeout(() => utterance.dispatchEvent(new Event('error')));
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => state.voices,
      speak: (utterance: EventTarget) => state.queue.push(utterance),
      cancel,
    });
    class Utterance extends EventTarget {}
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(globalThis, 'device', { value: state });
  };
  interface Device {
    voices: object[];
    queue: EventTarget[];
  }
  const openSpeaking = async (): Promise<Page> => {
    const page = await open('pupils/5-7/');
    await page.addInitScript(speakingDevice);
    await page.goto(new URL('/pupils/5-7/upset/', page.url()).href);
    return page;
  };
  const comeLate = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      (globalThis as unknown as { device: Device }).device.voices.push({ localService: true, lang: 'en_GB' });
      return speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    });
  const isPressed = async (page: Page): Promise<boolean> =>
    (await page.locator('[data-read-button]').getAttribute('aria-pressed')) === 'true';

  it('appears when voices come late, as Android names them', async () => {
    const page = await openSpeaking();
    expect(await page.locator('[data-read-button]').isVisible()).toBe(false);
    await comeLate(page);
    expect(await page.locator('[data-read-button]').isVisible()).toBe(true);
  });

  it.each([
    [
      'an error in the middle',
      () => (globalThis as unknown as { device: Device }).device.queue[0]?.dispatchEvent(new Event('error')),
    ],
    [
      'the last word',
      () => (globalThis as unknown as { device: Device }).device.queue.at(-1)?.dispatchEvent(new Event('end')),
    ],
    ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))],
  ])('at %s', async (_, end) => {
    const page = await openSpeaking();
    await comeLate(page);
    await page.locator('[data-read-button]').click();
    expect(await isPressed(page)).toBe(true);
    await page.evaluate(end);
    expect(await isPressed(page)).toBe(false);
    expect(await page.evaluate(() => (globalThis as unknown as { device: Device }).device.queue.length)).toBe(0);
  });

  it('goes on when it is pressed again, whatever the reading before says late', async () => {
    const page = await openSpeaking();
    await comeLate(page);
    for (let presses = 0; presses < 3; presses += 1) await page.locator('[data-read-button]').click();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(await isPressed(page)).toBe(true);
  });
});

describe('a story without script', () => {
  it('is played to its end by links, and leaves nothing on the device', async () => {
    const page = await open('pupils/7-9/story-lost-tablet/', { javaScriptEnabled: false });
    let steps = 0;
    while ((await page.locator('.story__choice').count()) > 0 && steps < 20) {
      await page.locator('.story__choice').first().click();
      steps += 1;
    }
    expect(await page.locator('.story__help').isVisible()).toBe(true);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });
});

describe('a worksheet on paper', () => {
  it('has no navigation, and its cards begin a sheet of their own', async () => {
    const page = await open('lessons/5-7-ask-first/worksheet/');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header', '.page-aside', '.site-footer']) {
      expect(await page.locator(part).isVisible(), part).toBe(false);
    }
    expect(await countSheets(page)).toBe(2);
  });

  it('gives the youngest boxes to draw in', async () => {
    const page = await open('lessons/5-7-ask-first/worksheet/');
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.worksheet__drawing')
      .evaluateAll((all) => all.map((box) => Math.round((box.getBoundingClientRect().height / 96) * 25.4)));
    expect(new Set(heights)).toEqual(new Set([35]));
  });

  it.each(['5-7', '9-11'])('of a quiz for %s has a name, whom to tell, and no page of small print', async (band) => {
    const page = await open(`quizzes/pupils-${band}/worksheet/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.worksheet-name').isVisible()).toBe(true);
    expect(await page.locator('.worksheet-foot').innerText()).toContain('0808 157 0123');
    for (const part of ['.colophon', '.site-header', '.site-footer']) {
      expect(await page.locator(part).isVisible(), part).toBe(false);
    }
    expect(await countSheets(page)).toBe(1);
  });
});
