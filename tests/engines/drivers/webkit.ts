// Owns driving WebKit, the engine of Safari and of every browser on an iPhone or iPad, as WebKitGTK has it.
import type { Driver, Engine } from './driver.ts';
import { loadAddress, waitForLoad } from './wait-for-load.ts';
import { framePath, takeFaultsPath } from './watched-server.ts';
import { findMissingOfWebKit, type Session, startSession } from './web-driver.ts';

/** Keys that WebDriver names by letters that nobody types. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** MiniBrowser's window gets no narrower; a narrower page stands in a frame. */
const narrowest = 450;

export const webkit: Engine = {
  name: 'webkit',
  tellsFaults: false,
  hasPageCache: true,
  prints: false,
  findMissing: findMissingOfWebKit,
  launch: async ({ script, pageCache }) => {
    const settings = [
      ...(script ? [] : ['--enable-javascript=false']),
      ...(pageCache ? [] : ['--enable-page-cache=false']),
    ];
    const session = await startSession(settings);
    return {
      // One window for all pages, one after the other: each has an origin of its own.
      newPage: async (home) => {
        const page = drive(session, home);
        await page.resize(1280, 800);
        return page;
      },
      close: () => session.close(),
    };
  },
};

function drive(session: Session, home: string): Driver {
  const { ask } = session;
  /** The size of the frame that the page stands in; null when it has the window to itself. */
  let frame: { width: number; height: number } | null = null;
  const act = (type: 'key' | 'pointer', actions: object[]): Promise<unknown> =>
    ask('POST', '/actions', {
      actions: [{ type, id: type, ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}), actions }],
    });
  const run = async (expression: string): Promise<unknown> => {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ error: String(error) }));`;
    const answer = (await ask('POST', '/execute/async', { script, args: [] })) as { value?: unknown; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const resizeWindow = async (width: number, height: number): Promise<void> => {
    for (let tries = 0; tries < 100; tries++) {
      const [innerWidth = 0, innerHeight = 0] = (await run('[innerWidth, innerHeight]')) as number[];
      if (innerWidth === width && innerHeight === height) return;
      // The bars of MiniBrowser take a part of the window; it takes its time, and what is measured may be of a moment ago.
      const outer = (await ask('GET', '/window/rect')) as { width: number; height: number };
      const wanted = { width: outer.width - innerWidth + width, height: outer.height - innerHeight + height };
      if (tries % 5 === 0) await ask('POST', '/window/rect', { x: 0, y: 0, ...wanted });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`WebKit has no window of ${width} by ${height}.`);
  };
  // WebDriver's own waiting ends too soon when the machine is busy.
  const load = (address: string): Promise<void> =>
    loadAddress(run, address, () => ask('POST', '/url', { url: address }));
  const goto = async (address: string): Promise<void> => {
    await ask('POST', '/frame', { id: null });
    if (frame === null) return load(address);
    const { width, height } = frame;
    const query = new URLSearchParams({ width: `${width}`, height: `${height}`, address });
    await load(`${home}${framePath}?${query.toString()}`);
    await ask('POST', '/frame', { id: 0 });
  };
  return {
    goto,
    run,
    reload: () => waitForLoad(run, () => ask('POST', '/refresh')),
    back: async () => void (await ask('POST', '/back')),
    forward: async () => void (await ask('POST', '/forward')),
    clickAt: async (x, y) => {
      const place = { x: Math.round(x), y: Math.round(y) };
      const click = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act('pointer', [{ type: 'pointerMove', duration: 0, ...place }, ...click]);
    },
    press: async (key, held) => {
      const name = (each: string): string => keys[each] ?? each;
      const down = [...held, key].map((each) => ({ type: 'keyDown', value: name(each) }));
      await act('key', [...down, ...[key, ...held].map((each) => ({ type: 'keyUp', value: name(each) }))]);
    },
    type: async (text) => {
      const strokes = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act('key', strokes);
    },
    chooseFile: async (selector, path) => {
      const found = (await ask('POST', '/element', { using: 'css selector', value: selector })) as Record<
        string,
        string
      >;
      await ask('POST', `/element/${Object.values(found)[0] ?? ''}/value`, { text: path });
    },
    resize: async (width, height) => {
      frame = width < narrowest ? { width, height } : null;
      if (frame === null) return resizeWindow(width, height);
      const address = (await run('location.href')) as string;
      await resizeWindow(narrowest + 200, height + 50);
      if (address.startsWith(home)) await goto(address);
    },
    print: () => Promise.reject(new Error('WebKit’s driver cannot print.')),
    screenshot: async () => Buffer.from((await ask('GET', '/screenshot')) as string, 'base64'),
    takeFaults: async () => (await (await fetch(`${home}${takeFaultsPath}`)).json()) as string[],
    close: async () => void (await ask('POST', '/url', { url: 'about:blank' })),
  };
}
