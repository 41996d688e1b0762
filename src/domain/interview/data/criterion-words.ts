import type { CriterionId } from '../grade.ts';

/** How a criterion is spoken of in a summary. */
export interface CriterionWords {
  readonly name: string;
  /** Said of an answer that does it well. */
  readonly strength: string;
  /** Said of an answer where it is thin: what to do next time. */
  readonly improvement: string;
}

export const CRITERION_WORDS: Readonly<Record<CriterionId, CriterionWords>> = {
  relevance: {
    name: 'relevance',
    strength: 'You answered every part of what was asked.',
    improvement: 'Answer the question itself first, then add background.',
  },
  coverage: {
    name: 'coverage',
    strength: 'Most of the expected points were found.',
    improvement: 'Several expected points were not found: go through the outline once before you answer.',
  },
  reasoning: {
    name: 'reasoning',
    strength: 'You gave reasons and named limits.',
    improvement: 'Say why, and when you would not do it.',
  },
  concreteness: {
    name: 'concreteness',
    strength: 'You used a concrete example.',
    improvement: 'Add an example of your own, with numbers or named parts.',
  },
  situation: {
    name: 'situation and task',
    strength: 'The setting was clear and brief.',
    improvement: 'Say in two sentences who needed what, when, and what stood in the way.',
  },
  action: {
    name: 'own action',
    strength: 'Your own steps were clear.',
    improvement: 'Tell your own steps with «I», each with its reason.',
  },
  result: {
    name: 'result',
    strength: 'You told what came of it.',
    improvement: 'End with what changed, and by how much.',
  },
  reflection: {
    name: 'reflection',
    strength: 'You showed what you do differently since.',
    improvement: 'Say what you changed afterwards, and where you used it again.',
  },
  scope: {
    name: 'scope',
    strength: 'The size of the task fits the level.',
    improvement: 'Name the size: people, systems, money or time that depended on it.',
  },
  requirements: {
    name: 'requirements',
    strength: 'You settled the requirements before the design.',
    improvement: 'Ask for and state the requirements before you design.',
  },
  'trade-offs': {
    name: 'trade-offs',
    strength: 'You weighed alternatives against each other.',
    improvement: 'Name an alternative and what it would have cost.',
  },
  'failure-modes': {
    name: 'failure modes',
    strength: 'You said what may fail and what happens then.',
    improvement: 'Say what may fail, how it is noticed, and what happens then.',
  },
  numbers: {
    name: 'numbers',
    strength: 'You estimated with numbers.',
    improvement: 'Estimate load, size and time with round numbers.',
  },
  communication: {
    name: 'communication',
    strength: 'The answer came first and in order.',
    improvement: 'Give the answer in the first sentence, then the details in order.',
  },
};
