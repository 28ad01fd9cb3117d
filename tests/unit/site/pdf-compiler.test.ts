// The compiler that makes PDFs: the same bytes each time, nothing that is not accessible, and no sign lost.
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/policy/pdf/document-source.ts';
import { quote, writeBody } from '../../../src/typst/typst.ts';
import { startCompiler } from '../../../src/site/pdf-compiler.ts';
import { readPdf } from '../../read-pdf.ts';

const compiler = startCompiler();
const frame = { title: 'T', school: 'S', warning: null, name: 'N', address: '', fingerprint: '' };
const document = (...parts: string[]): string =>
  openDocument(frame) + writeBody([`heading(level: 1, ${quote('T')})`, ...parts]);
const compile = (source: string): ReturnType<NonNullable<typeof compiler>['compile']> => {
  if (compiler === null) throw new Error('This machine has no compiler for PDFs.');
  return compiler.compile('the version of May 2026', source);
};

describe('the compiler', () => {
  it('makes the same bytes of the same source', () => {
    const [first, second] = [compile(document('"words"')), compile(document('"words"'))];
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    expect(first.missing).toEqual([]);
  });

  it('refuses what is not accessible, naming the version', () => {
    const source = openDocument(frame) + writeBody([`heading(level: 2, ${quote('T')})`]);
    expect(() => compile(source)).toThrow(
      'The PDF of the version of May 2026 was not made, because it would not be accessible to everybody, or not complete: PDF/UA-1 error: the first heading must be of level 1.',
    );
  });

  it('names a picture that it cannot read', () => {
    const source = document('picture("/pictures/a.png", alt: "A")');
    expect(() =>
      compiler?.compile('the version of May 2026', source, new Map([['a.png', Buffer.from('none')]])),
    ).toThrow('The PDF of the version of May 2026 was not made');
  });

  it('draws the signs of policies, and writes out by code what no font has', async () => {
    const { pdf, missing } = compile(document(quote('é ł ☐ ☑ ✓ → … ½ 😀 中 x')));
    expect(missing).toEqual(['中', '😀']);
    expect((await readPdf(pdf)).words.replace(/\s+/g, '')).toContain('éł☐☑✓→…½[U+1F600][U+4E2D]x');
  });

  it('keeps typed code as words', async () => {
    const typed = '#panic("x") $a$ *b* _c_ `d` @e <f> \\ // g /* h = i - j + k ~ https://l.example [m] {n}';
    expect((await readPdf(compile(document(quote(typed))).pdf)).words.replace(/\s+/g, ' ')).toContain(typed);
  });

  it('is not there where the package cannot be had', () => {
    const none = startCompiler(() => {
      throw new Error('Cannot find module');
    });
    expect(none).toBeNull();
  });
});
