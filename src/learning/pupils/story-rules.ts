// Owns what makes a story whole: every choice leads somewhere, every path ends in help, and has decisions enough.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type PlaceOf, type Problem } from '../../problems/problem.ts';
import type { Story, StoryStep } from '../../schemas/story.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';

/** Decisions that every path through a story meets at least. */
export const storyDecisions = 4;

/**
 * Holds a story against the rules.
 * @param story valid fields
 * @param placeOf finds the line of a field
 * @returns a problem for each fault.
 */
export function checkStory(story: Story, placeOf: PlaceOf): Problem[] {
  const { steps } = story;
  const ids = steps.map(({ id }) => id);
  const unknown = steps.flatMap((step, index) =>
    (step.choices ?? []).flatMap(({ to }, position) => {
      if (ids.includes(to)) return [];
      const details = { what: 'step', id: to, suggestion: nearestName(to, ids) };
      return [problem('unknown-name', placeOf(['steps', index, 'choices', position, 'to']), details)];
    }),
  );
  const names = [...findRepeatedIds(placeIds(steps, ['steps'], placeOf)), ...unknown];
  const faults = [...names, ...checkScenes(story, placeOf), ...checkSteps(story, placeOf)];
  return names.length > 0 ? faults : [...faults, ...checkPaths(story, placeOf)];
}

/**
 * Tells what a step asks of the reader.
 * @param step a step of a story
 * @returns `decision` for two or more choices, `onwards` for one, `ending` for none.
 */
export function stepKind(step: StoryStep): 'decision' | 'onwards' | 'ending' {
  const count = step.choices?.length ?? 0;
  return count > 1 ? 'decision' : count === 1 ? 'onwards' : 'ending';
}

function checkScenes({ steps, people = {} }: Story, placeOf: PlaceOf): Problem[] {
  const names = Object.keys(people);
  return steps.flatMap(({ scene }, index) =>
    (scene?.people ?? []).flatMap((id, position) => {
      if (names.includes(id)) return [];
      const details = { what: 'person', id, suggestion: nearestName(id, names) };
      return [problem('unknown-name', placeOf(['steps', index, 'scene', 'people', position]), details)];
    }),
  );
}

function checkSteps({ steps }: Story, placeOf: PlaceOf): Problem[] {
  const reached = new Set([steps[0]?.id, ...steps.flatMap((step) => (step.choices ?? []).map(({ to }) => to))]);
  return steps.flatMap((step, index) => {
    const place = placeOf(['steps', index, 'id']);
    const kind = stepKind(step);
    const found: Problem[] = [];
    if (!reached.has(step.id)) found.push(problem('story-unreached', place, { step: step.id }));
    if (kind === 'ending' && step.help === undefined)
      found.push(problem('story-without-help', place, { step: step.id }));
    if (kind !== 'ending' && (kind === 'decision') !== (step.question !== undefined)) {
      found.push(problem('story-question', place, { step: step.id, choices: step.choices?.length ?? 0 }));
    }
    return found;
  });
}

/** Follows every path; the steps of a story form no loop, or the first one found is the only problem. */
function checkPaths({ steps }: Story, placeOf: PlaceOf): Problem[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const shortest = new Map<string, { decisions: number; path: string[] }>();
  let loop: string | null = null;
  const follow = (id: string, before: readonly string[]): { decisions: number; path: string[] } => {
    const known = shortest.get(id);
    const step = byId.get(id);
    if (before.includes(id)) loop ??= id;
    if (known || !step || before.includes(id)) return known ?? { decisions: 0, path: [id] };
    const ways = (step.choices ?? []).map(({ to }) => follow(to, [...before, id]));
    const least = ways.sort((a, b) => a.decisions - b.decisions)[0] ?? { decisions: 0, path: [] };
    const own = stepKind(step) === 'decision' ? 1 : 0;
    const found = { decisions: least.decisions + own, path: [id, ...least.path] };
    shortest.set(id, found);
    return found;
  };
  const [first] = steps;
  if (!first) return [];
  const { decisions, path } = follow(first.id, []);
  if (loop !== null) {
    const index = steps.findIndex(({ id }) => id === loop);
    return [problem('story-loop', placeOf(['steps', index, 'id']), { step: loop })];
  }
  if (decisions >= storyDecisions) return [];
  const details = { least: decisions, needed: storyDecisions, path: path.join(', ') };
  return [problem('story-decisions', placeOf(['steps']), details)];
}
