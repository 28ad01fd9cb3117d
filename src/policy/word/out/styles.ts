// Owns how a Word file of ours looks: font, sizes, colours, spaces, bullets and numbers. All of it is in styles, so that a school can change it in one place.
import { AlignmentType, BorderStyle, type ILevelsOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { Look, LookName } from './blocks.ts';

/** One step in, in twentieths of a point. */
export const step = 360;

/** A4 with margins of 2 cm at the sides, and more where every page has its head and foot, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1134, ends: 1474 };

/** A font that every machine with Word has, or has the like of. */
const font = 'Arial';
/** On white 12:1, on the grey of a head 10:1. */
const dark = '1F3864';
const grey = 'F2F2F2';

/** Word's own names of styles where it has one, so that its navigation and its contents know them. */
const styleIds: Record<Exclude<LookName, 'heading'>, string> = {
  title: 'Title',
  school: 'Subtitle',
  status: 'PolicyStatus',
  note: 'PolicyNote',
  contents: 'TOCHeading',
  item: 'PolicyPoint',
  paragraph: 'PolicyText',
  more: 'PolicyText',
  quotation: 'Quote',
  listed: 'PolicyPoint',
  term: 'PolicyTerm',
  meaning: 'PolicyMeaning',
};

/**
 * Names the style of a paragraph.
 * @param look how it looks
 * @returns the id of a style of `wordStyles`
 */
export function styleOf({ name, level }: Look): string {
  return name === 'heading' ? `Heading${level}` : styleIds[name];
}

/** The head of a table. */
export const headShade = { fill: grey, color: 'auto', type: 'clear' } as const;

const box = { style: BorderStyle.SINGLE, size: 6, color: dark, space: 6 };
/** The line that a document draws before a clause or section. */
export const rule = { style: BorderStyle.SINGLE, size: 6, color: '808080', space: 8 };

const headings = [18, 15, 13, 12, 11, 11].map((points, at) => ({
  id: `Heading${at + 1}`,
  run: { font, size: points * 2, bold: true, italics: at === 5, color: dark },
  paragraph: { spacing: { before: at === 0 ? 360 : 240, after: 120 }, keepNext: true, keepLines: true },
}));

/** The styles of every file. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 }, alignment: AlignmentType.LEFT },
    },
    title: { run: { font, size: 52, bold: true, color: dark }, paragraph: { spacing: { after: 60 }, keepNext: true } },
    heading1: headings[0] ?? {},
    heading2: headings[1] ?? {},
    heading3: headings[2] ?? {},
    heading4: headings[3] ?? {},
    heading5: headings[4] ?? {},
    heading6: headings[5] ?? {},
    hyperlink: { run: { color: '0B4F9E', underline: {} } },
  },
  paragraphStyles: [
    own('Subtitle', 'Subtitle', { run: { size: 28, color: '404040' }, paragraph: { spacing: { after: 240 } } }),
    own('PolicyStatus', 'Policy status', {
      paragraph: {
        spacing: { after: 240 },
        border: { top: box, bottom: box, left: box, right: box },
        // As wide as the tables below it: the frame stands outside the words.
        indent: { left: 100, right: 100 },
        shading: headShade,
      },
    }),
    own('PolicyNote', 'Policy note', { run: { size: 20, color: '404040' }, paragraph: { spacing: { before: 120 } } }),
    own('PolicyText', 'Policy text', {}),
    own('PolicyPoint', 'Policy point', {}),
    own('Quote', 'Quote', {
      paragraph: { border: { left: { ...box, size: 12, color: '808080', space: 8 } } },
    }),
    own('PolicyTerm', 'Policy term', { run: { bold: true }, paragraph: { spacing: { after: 0 }, keepNext: true } }),
    own('PolicyMeaning', 'Policy meaning', {}),
    own('PolicyCell', 'Policy cell', { paragraph: { spacing: { before: 40, after: 40, line: 260 } } }),
    own('PolicyCellName', 'Policy cell name', { basedOn: 'PolicyCell', run: { bold: true } }),
    own('PolicyGap', 'Policy gap', { run: { size: 8 }, paragraph: { spacing: { after: 0, line: 120 } } }),
    own('PolicyFoot', 'Policy foot', { run: { size: 18, color: '404040' }, paragraph: { spacing: { after: 0 } } }),
    own('TOCHeading', 'TOC Heading', {
      run: { size: 30, bold: true, color: dark },
      paragraph: { spacing: { before: 300, after: 120 }, keepNext: true },
    }),
    ...[1, 2, 3].map((level) =>
      own(`TOC${level}`, `toc ${level}`, {
        paragraph: { spacing: { after: 40 }, indent: { left: (level - 1) * step } },
      }),
    ),
  ],
};

function own(
  id: string,
  name: string,
  look: Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph' | 'basedOn'>,
): NonNullable<IStylesOptions['paragraphStyles']>[number] {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

/** Word counts no deeper. */
export const deepestList = 8;

/**
 * Describes a list.
 * @param numbered the level that is numbered, with its first number and its sign; null for bullets alone
 * @returns its nine levels
 */
export function listLevels(numbered: { level: number; start: number; sign: string } | null): ILevelsOptions[] {
  return Array.from({ length: deepestList + 1 }, (_, level): ILevelsOptions => {
    const indent = { left: step * (level + 1), hanging: step };
    if (numbered?.level === level) {
      return {
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}${numbered.sign}`,
        start: numbered.start,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent } },
      };
    }
    return {
      level,
      format: LevelFormat.BULLET,
      text: ['•', '–'][level % 2] ?? '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent }, run: { font } },
    };
  });
}
