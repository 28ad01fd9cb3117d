import { expect, it } from 'vitest';
import { listedRecords, nameRecords } from '../../../src/site/search-pages.ts';

const groups = [{ heading: 'Boats', kind: 'site' as const, pages: [{ path: '/boats/', title: 'Boats' }] }];
const place = '/base/accessibility/#in-another-language';

it('pages that have no record yet have one, and after them files and places on pages, which say what stands there', () => {
  const records = listedRecords(groups, new Set(), '/base/');
  expect(records[0]).toMatchObject({ url: '/base/boats/', title: 'Boats' });
  expect(records.map(({ url }) => url)).toContain('/base/feed.xml');
  const found = records.find(({ url }) => url === place);
  expect(found?.text).not.toBe('');
  expect(listedRecords(groups, new Set(['/base/boats/', place]), '/base/').map(({ url }) => url)).not.toContain(place);
});

it('places are found by what readers call them', () => {
  const named = nameRecords(listedRecords([], new Set(), '/base/'), {}, new Map(), '/base/');
  expect(named.find(({ url }) => url === place)?.names).toContain('translation');
});
