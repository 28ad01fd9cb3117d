// Review notes of which a standing proposal says nothing, because what they are about changes for another reason.
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/read-content.ts';
import { copyFixture, schoolDay } from '../content-folder.ts';

const path = 'content/policy/2026-10.mdx';

/** What is said of notes in the version that changes the clause on watches, after an edit of it. */
async function listNoted(from: string, to: string): Promise<string[]> {
  const { edit, folder } = await copyFixture('school');
  await edit(path, from, to);
  const { problems } = await readContent(folder, schoolDay);
  return problems.filter((found) => found.path === path && found.rule.startsWith('note-')).map(({ rule }) => rule);
}

describe('a note on watches, on a clause that changes because "should" was read as advice', () => {
  it.each([
    [
      'is told of while the version stands',
      'straight-quotes: defer',
      'straight-quotes: They hurt nobody.',
      ['note-passed-over'],
    ],
    ['is told of in a proposal too', 'status: consultation', 'status: proposal', ['note-passed-over']],
    ['is not told of in a draft', 'status: consultation', 'status: draft', []],
    [
      'is settled by a line under "notes", which stays',
      'straight-quotes: defer',
      'straight-quotes: defer\n  watches-that-count: Left to the school council.',
      [],
    ],
    ['is settled by a reason that speaks of it', '“Should” was read as advice.', 'Some watches only count.', []],
  ])('%s', async (_, from, to, told) => {
    expect(await listNoted(from, to)).toEqual(told);
  });
});
