// Reading a file that somebody has handed on: what counts, and each way in which one is left out, in the words of the page.
import { describe, expect, it } from 'vitest';
import { readSavedFile } from '../../../../src/records/intake/read-saved-file.ts';
import type { FileKind } from '../../../../src/records/intake/read-result.ts';
import { type CommentFile, commentFile } from '../../../../src/schemas/saved-files.ts';
import { longestSavedFile } from '../../../../src/schemas/saved-size.ts';

const kind: FileKind<CommentFile> = {
  mark: 'school-policy-comments',
  schema: commentFile,
  judge: ({ school }) =>
    school === 'Larkmead' ? null : { reason: 'It is of another school.', remedy: 'Send it there.' },
  describe: ({ comments }) => `${comments.length} comments.`,
};
const good: CommentFile = {
  file: 'school-policy-comments',
  format: 1,
  school: 'Larkmead',
  policy: { version: '2026-10', title: 'Devices', fingerprint: `v1:${'a'.repeat(64)}` },
  savedOn: '2026-11-20',
  who: { name: 'Fern Moss' },
  comments: [{ on: 'whole', label: 'The whole policy', view: 'agree', text: 'Well done – “yes”.' }],
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (data: unknown) => readSavedFile(bytes(JSON.stringify(data)), kind);
const refusal = (given: Uint8Array): string => {
  const result = readSavedFile(given, kind);
  return result.is === 'refused' ? `${result.reason} ${result.remedy}` : 'taken';
};

describe('a saved file', () => {
  it('is taken with what to say of it, with a byte order mark too', () => {
    const taken = { is: 'taken', data: good, words: '1 comments.' };
    expect(read(good)).toEqual(taken);
    expect(readSavedFile(bytes(`\ufeff${JSON.stringify(good, null, 2)}\n`), kind)).toEqual(taken);
  });

  it('loses what nobody sees and what would turn its words round', () => {
    expect(read({ ...good, who: { name: 'Fern \u202eMoss\u200b' } })).toMatchObject({
      data: { who: { name: 'Fern Moss' } },
    });
  });

  it('is refused by the page where it is none for it', () => {
    expect(read({ ...good, school: 'Finchfold' })).toEqual({
      is: 'refused',
      reason: 'It is of another school.',
      remedy: 'Send it there.',
    });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['empty', bytes(''), /^The file is empty\. Ask whoever sent it/],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), /UTF-16\. .* save it as UTF-8/],
    ['UTF-16 without one', new Uint8Array([0x7b, 0x00, 0x22, 0x00]), /UTF-16/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), /^It is not a text file\./],
    ['too long', bytes(`"${'a'.repeat(longestSavedFile)}"`), /^It is longer than any file/],
    ['too long by far', new Uint8Array(longestSavedFile * 5).fill(97), /^It is longer than any file/],
    ['cut off on its way', bytes(JSON.stringify(good).slice(0, 80)), /^It is damaged: a part of it is missing/],
    ['some other text', bytes('Dear office'), /^It was not saved on this website\./],
    ['a list', bytes('[]'), /^It was not saved on this website\./],
    ['JSON of something else', bytes('{"file":"toString"}'), /^It was not saved on this website\./],
    ['of a newer edition', bytes(JSON.stringify({ ...good, format: 2 })), /newer edition of this website\. Reload/],
    [
      'of another page',
      bytes(JSON.stringify({ file: 'school-policy-record' })),
      /^It is a record of what somebody has read\. Take it to the page “Who has read it”\.$/,
    ],
    [
      'changed by hand',
      bytes(JSON.stringify({ ...good, savedOn: 'May', comments: [{ ...good.comments[0], view: 'yes' }], more: 1 })),
      /^It was changed after it was saved, and cannot be trusted \(at: savedOn; comments, 0, view; its beginning\)/,
    ],
  ])('is left out where it is %s, with what to do', (_, given, words) => {
    expect(refusal(given)).toMatch(words);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('reaches behind no object by “%s”', (key) => {
    const text = JSON.stringify(good).replace('"who":{', `"who":{"${key}":{"isAdmin":true},`);
    expect(refusal(bytes(text))).toMatch(/^It is damaged|^It was not saved/);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
