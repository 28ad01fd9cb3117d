// The list of files that were handed to a page: which count, which are there twice, and what is said of all.
import { describe, expect, it } from 'vitest';
import { formatFileCount, type IntakeFile, listFiles, takenOf } from '../../../../src/records/intake/file-list.ts';

const taken = (id: number, name: string, text: string): IntakeFile<{ text: string }> => ({
  id,
  name,
  read: { is: 'taken', data: { text }, words: `Says “${text}”.` },
});
const refused: IntakeFile<{ text: string }> = {
  id: 9,
  name: 'letter.docx',
  read: { is: 'refused', reason: 'It is not a text file.', remedy: 'Choose another.' },
};

describe('the list', () => {
  it('says of each file what it is, or why it is left out and what to do', () => {
    expect(listFiles([taken(1, 'a.json', 'yes'), refused])).toEqual([
      { id: 1, name: 'a.json', isTaken: true, words: 'Says “yes”.' },
      { id: 9, name: 'letter.docx', isTaken: false, words: 'Left out. It is not a text file. Choose another.' },
    ]);
  });

  it('counts the first of several with the same content, whatever they are called', () => {
    const files = [taken(1, 'a.json', 'yes'), taken(2, 'a (1).json', 'yes'), taken(3, 'b.json', 'no')];
    expect(listFiles(files).map(({ isTaken }) => isTaken)).toEqual([true, false, true]);
    expect(listFiles(files)[1]?.words).toBe(
      'Left out. It says the same as “a.json”, which counts. There is nothing to do.',
    );
    expect(takenOf(files)).toEqual([
      { name: 'a.json', data: { text: 'yes' } },
      { name: 'b.json', data: { text: 'no' } },
    ]);
  });

  it('counts the second once the first is taken out', () => {
    expect(takenOf([taken(2, 'a (1).json', 'yes')])).toHaveLength(1);
  });

  it('is counted in a sentence', () => {
    const [one, two] = [taken(1, 'a.json', 'yes'), taken(2, 'b.json', 'no')];
    expect(formatFileCount(listFiles([]))).toBe('No files are in the list.');
    expect(formatFileCount(listFiles([one]))).toBe('1 file is in the list, and it counts.');
    expect(formatFileCount(listFiles([one, two]))).toBe('2 files are in the list, and all count.');
    expect(formatFileCount(listFiles([one, two, refused]))).toBe('3 files are in the list: 2 count, 1 is left out.');
  });
});
