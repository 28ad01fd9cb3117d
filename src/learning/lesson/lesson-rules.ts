// Owns what makes a lesson's plan hold together: minutes, phases, tasks, vocabulary, frameworks, screens.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Place, type PlaceOf, type Problem } from '../../problems/problem.ts';
import { bandYears } from '../../schemas/bands.ts';
import { type Framework, frameworkNames } from '../../schemas/frameworks.ts';
import { type Lesson, phaseNames } from '../../schemas/lesson.ts';
import type { SortScreen } from '../../schemas/lesson-screen.ts';
import { checkFramework } from './framework-rules.ts';
import { type BoardScreen, showQuestion } from './board-screens.ts';
import { countScreenWords, mostScreenWords, textsOfScreen } from './screen-words.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';

/**
 * Holds a lesson against the rules.
 * @param lesson valid fields
 * @param placeOf finds the line of a field
 * @returns a problem for each fault.
 */
export function checkLesson(lesson: Lesson, placeOf: PlaceOf): Problem[] {
  return [
    ...checkMinutes(lesson, placeOf),
    ...checkPhases(lesson, placeOf),
    ...checkTasks(lesson, placeOf),
    ...checkYears(lesson, placeOf),
    ...(Object.keys(frameworkNames) as Framework[]).flatMap((framework) =>
      checkFramework(framework, lesson.frameworks[framework], (index) => placeOf(['frameworks', framework, index])),
    ),
    ...checkScreens(lesson, placeOf),
    ...checkExit(lesson, placeOf),
    ...findRepeatedIds(placeIds(lesson.tasks, ['tasks'], placeOf)),
    ...findRepeatedIds(placeIds(lesson.worksheet.questions, ['worksheet', 'questions'], placeOf)),
    ...findRepeatedIds(placeIds(lesson.cards, ['cards'], placeOf)),
    ...findRepeatedIds(placeIds(lesson.exit ?? [], ['exit'], placeOf)),
  ];
}

function checkMinutes({ minutes, phases }: Lesson, placeOf: PlaceOf): Problem[] {
  const sum = phases.reduce((total, phase) => total + phase.minutes, 0);
  return sum === minutes ? [] : [problem('minutes-sum', placeOf(['minutes']), { minutes, sum })];
}

function checkPhases({ phases }: Lesson, placeOf: PlaceOf): Problem[] {
  const found = phases.map(({ phase }) => phase).join(', ');
  const expected = phaseNames.join(', ');
  return found === expected ? [] : [problem('phase-order', placeOf(['phases']), { found, expected })];
}

function checkTasks({ phases, tasks }: Lesson, placeOf: PlaceOf): Problem[] {
  const ids = tasks.map(({ id }) => id);
  const unknown = phases.flatMap(({ tasks: named = [] }, index) =>
    named.flatMap((id, position) => {
      if (ids.includes(id)) return [];
      const details = { what: 'task', id, suggestion: nearestName(id, ids) };
      return [problem('unknown-name', placeOf(['phases', index, 'tasks', position]), details)];
    }),
  );
  const used = phases.flatMap(({ tasks: named = [] }) => named);
  const unused = ids.flatMap((id, index) =>
    used.includes(id) ? [] : [problem('task-unused', placeOf(['tasks', index, 'id']), { task: id })],
  );
  const say = (name: string): string => {
    const named = phases.find(({ phase }) => phase === name)?.tasks ?? [];
    return named.length === 0 ? 'missing' : named.map((id) => `"${id}"`).join(', ');
  };
  const details = { baseline: say('baseline'), endpoint: say('endpoint') };
  if (details.baseline !== 'missing' && details.baseline === details.endpoint) return [...unknown, ...unused];
  const index = phases.findIndex(({ phase }) => phase === 'endpoint');
  const place = placeOf(['phases', Math.max(index, 0), 'tasks']);
  return [...unknown, ...unused, problem('endpoint-differs', place, details)];
}

function checkYears({ years, band }: Lesson, placeOf: PlaceOf): Problem[] {
  return years.flatMap((year, index) => {
    if (bandYears[band].includes(year)) return [];
    const details = { year, band, years: bandYears[band].join(', ') };
    return [problem('year-outside-band', placeOf(['years', index]), details)];
  });
}

function checkScreens({ phases, vocabulary }: Lesson, placeOf: PlaceOf): Problem[] {
  const taught = vocabulary.map(({ word }) => word);
  return phases.flatMap(({ screens }, index) =>
    screens.flatMap((screen, position) => {
      const place = ['phases', index, 'screens', position];
      const found = checkRoom(screen, vocabulary, placeOf(place));
      if (screen.kind === 'sort') return [...found, ...checkGroups(screen, place, placeOf)];
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
  return cards.flatMap(({ group }, index) => {
    if (known.includes(group)) return [];
    const details = { what: 'group', id: group, suggestion: nearestName(group, known) };
    return [problem('unknown-name', placeOf([...place, 'cards', index, 'group']), details)];
  });
}

/** Each question of the exit check has one right answer, and none fills the board. */
function checkExit({ exit = [], vocabulary }: Lesson, placeOf: PlaceOf): Problem[] {
  return exit.flatMap((question, index) => {
    const place = placeOf(['exit', index]);
    const count = question.options.filter(({ right }) => right).length;
    return [
      ...(count === 1 ? [] : [problem('exit-right', place, { id: question.id, count })]),
      ...checkRoom(showQuestion(question), vocabulary, place),
    ];
  });
}

function checkRoom(screen: BoardScreen, vocabulary: Lesson['vocabulary'], place: Place): Problem[] {
  const words = countScreenWords(screen, vocabulary);
  const limit = mostScreenWords(screen);
  if (words <= limit) return [];
  return [problem('crowded-screen', place, { words, limit, text: textsOfScreen(screen)[0] ?? '' })];
}
