// Which sites may frame this one, as people write them, and what becomes of it in the headers.
import { describe, expect, it } from 'vitest';
import { readFramers } from '../../../src/commands/framers.ts';
import { securityHeaders, writeHeadersFile, writeHtaccess } from '../../../src/security/policy.ts';

describe('the sites that may frame this one', () => {
  it.each([
    [undefined, []],
    ['  ', []],
    ['https://www.School.example/', ['https://www.school.example']],
    [
      'https://www.Schüle.example/ https://*.schüle.example:8443',
      ['https://www.xn--schle-mva.example', 'https://*.xn--schle-mva.example:8443'],
    ],
    [
      'https://a.example, https://*.b.example:8443 https://a.example',
      ['https://a.example', 'https://*.b.example:8443'],
    ],
  ])('%j', (given, expected) => {
    expect(readFramers(given)).toEqual(expected);
  });

  it.each([
    ['www.school.example', 'is not the address of a website. Write https://'],
    ['http://www.school.example', 'is not the address of a website'],
    ['*', 'is not the address of a website'],
    ['https://ü;script-src.example', 'is not the address of a website'],
    ["https://a.example;script-src'none'", 'is not the address of a website'],
    ['https://a.example"', 'is not the address of a website'],
    ['https://www.school.example/policies', 'with a page. A whole website may show this one, or none of it does'],
  ])('%s is refused', (given, words) => {
    expect(() => readFramers(given)).toThrow(words);
  });
});

describe('the header about frames', () => {
  const words = "frame-ancestors 'self' https://www.school.example";

  it('names them beside the site itself, for every host', () => {
    const framers = ['https://www.school.example'];
    expect(securityHeaders(framers, [])['Content-Security-Policy']).toMatch(new RegExp(`; ${words}$`));
    expect(writeHeadersFile('/', framers, [])).toContain(`${words}\n`);
    expect(writeHtaccess('/', framers, [])).toContain(`${words}"\n`);
  });

  it('is the site itself alone when nobody is named', () => {
    expect(securityHeaders([], [])['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
  });
});
