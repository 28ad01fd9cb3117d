// Owns what makes a lesson's plan hold together: its phases, tasks, years, frameworks and exit check.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type PlaceOf, type Problem } from '../../problems/problem.ts';
import { bandYears } from '../../schemas/bands.ts';
import { type Framework, frameworkNames } from '../../schemas/frameworks.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import { phaseNames } from '../../schemas/lesson-phase.ts';
import { checkFramework } from './framework-rules.ts';
import { showQuestion } from './board-screens.ts';
import { checkPhases, checkRoom } from './plan-rules.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';

/**
 * Holds a lesson against the rules.
 * @param lesson valid fields
 * @param placeOf finds the line of a field
 * @returns a problem for each fault.
 */
export function checkLesson(lesson: Lesson, placeOf: PlaceOf): Problem[] {
  return [
    ...checkPhases(lesson, phaseNames, placeOf),
    ...checkTasks(lesson, placeOf),
    ...checkYears(lesson, placeOf),
    ...(Object.keys(frameworkNames) as Framework[]).flatMap((framework) =>
      checkFramework(framework, lesson.frameworks[framework], (index) => placeOf(['frameworks', framework, index])),
    ),
    ...checkExit(lesson, placeOf),
    ...findRepeatedIds(placeIds(lesson.tasks, ['tasks'], placeOf)),
    ...findRepeatedIds(placeIds(lesson.worksheet.questions, ['worksheet', 'questions'], placeOf)),
    ...findRepeatedIds(placeIds(lesson.cards, ['cards'], placeOf)),
    ...findRepeatedIds(placeIds(lesson.exit ?? [], ['exit'], placeOf)),
  ];
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
