import type { Deed } from './deeds.ts';
import type { PointCredit } from './points.ts';
import type { Story } from './story.ts';

/** An answer with so many past deeds, and more of them than planned steps, tells a story. */
const STORY_DEEDS_MIN = 3;
/** A story with so many deeds that the question expects, and half of its points, is told as an example of it. */
const EXAMPLE_DEEDS_MIN = 2;

/** What an answer to «what would you do» plans. */
interface PlanSteps {
  readonly steps: readonly Deed[];
  /** It tells of another time, and next to nothing in it is a plan or a thing that the question expects. */
  readonly otherStory: boolean;
}

/**
 * Steps are conditional, or orders to oneself where nothing past is told. Past deeds are steps only where they hold
 * a point of the question.
 */
export const planStepsOf = (
  { steps, own, shared }: Pick<Story, 'steps' | 'own' | 'shared'>,
  credits: readonly PointCredit[],
): PlanSteps => {
  const found = credits.filter(credit => credit.found);
  const expected = found.flatMap(({ hits }) => hits);
  const planned = steps.filter(step => step.conditional);
  const told = new Set([...own, ...shared].map(({ sentence }) => sentence));
  const isStory = own.length >= STORY_DEEDS_MIN && own.length > planned.length;
  const meant = isStory ? planned : steps.filter(step => step.conditional || !told.has(step.sentence));
  const done = own.filter(deed => expected.some(({ start, end }) => start < deed.end && end > deed.start));
  const isExample = done.length >= EXAMPLE_DEEDS_MIN && found.length * 2 >= credits.length;
  return { steps: [...meant, ...done], otherStory: isStory && planned.length === 0 && !isExample };
};
