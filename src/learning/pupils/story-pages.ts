// Owns the addresses of a story's pages: its first step is the story's own page.
import type { Story } from '../../schemas/story.ts';

/**
 * Gives the address of a step.
 * @param address the story's page, such as `/pupils/7-9/story-den-photo/`
 * @param story the story
 * @param stepId one of its steps
 * @returns the path of the step's page.
 */
export function addressOfStep(address: string, story: Pick<Story, 'steps'>, stepId: string): string {
  return story.steps[0]?.id === stepId ? address : `${address}${stepId}/`;
}
