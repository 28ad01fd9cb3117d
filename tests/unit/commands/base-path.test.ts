// Where a site stands, as people write it.
import { describe, expect, it } from 'vitest';
import { readBasePath, readSiteUrl } from '../../../src/commands/base-path.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['policy', '/policy/'],
  ['/policy/', '/policy/'],
  ['//school//policy', '/school/policy/'],
])('%j is %s', (given, expected) => {
  expect(readBasePath(given)).toBe(expected);
});

const messageOf = (read: () => unknown): string => {
  try {
    return `no fault: ${String(read())}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
};

describe('a base path that cannot be right is refused', () => {
  it.each([
    ['C:/Program Files/Git/a/', 'a folder of Windows: Git Bash makes one of a path that begins with "/".'],
    ['C:\\Program Files\\Git\\a', 'a folder of Windows'],
    ['https://www.school.example/a/', 'a whole address. Give the host as SITE_URL'],
    ['/a b/', 'cannot be a folder of a site'],
    ['/a?b', 'cannot be a folder of a site'],
    ['/a#b', 'cannot be a folder of a site'],
    ['/../a/', 'cannot be a folder of a site'],
    ['/a/./b', 'cannot be a folder of a site'],
  ])('%s', (given, words) => {
    const message = messageOf(() => readBasePath(given));
    expect(message).toContain(words);
    expect(message.startsWith(`BASE_PATH is "${given}", `)).toBe(true);
  });
});

describe('the address of the host', () => {
  it.each([
    [undefined, 'http://localhost:4321'],
    ['', 'http://localhost:4321'],
    ['https://policies.school.example', 'https://policies.school.example'],
    ['https://policies.school.example/', 'https://policies.school.example'],
    ['http://192.0.2.1:8080', 'http://192.0.2.1:8080'],
    ['HTTPS://Policies.School.example//', 'https://policies.school.example'],
    ['https://schüle.example', 'https://xn--schle-mva.example'],
  ])('%j is %s', (given, expected) => {
    expect(readSiteUrl(given)).toBe(expected);
  });

  it.each([
    ['https://x.example/social-media/', 'Give that by itself: SITE_URL=https://x.example BASE_PATH=/social-media/'],
    ['https://x.example/a/b', 'Give that by itself: SITE_URL=https://x.example BASE_PATH=/a/b/'],
    ['x.example', 'which is not an address. Write it with https:// and the name of the host'],
    ['htps://x.example', 'which is not an address'],
    ['https://', 'which is not an address'],
    ['https://x .example', 'which is not an address'],
    ['https://me:secret@x.example', 'Give the host alone: SITE_URL=https://x.example'],
    ['https://x.example/?a', 'Give the host alone: SITE_URL=https://x.example'],
  ])('is refused: %s', (given, words) => {
    expect(messageOf(() => readSiteUrl(given))).toContain(words);
  });
});
