// The page for a new version as built: what it gives to the browser, and that no other page pays for it.
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { compareVersions } from '../../../src/policy/compare/compare-versions.ts';
import { drawChanges } from '../../../src/policy/new-version/drawn-changes.ts';
import type { FollowedVersion, OfferedVersion } from '../../../src/policy/new-version/followed-version.ts';
import type { PolicyVersion } from '../../../src/policy/version/model.ts';
import { toPublishable } from '../../../src/policy/version/publishable.ts';
import { listIds } from '../../../src/policy/version/walk.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from '../site-files.ts';

const { root, subPath } = inject('sites');
const page = readPage(root, 'office/new-version/index.html');
const offered = JSON.parse(
  page.querySelector('version-steps')?.getAttribute('data-offered') ?? '[]',
) as OfferedVersion[];
const readFollowed = (id: string): FollowedVersion =>
  JSON.parse(readBuilt(root, `office/new-version/${id}.json`)) as FollowedVersion;

async function readVersions(): Promise<PolicyVersion[]> {
  return (await readContent({ location: 'tests/fixtures/school', name: 'school' }, '2026-11-22')).versions;
}

describe('the versions that a new one may follow', () => {
  it('are the one in force, then those that are open; no draft, none that was replaced or overtaken', () => {
    expect(offered.map(({ id }) => id)).toEqual(['2024-10', '2026-10', '2026-06']);
    expect(offered.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    const data = listBuilt(root, '.json').filter((path) => path.startsWith('office/new-version/'));
    expect(data).toEqual(['2024-10', '2026-06', '2026-10'].map((id) => `office/new-version/${id}.json`));
  });

  it('are given with their words, their file, and every id that a reader can meet', async () => {
    const { version, source, usedIds, references } = readFollowed('2024-10');
    const versions = await readVersions();
    const own = versions.find(({ id }) => id === '2024-10');
    expect(version.preamble.map(({ text }) => text)).toEqual(own?.preamble.map(({ text }) => text));
    const [first] = version.preamble;
    expect(source.split('\n')[(first?.place.line ?? 0) - 1]).toContain(`^${first?.id ?? ''}`);
    expect(references['phones-now']).toMatch(/^https:/);
    const shown = versions.filter(({ status }) => status !== 'draft').flatMap((each) => listIds(each));
    expect(usedIds).toEqual([...new Set(shown)].sort());
  });

  it('come with the reasons that comparisons show, and without notes in the file and the folder of the build', () => {
    for (const { id } of offered) {
      const text = readBuilt(root, `office/new-version/${id}.json`);
      const { version, source } = readFollowed(id);
      const shown = wordsOf(readPage(root, `compare/${version.follows ?? ''}/${id}/index.html`).querySelector('main'));
      expect(version.changes.length, id).toBeGreaterThan(0);
      expect(
        version.changes.map(({ why }) => why).filter((why) => !shown.includes(why)),
        id,
      ).toEqual([]);
      expect(source.split('\n---\n')[0]?.trim(), id).toBe('---');
      expect(text, id).not.toContain('.mdx');
    }
  });
});

/** What a reader meets: each element with an id, a class or words of its own. */
function outline(main: Element): string[] {
  return [...main.querySelectorAll('*')].map((element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent);
    const name = `${element.tagName} #${element.id} .${element.className}`;
    return `${name} ${element.getAttribute('href') ?? ''} ${own.join('').replace(/\s+/g, ' ').trim()}`;
  });
}

describe('the changes', () => {
  it.each([
    ['2024-10', '2026-10'],
    ['2024-10', '2026-06'],
    ['2023-10', '2024-10'],
  ])('from %s to %s are drawn as on the page that compares the two', async (before, after) => {
    const versions = await readVersions();
    const [older, newer] = [before, after].map((id) => versions.find((version) => version.id === id));
    if (!older || !newer) throw new Error('The made-up school lacks a version');
    const drawn = drawChanges(compareVersions(older, newer), toPublishable(older, versions), newer, (path) => path);
    const compared = readPage(root, `compare/${before}/${after}/index.html`);
    const own = parseHTML(`<main>${drawn.text}</main>`).document.querySelector('main') as unknown as Element;
    const built = compared.querySelector('.redline') as Element;
    for (const part of built.querySelectorAll(':scope > :is(h2, p, view-address)')) part.remove();
    expect(outline(own).length).toBeGreaterThan(100);
    expect(outline(own)).toEqual(outline(built));
    expect(drawn.first).toBe(
      compared.querySelector('.redline__section .compared--changed[id], .redline .compared--changed[id]')?.id.slice(7),
    );
  });
});

describe('what a browser loads', () => {
  const reader = page.querySelector('new-version')?.getAttribute('data-script')?.slice(1) ?? '';
  const weigh = (path: string): number => gzipSync(readBuilt(root, path), { level: 9 }).length;

  it('reads Word in one script, which the page names and does not load', () => {
    expect(readBuilt(root, reader)).toContain('word/document.xml');
    expect([...page.querySelectorAll('script')].map(({ src }) => src.slice(1))).not.toContain(reader);
    const before = [...page.querySelectorAll('script[src]')].map(
      (script) => script.getAttribute('src')?.slice(1) ?? '',
    );
    const bytes = before.reduce((sum, path) => sum + weigh(path), 0);
    const after = weigh(reader) + weigh('office/new-version/2024-10.json');
    process.stderr.write(
      `A new version: scripts of ${bytes} bytes before a file is chosen, ${after} bytes after, gzip.\n`,
    );
    expect(bytes).toBeLessThan(4_000);
    expect(after).toBeLessThan(112_000);
  });

  it('has nothing of Word in any other script but in the one that writes minutes, which no page loads before it is asked to', () => {
    const scripts = listBuilt(root, '.js').filter((path) => path.startsWith('_astro/'));
    const withWord = scripts.filter((path) => /word\/document\.xml|w:body|inflate/i.test(readBuilt(root, path)));
    const writers = scripts.filter((path) => /jszip|TableOfContents/i.test(readBuilt(root, path)));
    expect(writers).toHaveLength(1);
    expect(withWord.toSorted()).toEqual([reader, ...writers].sort());
    const [writer = ''] = writers;
    const naming = listBuilt(root, '.html').filter((path) => readBuilt(root, path).includes(writer));
    expect(naming.filter((path) => !path.startsWith('compare/'))).toEqual([]);
    for (const path of naming) {
      const sources = [...readPage(root, path).querySelectorAll('script, link')].map((each) => each.outerHTML);
      expect(sources.join(''), path).not.toContain(writer);
    }
    expect(scripts.filter((path) => readBuilt(root, path).includes(writer.replace('_astro/', './')))).toEqual([]);
    expect(readBuilt(root, reader)).not.toContain('ZodError');
    const withReader = listBuilt(root, '.html').filter((path) => readBuilt(root, path).includes(reader));
    expect(withReader).toEqual(['office/new-version/index.html']);
  });

  it('is found under a sub-path too', () => {
    const below = readPage(subPath, 'office/new-version/index.html');
    expect(below.querySelector('version-steps')?.getAttribute('data-base')).toBe(subPath.base);
    expect(below.querySelector('new-version')?.getAttribute('data-script')).toMatch(
      new RegExp(`^${subPath.base}_astro/`),
    );
  });
});

it('without script the page says how it is done otherwise', () => {
  expect(page.querySelector('[data-import]')?.closest('[hidden]')).not.toBeNull();
  const otherwise = page.querySelector('[data-without-script]');
  expect(otherwise?.closest('[hidden]') ?? null).toBeNull();
  expect(wordsOf(otherwise)).toContain('npm run policy -- import');
});
