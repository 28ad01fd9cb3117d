// The page of help as built: whom to tell, by who asks and by what happened, with numbers that come from the content.
import { describe, expect, inject, it } from 'vitest';
import { readFixture } from '../unit/reader/content-folder.ts';
import type { Urgent } from '../../src/schemas/urgent.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath, firstDay } = inject('sites');
const page = readPage(root, 'report/index.html');
const main = page.querySelector('main');
const content = await readFixture('school');
const urgent = content.urgent as Urgent;
const phones = new Set(
  [
    ...Object.values(content.facts).flatMap(({ kind, value }) => (kind === 'phone' ? value : [])),
    ...Object.values(content.school?.contacts ?? {}).flatMap(({ phone }) => phone ?? []),
  ].map((phone) => `tel:${phone.replaceAll(' ', '')}`),
);
const hrefsOf = (part: ParentNode | null | undefined, selector: string): (string | null)[] =>
  [...(part?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href'));
const titlesIn = (part: ParentNode | null | undefined): string[] =>
  [...(part?.querySelectorAll('.route__title') ?? [])].map((title) => wordsOf(title));
const titlesOf = (names: string[]): (string | undefined)[] => names.map((name) => urgent.routes[name]?.title);

describe('before anything else', () => {
  it('stands the number for danger, once and large', () => {
    const [first] = hrefsOf(main, 'a');
    expect(first).toBe('tel:112');
    expect(hrefsOf(main?.querySelector('.danger-box'), 'a')).toEqual(['tel:112']);
  });
});

describe('every number', () => {
  it('comes from the content, and can be called', () => {
    const called = hrefsOf(main, 'a[href^="tel:"]');
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((href) => !phones.has(href ?? ''))).toEqual([]);
  });

  it('is called what it does, whoever hears the link alone', () => {
    const names = [...(main?.querySelectorAll('.route a[href^="tel:"].route__way') ?? [])].map((link) => wordsOf(link));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !/^Call [\d ]+$/.test(name))).toEqual([]);
  });

  it('stands in a link', () => {
    const outside = main?.cloneNode(true) as Element;
    for (const part of outside.querySelectorAll('a[href^="tel:"]')) part.remove();
    expect(wordsOf(outside)).not.toMatch(/\d{3,} ?\d{3}/);
    expect(hrefsOf(main, '.colophon__facts a[href^="tel:"]').length).toBeGreaterThan(2);
  });
});

describe('by who asks', () => {
  it.each(urgent.askers.map((asker) => [asker.who, asker] as const))('%s sees whom to tell, in order', (who, asker) => {
    const block = main?.querySelector(`[aria-labelledby="i-am-${who}"]`);
    expect(wordsOf(block?.querySelector('h3'))).toBe(asker.title);
    expect(titlesIn(block)).toEqual(titlesOf(asker.routes));
    expect(hrefsOf(main?.querySelector('nav'), `a[href="#i-am-${who}"]`)).toHaveLength(1);
  });
});

describe('by what happened', () => {
  it.each(urgent.situations.map((situation) => [situation.id, situation] as const))(
    '%s has its address, its first step, its steps and whom to tell',
    (id, { title, routes, steps = [] }) => {
      const answer = main?.querySelector(`[id="${id}"]`);
      expect(wordsOf(answer?.closest('details')?.querySelector('summary'))).toBe(title);
      expect(wordsOf(answer?.querySelector('.situation__say')).length).toBeGreaterThan(10);
      expect(titlesIn(answer)).toEqual(titlesOf(routes));
      expect(answer?.querySelectorAll('.situation__steps > li').length).toBe(steps.length);
    },
  );

  it('leads to the page that says more, and to the clauses', () => {
    const links = (id: string): (string | null)[] => hrefsOf(main?.querySelector(`[id="${id}"] .situation__more`), 'a');
    expect(links('device-picture')).toEqual([
      '/guidance/parents/#worry-about-head',
      '/policy/#ask-before-sharing',
      '/policy/#tell-the-dsl',
    ]);
    expect(links('head-worry')).toEqual(['https://county.example/heads']);
    const below = readPage(subPath, 'report/index.html').querySelector('[id="device-picture"] .situation__more');
    expect(hrefsOf(below, 'a')[0]).toBe('/school/policy-site/guidance/parents/#worry-about-head');
  });

  it('has what concerns children before what concerns adults alone', () => {
    const ids = [...(main?.querySelectorAll('.situation__answer') ?? [])].map(({ id }) => id);
    expect(ids).toEqual(['device-picture', 'head-worry', 'lost-things']);
  });
});

describe('everybody who helps', () => {
  const list = main?.querySelector('.report__routes');

  it('stands there once, in the order of the content', () => {
    expect(titlesIn(list)).toEqual(titlesOf(Object.keys(urgent.routes)));
  });

  it('says nobody’s role twice', () => {
    const lead = [...(list?.children ?? [])].find((item) => wordsOf(item).startsWith('Safeguarding lead'));
    expect(wordsOf(lead?.querySelector('.route__role'))).toBe('Barnaby Inkpen');
  });

  it('is shown with names, hours and how sure they are, and what to do where nobody is named', () => {
    const words = [...(list?.children ?? [])].map((item) => wordsOf(item));
    expect(words.find((text) => text.startsWith('Safeguarding lead'))).toContain('Barnaby Inkpen');
    expect(words.find((text) => text.startsWith('Chair of Governors'))).toContain('write to the clerk at the school');
    expect(words.find((text) => text.startsWith('Harebell Line'))).toContain(
      'Every day, 7 am to 10 pm (to be confirmed)',
    );
    expect(words.find((text) => text.startsWith('The cupboard'))).toContain('ask the school office');
    expect(wordsOf(main?.querySelector('.report__sure'))).toContain('not confirmed yet');
    expect(wordsOf(main?.querySelector('.colophon'))).toContain('Facts from outside the school (6)');
  });

  it('is a link where the page is called what the route is called', () => {
    expect(hrefsOf(list, '.route__title a')).toEqual(['https://harebell-line.example/help']);
  });
});

it('is styled by rules that no reading page carries', () => {
  const hasStyles = (path: string): boolean => readBuilt(root, path).includes('.report__');
  expect(hasStyles('report/index.html')).toBe(true);
  const reading = listBuilt(root, '.html').filter((path) => /^(index|policy|clauses|guidance|pupils)\b/.test(path));
  expect(reading.filter(hasStyles)).toEqual([]);
});

describe('a school that has written no such page', () => {
  const made = readPage(firstDay, 'report/index.html');

  it('has one made of its contacts', () => {
    expect(new Set(hrefsOf(made.querySelector('main'), 'a[href^="tel:"]'))).toEqual(
      new Set(['tel:999', 'tel:01632960301']),
    );
    expect(titlesIn(made.querySelector('.report__routes'))).toEqual([
      'An adult you trust',
      'Designated Safeguarding Lead (DSL)',
      'Headteacher',
      'Chair of Governors',
    ]);
    expect(wordsOf(made.querySelector('.report__sure'))).toContain('not confirmed yet');
  });

  it('leads no child on to situations of adults alone', () => {
    const onward = (who: string): (string | null)[] =>
      hrefsOf(made.querySelector(`[aria-labelledby="i-am-${who}"]`), 'a');
    expect(onward('child')).toEqual([]);
    expect(onward('parent')).toContain('#what-has-happened');
  });

  it('sends a worry about the head past the head', () => {
    expect(titlesIn(made.querySelector('#worry-about-head'))).toEqual(['Chair of Governors']);
  });
});
