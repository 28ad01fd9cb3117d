// Owns the fields of a lesson for what is printed beside the worksheet: cards with pictures, signs, slips, a display.
import { z } from 'zod';
import { picture } from './bands.ts';
import { words } from './fields.ts';

const wordsList = z.array(words).min(1, { error: 'at least one' });

export const lessonPack = z.strictObject({
  pictureCards: z
    .array(z.strictObject({ picture, words }))
    .min(1, { error: 'at least one' })
    .optional()
    .describe('A drawing over a few words, eight on a sheet, to cut out.'),
  signs: wordsList.optional().describe('Words for the walls, such as "Agree" and "Not sure", one a sheet.'),
  slips: wordsList.optional().describe('Beginnings to write on, such as "I wonder …", eight slips on a sheet.'),
  display: z
    .strictObject({ title: words, lines: wordsList, picture: picture.optional() })
    .optional()
    .describe('One sheet for the wall: what the class takes from the lesson.'),
});

export type LessonPack = z.infer<typeof lessonPack>;
