// Owns what makes the phases of a plan hold together, of a lesson as of an assembly: minutes, order, and what the board shows.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Place, type PlaceOf, type Problem } from '../../problems/problem.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';
import type { SortScreen } from '../../schemas/lesson-screen.ts';
import type { BoardPlan, BoardScreen } from './board-screens.ts';
import { countScreenWords, mostScreenWords, textsOfScreen } from './screen-words.ts';

/** A plan, as far as its phases go. */
interface Phased extends Pick<BoardPlan, 'vocabulary'> {
  minutes: number;
  phases: readonly (BoardPlan['phases'][number] & { minutes: number })[];
}

/**
 * Holds the phases of a plan against the rules.
 * @param plan valid fields
 * @param names the phases that it should have, in order
 * @param placeOf finds the line of a field
 * @returns a problem for each fault.
 */
export function checkPhases(plan: Phased, names: readonly string[], placeOf: PlaceOf): Problem[] {
  const { minutes, phases } = plan;
  const sum = phases.reduce((total, phase) => total + phase.minutes, 0);
  const found = phases.map(({ phase }) => phase).join(', ');
  const expected = names.join(', ');
  return [
    ...(sum === minutes ? [] : [problem('minutes-sum', placeOf(['minutes']), { minutes, sum })]),
    ...(found === expected ? [] : [problem('phase-order', placeOf(['phases']), { found, expected })]),
    ...checkScreens(plan, placeOf),
    ...checkVocabulary(plan, placeOf),
  ];
}

/**
 * Finds a screen that holds more than the board has room for.
 * @param screen a screen
 * @param vocabulary the plan's words
 * @param place where it stands
 * @returns one problem at most.
 */
export function checkRoom(screen: BoardScreen, vocabulary: BoardPlan['vocabulary'], place: Place): Problem[] {
  const words = countScreenWords(screen, vocabulary);
  const limit = mostScreenWords(screen);
  if (words <= limit) return [];
  return [problem('crowded-screen', place, { words, limit, text: textsOfScreen(screen)[0] ?? '' })];
}

function checkScreens({ phases, vocabulary }: Phased, placeOf: PlaceOf): Problem[] {
  const taught = vocabulary.map(({ word }) => word);
  return phases.flatMap(({ screens, minutes }, index) =>
    screens.flatMap((screen, position) => {
      const place = ['phases', index, 'screens', position];
      const found = checkRoom(screen, vocabulary, placeOf(place));
      if (screen.kind === 'sort') return [...found, ...checkGroups(screen, place, placeOf)];
      if (screen.kind === 'task' && screen.minutes > minutes) {
        const details = { clock: screen.minutes, phase: minutes };
        return [...found, problem('clock-too-long', placeOf([...place, 'minutes']), details)];
      }
      if (screen.kind !== 'words') return found;
      const unknown = screen.words.flatMap((word, at) => {
        if (taught.includes(word)) return [];
        const details = { what: 'vocabulary word', id: word, suggestion: nearestName(word, taught) };
        return [problem('unknown-name', placeOf([...place, 'words', at]), details)];
      });
      return [...found, ...unknown];
    }),
  );
}

function checkGroups({ groups, cards }: SortScreen, place: PropertyKey[], placeOf: PlaceOf): Problem[] {
  const known = groups.map(({ id }) => id);
  const repeated = findRepeatedIds(placeIds(groups, [...place, 'groups'], placeOf));
  const unknown = cards.flatMap(({ group }, index) => {
    if (known.includes(group)) return [];
    const details = { what: 'group', id: group, suggestion: nearestName(group, known) };
    return [problem('unknown-name', placeOf([...place, 'cards', index, 'group']), details)];
  });
  return [...repeated, ...unknown];
}

/** A word has one meaning: a screen that names it draws the first alone. */
function checkVocabulary({ vocabulary }: Phased, placeOf: PlaceOf): Problem[] {
  const firstLines = new Map<string, number>();
  return vocabulary.flatMap(({ word }, index) => {
    const place = placeOf(['vocabulary', index, 'word']);
    const firstLine = firstLines.get(word);
    if (firstLine !== undefined) return [problem('repeated-word', place, { word, firstLine })];
    firstLines.set(word, place.line);
    return [];
  });
}
