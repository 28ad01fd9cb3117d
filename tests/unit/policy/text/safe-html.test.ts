import { describe, expect, it } from 'vitest';
import { isSafeAddress, makeSafe } from '../../../../src/policy/text/safe-html.ts';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { readContent } from '../../../../src/reader/read-content.ts';

describe('makeSafe', () => {
  it.each(['as-written', 'school', 'first-day'])(
    'leaves everything that a clause of %s is drawn with',
    async (name) => {
      const { versions } = await readContent({ location: `tests/fixtures/${name}`, name }, '2026-11-22');
      const drawn = versions.flatMap(listClauses).map(({ clause }) => clause.html);
      expect(drawn.length).toBeGreaterThan(2);
      expect(drawn.map(makeSafe)).toEqual(drawn);
    },
  );

  it('takes away elements, attributes and handlers that a policy has no use for, and keeps the words', () => {
    expect(makeSafe('<script>alert(1)</script>')).toBe('alert(1)');
    expect(makeSafe('<p onclick="alert(1)" style="color:red" id="main">Tea</p>')).toBe('<p>Tea</p>');
    expect(makeSafe('<img src="x" onerror="alert(1)">Tea')).toBe('Tea');
    expect(makeSafe('<img src="https://elsewhere.example/a.png" alt="A">Tea')).toBe('Tea');
    expect(makeSafe('<img src="//elsewhere.example/a.png" alt="A">Tea')).toBe('Tea');
    expect(makeSafe('<iframe src="https://elsewhere.example"></iframe>Tea')).toBe('Tea');
    expect(makeSafe('<constructor>Tea</constructor>')).toBe('Tea');
    expect(makeSafe('<a href="https://a.example" target="_blank">Tea</a>')).toBe('<a href="https://a.example">Tea</a>');
  });

  it('leaves of a link that leads nowhere safe its words', () => {
    expect(makeSafe('<a href="javascript:alert(1)">Tea</a>')).toBe('Tea');
    expect(makeSafe('<a href="data:text/html,x">Tea</a> <a>x</a>')).toBe('Tea x');
  });

  it('shows HTML that cannot be taken apart as words', () => {
    expect(makeSafe('<em>Tea')).toBe('&lt;em&gt;Tea');
    expect(makeSafe('a</em><img src=x onerror=alert(1)>')).not.toContain('<img');
    expect(makeSafe('<IMG SRC=x onerror=alert(1)>')).not.toMatch(/<\w/);
    expect(makeSafe('<!-- <img src=x onerror=alert(1)> -->')).not.toMatch(/onerror=[^<]*<|<img/);
  });
});

describe('isSafeAddress', () => {
  it('allows https, mailto, tel and places on the page alone', () => {
    const safe = ['https://a.example/x', 'mailto:office@school.example', 'tel:01632960001', '#staff-use'];
    expect(safe.filter(isSafeAddress)).toEqual(safe);
    const unsafe = ['http://a.example', 'javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '/a', ''];
    expect(unsafe.filter(isSafeAddress)).toEqual([]);
    expect(isSafeAddress('java\nscript:https://a')).toBe(false);
  });
});
