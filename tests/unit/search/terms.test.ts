import { describe, expect, it } from 'vitest';
import { splitTerms } from '../../../src/search/terms.ts';

describe('splitTerms', () => {
  it.each([
    ['Year 5', ['year5']],
    ['passwords lesson yr5', ['passwords', 'lesson', 'year5']],
    ['y.6 and Y 3', ['year6', 'and', 'year3']],
    ['Years 3', ['year3']],
    ['list for yr 5s', ['list', 'for', 'year5']],
    ['Key Stage 2, KS1', ['ks2', 'ks1']],
    ['year three, key stage two', ['year3', 'ks2']],
    ['one year', ['one', 'year']],
    ['in a year 20 of us', ['in', 'a', 'year', '20', 'of', 'us']],
  ])('makes one word of a school year in %j', (text, terms) => {
    expect(splitTerms(text)).toEqual(terms);
  });

  it.each([
    ["I'm 6", 'age6'],
    ['im 10 what can i play', 'age10'],
    ['my 7 year old', 'age7'],
    ['my six-year-old', 'age6'],
    ['my son is 10', 'age10'],
    ['my daughter’s 8', 'age8'],
    ['an 8yo', 'age8'],
    ['he’s only 9', 'age9'],
    ['aged 11', 'age11'],
  ])('adds the age in %j', (text, term) => {
    expect(splitTerms(text)).toContain(term);
  });

  it.each(['she is 3 times late', 'page 7', 'is 8% enough', 'policy 4.2(1)', 'under 13', 'no number'])(
    'finds neither in %j',
    (text) => {
      expect(splitTerms(text).filter((term) => /^(?:age|year|ks)\d/.test(term))).toEqual([]);
    },
  );
});
