import { describe, expect, it } from 'vitest';
import { findReturningIds } from '../../../../src/reader/rules/version-rules.ts';
import { buildOneSection } from '../../policy/build-version.ts';

/** Versions of 2001, 2002 …, each with the clauses named. */
function returning(...versions: string[][]): string[] {
  const built = versions.map((ids, index) =>
    buildOneSection(
      ids.map((id) => [id, 'Words.']),
      { id: `200${index + 1}-01` },
    ),
  );
  return findReturningIds(built).map(({ message }) => message);
}

const message = (id: string, lastVersion: string, missingFrom: string): string =>
  `The id "${id}" was in version ${lastVersion} and is not in ${missingFrom}; an id that has gone cannot come back.`;

describe('an id that was gone', () => {
  it('cannot come back in the next version', () => {
    expect(returning(['one-a', 'one-b'], ['one-b'], ['one-a', 'one-b'])).toEqual([
      message('one-a', '2001-01', '2002-01'),
    ]);
  });

  it('cannot come back after several versions', () => {
    expect(returning(['one-a'], [], [], ['one-a'])).toEqual([message('one-a', '2001-01', '2002-01')]);
  });

  it('is reported at each return', () => {
    expect(returning(['one-a'], [], ['one-a'], [], ['one-a'])).toEqual([
      message('one-a', '2001-01', '2002-01'),
      message('one-a', '2003-01', '2004-01'),
    ]);
  });
});

describe('an id', () => {
  it.each([
    ['stays', [['one-a'], ['one-a'], ['one-a']]],
    ['comes later', [[], [], ['one-a'], ['one-a']]],
    ['goes for good', [['one-a'], ['one-a'], []]],
    ['is missing, as a problem of its own', [[''], [], ['']]],
  ])('is no problem when it %s', (_, versions) => {
    expect(returning(...versions)).toEqual([]);
  });

  it('of a section cannot come back as that of a clause', () => {
    const versions = [
      buildOneSection([], { id: '2001-01' }),
      { ...buildOneSection([], { id: '2002-01' }), sections: [] },
      {
        ...buildOneSection([], { id: '2003-01' }),
        sections: [],
        preamble: buildOneSection([['staff-use', 'Words.']]).sections[0]?.clauses ?? [],
      },
    ];
    expect(findReturningIds(versions).map((found) => found.message)).toEqual([
      message('staff-use', '2001-01', '2002-01'),
    ]);
  });
});
