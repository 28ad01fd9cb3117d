// Every kind of page in three engines: no error, nothing refused, nothing that axe finds, no sideways scrolling.
import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { axeTags } from '../../browser/axe.ts';
import { findOverflow } from '../../browser/overflow.ts';
import { chooseOfEachKind } from '../../check-site/page-kinds.ts';
import { readSite } from '../../check-site/site.ts';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

async function findViolations(page: EnginePage): Promise<string[]> {
  await page.runScript(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly });
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
  }, axeTags);
}

const listAddresses = (folder: string): string[] =>
  chooseOfEachKind(readSite(folder).pages).map(({ path }) => path.replace(/(^|\/)index\.html$/, '$1'));

inEachEngine('every kind of page', (open) => {
  it('shows without an error, and axe finds nothing', async () => {
    const addresses = listAddresses(inject('sites').root.folder);
    expect(addresses.length).toBeGreaterThan(30);
    const page = await open('');
    const faults: string[] = [];
    for (const address of addresses) {
      await page.open(address);
      faults.push(...(await findViolations(page)).map((fault) => `${address} ${fault}`));
      faults.push(...(await page.takeFaults()).map((fault) => `${address} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  describe.each(['root', 'subPath'] as const)('of the site "%s"', (site) => {
    it('fits a page of 320 px, loses no file, and has its text before any script', async () => {
      const page = await open('', { site });
      await page.resize(320, 640);
      const faults: string[] = [];
      for (const address of listAddresses(inject('sites')[site].folder)) {
        await page.open(address);
        faults.push(...(await page.evaluate(findOverflow)).map((part) => `${address} is too wide: ${part}`));
        faults.push(...(await page.takeFaults()).map((fault) => `${address} ${fault}`));
        if ((await page.text('main h1')) === '') faults.push(`${address} has no heading`);
      }
      expect(faults).toEqual([]);
    });
  });
});
