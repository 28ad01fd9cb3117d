import { describe, expect, it } from 'vitest';
import { prepareSearcher, search, searchIndex } from '../../../src/search/search.ts';
import type { SearchRecord } from '../../../src/search/table.ts';
import { wordsBeside } from '../../../src/site/beside-words.ts';

const record = (url: string, text: string, said: string[], number: string): SearchRecord => ({
  url,
  kind: 'policy',
  audiences: [],
  number,
  title: 'Staff use',
  text,
  said,
});
const records = [
  record('a', 'Staff set privacy levels.', ['who can see my posts', 'my posts at school'], '4.1(1)'),
  record('b', 'Staff report messages.', ['a mum sent me a message', 'can the school see it'], '4.1(2)'),
];
const pages = [...'cdefghijklmnopqrst'].map((url): SearchRecord => ({ ...record(url, '', [], ''), kind: 'guidance' }));
const table = {
  records: [...records, ...pages],
  words: '',
  common: '',
  synonyms: { things: [], people: [['mum', 'parent']] },
  urgent: { cards: [], situations: [], alike: [] },
};
const searcher = prepareSearcher(table);
const ask = (typed: string): string[] => search(typed, searcher).urls;

describe('a search', () => {
  it('prefers the record in which the words stand together', () => {
    expect(ask('who can see posts')).toEqual(['a', 'b']);
  });

  it('understands a synonym', () => {
    expect(ask('parent messaged')[0]).toBe('b');
  });

  it('backs off from all words to most', () => {
    expect(ask('privacy of my zebra posts')[0]).toBe('a');
  });

  it('puts the clause whose number was typed first', () => {
    expect(ask('clause 4.1 (2)')[0]).toBe('b');
  });

  it.each(['§ 4.1(2)', '4.1.2', 'section 4.1.2.', '4·1(2)', '4.1[2]', '4.1（2）', 'Cl. 4.1(2)'])(
    'reads %j as that number',
    (typed) => {
      expect(ask(typed)[0]).toBe('b');
    },
  );

  it('puts the clause whose label was typed before others of the same number', () => {
    const alike = [
      { ...record('part-a', 'One.', [], '1(1)'), label: 'Part A, 1(1)' },
      { ...record('part-b', 'Two.', [], '1(1)'), label: 'Part B, 1(1)' },
      { ...record('none', 'Three.', [], ''), number: null, label: 'Introduction (3)' },
    ];
    const known = prepareSearcher({ ...table, records: [...records, ...alike] });
    expect(search('policy part B 1(1)', known).urls.slice(0, 2)).toEqual(['part-b', 'part-a']);
    expect(search('Introduction 3', known).urls[0]).toBe('none');
    expect(search('1(1)', known).urls.slice(0, 2)).toEqual(['part-a', 'part-b']);
  });

  it('puts the page first whose title was typed with "the" before it or "page" after it', () => {
    const titled: SearchRecord[] = [
      { ...record('own', '', [], ''), title: 'Just one more go', kind: 'lesson' },
      { ...record('other', 'Just one more go at a game, one more page.', ['one more go'], ''), kind: 'lesson' },
    ];
    const known = prepareSearcher({ ...table, records: [...records, ...titled] });
    for (const typed of ['the just one more go', 'Just one more go page']) {
      expect(search(typed, known).urls[0]).toBe('own');
    }
  });

  it('puts the page first whose title was typed, and not one that only shares a word with it', () => {
    const titles = ['Guidance for parents', 'Guidance for staff'];
    const titled = titles.map((title): SearchRecord => {
      return { ...record(title, 'About it.', [], ''), kind: 'guidance', number: null, title };
    });
    const known = prepareSearcher({ ...table, records: [...records, ...titled] });
    expect(search('parents guidance', known).urls[0]).toBe('Guidance for parents');
    expect(search('staff', known).urls[0]).not.toBe('Guidance for staff');
  });

  it('completes a word that was only begun, when it is not found as it stands', () => {
    expect(ask('mess')).toEqual(['b']);
    expect(ask('priv posts')).toEqual(['a']);
    expect(search('priv posts', searcher).concepts.map(({ terms }) => terms.map(({ term }) => term))).toEqual([
      ['priv', 'privacy'],
      ['posts'],
    ]);
  });

  it.each(['', 'q', '😀', '<b>', 'x'.repeat(2000)])('finds nothing for "%.5s", and does not fail', (typed) => {
    expect(ask(typed)).toEqual([]);
  });
});

describe('pages', () => {
  const page = (
    url: string,
    kind: SearchRecord['kind'],
    title: string,
    { years = [], ...more }: Partial<SearchRecord> & { years?: readonly number[] } = {},
  ): SearchRecord => ({
    ...record(url, '', [], ''),
    number: null,
    kind,
    title,
    beside: wordsBeside(kind, url, years),
    ...more,
  });
  const clauses = [
    record('a', 'Staff choose strong passwords.', ['strong passwords for staff'], '1(1)'),
    record('b', 'Pupils learn about passwords.', ['do they learn about passwords'], '1(2)'),
  ];
  const known = prepareSearcher({
    ...table,
    records: [
      ...clauses,
      page('lesson', 'lesson', 'Keeping a key', { names: ['passwords for juniors'], years: [3, 4] }),
      page('older', 'lesson', 'Keeping two keys', { names: ['passwords for top juniors'], years: [5, 6] }),
      page('quiz', 'quiz', 'Keeping keys', { names: ['passwords for juniors'] }),
      page('print', 'site', 'On paper', { names: ['paper copy', 'large print'] }),
      page('/report/#who-coast', 'report', 'Coastguard', {
        text: '01632 960007',
        names: ['coast', 'Ann Sand', 'Ann', 'Sand'],
      }),
      page('/guidance/staff/#keys', 'guidance', 'A key is lost', { text: 'Staff tell the office.' }),
      page('/guidance/staff/#fact-tides', 'guidance', 'When the tide turns', { text: 'twice a day' }),
    ],
  });
  const first = (typed: string, count = 1): string[] => search(typed, known).urls.slice(0, count);

  it('stand level with clauses: what is asked for comes first, whichever it is', () => {
    expect(first('strong passwords')).toEqual(['a']);
    expect(first('can i have it in large print')).toEqual(['print']);
    expect(first('when does the tide turn')).toEqual(['/guidance/staff/#fact-tides']);
  });

  it('of a kind that is named come before those of another kind', () => {
    expect(first('passwords lesson', 2).sort()).toEqual(['lesson', 'older']);
    expect(first('quiz on passwords')).toEqual(['quiz']);
  });

  it('are found by the school year and the age of a child', () => {
    expect(first('passwords lesson y4')).toEqual(['lesson']);
    expect(first('lesson on passwords, hes 10')).toEqual(['older']);
  });

  it('that are part of another are found by what that is called', () => {
    const whole = page('/lessons/tides/', 'lesson', 'High water', { names: ['lesson on floods'] });
    const sheet = page('/lessons/tides/worksheet/', 'lesson', 'Worksheet: High water');
    const searched = prepareSearcher({ ...table, records: [...clauses, whole, sheet] });
    expect(search('lesson on floods', searched).urls[0]).toBe(whole.url);
    expect(search('floods handout', searched).urls[0]).toBe(sheet.url);
  });

  it('for children come after others for a question about adults', () => {
    const titled = (url: string): SearchRecord =>
      page(url, 'pupil-page', 'Sea shanties to sing', { names: ['shanties'] });
    const adults = { ...titled('adults'), kind: 'guidance' as const };
    const searched = prepareSearcher({ ...table, records: [...clauses, titled('/pupils/7-9/sing/'), adults] });
    const { urls } = search('may staff sing shanties', searched);
    expect(urls.indexOf('adults')).toBeLessThan(urls.indexOf('/pupils/7-9/sing/'));
    expect(search('can I sing shanties', searched).urls[0]).toBe('/pupils/7-9/sing/');
  });

  it('of those who help are found by what one wants of them', () => {
    expect(first('coastguard tel')).toEqual(['/report/#who-coast']);
    expect(first('number of the coastgard')).toEqual(['/report/#who-coast']);
    expect(first('email of Ann')).toEqual(['/report/#who-coast']);
    expect(first('who is mrs sand')).toEqual(['/report/#who-coast']);
    expect(first('what does coast mean')).toEqual(['/report/#who-coast']);
  });

  it('that say again what a clause does come after it', () => {
    const urls = search('staff key lost passwords', known).urls;
    expect(urls.indexOf('/guidance/staff/#keys')).toBeGreaterThan(urls.indexOf('a'));
  });

  it('leave the best clause in the first three, and of a kind that is named in the first four', () => {
    const many = ['p', 'q', 'r', 's'].map((url) =>
      page(url, 'quiz', `Quiz ${url}`, { names: ['strong passwords quiz'] }),
    );
    const { urls } = search('strong passwords quiz', prepareSearcher({ ...table, records: [...clauses, ...many] }));
    expect(urls.indexOf('a')).toBe(3);
    const others = many.map((entry) => ({ ...entry, names: ['strong passwords for all'] }));
    expect(
      search('strong passwords', prepareSearcher({ ...table, records: [...clauses, ...others] })).urls.indexOf('a'),
    ).toBeLessThan(3);
  });
});

describe('a question that tells of danger', () => {
  const help: SearchRecord = { ...record('/report/#flood', 'Go upstairs.', [], ''), kind: 'report', title: 'A flood' };
  const situation = { url: help.url, page: 'c', cards: [0], words: ['flooded'], phrasings: [] };
  const known = prepareSearcher({
    ...table,
    records: [...table.records, help],
    urgent: { cards: [{ url: '', title: 'Lifeboat', ways: [] }], situations: [situation], alike: [] },
  });

  it('among much else shows help, and is answered as any other', () => {
    const { urls, urgent } = search('how many posts may be flooded', known);
    expect(urls[0]).toBe('a');
    expect(urgent.map(({ url }) => url)).toEqual([help.url]);
  });

  it('is answered by the page of the situation, then as any other', () => {
    const { urls, urgent } = search('we are flooded', known);
    expect(urls[0]).toBe('c');
    expect(urgent).toEqual([{ ...situation, part: 1, title: 'A flood', say: 'Go upstairs.' }]);
    expect(known.cards[urgent[0]?.cards[0] ?? -1]?.title).toBe('Lifeboat');
  });

  it('is a rare one', () => {
    expect(search('posts', known).urgent).toEqual([]);
  });
});

describe('what only the index finds', () => {
  /** The index names pages by names of its own. */
  const found = (hits: Record<string, string[]>, typed: string, asked: string[] = []): Promise<string[]> => {
    const findUrl = (url: string): Promise<string> => {
      asked.push(url);
      return Promise.resolve(url);
    };
    return searchIndex(search(typed, searcher), searcher, (term) =>
      Promise.resolve(
        (hits[term] ?? []).map((url, place) => ({ id: `#${url}`, score: 99 - place, findUrl: () => findUrl(url) })),
      ),
    );
  };

  it('comes from best to worst, without what the table found', async () => {
    expect(await found({ privacy: ['d', 'a', 'c'] }, 'privacy')).toEqual(['d', 'c']);
  });

  it('is asked for every synonym, and for nothing when nothing was typed', async () => {
    expect(await found({ parent: ['e'] }, 'mum')).toEqual(['e']);
    expect(await found({ '': ['e'] }, '')).toEqual([]);
  });

  it('is only what the table knows, and no more than ten pages are asked who they are', async () => {
    const asked: string[] = [];
    expect(await found({ privacy: ['/elsewhere/', ...'cdefghijklmnopqrst'] }, 'privacy', asked)).toEqual([
      ...'cdefghijk',
    ]);
    expect(asked).toHaveLength(10);
  });
});
