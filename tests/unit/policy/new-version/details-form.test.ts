import { describe, expect, it } from 'vitest';
import { type DetailFields, readDetails, suggestDetails } from '../../../../src/policy/new-version/details-form.ts';

const older = {
  id: '2024-10',
  title: 'Phones Policy',
  dates: { written: '2024-09', ratified: '2024-10-14', reviewDue: '2025-10' },
};
const known = { older, ids: ['2024-10', '2026-11'] };
const fields: DetailFields = {
  title: 'Phones Policy',
  name: 'March 2027',
  written: '1 February 2027',
  reviewDue: '',
  status: 'draft',
};
const faultsOf = (change: Partial<DetailFields>): string[] =>
  readDetails({ ...fields, ...change }, known).faults.map(({ field, message }) => `${field}: ${message}`);

describe('what the form begins with', () => {
  it('is this month, and what the file says where somebody has changed it', () => {
    const found = { title: 'Devices Policy', dates: { written: '2027-02', reviewDue: '2025-10' } };
    expect(suggestDetails(found, known, '2027-03-08')).toEqual({
      title: 'Devices Policy',
      name: 'March 2027',
      written: 'February 2027',
      reviewDue: '',
      status: undefined,
    });
  });

  it('is the day where the month has a version, and the title as it was where the file has none', () => {
    const suggested = suggestDetails({ title: null, dates: { written: '2024-09' } }, known, '2026-11-26');
    expect(suggested).toMatchObject({ title: 'Phones Policy', name: '26 November 2026', written: 'November 2026' });
  });
});

describe('what a person says of a version', () => {
  it('is read, dates as people write them', () => {
    expect(readDetails({ ...fields, title: '  Phones   Policy ', reviewDue: '01/02/2028' }, known)).toEqual({
      details: {
        as: '2027-03',
        title: 'Phones Policy',
        status: 'draft',
        dates: { written: '2027-02-01', reviewDue: '2028-02-01' },
      },
      faults: [],
    });
  });

  it('has all its faults told at once', () => {
    expect(faultsOf({ title: ' ', name: 'spring', written: '', reviewDue: 'soon', status: undefined })).toEqual([
      'version_title: Write the title of the policy.',
      'version_name: Write the month or day that names this version, such as March 2027.',
      'version_written: Write when the policy was written, such as March 2027 or 1 March 2027.',
      'version_reviewDue: Write when its review is due, such as March 2028; or leave it empty.',
      'version_status: Choose whether it is a draft or a proposal.',
    ]);
  });

  it('names no version that there is, and none from before the one that it follows', () => {
    expect(faultsOf({ name: 'November 2026' })[0]).toContain('There is a version of November 2026 already.');
    expect(faultsOf({ name: 'May 2024' })[0]).toContain('has to be later');
    expect(faultsOf({ name: '2 November 2026' })).toEqual([]);
  });

  it('has no review before it was written', () => {
    expect(faultsOf({ reviewDue: 'January 2027' })).toEqual([
      'version_reviewDue: The review would be due before the policy was written, 1 February 2027.',
    ]);
  });

  it('is never in force by this page', () => {
    expect(faultsOf({ status: 'current' })).toEqual(['version_status: Choose whether it is a draft or a proposal.']);
  });
});
