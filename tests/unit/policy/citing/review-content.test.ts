// Moving one file to another version.
import { expect, it } from 'vitest';
import { moveAgainst } from '../../../../src/policy/citing/review-content.ts';

it('changes the field and nothing else', () => {
  const text = '---\r\ntitle: A\r\nagainst: 2023-11 # looked at\r\n---\r\n\r\nagainst: 2023-11 in words\r\n';
  expect(moveAgainst(text, '2026-11')).toBe(text.replace('2023-11 #', '2026-11 #'));
});

it('keeps quotes, and takes versions with a day', () => {
  expect(moveAgainst('against: "2023-11"\n', '2026-11-05')).toBe('against: "2026-11-05"\n');
  expect(moveAgainst("against: '2023-11-02'\n", '2026-11')).toBe("against: '2026-11'\n");
});

it('says that there is nothing to change', () => {
  expect(moveAgainst('title: A\nitems:\n  - against: 2023-11\n', '2026-11')).toBeNull();
});
