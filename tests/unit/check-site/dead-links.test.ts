// Links and addresses that lead nowhere.
import { expect, it } from 'vitest';
import { findDeadLinks } from '../../check-site/rules/dead-links.ts';
import { makeSmallSite } from './small-site.ts';

const tell = (changes: Parameters<typeof makeSmallSite>[0]): string[] =>
  findDeadLinks(makeSmallSite(changes)).map(({ path, message }) => `${path}: ${message}`);

it.each([
  ['<a href="/school/nowhere/">x</a>', '"/school/nowhere/" leads to no page or file.'],
  ['<a href="/policy/2024-09/">x</a>', '"/policy/2024-09/" leaves the site, which stands under /school/.'],
  [
    '<a href="policy/2024-09/#gone">x</a>',
    '"policy/2024-09/#gone" leads to policy/2024-09/index.html, where nothing has the id "gone".',
  ],
  ['<a href="#gone">x</a>', '"#gone" leads to index.html, where nothing has the id "gone".'],
  ['<img src="/school/gone.svg" alt="">', '"/school/gone.svg" leads to no page or file.'],
  ['<form action="/school/gone/"></form>', '"/school/gone/" leads to no page or file.'],
  ['<a href="100%25-%sure/">x</a>', '"100%25-%sure/" is no address.'],
  ['<a href="https://">x</a>', '"https://" is no address.'],
])('%s is told', (main, message) => {
  expect(tell({ 'index.html': { main } })).toEqual([`index.html: ${message}`]);
});

it.each([
  'mailto:office@school.example',
  'tel:999',
  'https://elsewhere.example/x',
  '#main',
  'policy/2024-09/?q=1#clear-rule',
])('a link to %s is right', (href) => {
  expect(tell({ 'index.html': { main: `<a href="${href}">x</a>` } })).toEqual([]);
});

it('addresses in the feed, the calendar and the search table are followed too', () => {
  const gone = 'https://policy.example/school/policy/2020-09/';
  const found = tell({
    'feed.xml': `<feed><id>${gone}</id></feed>`,
    'review.ics': `BEGIN:VCALENDAR\r\nDESCRIPTION:See https://policy.example/school/policy/\r\n 2020-09/\r\nEND:VCALENDAR\r\n`,
    'search/records.json': '{"rows":[["/school/policy/2024-09/#gone",1]]}',
  });
  expect(found).toEqual([
    `feed.xml: "${gone}" leads to no page or file.`,
    `review.ics: "${gone}" leads to no page or file.`,
    'search/records.json: "/school/policy/2024-09/#gone" leads to policy/2024-09/index.html, where nothing has the id "gone".',
  ]);
});
