// Forty files as an office gets them: what the register says of each, and which count.
import { describe, expect, it } from 'vitest';
import { formatFileCount, listFiles, takenOf } from '../../../../src/records/intake/file-list.ts';
import { readSavedFile } from '../../../../src/records/intake/read-saved-file.ts';
import { recordKind } from '../../../../src/records/register/record-kind.ts';
import { context, makeBytes, record, text } from './register-fixture.ts';

const good = text(record('Zara Ali'));
const changed = (change: (data: Record<string, unknown>) => void): string => {
  const data = JSON.parse(good) as Record<string, unknown>;
  change(data);
  return JSON.stringify(data);
};
const utf16 = (words: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...words].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
const oldPolicy = { version: '2023-10', title: 'Behaviour Policy', fingerprint: `v1:${'b'.repeat(64)}` };

const askAgain = 'Ask whoever sent it to save it once more, and to send it as an attachment, unchanged.';
const chooseOwn = 'Choose a file that was saved on this website: its name ends in “.json”.';
const reAsk = 'Ask for it again, saved from the page of this website.';
const clock =
  'The clock of that device was wrong, or the clock of this one is. Put it right, and ask for the record again.';
const foreign = `Left out. It was not saved on this website. ${chooseOwn}`;
const damagedAt = (place: string): string =>
  `Left out. It was changed after it was saved, and cannot be trusted (at: ${place}). ${askAgain}`;
const ali = 'Zara Ali, Teacher: has read version 2024-10, on 3 November 2026.';

/** Name, content, and every word that is said. */
const files: [name: string, content: string | Uint8Array, said: string][] = [
  ['read-2024-10-zara-ali.json', good, ali],
  ['read-ben.json', text(record('Ben Oak')), 'Ben Oak, Teacher: has read version 2024-10, on 3 November 2026.'],
  [
    'quiz.json',
    text(record('Ben Oak', { record: { kind: 'quiz', id: 'phones', title: 'Phones', right: 4, of: 5 } })),
    'Ben Oak, Teacher: self-check “Phones”, 4 of 5 right, on 3 November 2026.',
  ],
  [
    'checklist.json',
    text(record('Ben Oak', { record: { kind: 'checklist', id: 'start', title: 'Start', ticked: 9, of: 9 } })),
    'Ben Oak, Teacher: checklist “Start”, 9 of 9 ticked, on 3 November 2026.',
  ],
  [
    'with-bom.json',
    `\ufeff${text(record('Cy Elm'))}`,
    'Cy Elm, Teacher: has read version 2024-10, on 3 November 2026.',
  ],
  [
    'crlf.json',
    text(record('Di Ash')).replaceAll('\n', '\r\n'),
    'Di Ash, Teacher: has read version 2024-10, on 3 November 2026.',
  ],
  [
    'month.json',
    text(record('Ed Fir', { savedOn: '2026-10' })),
    'Ed Fir, Teacher: has read version 2024-10, in October 2026.',
  ],
  [
    'today.json',
    text(record('Fay Yew', { savedOn: '2026-11-26' })),
    'Fay Yew, Teacher: has read version 2024-10, on 26 November 2026.',
  ],
  [
    'old.json',
    text(record('Gil Bay', { policy: oldPolicy })),
    'Gil Bay, Teacher: has read version 2023-10, on 3 November 2026. An old version: 2024-10 is in force now.',
  ],
  [
    'formula.json',
    text(record('=HYPERLINK("x")')),
    '=HYPERLINK("x"), Teacher: has read version 2024-10, on 3 November 2026.',
  ],
  ['markup.json', text(record('<b>Hal</b>')), '<b>Hal</b>, Teacher: has read version 2024-10, on 3 November 2026.'],
  [
    'read-2024-10-zara-ali (1).json',
    good,
    'Left out. It says the same as “read-2024-10-zara-ali.json”, which counts. There is nothing to do.',
  ],
  [
    'typed-anew.json',
    JSON.stringify(JSON.parse(good)),
    'Left out. It says the same as “read-2024-10-zara-ali.json”, which counts. There is nothing to do.',
  ],
  ['empty.json', '', 'Left out. The file is empty. Ask whoever sent it to save it once more and send it again.'],
  ['spaces.json', ' \n\n', foreign],
  ['half.json', good.slice(0, 200), `Left out. It is damaged: a part of it is missing or was changed. ${askAgain}`],
  [
    'comma.json',
    good.replace('",', '"'),
    `Left out. It is damaged: a part of it is missing or was changed. ${askAgain}`,
  ],
  ['letter.txt', 'I have read it. Zara', foreign],
  ['page.html', '<!doctype html><title>Read</title>', foreign],
  ['list.json', '[1, 2, 3]', foreign],
  ['null.json', 'null', foreign],
  ['number.json', '42', foreign],
  ['other-app.json', '{"name":"Zara","version":"1.0"}', foreign],
  ['photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x10]), `Left out. It is not a text file. ${chooseOwn}`],
  [
    'unicode.json',
    utf16(good),
    'Left out. It was opened and saved in another program, as “Unicode” or UTF-16. Ask for the file as it was first saved, or open it in that program and save it as UTF-8.',
  ],
  [
    'megabyte.json',
    changed((data) => (data.more = 'x'.repeat(1_048_576))),
    `Left out. It is longer than any file that this website saves. ${chooseOwn}`,
  ],
  ['deep.json', '['.repeat(90_000) + ']'.repeat(90_000), foreign],
  [
    'deep-record.json',
    changed((data) => (data.who = JSON.parse('{"a":'.repeat(900) + '1' + '}'.repeat(900)))),
    damagedAt('who, name; who, role; who'),
  ],
  ['proto.json', good.replace('{', '{"__proto__": {"isAdmin": true},'), foreign],
  [
    'constructor.json',
    good.replace('"who": {', '"who": {"constructor": 1,'),
    `Left out. It is damaged: a part of it is missing or was changed. ${askAgain}`,
  ],
  ['unknown-field.json', changed((data) => (data.score = 100)), damagedAt('its beginning')],
  ['no-name.json', changed((data) => (data.who = { role: 'Teacher' })), damagedAt('who, name')],
  ['no-day.json', changed((data) => (data.savedOn = '2026-02-31')), damagedAt('savedOn')],
  [
    'newer.json',
    changed((data) => (data.format = 2)),
    'Left out. It was saved by a newer edition of this website. Reload this page and choose it again. If it is still left out, tell whoever looks after this website.',
  ],
  [
    'comments.json',
    changed((data) => (data.file = 'school-policy-comments')),
    'Left out. It is comments on a consultation. Take it to the page “Comments on a consultation”.',
  ],
  [
    'other-school.json',
    text(record('Ida Lime', { school: 'Finchfold School' })),
    'Left out. It is of another school: Finchfold School. Send it back to whoever it came from.',
  ],
  [
    'other-policy.json',
    text(record('Jo Rowan', { policy: { ...oldPolicy, title: 'Uniform Policy' } })),
    'Left out. It is about another policy: Uniform Policy. Take it to the website of that policy.',
  ],
  [
    'unknown-version.json',
    text(record('Kit Pine', { policy: { ...oldPolicy, version: '2019-01' } })),
    `Left out. It is about the version of January 2019, which this website does not have. ${reAsk}`,
  ],
  [
    'other-words.json',
    text(record('Lou Hazel', { policy: { ...oldPolicy, fingerprint: `v1:${'c'.repeat(64)}` } })),
    `Left out. It names the version of October 2023, but the words that were read were not the words of that version here: the fingerprints differ. ${reAsk}`,
  ],
  [
    'future.json',
    text(record('Max Thorn', { savedOn: '2026-11-27' })),
    `Left out. It is dated 27 November 2026, which is still to come. ${clock}`,
  ],
  [
    'proposal.json',
    text(
      record('Nell Beech', {
        policy: { version: '2026-10', title: 'Behaviour Policy', fingerprint: `v2:${'d'.repeat(64)}` },
      }),
    ),
    `Left out. It is about the version of October 2026, which is not agreed, so it counts for nothing. ${reAsk}`,
  ],
];

const read = files.map(([name, content], at) => ({
  id: at + 1,
  name,
  read: readSavedFile(makeBytes(content), recordKind(context)),
}));
const listed = listFiles(read);

describe('of forty files and one', () => {
  it.each(files.map(([name, , said], at) => [name, at, said] as const))('%s', (_, at, said) => {
    expect(listed[at]?.words).toBe(said);
  });

  it('those that count are told from the others', () => {
    expect(takenOf(read)).toHaveLength(11);
    expect(formatFileCount(listed)).toBe('41 files are in the list: 11 count, 30 are left out.');
  });

  it('nothing reaches behind objects', () => {
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
