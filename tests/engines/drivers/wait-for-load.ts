// Owns waiting until a page is loaded, for drivers whose own commands end too soon or never.

/** A browser may show an empty page for a moment, which is complete. */
const isLoaded =
  'globalThis.isBeforeLoading !== true && location.protocol !== "about:" && document.readyState === "complete"';

/** Milliseconds between two looks. */
const pause = 20;

/**
 * Loads a page, and waits until it is there with its scripts.
 * @param run runs an expression in the page
 * @param load asks for the page; may end before it has come
 * @param isNew false where the document stays and only the place in it is another
 * @returns when it is loaded
 */
export async function waitForLoad(
  run: (expression: string) => Promise<unknown>,
  load: () => Promise<unknown>,
  isNew = true,
): Promise<void> {
  await run(`globalThis.isBeforeLoading = ${isNew}`);
  await load();
  const isThere = (): Promise<unknown> =>
    // Between two pages there is nobody to ask.
    run(isLoaded).catch(() => false);
  while ((await isThere()) !== true) await new Promise((resolve) => setTimeout(resolve, pause));
}

/**
 * Opens an address, and waits until its page is there with its scripts.
 * @param run runs an expression in the page
 * @param address a whole address
 * @param load asks for it; may end before it has come
 * @returns when it is loaded
 */
export async function loadAddress(
  run: (expression: string) => Promise<unknown>,
  address: string,
  load: () => Promise<unknown>,
): Promise<void> {
  const before = (await run('location.href')) as string;
  const [old, wanted] = [before, address].map((each) => each.replace(/#.*/, ''));
  // Only an address with a place in it can leave the document as it is.
  await waitForLoad(run, load, !address.includes('#') || old !== wanted || before === address);
}
