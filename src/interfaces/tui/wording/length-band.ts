import type { QuestionType } from '../../../domain/bank/question.ts';
import type { Tone } from '../text/line.ts';

/** Where an answer's length stands. */
export interface LengthBand {
  readonly symbol: string;
  readonly word: string;
  readonly tone: Tone;
}

interface Limits {
  readonly thin: number;
  readonly from: number;
  readonly to: number;
  readonly long: number;
}

/** Typed stories: 120–300 words are on target, below 60 thin, above 400 long. */
const STORY: Limits = { thin: 60, from: 120, to: 300, long: 400 };
/** Explanations carry as much in fewer words. */
const EXPLANATION: Limits = { thin: 30, from: 60, to: 300, long: 400 };

const limitsOf = (type: QuestionType): Limits => (type === 'technical' ? EXPLANATION : STORY);

export const lengthBand = (words: number, type: QuestionType): LengthBand => {
  const { thin, from, to, long } = limitsOf(type);
  const target = `aim at ${from}–${to}`;
  if (words === 0) return { symbol: '○', word: target, tone: 'faint' };
  if (words < thin) return { symbol: '▁', word: `thin, ${target}`, tone: 'warn' };
  if (words < from) return { symbol: '▃', word: `short, ${target}`, tone: 'normal' };
  if (words <= to) return { symbol: '✓', word: 'on target', tone: 'good' };
  if (words <= long) return { symbol: '▆', word: `a bit long, ${target}`, tone: 'normal' };
  return { symbol: '█', word: `long, ${target}`, tone: 'warn' };
};
