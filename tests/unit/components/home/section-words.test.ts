import { expect, it } from 'vitest';
import { describeSection } from '../../../../src/components/home/section-words.ts';
import { readPolicyFile } from '../../../../src/reader/policy/policy-file.ts';

const typed = `---
title: Gate Policy
school: Example School
status: current
dates: { written: 2027-01 }
contacts: []
---

## Key contacts ^key-contacts

<KeyContacts />

## 1. Opening the gate ^opening-gate

### 1.1 Mornings ^gate-mornings

- The gate opens at eight, when the caretaker has looked along the whole path and has unlocked the doors. ^gate-at-eight

## 2. To be written ^still-empty
`;

it('a section is told by its first words, one with the contacts by what these are, and one without words not at all', () => {
  const { version } = readPolicyFile(typed, 'policy/2027-01.mdx', null, new Map());
  expect(version?.sections.map(describeSection)).toEqual([
    'Whom to turn to, and how.',
    'The gate opens at eight, when the caretaker has looked along the whole path and has…',
    '',
  ]);
});
