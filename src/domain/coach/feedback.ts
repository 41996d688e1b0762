import type { Question, QuestionType } from '../bank/question.ts';
import type { CriterionId, CriterionMark, Flag } from '../interview/grade.ts';
import type { Content } from './content.ts';

interface FeedbackInput {
  readonly question: Question;
  readonly marks: readonly CriterionMark[];
  readonly content: Content;
  readonly flags: readonly Flag[];
}

/** One thing to do next: the gate that closed, else a missing must-point, else the criterion that costs most. */
export const nextStepFor = ({ question, marks, content, flags }: FeedbackInput): string => {
  const flagged = flags.find(flag => FLAG_STEPS[flag.id] !== undefined);
  if (flagged) return FLAG_STEPS[flagged.id] as string;
  const costs = marks
    .filter(mark => mark.level !== null && mark.weight > 0 && mark.level < 4.5)
    .map(mark => ({ id: mark.id, cost: mark.weight * (5 - (mark.level ?? 5)) }))
    .sort((a, b) => b.cost - a.cost);
  const worst = costs[0];
  if (content.missingMust.length > 0 || worst?.id === 'coverage') {
    const step = missingPointStep(content);
    if (step) return step;
  }
  if (worst) return CRITERION_STEPS[worst.id] ?? KEEP;
  return question.points.length > 0 ? (missingPointStep(content) ?? KEEP) : KEEP;
};

const KEEP = 'Say it once more aloud in two minutes, with the main point in the first sentence.';

const missingPointStep = ({ credits, missingMust }: Content): string | null => {
  const missing = credits.filter(credit => !credit.found);
  const pool = missingMust.length > 0 ? missingMust : missing;
  const best = pool.reduce<(typeof pool)[number] | null>(
    (top, one) =>
      top === null || one.point.weight * (1 - one.credit) > top.point.weight * (1 - top.credit) ? one : top,
    null,
  );
  if (!best) return null;
  return `Add what was not found: «${best.point.label}».${best.point.probe ? ` Ask yourself: ${best.point.probe}` : ''}`;
};

const FLAG_STEPS: Partial<Record<Flag['id'], string>> = {
  'no-answer': 'Say what you do know about it, even one sentence, and then what you would look up.',
  echo: 'Go beyond the words of the question: state the answer first, then one reason.',
  'off-topic': 'Read the question again and name the thing it asks for in your first sentence.',
  'keyword-list': 'Turn the terms into sentences that say how they hang together.',
  misconception: 'Check the statement that was marked, then say it anew in your own words.',
};

const CRITERION_STEPS: Partial<Record<CriterionId, string>> = {
  reasoning: 'Say why it is so, what it costs, and when you would not do it.',
  concreteness: 'Add one example of your own with a number or a named part.',
  situation: 'Open with two sentences: who, when, what had to be reached, and what stood in the way.',
  action: 'Tell three steps that you took yourself, each with its reason: «I … because …».',
  result: 'Say what came of it, and by how much: a number, a date, or what people did afterwards.',
  reflection: 'End with what you do differently since then, and where you used it again.',
  scope: 'Name how many people, systems or users it was about, and which part was yours.',
  requirements: 'Before the design, settle what it must do, for how many users, and within which limits.',
  'trade-offs': 'Name one alternative you turned down, what it would have bought, and when it would win.',
  'failure-modes': 'Name what fails first, how you would notice it, and how the system survives it.',
  numbers: 'Work out one number: requests a second, bytes a day, or a latency budget.',
};

/** What a stronger answer goes through, in order. */
export const outlineFor = ({ type, points }: Question): string[] => {
  const labels = points.map(point => point.label);
  switch (type) {
    case 'technical':
      return labels.length > 0 ? [...labels, ...TECHNICAL_END] : [...TECHNICAL_START, ...TECHNICAL_END];
    case 'system-design':
      return [...DESIGN_START, ...labels, ...DESIGN_END];
    default:
      return [...STORY_OUTLINES[type], ...labels.map(label => `Touch on: ${label}`)];
  }
};

const TECHNICAL_START = ['The answer in one sentence', 'How it works, step by step'];
const TECHNICAL_END = ['Why it matters, and what it costs', 'An example from your own work, with a number'];
const DESIGN_START = ['Requirements, limits and load', 'The simplest design that would do'];
const DESIGN_END = ['Alternatives and their price', 'What fails, how it is noticed, how it is survived'];

const STORY_OUTLINES: Record<Exclude<QuestionType, 'technical' | 'system-design'>, readonly string[]> = {
  behavioral: [
    'Situation: who, when, and what was at stake, in two sentences',
    'Task: what you had to reach',
    'Action: three steps you took yourself, each with its reason',
    'Result: what changed, by how much',
    'Reflection: what you do differently since',
  ],
  project: [
    'The project in one sentence: what it was for, and who used it',
    'Your own part',
    'The hardest decision, what else you considered, and why you chose as you did',
    'Result: what changed, by how much',
    'What you would do differently',
  ],
  situational: [
    'What you would find out first, and from whom',
    'The steps you would take, in order, each with its reason',
    'What you would weigh, and what would change your mind',
    'How you would check that it worked',
  ],
};
