// A proposal beside which another version was ratified, built: it says so, and there is nothing left to decide.
import { beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage } from './site-files.ts';

let site: BuiltSite;

beforeAll(async () => {
  const copy = await copyProject('overtaken');
  await copy.policy('2026-12-10', 'new', '2026-12');
  const path = join(copy.root, 'content/policy/2026-12.mdx');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('  written: 2026-12\n', '  written: 2026-12\n  reviewDue: 2027-12\n'));
  // A consultation on the other one was never brought to an end.
  const other = join(copy.root, 'content/policy/2026-11.mdx');
  const consultation = 'consultation: { opened: 2026-11-02, closes: 2026-11-30, answerTo: the school office }';
  const proposed = await readFile(other, 'utf8');
  await writeFile(other, proposed.replace('status: proposal', `status: consultation\n${consultation}`));
  await copy.policy('2026-12-10', 'ratify', '2026-12', '--on', '2026-12-01');
  site = await copy.build('2026-12-10');
}, 240_000);

describe('an overtaken proposal', () => {
  it('says in its banner that it cannot be agreed as it stands', () => {
    for (const path of ['policy/2026-11/index.html', 'compare/2026-11/2026-12/index.html']) {
      expect(readPage(site, path).querySelector('[data-not-current]')?.textContent, path).toContain(
        'It was made to follow the version of November 2023, which the version of December 2026 has replaced',
      );
    }
  });

  it('says that the consultation on it has closed', () => {
    expect(readPage(site, 'policy/2026-11/index.html').querySelector('[data-not-current]')?.textContent).toContain(
      'The consultation on this version closed on 30 November 2026.',
    );
  });

  it('is compared with the version in force without a decision sheet', () => {
    const page = readPage(site, 'compare/2026-11/2026-12/index.html');
    expect(page.querySelector('.decision-sheet, [href="#decisions"], [value="decisions"]')).toBeNull();
    expect(page.querySelector('.redline')).not.toBeNull();
    expect(readPage(site, 'compare/2023-11/2026-12/index.html').querySelector('.decision-sheet')).not.toBeNull();
  });
});
