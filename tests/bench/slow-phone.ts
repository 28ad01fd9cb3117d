// Owns what a slow phone is: what is measured in a browser that is held to it.
import type { CDPSession, Page } from 'playwright-core';

/** Slow 4G: 562 ms for each request, 1.47 Mbit/s down. */
const network = {
  offline: false,
  latency: 562,
  downloadThroughput: (1.47 * 1e6) / 8,
  uploadThroughput: (0.7 * 1e6) / 8,
};

/** How many times slower the processor is. */
const processor = 4;

/** What a page fetches from now on. */
export interface Fetched {
  bytes: number;
  requests: number;
  /** The browser's own protocol, for what else is asked of the page. */
  protocol: CDPSession;
}

/**
 * Holds a page to a slow phone and its network.
 * @param page an open page
 * @returns a count that goes up as files arrive
 */
export async function slowDown(page: Page): Promise<Fetched> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', network);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: processor });
  const fetched = { bytes: 0, requests: 0, protocol };
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
    fetched.bytes += encodedDataLength;
    fetched.requests += Number(encodedDataLength > 0);
  });
  return fetched;
}
