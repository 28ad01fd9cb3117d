// Quizzes and checklists as files: what each sheet holds, and what nobody should find in a page.
import { describe, expect, inject, it } from 'vitest';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { madeUpSchool } from './build-copy.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root } = inject('sites');
const content = await readContent(findContentFolder(madeUpSchool), '2026-11-22');
const quizzes = [...content.quizzes];
const checklists = [...content.checklists];
const valueOf = (text: string): string =>
  text.replace(/\{fact:([a-z0-9-]+)\}/g, (_, id: string) => content.facts[id]?.value ?? '');
const textOf = (page: Document, selector = 'main'): string => wordsOf(page.querySelector(selector));

const choicesOf = (item: (typeof quizzes)[number][1]['items'][number]) => {
  const options = item.kind === 'order' ? item.steps : item.kind === 'sort' ? item.cards : item.options;
  return item.kind === 'scenario' ? [...options, ...item.followUp.options] : options;
};

it('the made-up school has every kind of question, for adults and for pupils', () => {
  expect(quizzes.map(([id]) => id)).toEqual(['pupils-5-7', 'pupils-9-11', 'staff-phones']);
  const kinds = new Set(quizzes.flatMap(([, quiz]) => quiz.items.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['one', 'order', 'scenario', 'several', 'sort']);
  expect(checklists.map(([id]) => id)).toEqual(['governors-review', 'pupils-7-9', 'staff-start']);
});

describe.each(quizzes)('the quiz %s', (id, quiz) => {
  const page = readPage(root, `quizzes/${id}/index.html`);

  it('asks every question with native controls', () => {
    expect(page.querySelectorAll('[data-item]').length).toBe(quiz.items.length);
    for (const item of quiz.items) {
      const element = page.querySelector(`#question-${item.id}`);
      expect(element?.querySelector('legend')?.textContent?.trim()).toBe(valueOf(item.stem));
      for (const option of choicesOf(item))
        expect(textOf(page, `#question-${item.id}`)).toContain(valueOf(option.text));
      expect(element?.querySelectorAll('input:not([type="hidden"]), order-list').length).toBeGreaterThan(0);
    }
    expect(page.querySelector('button[type="submit"][disabled]')).toBeNull();
    expect(page.querySelector('[role="status"]')).not.toBeNull();
  });

  it('shows no feedback before it is asked for', () => {
    const shown = [...page.querySelectorAll('[data-feedback]')].filter((part) => !part.hasAttribute('hidden'));
    expect(shown).toEqual([]);
  });

  it('has a worksheet with every question and no answer', () => {
    const sheet = textOf(readPage(root, `quizzes/${id}/worksheet/index.html`));
    for (const item of quiz.items) {
      expect(sheet).toContain(valueOf(item.stem));
      for (const { text, feedback } of choicesOf(item)) {
        expect(sheet).toContain(valueOf(text));
        expect(sheet).not.toContain(valueOf(feedback));
      }
    }
  });

  it('has a key with the reason for every option, and the clauses', () => {
    const key = readPage(root, `quizzes/${id}/answers/index.html`);
    for (const item of quiz.items) {
      const words = textOf(key, `#answer-${item.id}`);
      for (const { feedback } of choicesOf(item)) expect(words).toContain(valueOf(feedback));
      const cited = [...key.querySelectorAll(`#answer-${item.id} .cite a`)].map((link) => link.getAttribute('href'));
      expect(cited).toEqual(item.cites.map((clause) => `/policy/#${clause}`));
    }
    expect(key.querySelectorAll('[id^="answer-"]')).toHaveLength(quiz.items.length);
  });

  it('ranks nobody and hurries nobody', () => {
    expect(textOf(page)).not.toMatch(/leaderboard|streak|high score|time left|well done!|confetti/i);
  });

  it('offers to keep answers to adults, and never to pupils', () => {
    const isForPupils = quiz.audiences.includes('pupils');
    expect(page.querySelector('keep-answers') === null).toBe(isForPupils);
    // Loaded by the page, or by a script of the page.
    const scripts = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
    const named = scripts.flatMap((src) => [src, readBuilt(root, src.slice(1))]);
    expect(named.some((text) => /keep\.[\w-]+\.js/.test(text))).toBe(!isForPupils);
  });
});

describe.each(checklists)('the checklist %s', (id, checklist) => {
  const page = readPage(root, `checklists/${id}/index.html`);

  it('has a checkbox for every item, and "does not apply" where it may be', () => {
    const items = checklist.sections.flatMap((section) => section.items);
    expect(page.querySelectorAll('[data-item]').length).toBe(items.length);
    for (const item of items) expect(textOf(page, `#item-${item.id}`)).toContain(valueOf(item.text));
    const expected = checklist.notApplicable ? items.length : 0;
    expect(page.querySelectorAll('[value="not-applicable"]').length).toBe(expected);
  });
});

it('a number in a hint or in feedback can be called', () => {
  const calls = (path: string, selector: string): (string | null)[] =>
    [...readPage(root, path).querySelectorAll(`${selector} a[href^="tel:"]`)].map((link) => link.getAttribute('href'));
  expect(calls('checklists/staff-start/index.html', '.checklist-item__more')).toEqual(['tel:112']);
  expect(calls('quizzes/staff-phones/index.html', '[data-feedback]')).toEqual(['tel:112']);
  expect(calls('quizzes/staff-phones/answers/index.html', '.answer-options__why')).toEqual(['tel:112']);
});

describe('a quiz or checklist against an older version', () => {
  it.each([
    ['quizzes/pupils-9-11', 4],
    ['checklists/governors-review', 2],
  ])('says at /%s/ what has changed since, at each citation too', (path, count) => {
    const page = readPage(root, `${path}/index.html`);
    expect(textOf(page, '.colophon')).toContain('Written against the version of October 2023.');
    expect(page.querySelectorAll('.cite__changed')).toHaveLength(count);
  });

  it.each(['quizzes/staff-phones', 'quizzes/pupils-5-7', 'checklists/staff-start', 'checklists/pupils-7-9'])(
    'is not the case at /%s/',
    (path) => {
      const page = readPage(root, `${path}/index.html`);
      expect(textOf(page, '.colophon')).toContain('No clause that it cites has changed since.');
      expect(page.querySelectorAll('.cite__changed')).toHaveLength(0);
    },
  );
});

describe('the lists', () => {
  it.each([
    ['quizzes', quizzes],
    ['checklists', checklists],
  ] as const)('of %s name each under its readers, with its minutes', (kind, entries) => {
    const page = readPage(root, `${kind}/index.html`);
    for (const [id, { audiences, minutes }] of entries) {
      const card = page.querySelector(`.card__link[href="/${kind}/${id}/"]`)?.closest('.card');
      expect(card?.getAttribute('data-groups')?.split(' '), id).toEqual(audiences);
      expect(wordsOf(card?.querySelector('.card__facts')), id).toContain(`about ${minutes} minutes`);
    }
    const choices = [...page.querySelectorAll('.card-filter__radio')].map((choice) => choice.getAttribute('value'));
    const all = new Set(entries.flatMap(([, { audiences }]) => audiences));
    expect(choices.sort()).toEqual(['all', ...all].sort());
  });
});

it('the privacy page can name everything that can be stored', () => {
  const titles =
    readPage(root, 'privacy/index.html').querySelector('stored-records')?.getAttribute('data-titles') ?? '{}';
  const names = Object.keys(JSON.parse(titles) as object);
  const learned = [...quizzes.map(([id]) => `quiz:${id}`), ...checklists.map(([id]) => `checklist:${id}`)];
  expect(names.filter((name) => /^(?:quiz|checklist):/.test(name))).toEqual(learned);
  const stored = listBuilt(root, '.html').flatMap((path) =>
    [...readPage(root, path).querySelectorAll('[data-kind][data-record]')].map(
      (keeper) => `${keeper.getAttribute('data-kind')}:${keeper.getAttribute('data-record')}`,
    ),
  );
  expect(stored.filter((name) => !names.includes(name))).toEqual([]);
  // Two versions that say the same have a comparison, and nothing to decide.
  const unheard = names.filter((name) => !stored.includes(name) && !learned.includes(name));
  expect(unheard.filter((name) => !name.startsWith('decisions:'))).toEqual([]);
});
