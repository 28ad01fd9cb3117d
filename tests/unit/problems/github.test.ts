import { describe, expect, it } from 'vitest';
import { formatAsAnnotations, formatAsSummary } from '../../../src/problems/github.ts';
import { problem, type Problem } from '../../../src/problems/problem.ts';

const policy = 'content/policy/2023-11.mdx';
const unconfirmed = problem('contacts-unconfirmed', { path: 'content/school.yaml', line: 5 }, {});
const repeated = problem('repeated-id', { path: policy, line: 12 }, { id: 'staff-use', firstLine: 9 });
const withoutId = problem('missing-id', { path: policy, line: 9, column: 3 }, { what: 'paragraph', text: '50%' });

/** A problem whose texts are what somebody could have typed into a file. */
const typed = (words: string, path = policy): Problem => ({ ...repeated, path, message: words, remedy: 'Mend it.' });

describe('notes on the lines of a change', () => {
  it('are word for word what GitHub reads: errors first, the remedy on a line of its own', () => {
    expect(formatAsAnnotations([unconfirmed, repeated, withoutId])).toBe(
      [
        '::error file=content/policy/2023-11.mdx,line=9,col=3,title=This stops the site (missing-id)::The paragraph "50%25" has no id.%0AEnd it with a space, "^" and an id of two to four words, such as " ^staff-privacy".',
        '::error file=content/policy/2023-11.mdx,line=12,title=This stops the site (repeated-id)::The id "staff-use" is used already, on line 9.%0AGive this one an id of its own; ids are never shared.',
        '::notice file=content/school.yaml,line=5,title=To look at%2C stops nothing (contacts-unconfirmed)::Nobody has confirmed the contacts, so pages say that they are unconfirmed.%0AAsk the school, correct them, and set confirmedOn and reviewBy.',
        '2 errors, 1 notice.',
        '',
      ].join('\n'),
    );
  });

  it('let nothing that stands in a file give GitHub an order', () => {
    const [line, ...rest] = formatAsAnnotations([typed('a\r\n::stop-commands::x', 'a,b:c%.mdx')]).split('\n');
    expect(line).toBe(
      '::error file=a%2Cb%3Ac%25.mdx,line=12,title=This stops the site (repeated-id)::a%0D%0A::stop-commands::x%0AMend it.',
    );
    expect(rest).toEqual(['1 error, 0 notices.', '']);
  });

  it('are none where nothing is wrong', () => {
    expect(formatAsAnnotations([])).toBe('0 errors, 0 notices.\n');
  });
});

describe('the summary of a run', () => {
  it('says what stops the site, where, and what to do, then what can wait', () => {
    expect(formatAsSummary([unconfirmed, repeated])).toBe(`## The content is not in order yet: 1 error

The site stays as it was until each error is put right. Correct the file, upload it again to the same branch, and this check runs again by itself.

### Errors: put these right

- **content/policy/2023-11.mdx, line 12**: The id "staff-use" is used already, on line 9.<br>What to do: Give this one an id of its own; ids are never shared.

### Notices: look at these in time, they stop nothing

- **content/school.yaml, line 5**: Nobody has confirmed the contacts, so pages say that they are unconfirmed.<br>What to do: Ask the school, correct them, and set confirmedOn and reviewBy.
`);
  });

  it('names the lines of a notice that is the same in several', () => {
    expect(formatAsSummary([unconfirmed, { ...unconfirmed, line: 9 }])).toContain(
      '- **content/school.yaml, lines 5, 9**',
    );
  });

  it('says when all is in order', () => {
    expect(formatAsSummary([])).toBe('## The content is in order\n\nNothing stops the site (0 errors, 0 notices.)\n');
  });

  it('shows what was typed, and takes none of it for a mark', () => {
    expect(formatAsSummary([typed('"<Cite" and *this* [one](x) `a`\n# b | c')])).toContain(
      '"\\<Cite" and \\*this\\* \\[one\\](x) \\`a\\` \\# b \\| c<br>',
    );
  });
});
