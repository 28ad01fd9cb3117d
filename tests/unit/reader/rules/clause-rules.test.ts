import { describe, expect, it } from 'vitest';
import { edit, readFolder, validText } from '../content-folder.ts';

const notes = 'content/policy/2023-11.notes.yaml';
const details = 'content/clauses.yaml';
const placesOf = async (...args: Parameters<typeof readFolder>): Promise<string[]> =>
  (await readFolder(...args)).problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);

describe('a review note', () => {
  it.each(['staff-privacy', 'staff-use', 'title', 'school', 'dates', 'dates.updated', 'dates.ratified', 'contacts'])(
    'may be about %s',
    async (target) => {
      expect(await placesOf(edit(notes, 'staff-no-friends', target))).toEqual([]);
    },
  );

  it.each(['staff', 'dates.agreed', 'status', 'policy-aims'])('cannot be about %s', async (target) => {
    expect(await placesOf(edit(notes, 'staff-no-friends', target))).toEqual([`${notes}:7 unknown-clause`]);
  });

  it('may be about many things, each of which must exist', async () => {
    const files = edit(notes, '[staff-no-friends]', '\n    - staff-privacy\n    - staff-privcy\n    - pupils-use');
    expect(await placesOf(files)).toEqual([`${notes}:9 unknown-clause`, `${notes}:10 unknown-clause`]);
  });

  it('must be about something', async () => {
    const { problems } = await readFolder(edit(notes, '[staff-no-friends]', '[]'));
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [7, 'The field "[2].on" is an empty list, but must be at least one clause, section or field.'],
    ]);
  });
});

describe('the details of a clause', () => {
  it('may be about one that only an older version has', async () => {
    const files = {
      ...edit('content/policy/2023-11.mdx', 'status: current', 'status: proposal'),
      ...edit('content/policy/2022-01.mdx', 'status: superseded', 'status: current'),
      'content/policy/frozen.yaml': validText('content/policy/frozen.yaml').replace(/\n2023.*/, ''),
    };
    expect(await placesOf(files)).toEqual(['content/policy/2022-01.mdx:5 policy-overdue']);
  });

  it('cannot be about a section', async () => {
    expect(await placesOf(edit(details, 'policy-purpose:', 'staff-use:'))).toEqual([
      `${details}:1 clause-gone`,
      'content/policy/2023-11.mdx:27 clause-undescribed',
    ]);
  });

  it('are not held against versions that could not be read', async () => {
    expect(
      await placesOf({ 'content/policy/2022-01.mdx': '', ...edit(details, 'policy-purpose:', 'staff-use:') }),
    ).toEqual(['content/policy/2022-01.mdx:1 empty-file']);
  });

  it('cannot repeat a phrasing under the same clause', async () => {
    expect(await placesOf(edit(details, 'what is this for', 'Why are there RULES'))).toEqual([
      `${details}:3 repeated-phrasing`,
    ]);
  });
});
