// Prints how hard each pupil page and story is to read, against the gate of its band.
import { readingGates } from '../../src/learning/reading/reading-gates.ts';
import type { ReadingLevel } from '../../src/learning/reading/reading-level.ts';
import { readSettings } from '../../src/commands/settings.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Band } from '../../src/schemas/bands.ts';

const { folder, today } = readSettings();
const { pupils } = await readContent(folder, today);

interface Row {
  band: Band;
  name: string;
  level: ReadingLevel;
  /** Stories are read page by page, so their length is no measure. */
  isPage: boolean;
}
const rows: Row[] = [
  ...pupils.pages.map(({ band, id, level }) => ({ band, name: id, level, isPage: true })),
  ...pupils.stories.map(({ band, id, level }) => ({ band, name: `story: ${id}`, level, isPage: false })),
];

let isOver = false;
console.log('page                            words  words a sentence  longest  grade');
for (const { band, name, level, isPage } of rows) {
  const gate = readingGates[band];
  const grade = level[gate.formula];
  const longest = level.longest?.words ?? 0;
  const cells = [
    `${band.padEnd(5)} ${name}`.padEnd(30),
    `${level.words}${isPage ? `/${gate.pageWords}` : ''}`.padStart(8),
    `${level.meanWords.toFixed(1)}/${gate.meanWords}`.padStart(12),
    `${longest}/${gate.longest}`.padStart(12),
    `${grade.toFixed(1)}/${gate.grade} ${gate.formula === 'spache' ? 'Spache' : 'Flesch–Kincaid'}`.padStart(12),
  ];
  console.log(cells.join(' '));
  isOver ||= level.meanWords > gate.meanWords || longest > gate.longest || grade > gate.grade;
  isOver ||= isPage && level.words > gate.pageWords;
}
console.log(isOver ? 'Some pages are harder than their gate.' : 'Every page is within its gate.');
process.exitCode = isOver ? 1 : 0;
