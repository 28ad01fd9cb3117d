// A ratification on a copy, built: what was current keeps its address, and says what it is no longer.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { listBuilt, readBuilt, readPage } from './site-files.ts';

let copy: ProjectCopy;
let site: BuiltSite;
let printed = '';
let before = '';

beforeAll(async () => {
  copy = await copyProject('ratified');
  before = await readFile(join(copy.root, 'content/policy/2023-11.mdx'), 'utf8');
  printed = await copy.policy('2026-12-10', 'ratify', '2026-11', '--on', '2026-12-01');
  site = await copy.build('2026-12-10');
}, 240_000);

describe('after a ratification', () => {
  it('the command has said what it did and what to do next', () => {
    expect(printed).toContain('content/policy/2023-11.mdx: superseded.');
    expect(printed).toContain('Next:\n- npm run check');
  });

  it('the policy page is the new version, without a banner', () => {
    const page = readPage(site, 'policy/index.html');
    expect(page.querySelector('[data-not-current]')).toBeNull();
    expect(page.querySelector('#concerns-about-head')).not.toBeNull();
    expect(page.querySelector('.version-head')?.textContent).toContain('1 December 2026');
  });

  it('the old version stands at its address and says that it has been replaced', () => {
    const page = readPage(site, 'policy/2023-11/index.html');
    expect(page.querySelector('[data-not-current]')?.textContent).toContain(
      'This version, ratified in November 2023, has been replaced.',
    );
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://policy.example/policy/');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('#head-only-access')).not.toBeNull();
  });

  it('the contact details that only the old version had are in no file', () => {
    const number = /07710[\s-]*733[\s-]*298|\+44[\s(0)]*7710/;
    expect(listBuilt(site).filter((path) => number.test(readBuilt(site, path)))).toEqual([]);
    const old = readBuilt(site, 'policy/2023-11/index.html').replace(/<footer[\s\S]*/, '');
    expect(old).not.toMatch(/@bournepartnership\.org|@shipbourne\.kent\.sch\.uk|810344/);
    expect(old).toContain('Rosalind Fisher');
    expect(readBuilt(site, 'policy/2023-11.json')).not.toMatch(/@|810344/);
  });

  it('its fingerprint is still true, and nothing but its status has changed', async () => {
    const after = await readFile(join(copy.root, 'content/policy/2023-11.mdx'), 'utf8');
    expect(after).toBe(before.replace('status: current', 'status: superseded'));
    const frozen = await readFile(join(copy.root, 'content/policy/frozen.yaml'), 'utf8');
    const hash = /^2023-11: (\w+)$/m.exec(frozen)?.[1] ?? '';
    expect(readBuilt(site, 'policy/2023-11/index.html')).toContain(hash);
    expect(frozen).toMatch(/^2026-11: [0-9a-f]{64}$/m);
  });

  it('a citation of the old version says that it has been replaced, one of the new nothing', () => {
    const cite = (path: string): string => readPage(site, path).querySelector('.cite-this')?.textContent ?? '';
    expect(cite('policy/2023-11/index.html')).toContain('November 2023 (superseded: replaced, not in force).');
    expect(cite('policy/2026-11/index.html')).toContain('version of November 2026.');
  });

  it('the first page says on which day it was agreed', () => {
    expect(readPage(site, 'index.html').querySelector('.home__note')?.textContent).toContain(
      'agreed by the Governing Board on 1 December 2026.',
    );
  });

  it('the comparison shows contacts that did not change as unchanged', () => {
    const facts = readPage(site, 'compare/2023-11/2026-11/index.html').querySelector('.outline-changes');
    expect(facts?.textContent).toContain('contact details changed; those of a superseded version are not shown');
    expect(facts?.textContent).not.toContain('@');
  });

  it('governors still see the notes whose words still stand, and the pages that rest on others', () => {
    const governors = readPage(site, 'governors/index.html');
    expect(governors.querySelector('#notes-2023-11')?.textContent).toBe('From November 2023');
    expect(governors.querySelectorAll('.open-notes__item')).toHaveLength(5);
    expect(governors.querySelectorAll('#behind ~ .left-behind > li').length).toBeGreaterThan(5);
  });

  it('a removed clause says that it is gone, and names its successor', () => {
    const page = readPage(site, 'clauses/head-only-access/index.html');
    expect(page.querySelector('[data-not-current]')).not.toBeNull();
    expect(page.querySelector('.clause-step a[href="/clauses/leadership-login-access/"]')).not.toBeNull();
  });

  it('a quiz leads to a removed clause where it still stands, and says whose number it has', () => {
    const result = readPage(site, 'quizzes/governors/index.html').querySelector('.quiz-result');
    const ids = new Set([...readPage(site, 'policy/index.html').querySelectorAll('[id]')].map(({ id }) => id));
    const links = [...(result?.querySelectorAll('a[href*="/policy/#"]') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !ids.has((href ?? '').split('#')[1] ?? ''))).toEqual([]);
    const removed = [...(result?.querySelectorAll('a[href^="/clauses/"]') ?? [])];
    expect(removed.map((link) => link.getAttribute('href'))).toContain('/clauses/head-only-access/');
    expect(removed[0]?.textContent).toMatch(/ of November 2023$/);
  });

  it('nothing says any more that the new version is not agreed', () => {
    expect(listBuilt(site).filter((path) => readBuilt(site, path).includes('not agreed, not in force'))).toEqual([]);
  });
});
