// A reason goes into the margin of a Word file and comes back from there, alone.
import { describe, expect, it } from 'vitest';
import { readOwnComment, writeOwnComment } from '../../../../src/policy/word/own-comments.ts';

const why = 'The governors asked (twice): why not?';
/** Word's paragraphs are joined by a space. */
const read = (written: string | null): ReturnType<typeof readOwnComment> =>
  readOwnComment((written ?? '').replaceAll('\n', ' '));

describe('a comment of ours', () => {
  it.each([
    ['4(1): amended', 'substantive'],
    ['4(2) (was 4(1)): moved and amended', 'tidying'],
    ['Part B, Introduction (3): amended (same words; only capitals, punctuation or list numbers differ)', 'tidying'],
    ['Heading: renamed, moved', 'substantive'],
    ['Preamble: removed', 'substantive'],
    ['contacts', 'tidying'],
  ] as const)('gives its reason and kind back: %s', (name, kind) => {
    const written = writeOwnComment(name, [{ version: '2027-03', text: why, kind }]);
    expect(written).toContain(why);
    expect(read(written)).toEqual({ why, kind, steps: [why], needsReason: true });
  });

  it('gives the reasons of several steps back, each behind its date', () => {
    const written = writeOwnComment('4(1): amended', [
      { version: '2026-11', text: 'Parents asked.', kind: 'tidying' },
      { version: '2027-03-09', text: why, kind: 'substantive' },
    ]);
    expect(read(written)).toEqual({
      why: `November 2026: Parents asked. 9 March 2027: ${why}`,
      kind: 'substantive',
      steps: ['Parents asked.', why],
      needsReason: true,
    });
  });

  it('needs no reason on a clause that was changed and changed back', () => {
    const written = writeOwnComment('5(3) (was 5(2)): renumbered', [
      { version: '2027-03', text: why, kind: 'tidying' },
    ]);
    expect(read(written)?.needsReason).toBe(false);
  });

  it('is none where nothing was said', () => {
    expect(writeOwnComment('4(1): amended', [])).toBeNull();
  });
});

describe('a comment of a person', () => {
  it.each(['Staff asked for it.', 'Tidying: a comma.', 'Title and dates are new.', 'Removed. Nobody does it.'])(
    'is none of ours: %s',
    (text) => {
      expect(readOwnComment(text)).toBeNull();
    },
  );
});
