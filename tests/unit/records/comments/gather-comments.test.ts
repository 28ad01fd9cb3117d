// A consultation of 25 comment files, merged by clause: nothing is lost, nothing is made up, and it can be taken into a spreadsheet.
import { describe, expect, it } from 'vitest';
import { commentReader } from '../../../../src/records/comments/comment-kind.ts';
import { commentsCsv, commentsText, formatGathered } from '../../../../src/records/comments/comments-files.ts';
import type { CommentedVersion } from '../../../../src/records/comments/commented-version.ts';
import { renderComments } from '../../../../src/records/comments/draw-comments.ts';
import { gatherComments, type NamedFile } from '../../../../src/records/comments/gather-comments.ts';
import { type IntakeFile, listFiles, takenOf } from '../../../../src/records/intake/file-list.ts';
import type { CommentFile } from '../../../../src/schemas/saved-files.ts';

const fingerprint = `v1:${'a'.repeat(64)}`;
const version: CommentedVersion = {
  version: '2026-10',
  title: 'Devices Policy',
  school: 'Larkmead Primary School',
  fingerprint,
  places: ['aims', 'phones', 'watches', 'glasses'].map((id, at) => ({
    id,
    label: `1(${at + 1})`,
    text: `About ${id}.`,
  })),
};
type Comment = CommentFile['comments'][number];
const on = (id: string, view: Comment['view'], text = ''): Comment => {
  const place = version.places.find((known) => known.id === id);
  return { on: id, label: place?.label ?? 'The policy as a whole', view, text };
};
const file = (
  name: string | null,
  savedOn: string,
  comments: Comment[],
  more: Partial<CommentFile> = {},
): CommentFile => ({
  file: 'school-policy-comments',
  format: 1,
  school: version.school,
  policy: { version: '2026-10', title: version.title, fingerprint },
  savedOn,
  who: name === null ? {} : { name },
  comments,
  ...more,
});
const named = (data: CommentFile, at: number): NamedFile => ({ name: `file-${at}.json`, data });

/** Twenty-five people: each on phones, every fifth without a name, some on another clause too. */
const many = Array.from({ length: 25 }, (_, at) => {
  const view = (['agree', 'change', 'question', 'comment'] as const)[at % 4] ?? 'agree';
  const comments = [on('phones', view, view === 'agree' ? '' : `Words of ${at}.`)];
  if (at % 3 === 0) comments.push(on('aims', 'agree'));
  if (at % 10 === 0) comments.push(on('whole', 'comment', 'Well done.'));
  return file(at % 5 === 0 ? null : `Person ${at}`, `2026-11-${String((at % 25) + 1).padStart(2, '0')}`, comments);
});

describe('25 files', () => {
  const read = commentReader(version);
  const intake: IntakeFile<CommentFile>[] = many.map((data, at) => ({
    id: at,
    name: `file-${at}.json`,
    read: read(new TextEncoder().encode(JSON.stringify(data))),
  }));
  const gathered = gatherComments(takenOf(intake), version);

  it('all count, and each comment of each stands at its clause, in the order of the policy', () => {
    expect(listFiles(intake).every(({ isTaken }) => isTaken)).toBe(true);
    expect(gathered.places.map(({ id, comments }) => [id, comments.length])).toEqual([
      ['whole', 3],
      ['aims', 9],
      ['phones', 25],
    ]);
    expect(gathered.comments).toBe(many.reduce((sum, { comments }) => sum + comments.length, 0));
    expect(gathered.places[2]?.counts).toEqual({ agree: 7, change: 6, question: 6, comment: 6 });
    expect(gathered.gone).toEqual([]);
  });

  it('are summed up in words', () => {
    expect(formatGathered(gathered, 2)).toBe(
      '37 comments from 25 files: agree 16, should change 6, question 6, comment 9. 5 files have no name. 2 files were left out.',
    );
  });

  it('become a row for each comment, and a text in which every word stands', () => {
    expect(commentsCsv(gathered).trim().split('\r\n')).toHaveLength(1 + 37);
    const text = commentsText(gathered, version, 0);
    for (const { comments } of many) for (const comment of comments) expect(text).toContain(comment.text);
    expect(text).toContain('1(2) (agree 7, should change 6, question 6, comment 6)\r\n');
  });
});

describe('what is not as it should be', () => {
  it('files of another school or version are named and left out', () => {
    const read = (data: CommentFile) => commentReader(version)(new TextEncoder().encode(JSON.stringify(data)));
    const good = file('A', '2026-11-20', [on('aims', 'agree')]);
    expect(read({ ...good, school: 'Finchfold' })).toMatchObject({
      reason: expect.stringContaining('another school: “Finchfold”'),
    });
    expect(read({ ...good, policy: { ...good.policy, version: '2026-06' } })).toMatchObject({
      reason: 'It is about the version of June 2026 of “Devices Policy”, not about the version of October 2026.',
    });
    expect(read({ ...good, policy: { ...good.policy, fingerprint: `v1:${'b'.repeat(64)}` } })).toMatchObject({
      is: 'taken',
      words: '1 comment by A, saved on 20 November 2026. The version has been changed since they were written.',
    });
  });

  it('a clause that the version does not have stands under a heading of its own, with what it was called', () => {
    const gone = { on: 'lockers', label: '3(2)', view: 'change' as const, text: 'Keep them.' };
    const gathered = gatherComments([named(file('A', '2026-11-20', [gone, on('aims', 'agree')]), 1)], version);
    expect(gathered.gone.map(({ id, label }) => [id, label])).toEqual([['lockers', '3(2)']]);
    expect(renderComments(gathered)).toMatch(/id="not-in-this-version".*3\(2\).*Keep them\./);
    expect(commentsText(gathered, version, 0)).toMatch(/Not in this version\r\n\r\n3\(2\) /);
    expect(commentsCsv(gathered)).toContain('3(2),lockers,no,Should change,Keep them.,A');
  });

  it('several files under one name are marked, and both are shown', () => {
    const files = [
      file('fern  moss', '2026-11-25', [on('aims', 'change', 'Later.'), on('phones', 'agree')]),
      file('Fern Moss', '2026-11-20', [on('aims', 'agree'), on('phones', 'agree')]),
      file(null, '2026-11-21', [on('aims', 'question', 'Who?')]),
    ].map(named);
    const gathered = gatherComments(files, version);
    expect(gathered.repeated).toEqual(['Fern Moss']);
    expect(gathered.places[0]?.comments.map(({ text, notes }) => [text, notes])).toEqual([
      ['', ['From an earlier file; the last of 2 under this name was saved on 25 November 2026.']],
      ['Who?', []],
      ['Later.', ['From the last of 2 files under this name.']],
    ]);
    expect(gathered.places[1]?.comments.map(({ notes }) => notes[0])).toEqual([
      'The same words stand in 2 files under this name.',
      'The same words stand in 2 files under this name.',
    ]);
    expect(formatGathered(gathered, 0)).toContain('look whether they count twice: Fern Moss.');
  });

  it('a clause that has another number now says which it had', () => {
    const old = { ...on('aims', 'agree'), label: '9(9)' };
    const [place] = gatherComments([named(file('A', '2026-11-20', [old]), 1)], version).places;
    expect([place?.label, place?.comments[0]?.notes]).toEqual(['1(1)', ['It was called 9(9) when this was written.']]);
  });

  it('what was saved after the end counts, and says so', () => {
    const files = [file('A', '2026-12-11', [on('aims', 'agree')]), file('B', '2026-12-12', [on('aims', 'agree')])];
    const [place] = gatherComments(files.map(named), { ...version, closes: '2026-12-11' }).places;
    expect(place?.comments.map(({ notes }) => notes)).toEqual([
      [],
      ['Saved after the consultation had closed on 11 December 2026.'],
    ]);
  });

  it('what a spreadsheet would take for a formula is none, and what a page would take for markup is none', () => {
    const nasty = file('=HYPERLINK("x")', '2026-11-20', [
      on('aims', 'comment', '+1'),
      on('phones', 'comment', '@sum'),
      on('watches', 'comment', '-2'),
      on('glasses', 'comment', '<img src=x onerror=alert(1)>'),
    ]);
    const gathered = gatherComments([named(nasty, 1)], version);
    const csv = commentsCsv(gathered);
    for (const words of [`"'=HYPERLINK(""x"")"`, "'+1", "'@sum", "'-2"]) expect(csv).toContain(`,${words},`);
    expect(renderComments(gathered)).not.toContain('<img');
  });

  it('names that objects have by nature are names like others', () => {
    const odd = { on: 'constructor', label: 'constructor', view: 'agree' as const, text: '' };
    expect(gatherComments([named(file('toString', '2026-11-20', [odd]), 1)], version).gone).toHaveLength(1);
  });
});
