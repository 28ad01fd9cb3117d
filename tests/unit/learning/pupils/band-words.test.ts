import { expect, it } from 'vitest';
import { formatBandYears } from '../../../../src/learning/pupils/band-words.ts';
import { bands } from '../../../../src/schemas/bands.ts';

it('names bands by the years of their classes', () => {
  expect(bands.map(formatBandYears)).toEqual(['Reception, Years 1 and 2', 'Years 3 and 4', 'Years 5 and 6']);
});
