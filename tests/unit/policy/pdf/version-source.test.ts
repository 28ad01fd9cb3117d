// The PDF of a version as Typst source.
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFingerprint, versionSource } from '../../../../src/policy/pdf/version-source.ts';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { buildVersion, type ShortVersion } from '../build-version.ts';

const file = { fingerprint: `v2:${'0123456789abcdef'.repeat(4)}`, address: 'https://policy.example/policy/2023-11/' };
const short: ShortVersion = {
  title: 'Phone Policy',
  contacts: [
    { role: 'Head', people: [{ name: 'Ash Example', email: 'ash@school.example' }], phones: ['01632 960001'] },
  ],
  preamble: [['why-phones', 'Phones help.']],
  sections: [
    {
      id: 'staff-use',
      number: '4',
      title: 'Staff use',
      clauses: [
        ['staff-breaks', 'In breaks only.', [['urgent-calls', 'Urgent calls too.']]],
        ['staff-privacy', 'Keep it private.'],
      ],
      sections: [{ id: 'staff-reputation', number: '4.1', title: 'Reputation', clauses: [['good-name', 'Be kind.']] }],
    },
  ],
};
const version = buildVersion(short);

describe('the source of a version', () => {
  it('has every clause once, with its number before its words', () => {
    const source = versionSource(version, file);
    for (const { clause } of listClauses(version)) {
      expect(source.split(`anchor("${clause.id}")`), clause.id).toHaveLength(2);
      expect(source.split(`"${clause.text}"`), clause.id).toHaveLength(2);
      if (clause.number !== null) expect(source).toContain(`("${clause.number}", {\nanchor("${clause.id}")`);
    }
  });

  it('has one heading of the first level, and sections below it', () => {
    const source = versionSource(version, file);
    expect(source.match(/^#heading\(level: 1,/gm)).toHaveLength(1);
    expect(source).toContain('part(2, "staff-use", "4. Staff use")');
    expect(source).toContain('part(3, "staff-reputation", "4.1 Reputation")');
  });

  it('says at the head of each page when the version is not in force', () => {
    expect(versionSource(version, file)).toContain('header: none');
    const proposal = versionSource({ ...version, status: 'proposal' }, file);
    expect(proposal).toContain('Proposal: not agreed, not in force.');
    expect(proposal).toContain('notice("This version is a proposal.');
  });

  it('leaves out an address that nobody knows', () => {
    expect(versionSource(version, { ...file, address: null })).not.toContain('policy.example');
  });

  it('is built alike whatever is typed: no word of a policy becomes code', () => {
    const skeleton = (source: string): string => source.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    const plain = skeleton(versionSource(version, file));
    const typed = string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((text) => `x${text.replace(/\s/g, '')}x`);
    assert(
      property(typed, (text) => {
        const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const clause = { ...version.sections[0]?.clauses[1], text, html };
        const changed = {
          ...version,
          title: text,
          school: text,
          contacts: [{ role: text, people: [{ name: text, email: 'ash@school.example' }], phones: [text] }],
          sections: version.sections.map((section) => ({
            ...section,
            title: text,
            clauses: [section.clauses[0], clause],
          })),
        } as typeof version;
        expect(skeleton(versionSource(changed, file))).toBe(plain);
      }),
    );
  });
});

describe('a fingerprint at the foot of a page', () => {
  it('is short, and without the name of its scheme', () => {
    expect(formatFingerprint(file.fingerprint)).toBe('Fingerprint 0123456789abcdef');
    expect(formatFingerprint('')).toBe('');
  });
});
