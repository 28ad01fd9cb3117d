// What an import writes is content that the check accepts, but for reasons that nobody has given yet.
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../../src/reader/read-content.ts';
import { copyFixture, schoolDay } from '../../../reader/content-folder.ts';
import { exportVersion } from './export-version.ts';
import { importDocument, readVersion } from './import-version.ts';

describe('a draft in its folder', () => {
  it('lacks nothing but the reasons that were not given', async () => {
    const copy = await copyFixture('first-day');
    const source = await copy.read('content/policy/2025-09.mdx');
    const document = exportVersion(readVersion(source, '2025-09'));
    const [reworded, commented] = document.blocks.filter(({ kind }) => kind === 'item');
    if (reworded?.kind !== 'item' || commented?.kind !== 'item') throw new Error('The fixture has no points');
    reworded.runs = [{ text: 'Pupils wear a green jumper, cardigan or hoodie.' }];
    commented.runs = [{ text: 'Trousers, skirts, shorts and dresses are grey, and any pupil may wear any of them.' }];
    commented.comments = [{ author: 'A. Person', text: 'Dresses were forgotten.' }];
    const details = {
      status: 'draft' as const,
      dates: { written: '2025-09', ratified: '2025-09-23', reviewDue: '2027-09' },
    };
    const draft = importDocument(document, source, { details });
    const text = draft.text.replace('follows: 2090-01', 'follows: 2025-09');
    await copy.write('content/policy/2099-01.mdx', text);
    const { problems } = await readContent(copy.folder, schoolDay);
    const errors = problems.filter(({ level }) => level === 'error');
    expect(errors.map(({ rule, message }) => `${rule} ${message.split(' ')[0]}`)).toEqual([
      'change-without-reason "green-jumper"',
    ]);
  });
});
