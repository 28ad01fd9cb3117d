import { describe, expect, it } from 'vitest';
import { splitWords, stemWord } from '../../../src/search/words.ts';

describe('splitWords', () => {
  it.each([
    ['Parent’s PHOTOS, and café!', ['parent', 'photos', 'and', 'cafe']],
    ["I don't know", ['i', "don't", 'know']],
    ['I don´t, don`t', ['i', "don't", "don't"]],
    ['4.2(1)', ['4', '2', '1']],
    ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['😀 !?', []],
    ['', []],
  ])('cuts %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

describe('stemWord', () => {
  it.each([
    ['post', 'posts', 'posted', 'posting'],
    ['share', 'shares', 'shared', 'sharing'],
    ['bully', 'bullies', 'bullied', 'bullying'],
    ['tag', 'tags', 'tagged', 'tagging'],
  ])('brings the forms of "%s" together', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  it('leaves short words and "-ss" as they are', () => {
    expect(['ta', 'is', 'bus', 'class'].map(stemWord)).toEqual(['ta', 'is', 'bus', 'class']);
  });
});
