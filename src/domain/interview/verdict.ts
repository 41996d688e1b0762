import type { Level } from '../bank/question.ts';
import type { Interview, Verdict } from './interview.ts';
import { countingAttempt, mainQuestions } from './reading.ts';
import { finalScoreOf, standingOf } from './scoring.ts';

/** Final scores from which a verdict holds; the higher the level, the more is expected of the same bank. */
const BARS: Readonly<
  Record<Level, { readonly gettingThere: number; readonly ready: number; readonly strong: number }>
> = {
  junior: { gettingThere: 40, ready: 58, strong: 75 },
  mid: { gettingThere: 45, ready: 63, strong: 78 },
  senior: { gettingThere: 48, ready: 67, strong: 81 },
  staff: { gettingThere: 50, ready: 70, strong: 84 },
  manager: { gettingThere: 48, ready: 67, strong: 81 },
};

/** With fewer assessed answers than this, chance has too large a part. */
const ANSWERS_FOR_MEDIUM = 3;
const ANSWERS_FOR_HIGH = 6;

export const verdictOf = (interview: Interview): Verdict => {
  const { level } = interview.settings;
  const score = finalScoreOf(interview);
  const assessed = mainQuestions(interview).filter(question => standingOf(question).kind === 'scored').length;
  if (score === null || assessed === 0)
    return { label: 'not assessed', level, confidence: 'low', reason: 'No answer could be assessed.' };
  const bars = BARS[level];
  const label = labelOf(score, bars);
  const confidence = confidenceOf(interview, assessed);
  const answers = `${assessed} assessed ${assessed === 1 ? 'answer' : 'answers'}`;
  return {
    label,
    level,
    confidence,
    reason: `${score} of 100 from ${answers}; «ready» begins at ${bars.ready} for level ${level}.${sureness(interview, assessed)}`,
  };
};

const labelOf = (score: number, bars: (typeof BARS)[Level]): Verdict['label'] => {
  if (score >= bars.strong) return 'strong';
  if (score >= bars.ready) return 'ready';
  return score >= bars.gettingThere ? 'getting there' : 'not ready yet';
};

const confidenceOf = (interview: Interview, assessed: number): Verdict['confidence'] => {
  const { low, high } = shares(interview);
  if (assessed < ANSWERS_FOR_MEDIUM || low > 0.5) return 'low';
  return assessed >= ANSWERS_FOR_HIGH && high >= 0.5 && low === 0 ? 'high' : 'medium';
};

const sureness = (interview: Interview, assessed: number): string => {
  if (assessed < ANSWERS_FOR_MEDIUM) return ' So few answers say little.';
  return shares(interview).low > 0.5 ? ' Most of the grades are uncertain.' : '';
};

/** Shares of the assessed answers that were graded with low and with high confidence. */
const shares = (interview: Interview): { readonly low: number; readonly high: number } => {
  const grades = mainQuestions(interview)
    .filter(question => standingOf(question).kind === 'scored')
    .map(question => countingAttempt(question)?.grade?.confidence);
  const share = (of: Verdict['confidence']): number =>
    grades.length === 0 ? 0 : grades.filter(confidence => confidence === of).length / grades.length;
  return { low: share('low'), high: share('high') };
};
