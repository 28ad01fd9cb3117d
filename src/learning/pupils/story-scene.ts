// Owns what the drawing of a story's step shows: what the story says of it, and what fits where it says nothing.
import type { PictureName } from '../../schemas/bands.ts';
import type { DeviceName, Feeling, PersonName, PlaceName } from '../../schemas/drawings.ts';
import type { Story, StoryStep } from '../../schemas/story.ts';
import { childFor } from './child-for.ts';
import { stepKind } from './story-rules.ts';

/** One drawing. */
export interface StoryScene {
  place: PlaceName;
  /** From left to right, at most three. */
  people: PersonName[];
  /** How the first of them feels. */
  feeling: Feeling;
  /** What the first of them holds. */
  device: DeviceName;
  /** The idea of the step, drawn beside them. */
  picture: PictureName;
}

const mostPeople = 3;

const placeOfPicture: Partial<Record<PictureName, PlaceName>> = {
  home: 'kitchen',
  school: 'classroom',
  sad: 'bedroom',
  friend: 'playground',
  kind: 'playground',
  unkind: 'playground',
  adult: 'kitchen',
  tell: 'kitchen',
};
const feelingOfPicture: Partial<Record<PictureName, Feeling>> = {
  smile: 'happy',
  kind: 'happy',
  friend: 'happy',
  game: 'happy',
  sad: 'sad',
  unkind: 'worried',
  question: 'worried',
  stranger: 'worried',
};
const withDevice: readonly PictureName[] = ['tablet', 'game', 'message', 'picture', 'camera', 'share', 'stranger'];

/**
 * Says what a step's drawing shows.
 * @param story the story
 * @param step one of its steps
 * @returns the step's own scene; where it names no place, person, feeling or device, what fits its picture and its words
 */
export function findScene(story: Story, step: StoryStep): StoryScene {
  const picture = step.picture ?? story.picture;
  const isEnding = stepKind(step) === 'ending';
  const { scene = {} } = step;
  return {
    place: scene.place ?? placeOfPicture[picture] ?? 'sofa',
    people: listPeople(story, step).slice(0, mostPeople),
    feeling: scene.feeling ?? (isEnding ? 'happy' : (feelingOfPicture[picture] ?? 'calm')),
    device: scene.device ?? (withDevice.includes(picture) ? 'tablet' : 'none'),
    picture,
  };
}

/** Whom the step names, or else those of its words; whom the story is about stands first, and is there when nobody is named. */
function listPeople({ title, people = {} }: Story, { text, scene }: StoryStep): PersonName[] {
  const lookOf = (name: string): PersonName | [] => people[name] ?? [];
  if (scene?.people) return scene.people.flatMap(lookOf);
  const names = Object.keys(people);
  const words = text.join(' ');
  const named = names.filter((name) => indexOfName(words, name) >= 0);
  const [hero] = names;
  const looks = [...new Set([...(hero === undefined ? [] : [hero]), ...named])].flatMap(lookOf);
  return looks.length > 0 ? looks : [childFor(title)];
}

function indexOfName(words: string, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return words.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu'));
}
