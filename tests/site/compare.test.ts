// The comparison as published: its data, its table, its page, and where else versions stand beside each other.
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { ComparisonJson } from '../../src/policy/compare/comparison-json.ts';
import { changeStatuses } from '../../src/policy/compare/comparison.ts';
import { listClauses, readVersion } from './built-version.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath } = inject('sites');
/** The file says last which of the two is not in force. */
type ComparisonFile = ComparisonJson & { notInForce: { version: string; warning: string }[] };

const readComparison = (pair: string): ComparisonFile =>
  JSON.parse(readBuilt(root, `compare/${pair}.json`)) as ComparisonFile;
/** A table's cells are parted by bars in the data, and stand in boxes on the page. */
const dropBars = (text: string): string => text.replace(/ \|+ /g, ' ');
const numbered = ({ number, text }: { number: string | null; text: string }): string =>
  dropBars([number, text].filter((part) => part !== null).join(' '));

const pairs = listBuilt(root, '.json').flatMap((path) => /^compare\/(.+)\.json$/.exec(path)?.[1] ?? []);
/** Each version that followed another, beside that one. */
const steps = ['2022-09/2023-10', '2023-10/2024-03', '2023-10/2024-10', '2024-10/2026-06', '2024-10/2026-10'];
const asked = '2024-10/2026-10';

it('every two public versions are compared, and no draft', () => {
  const versions = ['2022-09', '2023-10', '2024-03', '2024-10', '2026-06', '2026-10'];
  const expected = versions.flatMap((older, at) => versions.slice(at + 1).map((newer) => `${older}/${newer}`));
  expect(pairs).toEqual(expected);
  expect(listBuilt(root, '.csv')).toEqual(expected.map((pair) => `compare/${pair}.csv`));
});

describe.each(pairs)('the data of the comparison %s', (pair) => {
  const json = readComparison(pair);
  const [older, newer] = pair.split('/').map((id) => listClauses(readVersion(root, id)));

  it('has the keys of the contract, and after them which versions are not in force', () => {
    expect(Object.keys(json)).toEqual([
      'from',
      'to',
      'counts',
      'typographic',
      'facts',
      'sections',
      'changes',
      'notInForce',
    ]);
    expect(Object.keys(json.counts)).toEqual([...changeStatuses, 'total']);
    for (const change of json.changes) {
      const keys = ['id', 'status', 'kind', 'why', 'before', 'after', 'words', 'flags'];
      expect(Object.keys(change)).toEqual(change.typographic ? [...keys, 'typographic'] : keys);
    }
    expect(json.changes.filter(({ typographic }) => typographic)).toHaveLength(json.typographic);
    const others = pair.split('/').filter((id) => id !== '2024-10');
    expect(json.notInForce.map(({ version }) => version)).toEqual(others);
  });

  it('adds up, and leaves out what is unchanged or renumbered', () => {
    const { counts, changes } = json;
    expect(older).toHaveLength(counts.total - counts.added);
    expect(newer).toHaveLength(counts.total - counts.removed);
    expect(changes).toHaveLength(counts.total - counts.unchanged - counts.renumbered);
    expect(changes.map(({ status }) => status)).not.toContain('unchanged');
    expect(changes.map(({ status }) => status)).not.toContain('renumbered');
  });

  it('gives back both texts from the words of every change', () => {
    const [before, after] = [older, newer].map((clauses) => new Map(clauses?.map(({ id, text }) => [id, text])));
    expect(json.changes.length).toBeGreaterThan(0);
    for (const { id, words } of json.changes) {
      const join = (left: string): string => words.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
      expect(join('added'), id).toBe(before?.get(id) ?? '');
      expect(join('removed'), id).toBe(after?.get(id) ?? '');
    }
  });
});

describe('the reasons in the data', () => {
  it.each(steps)('stand with each change of %s', (pair) => {
    const newer = pair.split('/')[1];
    for (const { id, kind, why } of readComparison(pair).changes) {
      expect(kind, id).not.toBeNull();
      expect(why.map(({ version }) => version)).toEqual([newer]);
    }
  });

  it('are those of each step, by version, where versions stand further apart', () => {
    const { changes } = readComparison('2022-09/2024-10');
    const versionsOf = (id: string): string[] =>
      changes.find((change) => change.id === id)?.why.map(({ version }) => version) ?? [];
    expect(versionsOf('tell-the-dsl')).toEqual(['2023-10', '2024-10']);
    expect(versionsOf('watches-stay-home')).toEqual(['2024-10']);
  });
});

const lineOf = (where: string): string | undefined =>
  readBuilt(root, `compare/${asked}.csv`)
    .split('\r\n')
    .find((line) => line.startsWith(`${where},`));

describe('the table of a comparison', () => {
  const lines = readBuilt(root, `compare/${asked}.csv`).split('\r\n');

  it('names the versions, says what is not agreed, and ends lines as spreadsheets expect', () => {
    const { changes, sections } = readComparison(asked);
    expect(lines[0]).toBe('\ufeffOlder version,"October 2024 (current, ratified 14 October 2024)",,,,,,');
    expect(lines[1]).toBe(
      'Newer version,"October 2026 (consultation, written October 2026: not agreed, not in force)",,,,,,',
    );
    expect(lines[2]).toBe('where,status,kind,before,after,why,flags,typographic');
    expect(lines.at(-1)).toBe('');
    // After the three lines above: the title, four dates, a contact, the sections, the clauses, and the end.
    expect(lines).toHaveLength(3 + 1 + 4 + 1 + sections.length + changes.length + 1);
  });
});

describe.each(pairs)('the page of the comparison %s', (pair) => {
  const page = readPage(root, `compare/${pair}/index.html`);
  const [older = '', newer = ''] = pair.split('/');

  it('has every clause of both versions once, word for word', () => {
    for (const clause of listClauses(readVersion(root, older))) {
      const shown = dropBars(wordsOf(page.getElementById(`older-${clause.id}`), '.visually-hidden'));
      expect(shown, clause.id).toBe(numbered(clause));
    }
    for (const clause of listClauses(readVersion(root, newer))) {
      const shown = dropBars(wordsOf(page.getElementById(clause.id), '.visually-hidden', 'del'));
      expect(shown, clause.id).toBe(numbered(clause));
    }
  });

  it('leads from each change to the next and back', () => {
    const changes = [...page.querySelectorAll('.redline [id^="change_"]')];
    const { changes: clauses } = readComparison(pair);
    expect(changes.length).toBeGreaterThanOrEqual(clauses.length);
    changes.forEach((change, at) => {
      const links = [...change.querySelectorAll('.change-label__link')].map((link) => link.getAttribute('href'));
      const around = [changes[at - 1], changes[at + 1]].filter((other) => other !== undefined);
      expect(links.slice(0, around.length)).toEqual(around.map((other) => `#${other.id}`));
    });
  });

  it('says every mark in hidden words too', () => {
    for (const mark of page.querySelectorAll('.redline li ins, .redline li del')) {
      const word = mark.tagName === 'INS' ? 'added' : 'removed';
      const hidden = [...mark.querySelectorAll('.visually-hidden')].map((part) => part.textContent?.trim());
      expect(hidden).toEqual([word, `end ${word}`]);
    }
  });

  it('weighs at most 60 KB', () => {
    const html = readBuilt(root, `compare/${pair}/index.html`);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(60_000);
  });
});

describe('the page of a comparison with what is not agreed', () => {
  const page = readPage(root, `compare/${asked}/index.html`);

  it('says of a proposal that it is neither considered nor agreed, and who prepared it', () => {
    const proposal = readPage(root, 'compare/2024-10/2026-06/index.html');
    expect(wordsOf(proposal.querySelector('[data-not-current]'))).toContain(
      'prepared by the headteacher after a term with fewer phones. The school has neither considered nor agreed it. It is not agreed, not in force.',
    );
  });

  it('says of a consultation until when and to whom to answer', () => {
    expect(wordsOf(page.querySelector('[data-not-current]'))).toContain(
      'October 2026: This version has been open for consultation since 2 November 2026: answer to the school office by 11 December 2026. It is not agreed, not in force.',
    );
  });

  it('is kept from search engines, and says the same on paper', () => {
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.documentElement.getAttribute('data-print-line')).toContain(
      'October 2024 (current, ratified 14 October 2024) → October 2026 (consultation, written October 2026: not agreed, not in force)',
    );
  });

  it('begins with a sentence of counts', () => {
    expect(wordsOf(page.querySelector('.comparison__lead'))).toBe(
      'Of 31 clauses, 11 are unchanged, 11 are unchanged but for their number, 4 are amended (1 in capitals, punctuation or list numbers only), 1 is moved and amended, 3 are added and 1 is removed.',
    );
  });

  it('has a row to decide on for every reason, the weighty ones first, one for tidying, and every change once', () => {
    const { changes, sections } = readComparison(asked);
    const rows = [...page.querySelectorAll('[data-decision]')];
    const facts = ['title', 'dates', 'contacts'];
    const decided = facts.length + sections.filter(({ kind }) => kind !== null).length + changes.length;
    const counted = [...page.querySelectorAll('[data-decision] [data-part]')];
    expect(counted).toHaveLength(decided);
    expect(rows.map((row) => row.getAttribute('data-decision'))).toEqual([
      'title',
      'borrowed-devices',
      'policy-basis',
      'phones-handed-in',
      'watches-stay-home',
      'ring-the-office',
      'smart-glasses-off',
      'tidying',
      'note_straight-quotes',
    ]);
    const tidying = page.querySelector('[data-decision="tidying"]');
    const items = [...(tidying?.querySelectorAll('[data-item]') ?? [])];
    expect(wordsOf(tidying?.querySelector('h3'))).toBe(`Tidying: ${items.length} changes`);
    for (const item of items) {
      expect(wordsOf(item.querySelector('[data-kind]'))).toBe('Tidying');
      expect(wordsOf(item.querySelector('[data-why]')).length).toBeGreaterThan(10);
      expect(wordsOf(item.querySelector('.decision__option--none'))).toBe('With the others');
    }
    // What is above it is substantive or to be read twice.
    for (const row of rows.slice(0, 7)) {
      const isRead = row.querySelector('.decision__flags') !== null;
      expect(isRead || wordsOf(row.querySelector('[data-kind]')) === 'Substantive').toBe(true);
    }
  });

  it('has one row for all that share a reason, which names and leads to each', () => {
    const row = page.querySelector('[data-decision="ring-the-office"]');
    expect(wordsOf(row)).toContain('The office asked for fewer calls.');
    expect(wordsOf(row?.querySelector('h3'))).toMatch(/^2 changes: /);
    const links = [...(row?.querySelectorAll('.decision__what a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#change_ring-the-office',
      '#change_parents-ring-later',
    ]);
    expect(row?.getAttribute('data-where')).toBe(links.map((link) => wordsOf(link)).join(', '));
    expect(row?.querySelectorAll('fieldset')).toHaveLength(1);
  });

  it('has a row for each review note that it leaves open, with what it says to it, or that it says nothing', () => {
    const row = page.querySelector('[data-decision="note_straight-quotes"]');
    expect(wordsOf(row)).toContain('The proposal says: Deferred to the next review.');
    const options = [...(row?.querySelectorAll('.decision__option') ?? [])].map((option) => wordsOf(option));
    expect(options).toEqual(['Defer', 'Take up now', 'No action', 'Discuss', 'Not decided yet']);
    const proposal = readPage(root, 'compare/2024-10/2026-06/index.html');
    expect(wordsOf(proposal.querySelector('[data-decision="note_no-word-on-glasses"]'))).toContain(
      'Not answered: decide here.',
    );
    expect(wordsOf(readPage(root, 'governors/index.html').querySelector('main'))).toContain(
      'The version of October 2026 (not agreed) says: Deferred to the next review.',
    );
  });

  it('ends in a resolution, which two versions that are agreed do not have', () => {
    expect(wordsOf(page.querySelector('[data-resolution] legend'))).toBe(
      'That the Mobile and Wearable Devices Policy in its version of October 2026 be',
    );
    expect([...page.querySelectorAll('.resolution__signatures dt')].map((name) => wordsOf(name))).toEqual([
      'Signed by the chair',
      'Date',
      'Signed by the clerk',
      'Date',
    ]);
    expect(readPage(root, 'compare/2023-10/2024-10/index.html').querySelector('[data-resolution]')).toBeNull();
  });

  it('tells apart what has the same words', () => {
    const words = 'same words; only capitals, punctuation or list numbers differ';
    const items = [...page.querySelectorAll('[data-item]')].filter((item) => wordsOf(item).includes(words));
    expect(items.map((item) => wordsOf(item.querySelector('h4')))).toEqual(['1(1)']);
    expect(wordsOf(page.getElementById('change_aim-protect-everyone'))).toContain(`Amended: ${words}`);
    expect(wordsOf(page.querySelector('.change-counts'))).toContain('Amended (1 with the same words)');
    expect(lineOf('1(1)')).toMatch(/^1\(1\),amended,tidying,.*,yes$/);
    expect(wordsOf(readPage(root, 'clauses/aim-protect-everyone/index.html').querySelector('main'))).toContain(words);
  });
});

describe('other pages', () => {
  it('the proposal’s page does not pass its words for the school’s', () => {
    const text = wordsOf(readPage(root, 'policy/2026-06/index.html').querySelector('main'));
    expect(text).toContain('The words below are not the school’s policy: nobody has agreed them.');
    expect(text).not.toContain('exactly as published');
    expect(text).toContain('The school has neither considered nor agreed it.');
    expect(text).toContain('version of June 2026 (proposal: not agreed, not in force).');
  });

  it('a clause that a version would remove names its successor, and why', () => {
    const steps = [...readPage(root, 'clauses/ring-the-office/index.html').querySelectorAll('.clause-step')];
    const removal = steps.find((step) => wordsOf(step).startsWith('Removed'));
    expect(wordsOf(removal)).toContain('Removed since October 2024');
    expect(wordsOf(removal)).toContain('The office asked for fewer calls.');
    expect(removal?.querySelector('a[href="/clauses/parents-ring-later/"]')).not.toBeNull();
  });

  it('a clause that only a proposal has says so and is kept from search engines', () => {
    const clause = readPage(root, 'clauses/smart-glasses-off/index.html');
    expect(wordsOf(clause.querySelector('main'))).toContain('It is not agreed, not in force.');
    expect(clause.querySelector('meta[name="robots"]')).not.toBeNull();
    expect(readPage(root, 'clauses/visitors-told/index.html').querySelector('meta[name="robots"]')).toBeNull();
  });

  it('the page of all comparisons links every pair once, under a sub-path too', () => {
    const links = [...readPage(subPath, 'compare/index.html').querySelectorAll('.version-pairs a')];
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      pairs.map((pair) => `/school/policy-site/compare/${pair}/`).sort(),
    );
  });

  it('it says of each pair how many clauses differ, as the pair’s own page counts them', () => {
    for (const pair of pairs) {
      const link = readPage(root, 'compare/index.html').querySelector(`.version-pairs a[href="/compare/${pair}/"]`);
      const { total, unchanged, renumbered } = readComparison(pair).counts;
      expect(wordsOf(link?.closest('li') ?? null), pair).toContain(`${total - unchanged - renumbered} clause`);
    }
  });

  it('the feed lists the public versions, the newest first, and says what is not agreed', () => {
    const [, ...entries] = readBuilt(root, 'feed.xml').split('<entry>');
    const ids = entries.map((entry) => /<id>https:\/\/policy\.example\/policy\/([^/]+)\/<\/id>/.exec(entry)?.[1]);
    expect(ids).toEqual(['2026-10', '2026-06', '2024-10', '2024-03', '2023-10', '2022-09']);
    const notAgreed = ids.filter((_, at) => entries[at]?.includes('not agreed, not in force'));
    expect(notAgreed).toEqual(['2026-10', '2026-06', '2024-03']);
    // Written in October, opened for consultation on 2 November.
    expect(entries[0]).toContain('<updated>2026-11-02T00:00:00.000Z</updated>');
    expect(entries[2]).toContain('<updated>2024-10-14T00:00:00.000Z</updated>');
  });

  it('the calendar reminds once, now that the review is overdue, and of what is to be looked at again', () => {
    // A long line goes on in the next.
    const lines = readBuilt(root, 'review.ics')
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n');
    const starts = lines.filter((line) => line.startsWith('DTSTART'));
    expect(starts.map((line) => line.slice(-8))).toEqual(['20261130', '20261130', '20270103', '20270303', '20270902']);
    expect(lines).toContain(
      'SUMMARY:Larkmead Primary School\\, mobile devices policy: review overdue since October 2025',
    );
    expect(lines).toContain(
      'SUMMARY:Larkmead Primary School\\, mobile devices policy: look again at the contacts\\, by January 2027',
    );
    expect(lines.filter((line) => line === 'TRIGGER:PT9H')).toHaveLength(5);
    expect(new Set(lines.filter((line) => line.startsWith('DTSTAMP')))).toEqual(new Set(['DTSTAMP:20261122T000000Z']));
    const names = lines.filter((line) => line.startsWith('UID'));
    expect(names.slice(0, 2)).toEqual([
      'UID:review-2024-10-overdue@policy.example',
      'UID:look-again-overdue@policy.example',
    ]);
    expect(new Set(names).size).toBe(5);
  });
});

describe('the governors’ page', () => {
  const page = readPage(root, 'governors/index.html');
  const text = wordsOf(page.querySelector('main'));

  it('has the timeline with every public version, the review and today', () => {
    expect(page.querySelectorAll('svg .version-timeline__point')).toHaveLength(6 + 2);
    expect(text).toContain('That is 387 days past the last day of October 2025.');
  });

  it('has the notes on the current version', () => {
    expect(page.querySelectorAll('.open-notes__item')).toHaveLength(4);
    expect(text).toContain('Does a watch that only counts steps stay at home?');
  });

  it('names the pages that rest on words that have changed, with commas where they belong', () => {
    expect(wordsOf(page.querySelector('#behind'))).toBe('Pages that need another look');
    const links = [...page.querySelectorAll('#behind ~ .left-behind')][0]?.querySelectorAll('a:not([href*="clauses"])');
    expect([...(links ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/guidance/staff/',
      '/quizzes/pupils-9-11/',
      '/checklists/governors-review/',
    ]);
    for (const item of page.querySelectorAll('.left-behind > li')) expect(item.textContent).not.toMatch(/\s,|,\S/);
    expect(text).toContain('Page for pupils aged 9 to 11: My phone at school');
  });

  it('names the pages that a version would leave behind, for each that can still be agreed', () => {
    const headings = [...page.querySelectorAll('h2[id^="after-"]')].map((heading) => heading.id);
    expect(headings).toEqual(['after-2026-10', 'after-2026-06']);
  });

  it('has the old editions, and what is due', () => {
    expect(text).toContain('the policy names the edition of 2023; the one now is 2025');
    expect(text).toContain('2 of 11 contacts, facts and documents are due or overdue.');
  });
});
