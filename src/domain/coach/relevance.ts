import type { Flag } from '../interview/grade.ts';
import type { Signal } from './argument.ts';
import type { CompiledQuestion } from './compiled-question.ts';
import type { Content } from './content.ts';
import { planStepsOf } from './plan-steps.ts';
import type { Range } from './spans.ts';
import type { Story } from './story.ts';
import type { Token } from './tokens.ts';

interface RelevanceInput {
  readonly compiled: CompiledQuestion;
  readonly tokens: readonly Token[];
  readonly content: Content;
  readonly story: Story;
  readonly flags: readonly Flag[];
}

/**
 * The gate. Where points or a model answer tell what is expected, relevance follows what was found of it. A story
 * is relevant by being one; without either, the words of the question are all there is to go by.
 */
export const relevanceSignal = (input: RelevanceInput): Signal => {
  const { compiled, content, flags } = input;
  const has = (id: Flag['id']): boolean => flags.some(flag => flag.id === id);
  if (has('off-topic'))
    return { level: 1, evidence: [], comment: 'not found: anything this question expects' };
  if (has('echo'))
    return { level: 2, evidence: [], comment: 'found: the question; not found: an answer to it' };
  const { type } = compiled.question;
  if (content.share !== null && (type === 'technical' || type === 'system-design')) {
    const level = content.share < 0.3 ? 3 : content.share < 0.5 ? 4 : 5;
    return {
      level,
      evidence: content.evidence,
      comment: level === 5 ? 'found: an answer to the question' : 'found: part of an answer',
    };
  }
  return type === 'technical' || type === 'system-design' ? byWords(input) : byStory(input);
};

const byStory = (input: RelevanceInput): Signal => {
  const { story, compiled, content } = input;
  const words = byWords(input);
  const plan = compiled.question.type === 'situational' ? planStepsOf(story, content.credits) : null;
  const told: readonly Range[] = plan ? plan.steps : [...story.own, ...story.steps, ...story.shared];
  if (plan?.otherStory)
    return {
      ...words,
      level: 2,
      comment: 'found: what was done another time; not found: what you would do',
    };
  if (told.length >= 2)
    return {
      level: words.evidence.length > 0 ? 5 : 4,
      evidence: [...told, ...words.evidence],
      comment: 'found: a course of action',
    };
  if (told.length === 1) return { level: 3, evidence: told, comment: 'found: part of a course of action' };
  if (words.evidence.length > 0) return { ...words, level: Math.min(3, words.level ?? 3) };
  return { level: 1, evidence: [], comment: 'not found: an answer to this question' };
};

const byWords = ({ compiled, tokens }: RelevanceInput): Signal => {
  const seen = new Set<string>();
  const evidence = tokens.filter(
    token => compiled.questionStems.has(token.stem) && !seen.has(token.stem) && seen.add(token.stem),
  );
  const level = seen.size === 0 ? 2 : seen.size === 1 ? 3 : seen.size === 2 ? 4 : 5;
  return {
    level,
    evidence,
    comment:
      seen.size > 0 ? 'judged by the words of the question only' : 'not found: the words of the question',
  };
};
