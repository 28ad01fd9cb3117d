// Owns listening to a page as somebody who cannot see it: what is read, what is said as it changes, where the focus goes.
import type { CDPSession, Page } from 'playwright-core';
import { type AccessibleNode, speakFocus, speakTree } from './speak-tree.ts';

/** Milliseconds in which a page says what an action leads to; what waits longer is awaited by the action itself. */
const quiet = 250;

/** What somebody hears who uses a page. */
export interface Listener {
  /** Reads what a selector names, from its beginning to its end. */
  read: (selector: string) => Promise<void>;
  /** Does something, and hears what is said and where the focus goes. */
  act: (what: string, action: () => Promise<unknown>) => Promise<void>;
  /** All that was heard, as lines. */
  transcript: () => string;
}

/**
 * Begins to listen.
 * @param page an open page
 * @param title of the transcript
 * @returns see `Listener`
 */
export async function listen(page: Page, title: string): Promise<Listener> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await page.evaluate(watchLiveRegions);
  const lines: string[] = [title, ''.padEnd(title.length, '='), ''];
  return {
    read: async (selector) => {
      const { nodes, found } = await findNode(session, selector);
      lines.push(...(found ? speakTree(nodes, found) : [`(nothing: ${selector})`]), '');
    },
    act: async (what, action) => {
      const before = await findNode(session, ':focus');
      await action();
      await page.waitForTimeout(quiet);
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
      const { found } = await findNode(session, ':focus');
      lines.push(`> ${what}`, ...heard.map((words) => `  says ${words}`));
      if (found && found.backendDOMNodeId !== before.found?.backendDOMNodeId) {
        lines.push(`  focus on ${speakFocus(found)}`);
      }
      if (heard.length === 0 && found?.backendDOMNodeId === before.found?.backendDOMNodeId) lines.push('  (silence)');
      lines.push('');
    },
    // Sizes of files are those of one build.
    transcript: () => `${lines.join('\n').trimEnd()}\n`.replace(/\b\d+ KB\b/g, '… KB'),
  };
}

async function findNode(
  session: CDPSession,
  selector: string,
): Promise<{ nodes: AccessibleNode[]; found: AccessibleNode | undefined }> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] };
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return { nodes, found: undefined };
  const { node } = await session.send('DOM.describeNode', { nodeId });
  return { nodes, found: nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId) };
}

/** Runs inside the page: keeps what live regions come to say, whole, as they are read. */
function watchLiveRegions(): void {
  const heard: string[] = [];
  (globalThis as unknown as { heard: string[] }).heard = heard;
  const selector = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
  const last = new WeakMap<Element, string>();
  const wordsOf = (region: Element): string => (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
  const isHeard = (region: Element): boolean => region.getClientRects().length > 0;
  // The same words are heard again when they come anew.
  const cameAnew = (region: Element, records: MutationRecord[]): boolean =>
    records.some(
      ({ type, target, addedNodes }) => type === 'childList' && addedNodes.length > 0 && region.contains(target),
    );
  const newWords = (region: Element, records: MutationRecord[]): string =>
    records
      .filter(({ target }) => region.contains(target))
      .flatMap(({ addedNodes }) => [...addedNodes].map(({ textContent }) => textContent ?? ''))
      .join(' ');
  const listen = (isFirst: boolean, records: MutationRecord[] = []): void => {
    for (const region of document.querySelectorAll(selector)) {
      // A status that comes back with the part of the page that it stands in is no news.
      if (!isHeard(region) && region.getAttribute('role') === 'status') continue;
      const whole = isHeard(region) ? wordsOf(region) : '';
      // Of a region that is not said as a whole, only what has come is.
      const words = region.getAttribute('aria-atomic') === 'false' ? newWords(region, records) : whole;
      const before = last.get(region) ?? '';
      last.set(region, words);
      if (!isFirst && words !== '' && (words !== before || cameAnew(region, records))) {
        heard.push(`(${region.getAttribute('role') ?? 'live'}): ${words}`);
      }
    }
  };
  listen(true);
  new MutationObserver((records) => listen(false, records)).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
