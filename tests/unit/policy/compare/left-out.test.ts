import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { countClauses, groupLeftOut, listLeftOut } from '../../../../src/policy/compare/left-out.ts';
import { joinVersions, type Redline } from '../../../../src/policy/compare/redline.ts';
import { buildOneSection, type ShortClause } from '../build-version.ts';

const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');

/** One section of clauses, and what the page of its comparison with some of them amended is made of. */
function join(count: number, isAmended: (at: number) => boolean, below: ShortClause[] = []): Redline {
  const list = (mark: string): ShortClause[] =>
    Array.from({ length: count }, (_, at) => {
      const last = at === 3 ? below.map(([id, text]): ShortClause => [id, text.replace('X', mark)]) : [];
      return [`rule-n${at}`, `${words}${isAmended(at) ? mark : ''}`, last];
    });
  const [older, newer] = [buildOneSection(list(' once')), buildOneSection(list(' twice'))];
  return joinVersions(compareVersions(older, newer), older, newer);
}

describe('the unchanged clauses of a comparison', () => {
  test('all stay where they fit', () => {
    expect(listLeftOut(join(92, (at) => at % 10 === 5)).size).toBe(0);
  });

  test('are left out where they do not fit, but for those beside a change', () => {
    const leftOut = listLeftOut(join(900, (at) => at % 100 === 50));
    expect(leftOut.size).toBe(900 - 9 * 3);
    for (const id of ['rule-n49', 'rule-n50', 'rule-n51']) expect(leftOut).not.toContain(id);
    expect(leftOut).toContain('rule-n52');
  });

  test('are all left out where those beside changes are too many', () => {
    expect(listLeftOut(join(900, (at) => at % 4 === 1)).size).toBe(900 - 225);
  });

  test('stay above a changed one, and take those below them along', () => {
    const below: ShortClause[] = [
      ['below-same', 'The same.'],
      ['below-changed', 'Not X.'],
    ];
    const leftOut = listLeftOut(join(900, (at) => at > 200 && at % 4 === 1, below));
    expect(leftOut).not.toContain('rule-n3');
    expect(leftOut).not.toContain('below-changed');
    expect(leftOut).toContain('below-same');
  });
});

test('neighbours that are left out are one line', () => {
  const redline = join(900, (at) => at % 100 === 50);
  const parts = groupLeftOut(redline.sections[0]?.clauses ?? [], listLeftOut(redline));
  const runs = parts.flatMap((part) => (Array.isArray(part) ? [countClauses(part)] : []));
  expect(runs).toEqual([49, ...Array.from({ length: 8 }, () => 97), 48]);
  expect(parts).toHaveLength(10 + 27);
});
