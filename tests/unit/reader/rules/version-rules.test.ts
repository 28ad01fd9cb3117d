import { describe, expect, it } from 'vitest';
import type { PolicyFile } from '../../../../src/reader/policy/policy-file.ts';
import { checkOvertaken, findReturningIds } from '../../../../src/reader/rules/version-rules.ts';
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

describe('a version that follows', () => {
  type Row = [
    id: string,
    status: 'superseded' | 'current' | 'draft' | 'proposal' | 'consultation',
    follows: string | null,
  ];
  const overtaken = (...rows: Row[]): string[] => {
    const files = rows.map(([id, status, follows]): PolicyFile => {
      const path = `content/policy/${id}.mdx`;
      const placeOf = (): { path: string; line: number } => ({ path, line: 1 });
      const version = { ...buildOneSection([], { id }), status, follows };
      return { path, version, frontMatter: { data: null, placeOf, typedAt: () => null }, problems: [] };
    });
    return checkOvertaken(files).map(({ path }) => path.slice('content/policy/'.length, -'.mdx'.length));
  };
  const old: Row = ['2001-01', 'superseded', null];
  const current: Row = ['2002-01', 'current', '2001-01'];

  it('another than the current one is overtaken, when audiences are asked about it', () => {
    expect(overtaken(old, current, ['2003-01', 'proposal', '2001-01'])).toEqual(['2003-01']);
    expect(overtaken(old, current, ['2001-06', 'consultation', '2001-01'])).toEqual(['2001-06']);
    expect(overtaken(old, current, ['2003-01', 'draft', '2001-01'])).toEqual([]);
  });

  it('the current one, or what follows that, is not', () => {
    expect(overtaken(old, current, ['2003-01', 'proposal', '2002-01'], ['2003-06', 'consultation', '2003-01'])).toEqual(
      [],
    );
  });

  it('none, or stands where none is current, is not', () => {
    expect(overtaken(old, current, ['2001-06', 'proposal', null])).toEqual([]);
    expect(overtaken(old, ['2003-01', 'proposal', '2001-01'])).toEqual([]);
  });
});
