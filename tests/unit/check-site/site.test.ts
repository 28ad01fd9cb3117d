// A built site as the rules see it.
import { describe, expect, it } from 'vitest';
import { fileRules } from '../../check-site/find-faults.ts';
import { addressOfPage, fileAtAddress, readSite } from '../../check-site/site.ts';
import { makeSmallSite } from './small-site.ts';

describe('a site', () => {
  it('stands where its first page says', () => {
    const site = makeSmallSite();
    expect([site.origin, site.base]).toEqual(['https://policy.example', '/school/']);
    expect(addressOfPage(site, 'policy/2024-09/index.html')).toBe('https://policy.example/school/policy/2024-09/');
    expect(addressOfPage(site, 'index.html')).toBe('https://policy.example/school/');
    expect(addressOfPage(site, '404.html')).toBe('https://policy.example/school/404.html');
  });

  it.each([
    ['https://policy.example/school/', 'index.html'],
    ['https://policy.example/school/policy/#id', 'policy/index.html'],
    ['https://policy.example/school/feed.xml', 'feed.xml'],
    ['https://policy.example/', null],
    ['https://other.example/school/', null],
  ])('has at %s the file %s', (address, file) => {
    expect(fileAtAddress(makeSmallSite(), new URL(address))).toBe(file);
  });

  it('that does not say where it stands cannot be read', () => {
    expect(() => makeSmallSite({ 'index.html': '<h1>A page</h1>' })).toThrow(
      'The first page does not say where the site stands: index.html has no whole canonical address.',
    );
  });

  it('that was not built is told as such', () => {
    expect(() => readSite('tests/no-such-folder')).toThrow(
      'There is no built site in tests/no-such-folder/. Build it first: npm run build',
    );
  });
});

describe('a site in which all is right', () => {
  it.each(Object.entries(fileRules))('has no fault in its %s', async (_, findFaults) => {
    expect(await findFaults(makeSmallSite())).toEqual([]);
  });
});
