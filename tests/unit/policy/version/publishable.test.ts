import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../src/policy/version/model.ts';
import { isPublic, toPublishable } from '../../../../src/policy/version/publishable.ts';
import { buildVersion } from '../build-version.ts';

const contacts = [
  { role: 'Head', people: [{ name: 'Ann', email: 'ann@school.example' }, { name: 'Bea' }], phones: ['01632 960001'] },
  { role: 'Governor', people: [{ name: 'Cy', email: 'cy@school.example' }], phones: [] },
];
const build = (status: Status): ReturnType<typeof buildVersion> =>
  buildVersion({ status, contacts, preamble: [['ask-ann', 'Ask Ann.']] });
const notSuperseded: Status[] = ['draft', 'proposal', 'consultation', 'current'];

describe('which versions are public', () => {
  it.each<[Status, boolean]>([
    ['draft', false],
    ['proposal', true],
    ['consultation', true],
    ['current', true],
    ['superseded', true],
  ])('%s: %s', (status, expected) => {
    expect(isPublic({ status }, false)).toBe(expected);
  });

  it('includes drafts in a preview', () => {
    expect(isPublic({ status: 'draft' }, true)).toBe(true);
  });
});

describe('what is published', () => {
  it('of a superseded version has roles and names, no addresses and numbers', () => {
    expect(toPublishable(build('superseded')).contacts).toEqual([
      { role: 'Head', people: [{ name: 'Ann' }, { name: 'Bea' }], phones: [] },
      { role: 'Governor', people: [{ name: 'Cy' }], phones: [] },
    ]);
  });

  it('of a superseded version has all its words', () => {
    expect({ ...toPublishable(build('superseded')), contacts }).toEqual(build('superseded'));
  });

  it('leaves the version itself as it was', () => {
    const version = build('superseded');
    toPublishable(version);
    expect(version).toEqual(build('superseded'));
  });

  it('of a proposal names the version that has replaced what it follows', () => {
    const old = buildVersion({ id: '2023-11', status: 'superseded' });
    const current = buildVersion({ id: '2026-12', status: 'current', follows: '2023-11' });
    const proposal = buildVersion({ id: '2026-11', status: 'proposal', follows: '2023-11' });
    expect(toPublishable(proposal, [old, proposal, current]).overtakenBy).toBe('2026-12');
    expect(toPublishable({ ...proposal, follows: '2026-12' }, [old, proposal, current]).overtakenBy).toBeUndefined();
    expect(toPublishable(current, [old, proposal, current]).overtakenBy).toBeUndefined();
  });

  it('of a version in consultation says until the day before that it opens, and from the day after that it has closed', () => {
    const consultation = { opened: '2026-11-02', closes: '2026-11-30', answerTo: 'the school office' };
    const version = { ...build('consultation'), consultation };
    expect(toPublishable(version, [version], '2026-11-01')).toMatchObject({ isConsultationAhead: true });
    expect(toPublishable(version, [version], '2026-11-02')).toMatchObject({ isConsultationAhead: false });
    expect(toPublishable(version, [version], '2026-11-30').isConsultationClosed).toBe(false);
    expect(toPublishable(version, [version], '2026-12-01').isConsultationClosed).toBe(true);
  });

  it.each(notSuperseded)('of a %s version is everything', (status) => {
    expect(toPublishable(build(status))).toEqual(build(status));
  });
});
