// Owns what a browser has to be able to do for tests in three engines, in words that all three understand.

/** The engines, by the name that tests are printed with. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** How a browser is started. Pages that need another way get a browser of their own. */
export interface LaunchOptions {
  /** Whether scripts of pages run; what a test asks of a page works either way. */
  script: boolean;
  /** Whether Back shows a page as it was left, out of memory. */
  pageCache: boolean;
}

/** A running browser. */
export interface EngineBrowser {
  /** Opens an empty page. `home` is where its site is served, ending in "/": pages of other origins do not meet its records. */
  newPage: (home: string) => Promise<Driver>;
  close: () => Promise<void>;
}

/** One of the three engines. */
export interface Engine {
  name: EngineName;
  /** Whether its browser tells what goes wrong in a page. Where it does not, the server adds a script that does: see `watched-server.ts`. */
  tellsFaults: boolean;
  /** Whether it can show a page as it was left, out of memory. */
  hasPageCache: boolean;
  /** Whether it can be asked to print. */
  prints: boolean;
  /** Says what is not installed, and how to get it; null when all is there. */
  findMissing: () => string | null;
  /** Starts it. Rejects with a sentence for people where it is not installed. */
  launch: (options: LaunchOptions) => Promise<EngineBrowser>;
}

/** One page in a browser, as `EnginePage` drives it. Places are in CSS pixels of the window. */
export interface Driver {
  /** Opens a whole address, and waits until it is loaded. */
  goto: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Asks for the step; whether the page has come is for the caller to see. */
  back: () => Promise<void>;
  forward: () => Promise<void>;
  /** Runs an expression in the page, waits for its promise, and gives what JSON can carry. */
  run: (expression: string) => Promise<unknown>;
  /** Moves the pointer there and clicks. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Presses a key as `KeyboardEvent.key` names it (`Space` for " "), while others are held. */
  press: (key: string, held: readonly string[]) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Hands a file on disk to a file field. */
  chooseFile: (selector: string, path: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** A PNG of the window. */
  screenshot: () => Promise<Buffer>;
  /** A PDF of what it prints, on paper of the size that the page asks for. Rejects where it cannot be asked to. */
  print: () => Promise<Uint8Array>;
  /** Script errors, console errors, refusals of the security policy and files that did not come, since last asked. */
  takeFaults: () => Promise<string[]>;
  close: () => Promise<void>;
}
