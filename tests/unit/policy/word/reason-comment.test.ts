// A reason goes into the margin of a Word file and comes back from there, alone.
import { describe, expect, it } from 'vitest';
import { readReasonComment, writeReasonComment } from '../../../../src/policy/word/reason-comment.ts';

const why = 'The governors asked (twice): why not?';

describe('a comment of ours', () => {
  it.each([
    ['4(1): amended', 'substantive'],
    ['4(2) (was 4(1)): moved and amended', 'tidying'],
    ['Part B, Introduction (3): amended (same words; only capitals, punctuation or list numbers differ)', 'tidying'],
    ['Heading: renamed, moved', 'substantive'],
    ['Preamble: removed', 'substantive'],
    ['contacts', 'tidying'],
  ] as const)('gives its reason and kind back: %s', (name, kind) => {
    const written = writeReasonComment(name, [{ version: '2027-03', text: why, kind }]);
    expect(written).toContain(why);
    expect(readReasonComment(written ?? '')).toEqual({ why, kind });
    // Word's paragraphs are joined by a space.
    expect(readReasonComment((written ?? '').replace('\n', ' '))).toEqual({ why, kind });
  });

  it('is none where nothing changed, or nothing was said', () => {
    expect(writeReasonComment(null, [{ version: '2027-03', text: why, kind: 'tidying' }])).toBeNull();
    expect(writeReasonComment('4(1): amended', [])).toBeNull();
  });
});

describe('a comment of a person', () => {
  it.each([
    ['Staff asked for it.', null, 'Staff asked for it.'],
    ['Tidying: a comma.', 'tidying', 'a comma.'],
    ['Substantive – the law changed.', 'substantive', 'the law changed.'],
    ['Title and dates are new.', null, 'Title and dates are new.'],
    ['Removed. Nobody does it.', null, 'Removed. Nobody does it.'],
  ])('is its reason as it stands, but for its kind: %s', (text, kind, words) => {
    expect(readReasonComment(text)).toEqual({ why: words, kind });
  });
});
