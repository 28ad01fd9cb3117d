// Owns the list of engines.
import { chromium } from './chromium.ts';
import type { Engine } from './driver.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** All engines. None is ever left out: where one is missing, its tests fail and say what to install. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];

/** What is missing on this machine: a sentence for each engine that cannot be started, empty where all can. */
export function listMissing(): string[] {
  return engines.flatMap(({ findMissing }) => findMissing() ?? []);
}
