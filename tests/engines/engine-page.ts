// Owns a page as tests in three engines use it: what a reader does, what is seen, and waiting for it.
import type { Driver, EngineName } from './drivers/driver.ts';
import { findPlace, listShownTexts } from './in-page.ts';

/** Milliseconds that something may take to come: a guard against what hangs, never against a busy machine. */
const patience = 90_000;

/** Milliseconds between two looks. */
const pause = 40;

/** Milliseconds in which what is clicked must not have moved. */
const pauseToSettle = 15;

/** A page of a built site, the same in Chromium, Firefox and WebKit. */
export class EnginePage {
  readonly engine: EngineName;
  /** Where its site is served, ending in "/". */
  readonly home: string;
  readonly #driver: Driver;
  readonly #drop: () => Promise<void>;

  constructor(engine: EngineName, home: string, driver: Driver, drop: () => Promise<void>) {
    this.engine = engine;
    this.home = home;
    this.#driver = driver;
    this.#drop = drop;
  }

  /** Cuts the site off: what the page asks for from now on does not come. */
  async dropNetwork(): Promise<void> {
    await this.#drop();
  }

  /** Opens an address relative to the site, such as `policy/#staff-use`, and waits until it is loaded. */
  async open(address: string): Promise<void> {
    await this.#driver.goto(new URL(address, this.home).href);
  }

  async reload(): Promise<void> {
    await this.#driver.reload();
  }

  /** Goes one step back, and waits until the page before has come. */
  async back(): Promise<void> {
    await this.#leaveBy(() => this.#driver.back());
  }

  async forward(): Promise<void> {
    await this.#leaveBy(() => this.#driver.forward());
  }

  /** Where the page is, relative to the site, such as `search/?q=phone`. */
  async address(): Promise<string> {
    return (await this.evaluate(() => location.href)).replace(this.home, '');
  }

  /**
   * Runs a function in the page, with script of the page on or off.
   * @param run uses nothing from outside itself; may be async
   * @param given what it is called with: what JSON can carry
   * @returns what it gives, as JSON carries it. Rejects when it throws
   */
  async evaluate<Given extends unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const values = given.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    return (await this.#driver.run(`(${run.toString()})(${values})`)) as Result;
  }

  /** Runs a whole script in the page, such as axe's source. */
  async runScript(source: string): Promise<void> {
    await this.#driver.run(`(() => {${source}\n})()`);
  }

  /**
   * Clicks what is shown, in its middle, as soon as it is there and nothing covers it.
   * @param selector what to click
   * @param nth which of those shown, from 0
   * @returns when it was clicked; for a link, see `follow`. Rejects when it does not come or stays covered
   */
  async click(selector: string, nth = 0): Promise<void> {
    let place = await this.evaluate(findPlace, selector, nth).catch(String);
    const settle = async (): Promise<boolean> => {
      const before = JSON.stringify(place);
      await new Promise((resolve) => setTimeout(resolve, pauseToSettle));
      place = await this.evaluate(findPlace, selector, nth).catch(String);
      // A page that is still being laid out would move it under the pointer.
      return typeof place !== 'string' && JSON.stringify(place) === before;
    };
    await this.#wait(settle, () => Promise.resolve(JSON.stringify(place)));
    if (typeof place !== 'string') await this.#driver.clickAt(place.x, place.y);
  }

  /** Clicks a link or a button that leads to another page, and waits until that has come. */
  async follow(selector: string, nth = 0): Promise<void> {
    await this.#leaveBy(() => this.click(selector, nth));
  }

  /** Presses one key on what has the focus: `Enter`, `Space`, `ArrowRight`, `a`, or with others held: `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    const held = keys.split('+');
    const key = held.pop() ?? '';
    await this.#driver.press(key, held);
  }

  /** Types into what has the focus, letter by letter. */
  async type(text: string): Promise<void> {
    await this.#driver.type(text);
  }

  /** Clicks into a text field and types over what it holds. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.press('Control+a');
    if (text === '') await this.press('Delete');
    else await this.type(text);
  }

  /** Gives a field a value at once and tells the page: for dates and lists, which each engine has its own way to type. */
  async set(selector: string, value: string): Promise<void> {
    await this.evaluate(
      (name, wanted) => {
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(name);
        if (field === null) throw new Error(`There is no ${name}.`);
        field.focus();
        field.value = wanted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** Hands a file on disk (a whole path) to a file field. */
  async chooseFile(selector: string, path: string): Promise<void> {
    await this.#driver.chooseFile(selector, path);
  }

  /** The words of each match that is shown, with single spaces. */
  async texts(selector: string): Promise<string[]> {
    return this.evaluate(listShownTexts, selector);
  }

  /** The words of the first match that is shown; empty when none is. */
  async text(selector: string): Promise<string> {
    return (await this.texts(selector))[0] ?? '';
  }

  /** How many matches are shown. */
  async countShown(selector: string): Promise<number> {
    return (await this.texts(selector)).length;
  }

  /** How many matches there are, shown or not. */
  async count(selector: string): Promise<number> {
    return this.evaluate((name) => document.querySelectorAll(name).length, selector);
  }

  /** Whether the first match is ticked or chosen. */
  async isChecked(selector: string): Promise<boolean> {
    return this.evaluate((name) => document.querySelector<HTMLInputElement>(name)?.checked === true, selector);
  }

  /** The value of the first match; empty when there is none. */
  async value(selector: string): Promise<string> {
    return this.evaluate((name) => document.querySelector<HTMLInputElement>(name)?.value ?? '', selector);
  }

  /** Waits until a match is shown. Rejects with its name when none comes. */
  async waitFor(selector: string): Promise<void> {
    await this.#wait(
      async () => (await this.countShown(selector)) > 0,
      () => Promise.resolve(`${selector} did not come.`),
    );
  }

  /** Waits until a function in the page gives true; `run` and `given` as for `evaluate`. */
  async waitUntil<Given extends unknown[]>(run: (...given: Given) => boolean, ...given: Given): Promise<void> {
    await this.#wait(
      () => this.evaluate(run, ...given),
      () => Promise.resolve(`This did not become true: ${run.toString()} ${JSON.stringify(given)}`),
    );
  }

  /** Makes the window another size. In WebKit a page narrower than 450 px stands in a frame, and is opened again. */
  async resize(width: number, height: number): Promise<void> {
    await this.#driver.resize(width, height);
  }

  /** A PNG of what is seen. */
  async screenshot(): Promise<Buffer> {
    return this.#driver.screenshot();
  }

  /** A PDF of what it prints. Rejects in an engine that cannot be asked to: see `inPrintingEngines`. */
  async print(): Promise<Uint8Array> {
    return this.#driver.print();
  }

  /** Script errors, console errors, refusals of the security policy, files that did not come: since last asked. */
  async takeFaults(): Promise<string[]> {
    return this.#driver.takeFaults();
  }

  /** Ends it; its browser goes on. */
  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #leaveBy(leave: () => Promise<void>): Promise<void> {
    const before = await this.evaluate(() => location.href);
    await leave();
    await this.#wait(
      () =>
        this.evaluate(
          (old) => location.href !== old && location.protocol !== 'about:' && document.readyState === 'complete',
          before,
        ),
      () => Promise.resolve(`The page stayed at ${before}.`),
    );
  }

  async #wait(isThere: () => Promise<boolean>, describe: () => Promise<string>): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      // Between two pages there is nobody to ask.
      if (await isThere().catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error(`${this.engine}: ${await describe()}`);
  }
}
