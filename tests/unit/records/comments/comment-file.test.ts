// What is made of a reader's comments: a file that the office's page takes, a text, and the beginning of an email.
import { describe, expect, it } from 'vitest';
import {
  formatCommentText,
  formatSaved,
  mailComments,
  makeCommentFile,
  nameCommentFile,
  type TypedComment,
  writeCommentFile,
} from '../../../../src/records/comments/comment-file.ts';
import { commentFile } from '../../../../src/schemas/saved-files.ts';

const head = {
  school: 'Larkmead Primary School',
  policy: { version: '2026-10', title: 'Devices Policy', fingerprint: `v1:${'a'.repeat(64)}` },
};
const at = (on: string, label: string, view: TypedComment['view'], text = ''): TypedComment => ({
  on,
  label,
  view,
  text,
});
const make = (comments: TypedComment[], name = '', role = '') => {
  const file = makeCommentFile(head, { name, role, comments }, '2026-11-20');
  if (file === null) throw new Error('nothing was made');
  return file;
};

describe('a comment file', () => {
  const typed = [
    at('whole', 'The policy as a whole', 'agree'),
    at('a', '1(1)', ''),
    at('b', '1(2)', '', '  Why?\nReally?  '),
    at('c', '1(3)', 'change', 'Half past.'),
  ];

  it('has what was chosen or written, and no more', () => {
    const file = make(typed, '  Fern   Moss ', ' ');
    expect(file.who).toEqual({ name: 'Fern Moss' });
    expect(file.comments).toEqual([
      { on: 'whole', label: 'The policy as a whole', view: 'agree', text: '' },
      { on: 'b', label: '1(2)', view: 'comment', text: 'Why?\nReally?' },
      { on: 'c', label: '1(3)', view: 'change', text: 'Half past.' },
    ]);
    expect(commentFile.parse(JSON.parse(writeCommentFile(file) ?? ''))).toEqual(file);
  });

  it('is none while there is nothing to say, whoever says it', () => {
    expect(
      makeCommentFile(head, { name: 'Fern', role: '', comments: [at('a', '1', '', ' ')] }, '2026-11-20'),
    ).toBeNull();
  });

  it('is not made longer than any page reads', () => {
    expect(
      writeCommentFile(make(Array.from({ length: 60 }, (_, n) => at(`c${n}`, 'x', 'change', 'y'.repeat(4_000))))),
    ).toBeNull();
  });

  it('takes names and labels however long they are', () => {
    const long = 'x'.repeat(500);
    expect(commentFile.safeParse(make([at('a', long, 'agree')], long, long)).success).toBe(true);
  });

  it('is named after who wrote it, or the day', () => {
    expect(nameCommentFile(make(typed, 'Zoë O’Brien-Šmith'))).toBe('comments-2026-10-zoe-o-brien-smith.json');
    expect(nameCommentFile(make(typed))).toBe('comments-2026-10-2026-11-20.json');
    expect(nameCommentFile(make(typed, '鈴木'))).toBe('comments-2026-10-2026-11-20.json');
  });

  it('is told once it is saved, with what has no words', () => {
    expect(formatSaved(make(typed), 'a.json')).toBe(
      'Saved as a.json, with 3 comments. It is on your device: now send it.',
    );
    expect(formatSaved(make([at('a', '1', 'change')]), 'a.json')).toContain(
      '1 of them says what you think without saying why.',
    );
  });
});

describe('as text', () => {
  it('says what it is on, from whom, and each comment with its place', () => {
    expect(
      formatCommentText(make([at('c', '1(3)', 'change', 'Half past.'), at('d', '1(4)', 'agree')], '', 'parent')),
    ).toBe(
      'Comments on: Devices Policy, version of October 2026, Larkmead Primary School\nFrom: no name (parent)\nDate: 20 November 2026\n\n' +
        '1(3): should change\nHalf past.\n\n1(4): agree\n',
    );
  });

  it('begins an email only where there is an address, and holds no more than such an address can', () => {
    const short = make([at('c', '1(3)', 'change', 'A & B? = ü')]);
    expect(mailComments('the school office', short)).toBeNull();
    const mail = mailComments('office@larkmead.example', short);
    expect(mail?.isWhole).toBe(true);
    expect(new URL(mail?.href ?? '').pathname).toBe('office@larkmead.example');
    expect(new URL(mail?.href ?? '').searchParams.get('body')).toContain('A & B? = ü\r\n');
    const long = mailComments('office@larkmead.example', make([at('c', '1(3)', 'change', 'word '.repeat(500))]));
    expect(long?.isWhole).toBe(false);
    expect(long?.href).not.toContain('body=');
  });
});
