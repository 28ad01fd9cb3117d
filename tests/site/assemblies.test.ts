// Assemblies as built: a plan with its script, screens without it, notes by the numbers of the screens, and their place among the lessons.
import { describe, expect, inject, it } from 'vitest';
import { listBoardScreens } from '../../src/learning/lesson/board-screens.ts';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { madeUpSchool } from './build-copy.ts';
import { readPage, wordsOf } from './site-files.ts';

const { root } = inject('sites');
const { assemblies, lessons } = await readContent(findContentFolder(madeUpSchool), '2026-11-22');
const mainOf = (path: string): string => wordsOf(readPage(root, `${path}index.html`).querySelector('main'));

describe.each([...assemblies.values()])('the assembly $id', ({ id, assembly }) => {
  const address = `lessons/assemblies/${id}/`;

  it('has a plan with the script, what to do when somebody tells, and the lessons that carry it on', () => {
    const words = mainOf(address);
    for (const { title, minutes } of assembly.phases) expect(words).toContain(`${title} ${minutes} min`);
    expect(words).toContain(assembly.message);
    expect(words).toContain('If a pupil tells you something');
    const page = readPage(root, `${address}index.html`);
    expect(wordsOf(page.querySelector('.plan__facts'))).not.toMatch(/ [,;]/);
    for (const lesson of assembly.lessons ?? [])
      expect(page.querySelector(`main a[href="/lessons/${lesson}/"]`)).not.toBeNull();
  });

  it('shows its screens in the hall, and none of the script or the notes', () => {
    const page = readPage(root, `${address}class/index.html`);
    const screens = listBoardScreens(assembly);
    expect(page.querySelectorAll('[data-screen]')).toHaveLength(screens.length + 1);
    const words = wordsOf(page.querySelector('main'));
    const hidden = [
      ...assembly.phases.flatMap(({ teacher }) => teacher),
      ...screens.flatMap(({ screen }) => screen.notes ?? []),
    ];
    expect(hidden.length).toBeGreaterThan(assembly.phases.length);
    expect(hidden.filter((text) => words.includes(text))).toEqual([]);
  });

  it('is listed among the lessons, on the map, and in the search', () => {
    for (const path of ['lessons/', 'lessons/map/', 'search/'])
      expect(readPage(root, `${path}index.html`).querySelector(`main a[href="/${address}"]`), path).not.toBeNull();
  });
});

it('closes no gap of the map: only a lesson teaches a statement', () => {
  const rows = [...readPage(root, 'lessons/map/index.html').querySelectorAll('.teaching-map tbody tr')];
  const row = rows.find((found) => wordsOf(found).startsWith('O9'));
  const own = [...(row?.querySelectorAll('td') ?? [])].find((cell) => wordsOf(cell).includes('The lost map'));
  expect(wordsOf(own)).toContain('No lesson yet');
});

describe.each([
  ...[...lessons.values()].map(({ id, lesson }) => ({ address: `lessons/${id}/`, plan: lesson })),
  ...[...assemblies.values()].map(({ id, assembly }) => ({ address: `lessons/assemblies/${id}/`, plan: assembly })),
])('the notes of $address', ({ address, plan }) => {
  const page = readPage(root, `${address}notes/index.html`);

  it('have one for each screen, by its number, and all that is to be said', () => {
    const numbers = [...page.querySelectorAll('[data-note]')].map((note) => note.getAttribute('value'));
    const screens = readPage(root, `${address}class/index.html`).querySelectorAll('[data-screen]').length;
    expect(numbers).toEqual(Array.from({ length: screens }, (_, index) => String(index + 1)));
    expect(page.querySelectorAll('[data-phase]')).toHaveLength(plan.phases.length + 1);
  });

  it('are reached from the class view by a link that needs no script, and are kept from search engines', () => {
    const link = readPage(root, `${address}class/index.html`).querySelector('header a[target]');
    expect(link?.getAttribute('href')).toBe(`/${address}notes/`);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });
});
