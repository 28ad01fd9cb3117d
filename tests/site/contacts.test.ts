// Contacts as built: the policy's stay as ratified, and the page of the version in force says whom to ask today.
import { describe, expect, inject, it } from 'vitest';
import { readVersion } from './built-version.ts';
import { listBuilt, readPage, wordsOf } from './site-files.ts';

const { root, firstDay } = inject('sites');

describe.each(['policy/index.html', 'policy/2024-10/index.html'])('the contacts on %s', (path) => {
  const section = readPage(root, path).querySelector('#key-contacts')?.parentElement;

  it('are those that were ratified, every one', () => {
    const published = wordsOf(section?.querySelector(':scope > .key-contacts'));
    const names = readVersion(root, '2024-10').contacts.flatMap(({ people }) => people.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(published).toContain(name);
  });

  it('are followed by whom to ask today where that differs, in the site’s own words, and by nobody else', () => {
    const today = section?.querySelector(':scope > .key-contacts + .contacts-today');
    expect(wordsOf(today)).toBe(
      'Whom to ask today. Added by this site, not part of the policy: what has changed since it was agreed (not confirmed yet). ' +
        'Deputy Designated Safeguarding Leads Clementine Oakapple or Araminta Quillfeather 01632 960202',
    );
  });
});

it('a version that is not in force says nothing of today', () => {
  for (const id of ['2022-09', '2026-06', '2026-10']) {
    expect(wordsOf(readPage(root, `policy/${id}/index.html`).querySelector('main'))).not.toContain('Quillfeather');
  }
});

it('a policy without contacts says nothing of them', () => {
  expect(readPage(firstDay, 'policy/index.html').querySelector('.contacts-today')).toBeNull();
});

describe('a plan says whom to tell of a worry about the head', () => {
  const plans = listBuilt(root, 'index.html').filter((path) => /^lessons\/(?:assemblies\/)?\d/.test(path));
  const notes = plans.flatMap((path) => [...readPage(root, path).querySelectorAll('#if-a-pupil-tells ~ p:last-child')]);

  it('by the contact of today, as the last line of what to do when a pupil tells', () => {
    expect(notes.length).toBeGreaterThan(1);
    expect(new Set(notes.map((note) => wordsOf(note)))).toEqual(
      new Set([
        'Chair of Governors, Peregrine Fallowfield (not confirmed yet) Write to the clerk at the school (you need not say why).',
      ]),
    );
  });
});
