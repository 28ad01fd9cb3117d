// What stands beside the text: comments, notes, headers and footers, pictures, boxes, bookmarks, properties.
import { describe, expect, it } from 'vitest';
import {
  names,
  line,
  p,
  r,
  read,
  relationship,
  relationships,
  row,
  sketch,
  table,
  wordFiles,
  zipFiles,
} from './build-word.ts';
import { readWord } from '../../../../../src/policy/word/read/read-word.ts';

const comment = (id: number, words: string, paraId = ''): string =>
  `<w:comment w:id="${id}" w:author="Head"><w:p${paraId === '' ? '' : ` w14:paraId="${paraId}"`}>${r(words)}</w:p></w:comment>`;
const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const to = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const picture = (alternative: string, id = 'rId5'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alternative}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="2" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('comments', () => {
  it('stand on the block that their words stand in', () => {
    const body = line('One.') + p(r('Two ') + from(1) + r('words') + to(1) + r('.')) + line('Three.');
    const { blocks } = read(body, { comments: comment(1, 'Staff asked.') });
    expect(blocks.map(({ comments }) => comments)).toEqual([[], [{ author: 'Head', text: 'Staff asked.' }], []]);
  });

  it('over several blocks stand on each that they cover, and not on one that they only touch', () => {
    const body = p(from(1) + r('One.')) + line('Two.') + p(to(1) + r('Three.'));
    const { blocks } = read(body, { comments: comment(1, 'All this.') });
    expect(blocks.map(({ comments }) => comments.length)).toEqual([1, 1, 0]);
    expect(blocks[0]?.comments[0]).toBe(blocks[1]?.comments[0]);
  });

  it('at a place without words belong to its paragraph', () => {
    const { blocks } = read(p(r('Words.') + '<w:r><w:commentReference w:id="1"/></w:r>'), {
      comments: comment(1, 'Why?'),
    });
    expect(blocks[0]?.comments).toHaveLength(1);
  });

  it('have their answers below them, and those that are done are named instead', () => {
    const comments = comment(1, 'Why?', 'A1') + comment(2, 'Because.', 'A2') + comment(3, 'Settled.', 'A3');
    const commentsExtended =
      '<w15:commentEx w15:paraId="A1" w15:done="0"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1" w15:done="0"/><w15:commentEx w15:paraId="A3" w15:done="1"/>';
    const body = p(from(1) + from(2) + r('One.') + to(1) + to(2)) + p(from(3) + r('Two.') + to(3));
    const document = read(body, { comments, commentsExtended });
    expect(document.blocks.map((block) => block.comments.map(({ text }) => text))).toEqual([['Why?', 'Because.'], []]);
    expect(document.notCarried).toEqual([
      { place: 'paragraph 2', what: 'A comment that is marked as done was left out: “Settled.” (Head)' },
    ]);
  });

  it('that are done take their answers with them', () => {
    const comments = comment(1, 'Why?', 'A1') + comment(2, 'Because.', 'A2');
    const commentsExtended =
      '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1" w15:done="0"/>';
    const document = read(p(from(1) + from(2) + r('One.') + to(1) + to(2)), { comments, commentsExtended });
    expect(document.blocks[0]?.comments).toEqual([]);
    expect(document.notCarried.map(({ what }) => what)).toEqual([
      'A comment that is marked as done was left out: “Why?” (Head)',
      'A comment that is marked as done was left out: “Because.” (Head)',
    ]);
  });

  it('that do not say where they end stand where they are called', () => {
    const body = p(from(1) + r('One.')) + p(r('Two.') + '<w:r><w:commentReference w:id="1"/></w:r>') + line('Three.');
    const { blocks } = read(body, { comments: comment(1, 'Why?') });
    expect(blocks.map(({ comments }) => comments.length)).toEqual([0, 1, 0]);
  });

  it('in a table stand on the table', () => {
    const { blocks } = read(table(row(p(from(1) + r('a') + to(1)), line('b'))), { comments: comment(1, 'Cell.') });
    expect(blocks[0]?.comments).toHaveLength(1);
  });

  it('that no words have are named', () => {
    expect(read(line('Words.'), { comments: comment(4, 'Lost.') }).notCarried).toEqual([
      { place: 'comments', what: 'A comment stands at no words, and was left out: “Lost.” (Head)' },
    ]);
  });
});

describe('footnotes and endnotes', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${line('')}</w:footnote><w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>' + r(' See the Act.'))}</w:footnote>`;
  const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';

  it('stand where they are called', () => {
    const { blocks } = read(p(r('Phones') + call + r(' stay.')), { footnotes });
    expect(blocks[0]).toMatchObject({ runs: [{ text: 'Phones', notes: ['See the Act.'] }, { text: ' stay.' }] });
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].runs[1]).toEqual({ text: ' stay.' });
  });

  it('called before any word belong to the first', () => {
    expect(read(p(call + r('Phones.')), { footnotes }).blocks[0]).toMatchObject({
      runs: [{ text: 'Phones.', notes: ['See the Act.'] }],
    });
  });

  it('called where there are no words are paragraphs, and named', () => {
    const document = read(line('Words.') + p(call), { footnotes });
    expect(sketch(document)).toEqual(['Words.', 'See the Act.']);
    expect(document.notCarried[0]?.what).toBe(
      'A footnote is called where no words stand. It was put there as a paragraph.',
    );
  });

  it('keep the address that they lead to, and endnotes are the same', () => {
    const endnotes = `<w:endnote w:id="3">${p(`<w:hyperlink r:id="rId1">${r('The Act')}</w:hyperlink>`)}</w:endnote>`;
    const rels = relationships(relationship('rId1', 'hyperlink', 'https://example.org/act', true));
    const files = { 'word/_rels/endnotes.xml.rels': rels };
    const { blocks } = read(p(r('Phones.') + '<w:r><w:endnoteReference w:id="3"/></w:r>'), { endnotes, files });
    expect(blocks[0]).toMatchObject({ runs: [{ notes: ['The Act (https://example.org/act)'] }] });
  });
});

describe('headers and footers', () => {
  const page = (typed: string): string => `<w:fldSimple w:instr=" ${typed} ">${r('3')}</w:fldSimple>`;

  it('are named with their words, without page numbers', () => {
    const document = read(line('Words.'), {
      header1: line('Finchfold School') + table(row(line('Phone policy'), line('2027'))),
      footer1: p(r('Page ') + page('PAGE') + r(' of ') + page('NUMPAGES')),
    });
    expect(document.notCarried).toEqual([
      {
        place: 'page header',
        what: 'These words of the page header were left out: “Finchfold School / Phone policy / 2027”',
      },
    ]);
  });

  it('name pictures too', () => {
    expect(read(line('Words.'), { header1: p(picture('Crest')) }).notCarried).toEqual([
      { place: 'page header', what: 'A picture in the page header was left out.' },
    ]);
  });
});

describe('pictures', () => {
  const parts = {
    links: relationship('rId5', 'image', 'media/image1.png'),
    files: { 'word/media/image1.png': Uint8Array.from([1, 2, 3]) },
  };

  it('stand in their place, or after the paragraph that they stand in', () => {
    const document = read(line('One.') + p(picture('A plan')) + p(r('Two ') + picture('A chart') + r('words.')), parts);
    expect(sketch(document)).toEqual(['One.', 'picture: [A plan]', 'Two words.', 'picture: [A chart]']);
    expect(document.blocks[1]).toMatchObject({ bytes: Uint8Array.from([1, 2, 3]), place: 'paragraph 2' });
    expect(document.notCarried).toEqual([
      { place: 'paragraph 2', what: 'A picture, “A plan”, stands here. Words inside it cannot be read.' },
      { place: 'paragraph 2', what: 'A picture, “A chart”, stands here. Words inside it cannot be read.' },
    ]);
  });

  it('that stand alone have the bookmark and the comment of their paragraph', () => {
    const alone = p(
      `<w:bookmarkStart w:id="9" w:name="slip_way"/>${from(1)}${picture('A plan')}${to(1)}<w:bookmarkEnd w:id="9"/>`,
    );
    const document = read(line('One.') + alone, { ...parts, comments: comment(1, 'A new plan.') });
    expect(document.blocks[1]).toMatchObject({ bookmarks: ['slip_way'], comments: [{ text: 'A new plan.' }] });
  });

  it('that are kept elsewhere have no bytes', () => {
    const links = relationship('rId5', 'image', 'https://example.org/a.png', true);
    expect(read(line('One.') + p(picture('')), { links }).blocks[1]).toMatchObject({ alternative: '', bytes: null });
  });

  it('of old Word are read too', () => {
    const old = '<w:r><w:pict><v:shape alt="An old plan"><v:imagedata r:id="rId5"/></v:shape></w:pict></w:r>';
    expect(read(line('One.') + p(old), parts).blocks[1]).toMatchObject({
      alternative: 'An old plan',
      bytes: { length: 3 },
    });
  });

  it('in a cell stand after the table', () => {
    const document = read(table(row(p(picture('A plan')), line('b'))), parts);
    expect(sketch(document)).toEqual(['table:  | b', 'picture: [A plan]']);
    expect(document.notCarried[0]?.place).toBe('table 1, row 1');
  });
});

describe('what is drawn', () => {
  const drawing = (inner: string): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

  it('a text box becomes paragraphs, once', () => {
    const document = read(p(r('Beside.') + box(line('In the box.') + line('Still in it.'))) + line('After.'));
    expect(sketch(document)).toEqual(['Beside.', 'In the box.', 'Still in it.', 'After.']);
    expect(document.notCarried).toEqual([
      { place: 'paragraph 1', what: 'A text box: its words were put below the paragraph that it is fixed to.' },
    ]);
  });

  it.each([
    ['a chart', '<c:chart r:id="rId6"/>', 'A chart was left out.'],
    ['a diagram', '<dgm:relIds r:dm="rId6"/>', 'A diagram (SmartArt) was left out. It says: “Tell / Listen”'],
    [
      'words in a shape',
      '<wps:wsp><a:p><a:r><a:t>Stop</a:t></a:r></a:p></wps:wsp>',
      'Words that are drawn, not typed, were left out. It says: “Stop”',
    ],
    ['a shape', '<wps:wsp/>', 'A drawn shape was left out.'],
  ])('%s is named', (_, inner, what) => {
    const diagram = `<dgm:dataModel ${names}><a:p><a:r><a:t>Tell</a:t></a:r></a:p><a:p><a:r><a:t>Listen</a:t></a:r></a:p></dgm:dataModel>`;
    const parts = {
      links: relationship('rId6', 'diagramData', 'diagrams/data1.xml'),
      files: { 'word/diagrams/data1.xml': diagram },
    };
    expect(read(p(r('Words.') + drawing(inner)), parts).notCarried).toEqual([{ place: 'paragraph 1', what }]);
  });

  it('a sheet of another program is named', () => {
    const object = '<w:r><w:object><v:shape/><o:OLEObject ProgID="Excel.Sheet.12" r:id="rId6"/></w:object></w:r>';
    expect(read(p(r('Words.') + object)).notCarried[0]?.what).toBe(
      'Something from another program (Excel.Sheet.12) was left out.',
    );
  });
});

describe('bookmarks', () => {
  const start = (name: string): string => `<w:bookmarkStart w:id="${name}" w:name="${name}"/>`;
  const end = (name: string): string => `<w:bookmarkEnd w:id="${name}"/>`;

  it('stand on the block that they begin in; those of Word’s own only where a link leads there', () => {
    const body =
      p(start('_GoBack') + start('aims') + r('One.') + end('aims')) +
      p(start('_Toc1') + r('Two.') + end('_Toc1')) +
      p(`<w:hyperlink w:anchor="_Toc1">${r('See two.')}</w:hyperlink>`);
    expect(read(body).blocks.map(({ bookmarks }) => bookmarks)).toEqual([['aims'], ['_Toc1'], []]);
  });

  it('that cover words come before those that mark a place', () => {
    const body = p(start('old_one') + end('old_one') + start('new_one') + r('Words.') + end('new_one'));
    expect(read(body).blocks[0]?.bookmarks).toEqual(['new_one', 'old_one']);
  });

  it('between paragraphs belong to the next', () => {
    expect(read(line('One.') + start('two_words') + line('Two.')).blocks[1]?.bookmarks).toEqual(['two_words']);
  });
});

describe('the file’s own property', () => {
  const properties = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Other"><vt:lpwstr>x</vt:lpwstr></property><property fmtid="{D5}" pid="2" name="policy-version"><vt:lpwstr>2023-11</vt:lpwstr></property></Properties>`;

  it('says which version it was exported as', () => {
    const files = wordFiles(line('Words.'));
    const rels = relationships(
      relationship('rId1', 'officeDocument', 'word/document.xml') +
        relationship('rId2', 'custom-properties', 'docProps/custom.xml'),
    );
    const bytes = zipFiles({ ...files, '_rels/.rels': rels, 'docProps/custom.xml': properties });
    expect(readWord(bytes).exportedFrom).toBe('2023-11');
    expect(readWord(zipFiles(files)).exportedFrom).toBeNull();
  });
});
