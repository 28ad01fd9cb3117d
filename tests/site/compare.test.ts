// The comparison as published: its data, its table, its page, and twelve edits of a copy told apart.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { ComparisonJson } from '../../src/policy/compare/comparison-json.ts';
import { changeStatuses } from '../../src/policy/compare/comparison.ts';
import type { ClauseJson, SectionJson, VersionJson } from '../../src/policy/version/version-json.ts';
import { copyProject } from './build-copy.ts';
import { listBuilt, readBuilt, readPage } from './site-files.ts';

const { root, subPath } = inject('sites');
const json = JSON.parse(readBuilt(root, 'compare/2023-11/2026-11.json')) as ComparisonJson;
const page = readPage(root, 'compare/2023-11/2026-11/index.html');
const [older, newer] = ['2023-11', '2026-11'].map(
  (id) => JSON.parse(readBuilt(root, `policy/${id}.json`)) as VersionJson,
) as [VersionJson, VersionJson];

const all = (clauses: ClauseJson[]): ClauseJson[] => clauses.flatMap((clause) => [clause, ...all(clause.clauses)]);
const allOf = (sections: SectionJson[]): ClauseJson[] =>
  sections.flatMap((section) => [...all(section.clauses), ...allOf(section.sections)]);
const clausesOf = (version: VersionJson): ClauseJson[] => [...all(version.preamble), ...allOf(version.sections)];
const wordsOf = (element: Element | null, ...dropped: string[]): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll(['.visually-hidden', ...dropped].join(', ')) ?? []) part.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

describe('the data of a comparison', () => {
  it('has the keys of the contract, and after them which version is not in force', () => {
    expect(Object.keys(json)).toEqual(['from', 'to', 'counts', 'facts', 'sections', 'changes', 'notInForce']);
    expect(Object.keys(json.counts)).toEqual([...changeStatuses, 'total']);
    for (const change of json.changes) {
      expect(Object.keys(change)).toEqual(['id', 'status', 'kind', 'why', 'before', 'after', 'words', 'flags']);
    }
    expect(JSON.stringify(json)).toContain('not agreed, not in force');
  });

  it('adds up, and leaves out what is unchanged or renumbered', () => {
    const { counts, changes } = json;
    expect(clausesOf(older)).toHaveLength(counts.total - counts.added);
    expect(clausesOf(newer)).toHaveLength(counts.total - counts.removed);
    expect(changes).toHaveLength(counts.total - counts.unchanged - counts.renumbered);
  });

  it('gives back both texts from the words of every change', () => {
    const [before, after] = [older, newer].map(
      (version) => new Map(clausesOf(version).map(({ id, text }) => [id, text])),
    );
    for (const { id, words } of json.changes) {
      const join = (left: string): string => words.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
      expect(join('added'), id).toBe(before?.get(id) ?? '');
      expect(join('removed'), id).toBe(after?.get(id) ?? '');
    }
  });

  it('says why of each change', () => {
    for (const { id, kind, why } of json.changes) {
      expect(kind, id).not.toBeNull();
      expect(why.map(({ version }) => version)).toEqual(['2026-11']);
    }
  });
});

describe('the table of a comparison', () => {
  const lines = readBuilt(root, 'compare/2023-11/2026-11.csv').split('\r\n');

  it('names the versions, says that the proposal is not agreed, and ends lines as spreadsheets expect', () => {
    expect(lines[0]).toBe('\ufeffOlder version,"November 2023 (current, ratified November 2023)",,,,,');
    expect(lines[1]).toContain('November 2026 (proposal, written November 2026: not agreed, not in force)');
    expect(lines[2]).toBe('where,status,kind,before,after,why,flags');
    expect(lines.at(-1)).toBe('');
    expect(lines).toHaveLength(4 + 4 + 2 + 1 + json.changes.length);
  });
});

describe('the page of a comparison', () => {
  it('has every clause of both versions once, word for word', () => {
    for (const { id, number, text } of clausesOf(older)) {
      const shown = wordsOf(page.getElementById(`older-${id}`));
      expect(shown, id).toBe([number, text].filter((part) => part !== null).join(' '));
    }
    for (const { id, number, text } of clausesOf(newer)) {
      const shown = wordsOf(page.getElementById(id), 'del');
      expect(shown, id).toBe([number, text].filter((part) => part !== null).join(' '));
    }
  });

  it('says that the proposal is neither considered nor agreed, and is kept from search engines', () => {
    expect(wordsOf(page.querySelector('[data-not-current]'))).toContain(
      'prepared from the review notes as an example. The school has neither considered nor agreed it. It is not agreed, not in force.',
    );
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.documentElement.getAttribute('data-print-line')).toContain(
      'November 2023 (current, ratified November 2023) → November 2026 (proposal, written November 2026: not agreed, not in force)',
    );
  });

  it('begins with a sentence of counts', () => {
    expect(wordsOf(page.querySelector('.comparison__lead'))).toBe(
      'Of 94 clauses, 64 are unchanged, 5 are unchanged but for their number, 22 are amended, 2 are added and 1 is removed.',
    );
  });

  it('has a row to decide on for every change, the substantive and flagged ones first, each with its reason', () => {
    const rows = [...page.querySelectorAll('[data-row]')];
    expect(rows).toHaveLength(json.changes.length + 3);
    const isFirst = rows.map(
      (row) =>
        wordsOf(row.querySelector('[data-kind]')) === 'Substantive' || row.querySelector('.decision__flags') !== null,
    );
    expect(isFirst.lastIndexOf(true)).toBeLessThan(isFirst.indexOf(false));
    for (const row of rows) expect(wordsOf(row.querySelector('[data-why]')).length).toBeGreaterThan(10);
  });

  it('leads from each change to the next and back', () => {
    const changes = [...page.querySelectorAll('.redline [id^="change_"]')];
    expect(changes).toHaveLength(json.changes.length + 1);
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
    const html = readBuilt(root, 'compare/2023-11/2026-11/index.html');
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(60_000);
  });
});

describe('other pages', () => {
  it('the proposal’s page does not pass its words for the school’s', () => {
    const text = wordsOf(readPage(root, 'policy/2026-11/index.html').querySelector('main'));
    expect(text).toContain('The words below are not the school’s policy: nobody has agreed them.');
    expect(text).not.toContain('exactly as published');
    expect(text).toContain('The school has neither considered nor agreed it.');
    expect(text).toContain('version of November 2026 (proposal: not agreed, not in force).');
  });

  it('a removed clause names its successor, and why it was removed', () => {
    const clause = readPage(root, 'clauses/head-only-access/index.html');
    const step = clause.querySelector('.clause-step');
    expect(wordsOf(step)).toContain('Removed since November 2023');
    expect(wordsOf(step)).toContain('It contradicted the clause before it');
    expect(step?.querySelector('a[href="/clauses/leadership-login-access/"]')).not.toBeNull();
  });

  it('a clause that only a proposal has says so and is kept from search engines', () => {
    const clause = readPage(root, 'clauses/concerns-about-head/index.html');
    expect(wordsOf(clause.querySelector('main'))).toContain('It is not agreed, not in force.');
    expect(clause.querySelector('meta[name="robots"]')).not.toBeNull();
    expect(readPage(root, 'clauses/report-breaches/index.html').querySelector('meta[name="robots"]')).toBeNull();
  });

  it('the matrix links every pair, under a sub-path too', () => {
    const links = [...readPage(subPath, 'compare/index.html').querySelectorAll('.version-matrix a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/school/policy-site/compare/2023-11/2026-11/']);
  });

  it('the feed lists the versions, and says of the proposal that it is not agreed', () => {
    const feed = readBuilt(root, 'feed.xml');
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(feed).toContain('<id>https://policy.example/policy/2026-11/</id>');
    expect(feed.split('<entry>')[1]).toContain('not agreed, not in force');
    expect(feed).toContain('<updated>2026-11-01T00:00:00.000Z</updated>');
  });

  it('the calendar reminds two months, one month and one week before, on the day, and now that it is overdue', () => {
    const lines = readBuilt(root, 'review.ics').split('\r\n');
    const starts = lines.filter((line) => line.startsWith('DTSTART'));
    expect(starts.map((line) => line.slice(-8))).toEqual(['20240730', '20240830', '20240923', '20240930', '20261130']);
    expect(lines).toContain('SUMMARY:Social media policy: review overdue since September 2024');
    expect(lines.filter((line) => line === 'TRIGGER:PT9H')).toHaveLength(5);
    expect(new Set(lines.filter((line) => line.startsWith('DTSTAMP')))).toEqual(new Set(['DTSTAMP:20261122T000000Z']));
    expect(lines.filter((line) => line.startsWith('UID'))[0]).toBe('UID:review-2023-11-two-months@policy.example');
  });

  it('the governors’ page has the timeline, the days, the notes, the old editions and what is due', () => {
    const governors = readPage(root, 'governors/index.html');
    const text = wordsOf(governors.querySelector('main'));
    expect(governors.querySelectorAll('svg .version-timeline__point')).toHaveLength(4);
    expect(text).toContain('That is 783 days past the last day of September 2024.');
    expect(governors.querySelectorAll('.open-notes__item')).toHaveLength(28);
    for (const list of governors.querySelectorAll('.left-behind > li')) {
      expect(list.textContent).not.toMatch(/\s,|,\S/);
    }
    expect(text).toMatch(/Page for pupils aged 7 to 9: /);
    expect(governors.querySelector('#behind')?.textContent).toBe('Pages that need another look');
    expect(text).toContain('the policy names the edition of 2023; the one now is 2026');
    expect(text).toMatch(/\d+ contacts, facts and documents come later/);
  });
});

describe('twelve edits of a copy', { timeout: 180_000 }, () => {
  it('get exactly the right statuses', async () => {
    const copy = await copyProject('twelve-edits');
    const path = join(copy.root, 'content/policy/2027-03.mdx');
    await copy.policy('2027-03-01', 'new', '2027-03');
    let text = await readFile(path, 'utf8');
    const reasons = new Map<string, string>();
    const edit = (id: string, from: string | RegExp, to: string, extra = ''): void => {
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`The edit of ${id} changed nothing`);
      text = edited;
      reasons.set(id, extra);
    };
    const take = (id: string): string => {
      const line = new RegExp(`^ *- .* \\^${id}\\n`, 'm').exec(text)?.[0] ?? '';
      text = text.replace(line, '');
      return line;
    };
    // 1 a duty word; 2 an age; 3 a link target; 4 removed with a successor; 5 split in two
    edit('staff-no-friends', 'are advised not to communicate', 'must not communicate');
    edit('no-underage-accounts', 'age of 13', 'age of 16');
    edit('statutory-guidance', '(ref:kscmp)', '(https://www.kscmp.org.uk/procedures)');
    take('head-only-access');
    reasons.set('head-only-access', ', successor: leadership-login-access');
    edit(
      'lessons-learnt',
      ', identify lessons learnt and implement',
      '. ^lessons-learnt\n- Leadership staff implement',
    );
    text = text.replace('changes, as required. ^lessons-learnt', 'changes, as required. ^changes-put-in');
    reasons.set('changes-put-in', '');
    // 6 moved among its siblings; 7 moved to another section; 8 moved and amended
    const privacy = take('privacy-levels');
    text = text.replace(/^ {2}- Ensuring staff do not represent .*\n/m, (line) => line + privacy);
    reasons.set('privacy-levels', '');
    const confidential = take('confidentiality-respected');
    text = text.replace(/^- We will regularly monitor .*\n/m, (line) => line + confidential);
    reasons.set('confidentiality-respected', '');
    const partners = take('work-in-partnership').replace('require', 'ask');
    text = text.replace(/^- Inappropriate or excessive .*\n/m, (line) => partners + line);
    reasons.set('work-in-partnership', '');
    // 9 added at the front, which renumbers; 10 a heading; 11 quotes alone; 12 spaces and dashes alone
    edit(
      'ask-before-posting',
      '## 4. Staff use of social media ^staff-use\n',
      '## 4. Staff use of social media ^staff-use\n\n- Staff ask before they post. ^ask-before-posting\n',
    );
    edit('pupil-use', 'Pupils use of social media', "Pupils' use of social media");
    text = text
      .replace("as 'friends' on", 'as ‘friends’ on')
      .replace('"staff" in this policy', '“staff” in this policy');
    text = text.replace('using age-appropriate sites and', 'using age‑appropriate  sites and');
    const lines = [...reasons].map(([id, extra]) => `  ${id}: { why: Tried out., kind: substantive${extra} }\n`);
    await writeFile(
      path,
      text.replace('status: draft', 'status: proposal').replace('changes:\n', `changes:\n${lines.join('')}`),
    );

    const built = await copy.build('2027-03-01');
    const found = JSON.parse(readBuilt(built, 'compare/2023-11/2027-03.json')) as ComparisonJson;
    expect(Object.fromEntries(found.changes.map(({ id, status }) => [id, status]))).toEqual({
      'staff-no-friends': 'amended',
      'no-underage-accounts': 'amended',
      'statutory-guidance': 'amended',
      'head-only-access': 'removed',
      'lessons-learnt': 'amended',
      'changes-put-in': 'added',
      'privacy-levels': 'moved',
      'confidentiality-respected': 'moved',
      'work-in-partnership': 'moved-amended',
      'ask-before-posting': 'added',
    });
    expect(found.sections.map(({ id, statuses }) => [id, statuses])).toEqual([['pupil-use', ['renamed']]]);
    expect(found.counts).toMatchObject({ added: 2, removed: 1, moved: 2, 'moved-amended': 1, amended: 4, total: 94 });
    expect(found.changes.find(({ id }) => id === 'statutory-guidance')?.flags).toEqual([
      { kind: 'link', before: ['ref:kscmp'], after: ['https://www.kscmp.org.uk/procedures'] },
    ]);
    const moved = wordsOf(
      readPage(built, 'compare/2023-11/2027-03/index.html').getElementById('change_work-in-partnership'),
    );
    expect(moved).toContain('Moved and amended, from 8(3) (8 Responding to policy breaches)');
    // Three public versions, three pairs.
    expect(listBuilt(built, '.csv').map((file) => file.slice('compare/'.length))).toEqual([
      '2023-11/2026-11.csv',
      '2023-11/2027-03.csv',
      '2026-11/2027-03.csv',
    ]);
  });
});
