// The minutes of a meeting as a Word file.
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { minutesBlocks, minutesDocument } from '../../../../src/policy/word/out/minutes-document.ts';
import { type OutBlock, textOf } from '../../../../src/policy/word/out/blocks.ts';
import { head, minute, note, resolution } from '../decide/sample-minutes.ts';

const minutes = { head, rows: [{ ...minute, decision: 'Agree' }, note], resolution };
const wordsOf = (blocks: OutBlock[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : '')).join('\n');

describe('minutes in Word', () => {
  const blocks = minutesBlocks(minutes, 'Example School');
  const headings = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.look.name === 'heading' ? [`${block.look.level} ${textOf(block.runs)}`] : [],
  );
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(textOf))] : [],
  );

  it('have a heading for each part', () => {
    expect(headings).toEqual([
      '1 Decisions',
      '1 Review notes that are still open',
      '1 Resolution',
      '2 Signatures',
      '1 The words that were decided on',
      '2 Decision 1',
    ]);
  });

  it('have a table of decisions, one of notes, and the resolution with lines to sign on', () => {
    expect(tables[1]).toEqual([
      ['No.', 'Change', 'Reason', 'Decision', 'Note'],
      ['1', '4(1): amended, substantive', 'Clearer?', 'Agree', ''],
    ]);
    expect(tables[2]?.[1]).toEqual([
      '2',
      '5(1): review note, unclear',
      'Who? Not answered: decide here.',
      'Defer',
      'In May.',
    ]);
    expect(tables[3]?.[0]).toEqual(['With these changes', 'Name two people.']);
    expect(tables[4]?.map(([name]) => name)).toEqual(['Signed by the chair', 'Date', 'Signed by the clerk', 'Date']);
    const words = wordsOf(blocks);
    expect(words).toContain('Resolved that the Phones Policy in its version of B be adopted with these changes.');
    expect(words).toContain('Where: 4(1)\nBefore: Staff should.');
  });

  it('keep the column of changes short: many places stand with the words alone', () => {
    const many = Array.from({ length: 20 }, (_, at) => `Section ${at + 1}`).join(', ');
    const block = { ...minute, where: many, count: 20 };
    const drawn = minutesBlocks({ head, rows: [block, { ...note, where: many }], resolution: null }, 'Example School');
    const [changes, notes] = drawn
      .flatMap((found) => (found.kind === 'table' ? [found.rows.map(({ cells }) => cells.map(textOf))] : []))
      .slice(1);
    expect(changes?.[1]?.[1]).toBe('20 changes: amended, substantive');
    expect(wordsOf(drawn)).toContain(`Where: ${many}`);
    // The places of notes stand nowhere else.
    expect(notes?.[1]?.[1]).toContain(many);
  });

  it('leave out resolution and signatures where nothing is to be resolved', () => {
    const agreed = { head: { ...head, warnings: [] }, rows: [minute], resolution: null };
    expect(wordsOf(minutesBlocks(agreed, 'Example School'))).not.toMatch(/Resol|Draft|Signatures|Review notes/);
  });

  it('are a file that says on each page that it is a draft, and the same for the same day', async () => {
    const file = { school: 'Example School', version: '2026-11', savedOn: '2026-12-01' };
    const [bytes, again] = [await minutesDocument(minutes, file), await minutesDocument(minutes, file)];
    expect(again).toEqual(bytes);
    const parts = unzipSync(bytes);
    const [, header = new Uint8Array()] = Object.entries(parts).find(([name]) => /header\d*\.xml$/.test(name)) ?? [];
    expect(strFromU8(header)).toContain('Draft minutes: not agreed, not in force, until they are signed.');
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('w:tblHeader');
  });
});
