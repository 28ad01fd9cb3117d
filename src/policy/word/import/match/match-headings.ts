// Owns matching a heading that says something else by the clauses that still stand under it.
import type { WordBlock } from '../../word-document.ts';
import type { Matcher } from './matcher.ts';
import type { OlderUnit } from './older-units.ts';
import { groupItems } from '../../../text/group-items.ts';

/**
 * Takes each heading of which nothing is known for the section from which most clauses under it come, where most of that section's clauses that
 * there still are stand under it. Otherwise a heading in other words would move every clause below it.
 * @param matcher what is known so far
 * @param blocks every block of the file
 */
export function matchHeadings(matcher: Matcher, blocks: readonly WordBlock[]): void {
  const sectionOf = (unit: OlderUnit): string | null => {
    const above = unit.parent === null ? undefined : matcher.findUnit(unit.parent);
    return above === undefined || above.isSection ? unit.parent : sectionOf(above);
  };
  const left = new Map<string | null, number>();
  const under = new Map<number, (string | null)[]>();
  let heading = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = index;
    const unit = matcher.findUnit(matcher.ids.get(index) ?? '');
    if (!unit || unit.isSection) continue;
    const section = sectionOf(unit);
    left.set(section, (left.get(section) ?? 0) + 1);
    under.set(heading, [...(under.get(heading) ?? []), section]);
  }
  for (const { index, block } of matcher.openBlocks()) {
    if (block.kind !== 'heading') continue;
    const found = under.get(index) ?? [];
    const [id, own] = [...groupItems(found, (section) => section)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const unit = matcher.findUnit(id ?? '');
    const count = own?.length ?? 0;
    if (!unit || !matcher.isFree(unit) || count * 2 <= found.length || count * 2 <= (left.get(unit.id) ?? 0)) continue;
    // One clause of several may have wandered under any heading.
    const isAlone = count === 1 && matcher.freeUnits().some((free) => !free.isSection && sectionOf(free) === unit.id);
    if (!isAlone) matcher.take(index, unit);
  }
}
