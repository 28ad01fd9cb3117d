// Every file that cannot be read, and all that a person is told about it.
import { deflateSync, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../../../../src/policy/word/read/read-word.ts';
import { WordFault } from '../../../../../src/policy/word/word-document.ts';
import { line, names, wordFile, wordFiles, zipFiles } from './build-word.ts';

const saved = 'Open it in Word, choose “Save As”, and choose “Word Document (.docx)”.';
const choose = 'Choose the Word document that the policy is written in.';

/** A file of Office before 2007 with streams of these names. */
function oldOffice(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => bytes.set([letter.charCodeAt(0), 0], at + place * 2));
    bytes[at + 64] = name.length * 2 + 2;
  });
  return bytes;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const latinOf = (bytes: Uint8Array): string => strFromU8(bytes, true);
const whole = wordFile(line('Phones stay in bags.'));
const withDocument = (xml: string): Uint8Array => zipFiles({ ...wordFiles(''), 'word/document.xml': xml });
const nested = (times: number): string =>
  `<w:document ${names}><w:body>${'<w:sdt><w:sdtContent>'.repeat(times)}${line('deep')}${'</w:sdtContent></w:sdt>'.repeat(times)}</w:body></w:document>`;

/** A zip file of one entry, with a size in its list that need not be true. */
function bomb(said: number, size: number): Uint8Array {
  const packed = deflateSync(new Uint8Array(size), { level: 1 });
  const name = strToU8('[Content_Types].xml');
  const head = new DataView(new ArrayBuffer(30));
  head.setUint32(0, 0x04034b50, true);
  head.setUint16(8, 8, true);
  head.setUint16(26, name.length, true);
  const entry = new DataView(new ArrayBuffer(46));
  entry.setUint32(0, 0x02014b50, true);
  entry.setUint16(10, 8, true);
  entry.setUint32(20, packed.length, true);
  entry.setUint32(24, said, true);
  entry.setUint16(28, name.length, true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, 1, true);
  end.setUint32(16, 30 + name.length + packed.length, true);
  const pieces = [head, name, packed, entry, name, end].map(
    (piece) => new Uint8Array(piece instanceof DataView ? piece.buffer : piece),
  );
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** The same bytes with one changed in the packed text. */
function flipped(): Uint8Array {
  const bytes = whole.slice();
  const name = latinOf(bytes).indexOf('word/document.xml');
  const at = name + 'word/document.xml'.length + 20;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

const damaged =
  'The file is damaged: part of it is missing or has changed. Fetch it again from where it came. If Word can still open it, save it there under a new name.';
const broken =
  'The text in the file is broken, so that it cannot be read to its end. Open it in Word; if Word can repair it, save it under a new name, and choose that file.';
const noText =
  'The file has no text where Word keeps it. Open it in Word; if it looks right there, save it under a new name, and choose that file.';
const macros =
  'The file holds macros, which are small programs (.docm). Open it in Word, choose “Save As”, choose “Word Document (.docx)”, and agree that the macros are left out.';
const tooMuch =
  'There is far more inside the file than a policy can hold, so reading was stopped. Copy its text into a new Word document, and save that.';
const noWords =
  'The document has no words that can be read. If its pages are pictures, such as scans, the policy has to be typed, or read by a program that recognises text.';
const tooDeep =
  'The file has tables or boxes inside one another, far deeper than a policy needs. Take the text out of the innermost ones in Word, and save it.';
const locked =
  'The file asks for a password. Open it in Word, choose “File”, “Info”, “Protect Document”, “Encrypt with Password”, empty the box, and save it.';
const webPage = `This is a web page, whatever its name says. ${saved}`;
const documentType =
  'The file holds instructions (a document type) that Word never writes, so it is not read. Open it in Word, and save it under a new name.';

const googleDocs =
  'This file only leads to a document in Google Docs. Open the document there, choose “File”, “Download”, “Microsoft Word (.docx)”, and choose the file that it makes.';

const cases: [what: string, bytes: () => Uint8Array, message: string][] = [
  ['an empty file', () => new Uint8Array(), 'The file is empty. Choose another, or save the document again in Word.'],
  [
    'a file of old Word',
    () => oldOffice('Root Entry', 'WordDocument'),
    `This is a file of Word 97 to 2003 (.doc). ${saved}`,
  ],
  ['a file with a password', () => oldOffice('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), locked],
  [
    'a file that only some may open',
    () => oldOffice('Root Entry', 'EncryptedPackage', 'DRMEncryptedTransform'),
    'The file can only be opened by the people whom it was shared with. Open it in Word, choose “File”, “Info”, “Protect Document”, “Restrict Access”, “Unrestricted Access”, and save it.',
  ],
  ['a file of old Excel', () => oldOffice('Root Entry', 'Workbook'), `This is an Excel file. ${choose}`],
  ['a file of old PowerPoint', () => oldOffice('PowerPoint Document'), `This is a PowerPoint file. ${choose}`],
  ['an Excel file', () => zipFiles({ 'xl/workbook.xml': '<workbook/>' }), `This is an Excel file. ${choose}`],
  ['a PowerPoint file', () => zipFiles({ 'ppt/presentation.xml': '<p/>' }), `This is a PowerPoint file. ${choose}`],
  [
    'an OpenDocument file',
    () => zipFiles({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' }),
    'This is an OpenDocument file (.odt). Open it in Word or LibreOffice, choose “Save As”, and choose “Word (.docx)”.',
  ],
  [
    'a Pages file',
    () => zipFiles({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }),
    'This is a Pages file. Open it in Pages, choose “File”, “Export To”, “Word”, and choose the file that it makes.',
  ],
  [
    'a PDF',
    () => latin('%PDF-1.7\n%âãÏÓ'),
    'This is a PDF. Choose the Word document that it was made from. If nobody has that, open the PDF in Word, look through what Word made of it, and save it as a Word document (.docx).',
  ],
  ['a Rich Text file', () => latin('{\\rtf1\\ansi Phones}'), `This is a Rich Text file (.rtf). ${saved}`],
  ['a web page', () => latin('\r\n<!DOCTYPE html><html><body>Phones</body></html>'), webPage],
  ['a web page in UTF-16', () => Uint8Array.from([0xff, 0xfe, ...latin('<\0h\0t\0m\0l\0>\0')]), webPage],
  ['a web page in one file', () => latin('MIME-Version: 1.0\nContent-Type: multipart/related'), webPage],
  [
    'Word in one XML file',
    () => latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    `This is a Word document saved as one XML file. ${saved}`,
  ],
  [
    'a text',
    () => latin('Phone policy\n\n1. Aims\n'),
    'This is a plain text file, whatever its name says. Open it in Word, give it its headings and lists, and save it as a Word document (.docx).',
  ],
  ['a photograph', () => latin('\xff\xd8\xff\xe0\0\x10JFIF'), `This is a picture. ${choose}`],
  ['a screenshot', () => latin('\x89PNG\r\n\x1a\n'), `This is a picture. ${choose}`],
  ['a photograph of a telephone', () => latin('\0\0\0\x24ftypheic\0\0\0\0'), `This is a picture. ${choose}`],
  [
    'OpenDocument in one XML file',
    () => latin('<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis"/>'),
    'This is an OpenDocument file (.odt). Open it in Word or LibreOffice, choose “Save As”, and choose “Word (.docx)”.',
  ],
  ['a file of Google Drive', () => latin('{"url":"https://docs.google.com/open?id=a","email":"b"}'), googleDocs],
  ['a newer file of Google Drive', () => latin('{"":"WARNING!","doc_id":"a","resource_key":""}'), googleDocs],
  [
    'a shortcut',
    () => latin('[InternetShortcut]\r\nURL=https://school.example/policy\r\n'),
    'This file only leads to a place on the web, and has no text. Open it, download the Word document from there, and choose that.',
  ],
  [
    'what Word keeps beside an open document',
    () => latin(`\x07J Smith${' '.repeat(46)}\x07\0${[...'J Smith'].join('\0')}\0${' \0'.repeat(60)}`.slice(0, 162)),
    'This is the small file that Word keeps beside a document while it is open (its name begins with “~$”). Choose the document itself.',
  ],
  [
    'a file of nothing known',
    () => latin('\0\x01\x02\x03'),
    'This is not a Word document, whatever its name says. Choose one whose name ends in .docx.',
  ],
  [
    'a folder of files',
    () => zipFiles({ 'Policies/Phones.docx': whole }),
    'This is a zip folder without a Word document in it. If the document lies inside, unpack the folder and choose the document itself.',
  ],
  ['a file with macros', () => zipFiles({ ...wordFiles(line('Hello')), 'word/vbaProject.bin': 'x' }), macros],
  [
    'a file that says it has macros',
    () =>
      zipFiles({
        ...wordFiles(line('Hello')),
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
    macros,
  ],
  ['a file cut short', () => whole.subarray(0, whole.length - 60), damaged],
  ['a file cut in the middle', () => whole.subarray(0, whole.length / 2), damaged],
  ['a file with a byte changed', flipped, damaged],
  [
    'a file with a letter changed',
    () => {
      const stored = zipSync({ 'word/document.xml': strToU8('Phones stay in bags.') }, { level: 0 });
      const at = latinOf(stored).indexOf('bags');
      return stored.map((byte, place) => (place === at ? 0x74 : byte));
    },
    damaged,
  ],
  ['a file whose text is missing', () => zipFiles({ ...wordFiles(''), 'word/document.xml': '<w:document/>' }), noText],
  ['a file without its main part', () => zipFiles({ 'word/styles.xml': '<w:styles/>' }), noText],
  ['broken XML', () => withDocument(`<w:document ${names}><w:body><w:p></w:body>`), broken],
  ['an empty part', () => withDocument(''), broken],
  [
    'entities inside one another',
    () =>
      withDocument(
        `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document ${names}><w:body>${line('&b;')}</w:body></w:document>`,
      ),
    documentType,
  ],
  [
    'a file from elsewhere',
    () => withDocument(`<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document ${names}/>`),
    documentType,
  ],
  [
    'an entity that nobody knows',
    () => withDocument(`<w:document ${names}><w:body>${line('&xxe;')}</w:body></w:document>`),
    broken,
  ],
  ['boxes inside boxes', () => withDocument(nested(200)), tooDeep],
  ['boxes inside boxes by the hundred thousand', () => withDocument(nested(100_000)), tooDeep],
  [
    'a huge file',
    () => {
      const bytes = new Uint8Array(20_000_001);
      bytes.set(whole);
      return bytes;
    },
    'The file is larger than 20 MB. Make its pictures smaller in Word (click one, “Picture Format”, “Compress Pictures”), or take them out, and save it.',
  ],
  ['a file that says it unpacks to too much', () => bomb(101_000_000, 10), tooMuch],
  ['a file that unpacks to more than it says', () => bomb(10, 101_000_000), tooMuch],
  [
    'a file of very many parts',
    () => zipFiles(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`word/${at}.xml`, '']))),
    tooMuch,
  ],
  ['a document without words', () => wordFile('<w:p/>'), noWords],
  ['a document of a scan', () => wordFile('<w:p><w:r><w:drawing/></w:r></w:p>'), noWords],
];

describe('a file that cannot be read', () => {
  it.each(cases)('%s', (_, bytes, message) => {
    let fault: unknown = null;
    try {
      readWord(bytes());
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(WordFault);
    expect((fault as WordFault).message).toBe(message);
  });

  it('is told in at most three sentences', () => {
    const long = cases.filter(([, , message]) => message.split(/\. (?=[A-Z])/).length > 3);
    expect(long).toEqual([]);
  });
});

describe('a file that looks odd', () => {
  it('is read where its names are the strict ones', () => {
    const main = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const xml = `<x:document xmlns:x="${main}"><x:body><x:p><x:r><x:t>Strict words.</x:t></x:r></x:p></x:body></x:document>`;
    expect(readWord(withDocument(xml)).blocks).toMatchObject([{ runs: [{ text: 'Strict words.' }] }]);
  });

  it('is read where its text is in UTF-16', () => {
    const xml = `<w:document ${names}><w:body>${line('Wide words.')}</w:body></w:document>`;
    const bytes = new Uint8Array(2 + xml.length * 2);
    bytes.set([0xff, 0xfe]);
    [...xml].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 2 + at * 2));
    const file = zipFiles({ ...wordFiles(''), 'word/document.xml': bytes });
    expect(readWord(file).blocks).toMatchObject([{ runs: [{ text: 'Wide words.' }] }]);
  });

  it('is read where its names have other capitals and backslashes', () => {
    const { 'word/document.xml': text = '', ...others } = wordFiles(line('Odd names.'));
    expect(readWord(zipFiles({ ...others, 'Word\\Document.xml': text })).blocks).toHaveLength(1);
  });

  it('is read where it lies inside other bytes', () => {
    const around = new Uint8Array(whole.length + 100);
    around.set(whole, 50);
    expect(readWord(around.subarray(50, 50 + whole.length)).blocks).toHaveLength(1);
  });
});
