import { describe, expect, test } from 'vitest';
import { type Minute, minutesCsv, minutesMarkdown } from '../../../src/policy/minutes.ts';

const minute: Minute = {
  where: '4(1)',
  status: 'Amended',
  kind: 'Substantive',
  before: 'should',
  after: 'must',
  why: 'Clearer?',
  decision: '',
  note: '',
};

describe('minutes as CSV', () => {
  test('quote what needs it, and give a spreadsheet no formula', () => {
    const csv = minutesCsv([{ ...minute, decision: 'Agree', note: '=1+1, "so"\nthere' }]);
    expect(csv).toBe(
      'where,status,kind,before,after,why,decision,note\r\n4(1),Amended,Substantive,should,must,Clearer?,Agree,"\'=1+1, ""so""\nthere"\r\n',
    );
  });
});

describe('minutes as Markdown', () => {
  test('count, and leave out what is empty', () => {
    const rows = [{ ...minute, decision: 'Agree' }, { ...minute, decision: 'Discuss', note: 'Ask' }, minute];
    const text = minutesMarkdown('A to B', ['Not agreed, not in force.'], rows);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '# A to B',
      '',
      '**Not agreed, not in force.**',
      '',
      '3 changes: 1 agreed, 1 to discuss, 1 not yet decided.',
    ]);
    expect(text.match(/- Note:/g)).toHaveLength(1);
    expect(text).toContain('- Decision: not yet decided\n');
  });

  test('keep marks in a note as characters', () => {
    expect(minutesMarkdown('A', [], [{ ...minute, note: '# *bold*\n- <b>' }])).toContain(
      '- Note: \\# \\*bold\\* - \\<b\\>',
    );
  });
});
