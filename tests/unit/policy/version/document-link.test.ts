// The words of a link to a file.
import { expect, it } from 'vitest';
import { formatDocument } from '../../../../src/policy/version/document-link.ts';

const link = { address: '/a.pdf', kind: 'PDF' as const, bytes: 210_000, what: 'Print pack' };

it('say the kind, the pages where they are known, and the size', () => {
  expect(formatDocument({ ...link, pages: 14 })).toMatch(/^Print pack \(PDF, 14 pages, 2\d\d KB\)$/);
  expect(formatDocument({ ...link, pages: 1 })).toContain('1 page,');
  expect(formatDocument(link)).toMatch(/^Print pack \(PDF, 2\d\d KB\)$/);
});
