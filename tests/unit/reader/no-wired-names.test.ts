// No id of a fact is fixed in the product: whatever a school calls its facts, its pages say the same.
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../../src/reader/plan/content-plan.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { copyFixture, readFixture, schoolDay } from './content-folder.ts';

describe('facts that are called otherwise', () => {
  it('are drawn in every place where the old ones were', async () => {
    const before = await readFixture('school');
    const ids = Object.keys(before.facts);
    const copy = await copyFixture('school');
    for (const [path, text] of await copy.readAll()) {
      const renamed = ids.reduce(
        (now, id) =>
          now
            .replaceAll(`{fact:${id}}`, `{fact:x-${id}}`)
            .replaceAll(`<Fact id="${id}"`, `<Fact id="x-${id}"`)
            .replace(
              new RegExp(`^(${path.endsWith('facts.yaml') ? '' : 'emergencyFact: '})${id}(?=:?$|$)`, 'gm'),
              `$1x-${id}`,
            )
            .replace(/(?<=(?:facts|allegationsFacts): \[)[^\]]*/g, (list) =>
              list
                .split(', ')
                .map((one) => (one === id ? `x-${one}` : one))
                .join(', '),
            ),
        text,
      );
      if (renamed !== text) await copy.write(path, renamed);
    }
    const after = await readContent(copy.folder, schoolDay);
    expect(errorsOf(after.problems)).toEqual([]);
    const usesOf = ({ citing }: typeof after): string[] => citing.flatMap(({ facts }) => facts.map(({ id }) => id));
    expect(usesOf(after)).toEqual(usesOf(before).map((id) => `x-${id}`));
    expect(after.citing.map(({ words }) => words?.replaceAll('fact:x-', 'fact:'))).toEqual(
      before.citing.map(({ words }) => words),
    );
  });
});
