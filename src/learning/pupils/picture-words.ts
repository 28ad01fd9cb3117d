// Owns what each picture of an idea shows, for those who cannot see it, and how its file is called where one is needed.
import type { PictureName } from '../../schemas/bands.ts';

/** By picture, in a few words. */
export const pictureWords: Record<PictureName, string> = {
  adult: 'A grown-up beside a child',
  tell: 'A child who speaks, with a heart in the speech bubble',
  tablet: 'A tablet',
  game: 'A game controller',
  message: 'Two speech bubbles',
  picture: 'A photograph of hills',
  stranger: 'A tablet on which a face is only a question mark',
  friend: 'Two children side by side',
  kind: 'A smiling heart',
  unkind: 'A heart with a crack and a plaster',
  lock: 'A padlock',
  key: 'A key',
  stop: 'A raised hand on a stop sign',
  share: 'A paper plane',
  camera: 'A camera',
  home: 'A house',
  school: 'A school with a clock and a flag',
  smile: 'A smiling face',
  sad: 'A sad face',
  question: 'A thought bubble with a question mark',
};

/**
 * Names the file of a picture, where a document asks for one.
 * @param name the picture
 * @returns such as `drawing-kind.svg`
 */
export function pictureFile(name: PictureName): string {
  return `drawing-${name}.svg`;
}
