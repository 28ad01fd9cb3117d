import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../../../src/learning/lesson/screen-place.ts';

describe('the place of a class view', () => {
  it.each([
    ['#9', 8],
    ['#1', 0],
    ['', 0],
    ['#', 0],
    ['#0', 0],
    ['#14', 12],
    ['#999999999999', 0],
    ['#-3', 0],
    ['#2.5', 0],
    ['#screen-3', 0],
    ['#%F0', 0],
  ])('in the address "%s" is screen %i of 13', (hash, screen) => {
    expect(readPlace(hash, 13)).toBe(screen);
  });

  it('is read back as it was written', () => {
    for (let screen = 0; screen < 13; screen += 1) expect(readPlace(writePlace(screen), 13)).toBe(screen);
  });

  it('is the first where there is nothing', () => {
    expect(readPlace('#3', 0)).toBe(0);
  });
});
