import { describe, expect, it } from 'vitest';
import { readView, writeViews } from '../../../../src/policy/compare/view-address.ts';

const offered = ['inline', 'side', 'before', 'after'];
const view = (chosen: string) => ({ name: 'view', chosen, usual: 'inline' });
const clauses = (chosen: string) => ({ name: 'clauses', chosen, usual: 'all' });

describe('the view of a comparison in its address', () => {
  it('is read where it is offered, and nothing else is', () => {
    expect(readView('?view=side&clauses=changed', 'view', offered)).toBe('side');
    for (const search of ['', '?', '?view=', '?view=sideways', '?q=side', '?View=side']) {
      expect(readView(search, 'view', offered), search).toBeNull();
    }
  });

  it.each([
    ['', [view('side'), clauses('all')], '?view=side'],
    ['?view=side', [view('side'), clauses('changed')], '?view=side&clauses=changed'],
    ['?view=side&clauses=changed', [view('inline'), clauses('all')], ''],
    ['?from=mail&view=after', [view('inline'), clauses('all')], '?from=mail'],
  ])('is written into "%s", and what a page comes with is not', (search, choices, address) => {
    expect(writeViews(search, choices)).toBe(address);
  });
});
