// What is asked of whom, the sheet for the staff room and the page of evidence, as built: what they say is what the school's files and versions say.
import { describe, expect, inject, it } from 'vitest';
import { listBuilt, readPage, wordsOf } from './site-files.ts';

const { root, firstDay } = inject('sites');
const asked = readPage(root, 'guidance/what-we-ask/index.html');
const sheet = readPage(root, 'guidance/staff-room/index.html');
const evidence = readPage(root, 'governors/evidence/index.html');
const wordsIn = (page: Document, heading: string): string =>
  wordsOf(page.querySelector(`section[aria-labelledby="${heading}"]`));
const leadsTo = (path: string, href: string): boolean =>
  readPage(root, path).querySelector(`main a[href="${href}"]`) !== null;

describe('what is asked of whom', () => {
  it('has a card for each task of a group, with the way there and how often', () => {
    const cards = [...asked.querySelectorAll('section[aria-labelledby="for-staff"] .card')];
    expect(cards.map((card) => card.querySelector('a')?.getAttribute('href'))).toEqual([
      '/policy/',
      '/guidance/staff/',
      '/quizzes/staff-phones/',
      '/checklists/staff-start/',
    ]);
    expect(wordsOf(cards[2])).toContain('Every year: in the first week of September');
  });

  it('names the clause where the policy asks for something, and calls the rest a suggestion', () => {
    const cards = [...asked.querySelectorAll('section[aria-labelledby="for-governors"] .card')];
    expect(wordsOf(cards[0])).toContain('Our suggestion: the policy does not ask for it.');
    expect(wordsOf(cards[1])).not.toContain('Our suggestion');
    expect(cards[1]?.querySelector('a[href="/policy/#yearly-review"]')).not.toBeNull();
    const [quiz] = asked.querySelectorAll(
      'section[aria-labelledby="for-staff"] .card:has(a[href="/quizzes/staff-phones/"])',
    );
    expect(wordsOf(quiz)).toMatch(/does not ask for it\. It helps with what the policy says in: /);
    expect(quiz?.querySelector('a[href="/policy/#staff-phone-away"]')).not.toBeNull();
  });

  it('is led to from the guidance, the office and the governors', () => {
    for (const path of ['guidance/index.html', 'office/index.html', 'governors/index.html']) {
      expect(leadsTo(path, '/guidance/what-we-ask/')).toBe(true);
    }
  });
});

describe('the sheet for the staff room', () => {
  it('says whom staff tell, with the number to call in danger', () => {
    const words = wordsIn(sheet, 'whom-to-tell');
    expect(words).toContain('Barnaby Inkpen');
    expect(words).toContain('01632 960201');
    expect(words).toContain('call 112');
  });

  it('has what matters most of the guidance for staff, in its words and with its clauses', () => {
    const rules = [...sheet.querySelectorAll('.staff-room__rules > li')];
    const points = [...readPage(root, 'guidance/staff/index.html').querySelectorAll('.key-points > ol > li')];
    expect(rules).toHaveLength(points.length);
    for (const [index, rule] of rules.entries()) {
      expect(wordsOf(rule, '.staff-room__small')).toBe(wordsOf(points[index], '.cite'));
      expect(rule.querySelector('a[href^="/policy/#"]')).not.toBeNull();
    }
  });
});

describe('the page of evidence', () => {
  it('names the version in force with its dates and fingerprint', () => {
    const words = wordsIn(evidence, 'in-force');
    expect(words).toContain('Mobile Devices Policy, October 2024');
    expect(words).toContain('14 October 2024');
    expect(words).toContain('It is overdue by 1 year');
    expect(words).toContain('Chair of Governors: Peregrine Fallowfield.');
    const cited = wordsOf(readPage(root, 'policy/2024-10/index.html').querySelector('code'));
    expect(wordsOf(evidence.querySelector('.evidence__code'))).toBe(cited);
  });

  it('has the same versions as the governors’ page, and says what is not agreed', () => {
    const versionsOf = (page: Document, table: string): string[] =>
      [...page.querySelectorAll(`${table} tbody th a`)].map((link) => link.getAttribute('href') ?? '');
    const governors = readPage(root, 'governors/index.html');
    const [table] = evidence.querySelectorAll('.evidence__table');
    const own = [...(table?.querySelectorAll('tbody th a') ?? [])].map((link) => link.getAttribute('href'));
    expect(own).toEqual(versionsOf(governors, '.version-timeline'));
    expect(wordsIn(evidence, 'in-force')).toContain('Not agreed and not in force: the version of');
  });

  it('counts clauses as the page of coverage does', () => {
    const coverage = wordsOf(readPage(root, 'governors/coverage/index.html').querySelector('main'));
    const [, binding, all, explained] =
      /(\d+) of (\d+) clauses ask something of a reader. Pages of this site explain (\d+)/.exec(coverage) ?? [];
    const words = wordsIn(evidence, 'explained');
    expect(words).toContain(`${binding} of ${all} clauses ask something`);
    expect(words).toContain(`rest on ${explained} of them`);
  });

  it('says of each band what there is to teach, and of each group what it is asked', () => {
    expect(wordsIn(evidence, 'taught')).toMatch(/\d+ of \d+ have a lesson/);
    expect(wordsIn(evidence, 'asked')).toContain('Answer the quiz “Phones at work”: every year');
  });

  it('says where records are, and what it does not prove', () => {
    expect(wordsIn(evidence, 'records')).toContain('This site keeps none');
    expect(wordsIn(evidence, 'not-proved')).toContain('That a lesson was taught');
  });
});

describe('a school on its first day', () => {
  const first = readPage(firstDay, 'governors/evidence/index.html');

  it('has evidence of its policy, and nothing of what it has not', () => {
    expect([...first.querySelectorAll('main h2')].map((heading) => heading.id)).toEqual([
      'in-force',
      'reported',
      'records',
      'not-proved',
    ]);
  });

  it('has no page of what is asked and no sheet for the staff room, and no way to one', () => {
    expect(listBuilt(firstDay).filter((path) => path.startsWith('guidance/'))).toEqual([]);
    for (const path of ['office/index.html', 'governors/index.html']) {
      expect(readPage(firstDay, path).querySelector('a[href^="/guidance/"]')).toBeNull();
    }
  });
});
