import type { Interview, SummaryPoint, Verdict } from './interview.ts';
import { mainQuestions } from './reading.ts';

const VERDICT_WORDS: Readonly<Record<Verdict['label'], string>> = {
  'not ready yet': 'more practice is needed',
  'getting there': 'you are getting there',
  ready: 'you are ready',
  strong: 'this was strong',
  'not assessed': 'nothing could be assessed',
};

/** Two or three sentences: where the person stands, what carries, what to do next. */
export const feedbackOf = (input: {
  readonly interview: Interview;
  readonly verdict: Verdict;
  readonly strengths: readonly SummaryPoint[];
  readonly improvements: readonly SummaryPoint[];
}): string => {
  const main = mainQuestions(input.interview);
  const answered = main.filter(question => question.attempts.length > 0).length;
  const { verdict } = input;
  const sure =
    verdict.confidence === 'low' && verdict.label !== 'not assessed' ? ', as far as these answers tell' : '';
  const opening = `You answered ${answered} of ${main.length} ${main.length === 1 ? 'question' : 'questions'}; for level ${verdict.level}, ${VERDICT_WORDS[verdict.label]}${sure}.`;
  const strength = input.strengths[0] ? `What carries: ${lowerFirst(input.strengths[0].text)}` : null;
  const improvement = input.improvements[0] ? `Next: ${lowerFirst(input.improvements[0].text)}` : null;
  return [opening, strength, improvement].filter(sentence => sentence !== null).join(' ');
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
