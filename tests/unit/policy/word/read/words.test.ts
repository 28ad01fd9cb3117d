// The words of a paragraph: marks, links, fields, symbols, boxes to fill in.
import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../../../src/policy/word/word-document.ts';
import { line, p, r, read, relationship, style, styled, type Parts } from './build-word.ts';

function runs(inner: string, parts: Parts = {}): TextRun[] {
  const [block] = read(p(r('Start ') + inner) + line('The end.'), parts).blocks;
  return block?.kind === 'paragraph' ? block.runs : [];
}
const words = (inner: string, parts: Parts = {}): string =>
  runs(inner, parts)
    .map(({ text }) => text)
    .join('');
const notes = (body: string, parts: Parts = {}): string[] => read(body, parts).notCarried.map(({ what }) => what);
const character = (id: string, inner: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${inner}</w:rPr></w:style>`;

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const code = (typed: string): string => `<w:r><w:instrText xml:space="preserve">${typed}</w:instrText></w:r>`;
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const field = (typed: string, result: string): string => begin + code(typed) + separate + result + end;

describe('marks', () => {
  it.each([
    ['<w:b/>', { bold: true }],
    ['<w:b w:val="0"/>', {}],
    ['<w:b w:val="false"/>', {}],
    ['<w:i w:val="1"/>', { italic: true }],
    ['<w:u w:val="single"/>', { underline: true }],
    ['<w:u w:val="none"/>', {}],
    ['<w:vertAlign w:val="superscript"/>', { raised: true }],
    ['<w:vertAlign w:val="subscript"/>', { lowered: true }],
    ['<w:b/><w:i/>', { bold: true, italic: true }],
    ['<w:color w:val="FF0000"/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>', {}],
  ])('%s', (properties, marks) => {
    const text = Object.keys(marks).length === 0 ? 'Start marked' : 'marked';
    expect(runs(r('marked', properties)).pop()).toEqual({ text, ...marks });
  });

  it('come from styles of words and of paragraphs, and can be taken back', () => {
    const styles = character('Strong', '<w:b/>') + style('Loud', 'Loud', '<w:rPr><w:i/></w:rPr>');
    expect(runs(r('strong', '<w:rStyle w:val="Strong"/>'), { styles })).toEqual([
      { text: 'Start ' },
      { text: 'strong', bold: true },
    ]);
    const loud = read(line('A sentence in a style.', styled('Loud')), { styles }).blocks[0];
    expect(loud).toMatchObject({ runs: [{ text: 'A sentence in a style.', italic: true }] });
  });

  it('are joined where Word has cut one stretch into many', () => {
    expect(runs(r('cut ') + r('in ', '<w:lang w:val="en-GB"/>') + r('three'))).toEqual([
      { text: 'Start cut in three' },
    ]);
  });
});

describe('signs', () => {
  it.each([
    ['a tab', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', 'a\tb'],
    ['a line break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', 'a\nb'],
    ['a page break at the end', '<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>', 'a'],
    ['a hyphen that holds words together', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>', 'a\u2011b'],
    ['a hyphen that is not seen', '<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>', 'ab'],
    ['a tick of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'],
    ['a dot of Symbol', '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', '•'],
    ['a sign in the area of private use', r('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>'), '✓'],
    [
      'words in a smart tag',
      `<w:smartTag>${r('Mill')}<w:customXml>${r(' Lane')}</w:customXml></w:smartTag>`,
      'Mill Lane',
    ],
    [
      'words above others',
      `<w:r><w:ruby><w:rt>${r('above')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby></w:r>`,
      'base (above)',
    ],
    ['a sum', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
    [
      'words in what only new programs know',
      `<mc:AlternateContent><mc:Choice>${r('new')}</mc:Choice><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>`,
      'new',
    ],
    ['words in what nobody knows', `<w:future>${r('kept')}</w:future>`, 'kept'],
  ])('%s', (_, inner, shown) => {
    expect(words(inner)).toBe(`Start ${shown}`);
  });

  it('that no font has are named', () => {
    expect(notes(p('<w:r><w:sym w:font="Webdings" w:char="F0FF"/></w:r>' + r('words')))).toEqual([
      'A sign of the symbol font Webdings was left out, because no other font has it.',
    ]);
  });
});

describe('links', () => {
  const links = relationship('rId9', 'hyperlink', 'https://example.org/a', true);

  it.each([
    [
      'an address',
      `<w:hyperlink r:id="rId9">${r('here', '<w:u w:val="single"/>')}</w:hyperlink>`,
      'https://example.org/a',
    ],
    [
      'a place at an address',
      `<w:hyperlink r:id="rId9" w:anchor="b">${r('here')}</w:hyperlink>`,
      'https://example.org/a#b',
    ],
    ['a place in the file', `<w:hyperlink w:anchor="staff_use">${r('here')}</w:hyperlink>`, '#staff_use'],
    ['a field', field(' HYPERLINK "mailto:office@example.org" ', r('here')), 'mailto:office@example.org'],
    ['a field inside', field('HYPERLINK \\l "staff_use" \\h', r('here')), '#staff_use'],
    [
      'a simple field',
      `<w:fldSimple w:instr="HYPERLINK &quot;https://example.org&quot;">${r('here')}</w:fldSimple>`,
      'https://example.org',
    ],
    [
      'a field whose code is cut',
      begin + code(' HYPER') + code('LINK "https://example.org"') + separate + r('here') + end,
      'https://example.org',
    ],
    ['an address without its beginning', field('HYPERLINK "www.example.org"', r('here')), 'https://www.example.org'],
  ])('%s', (_, inner, link) => {
    expect(runs(inner, { links })).toEqual([{ text: 'Start ' }, { text: 'here', link }]);
  });

  it.each(['file:///C:/policies/a.docx', '../a.docx', 'javascript:alert(1)'])(
    'to %s are named, and their words kept',
    (target) => {
      const body = p(`<w:hyperlink r:id="rId8">${r('here')}</w:hyperlink>`);
      const document = read(body, { links: relationship('rId8', 'hyperlink', target, true) });
      expect(document.blocks).toMatchObject([{ runs: [{ text: 'here' }] }]);
      expect(document.notCarried).toEqual([
        {
          place: 'paragraph 1',
          what: `A link leads to “${target}”, which readers of a website cannot open. Its words were kept without it.`,
        },
      ]);
    },
  );
});

describe('fields', () => {
  it.each([
    ['a date', field(' DATE \\@ "d MMMM yyyy" ', r('1 May 2027')), '1 May 2027'],
    ['a reference', field(' REF _Ref1 \\h ', r('section 4')), 'section 4'],
    ['a simple field', `<w:fldSimple w:instr="AUTHOR">${r('A. Clerk')}</w:fldSimple>`, 'A. Clerk'],
    ['a field in a field', field('IF ', field('PAGE', r('2')) + r(' of many')), '2 of many'],
    [
      'a box to tick',
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>${code('FORMCHECKBOX')}${end}`,
      '☒',
    ],
    [
      'a choice',
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="no"/><w:listEntry w:val="yes"/></w:ddList></w:ffData></w:fldChar></w:r>${code('FORMDROPDOWN')}${end}`,
      'yes',
    ],
    ['a symbol', begin + code('SYMBOL 252 \\f "Wingdings" \\s 10') + end, '✓'],
    ['a field that never ends', begin + code('TOC') + separate + r('these words stay'), 'these words stay'],
    ['an end without a beginning', end + r('these words stay'), 'these words stay'],
  ])('%s', (_, inner, shown) => {
    expect(words(inner)).toBe(`Start ${shown}`);
  });
});

it('the large first letter of a paragraph is part of it', () => {
  const letter = p(r('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>');
  expect(read(letter + line('his policy.')).blocks).toMatchObject([{ runs: [{ text: 'This policy.' }] }]);
});

describe('boxes to fill in', () => {
  const control = (inner: string, properties = ''): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

  it('keep what was filled in', () => {
    expect(words(control(r('Larkmead')))).toBe('Start Larkmead');
    expect(words(control(r('☐'), '<w14:checkbox/>') + r(' agreed'))).toBe('Start ☐ agreed');
  });

  it('around paragraphs, rows and cells keep all of them', () => {
    const rows = `<w:tbl>${control(`<w:tr>${control(`<w:tc>${line('a')}</w:tc>`)}<w:tc>${line('b')}</w:tc></w:tr>`)}</w:tbl>`;
    const { blocks } = read(control(line('One.') + line('Two.')) + rows);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'table']);
  });

  it('that are empty are named with what they ask', () => {
    expect(notes(p(r('Name: ') + control(r('Click here to enter text.'), '<w:showingPlcHdr/>')))).toEqual([
      'A box to fill in is empty, and was left out. It asks: “Click here to enter text.”',
    ]);
  });
});

describe('what is left out', () => {
  it('is hidden text, which is named', () => {
    const document = read(p(r('Seen. ') + r('Not seen.', '<w:vanish/>')));
    expect(document.blocks).toMatchObject([{ runs: [{ text: 'Seen.' }] }]);
    expect(document.notCarried).toEqual([{ place: 'paragraph 1', what: 'Hidden text was left out: “Not seen.”' }]);
  });

  it('is a table of contents, as a field, as a box or by its styles', () => {
    const what = 'A table of contents was left out; the site makes its own.';
    const spread = p(begin + code('TOC \\o "1-3"') + separate + r('1 Aims')) + line('2 Staff') + p(end + r(''));
    const box = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${line('Contents')}${spread}</w:sdtContent></w:sdt>`;
    const styles = style('TOC1', 'toc 1') + style('TOCHeading', 'TOC Heading');
    const typed = line('Contents', styled('TOCHeading')) + line('1 Aims 3', styled('TOC1'));
    for (const contents of [spread, box, typed]) {
      const document = read(line('Before.') + contents + line('After.'), { styles });
      expect(document.blocks.map((block) => ('runs' in block ? block.runs[0]?.text : ''))).toEqual([
        'Before.',
        'After.',
      ]);
      expect(document.notCarried.map((other) => other.what)).toEqual([what]);
    }
  });

  it('is another file that Word shows', () => {
    expect(notes(line('Words.') + '<w:altChunk r:id="rId7"/>')).toEqual([
      'A part of the document is another file that Word shows here. It was left out: open the document in Word, copy that part, and paste it in as text.',
    ]);
  });
});
