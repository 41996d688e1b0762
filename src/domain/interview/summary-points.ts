import { CRITERION_WORDS } from './data/criterion-words.ts';
import type { CriterionMark, EvidenceSpan } from './grade.ts';
import type { Interview, InterviewQuestion, SummaryPoint } from './interview.ts';
import { pointsOf } from './question-points.ts';
import { countingAttempt, mainQuestions } from './reading.ts';

const POINTS_MAX = 3;
const POINTS_NAMED_MAX = 2;
const QUOTE_CHARS_MAX = 200;
/** A quote of fewer words says nothing by itself. */
const QUOTE_WORDS_MIN = 4;

/** From this level on a criterion is a strength. */
const STRENGTH_LEVEL = 4;
/** Up to this level it is something to improve. */
const IMPROVEMENT_LEVEL = 2.5;
/** How an answer is told is no strength of one that says next to nothing. */
const BYWAY_SCORE_MIN = 45;
/** Weight of what has no share of the score, as communication, among what has. */
const WEIGHT_MIN = 0.05;

interface Candidate extends SummaryPoint {
  /** One point is made about a theme at most. */
  readonly theme: string;
  readonly value: number;
}

/** Up to three; fewer when the grades show fewer, never any that the answers do not bear out. */
export const strengthsOf = (interview: Interview): readonly SummaryPoint[] =>
  best(
    graded(interview).flatMap(({ question, text, score, criteria }) =>
      criteria
        .filter(({ mark, level }) => level >= STRENGTH_LEVEL && mark.evidence.length > 0)
        .filter(({ mark }) => mark.weight > 0 || (mark.id !== 'relevance' && score >= BYWAY_SCORE_MIN))
        .map(({ mark, level }) => ({
          theme: mark.id,
          value: (level - STRENGTH_LEVEL + 1) * Math.max(mark.weight, WEIGHT_MIN),
          text: CRITERION_WORDS[mark.id].strength,
          questionId: question.questionId,
          quote: quoteOf(text, mark.evidence),
        })),
    ),
  );

/** Up to three: a known error first, then what the low levels and skipped questions cost most. */
export const improvementsOf = (interview: Interview): readonly SummaryPoint[] =>
  best([
    ...graded(interview).flatMap(({ question, text, criteria, flags }) => [
      ...flags
        .filter(flag => flag.id === 'misconception')
        .map(flag => ({
          theme: `misconception ${question.questionId}`,
          value: 3,
          text: flag.message,
          questionId: question.questionId,
          quote: quoteOf(text, flag.evidence),
        })),
      ...criteria
        .filter(({ level }) => level <= IMPROVEMENT_LEVEL)
        .map(({ mark, level }) => ({
          theme: mark.id,
          value: (IMPROVEMENT_LEVEL - level + 1) * Math.max(mark.weight, WEIGHT_MIN),
          text: improvementText(interview, question, mark),
          questionId: question.questionId,
          // What was found of the points does not show what was not.
          quote: mark.id === 'coverage' ? null : quoteOf(text, mark.evidence),
        })),
    ]),
    ...mainQuestions(interview)
      .filter(question => question.attempts.length === 0)
      .map(question => ({
        theme: 'unanswered',
        value: 0.5,
        text: 'Try every question: even a start earns more than none.',
        questionId: question.questionId,
        quote: null,
      })),
  ]);

interface GradedQuestion {
  readonly question: InterviewQuestion;
  /** The answer that counts. */
  readonly text: string;
  readonly score: number;
  readonly criteria: readonly { readonly mark: CriterionMark; readonly level: number }[];
  readonly flags: readonly {
    readonly id: string;
    readonly message: string;
    readonly evidence: readonly EvidenceSpan[];
  }[];
}

const graded = (interview: Interview): readonly GradedQuestion[] =>
  mainQuestions(interview).flatMap(question => {
    const attempt = countingAttempt(question);
    const grade = attempt?.grade;
    if (!grade) return [];
    const criteria = grade.criteria.flatMap(mark =>
      mark.level === null ? [] : [{ mark, level: mark.level }],
    );
    return [{ question, text: attempt.text, score: grade.score ?? 0, criteria, flags: grade.flags }];
  });

/** The coverage point names what neither the answer nor a follow-up brought, the most valuable first. */
const improvementText = (interview: Interview, question: InterviewQuestion, mark: CriterionMark): string => {
  const words = CRITERION_WORDS[mark.id].improvement;
  if (mark.id !== 'coverage') return words;
  const missing = new Set(pointsOf(interview, question).notFound);
  const labels = question.question.points
    .filter(point => missing.has(point.label))
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight)
    .slice(0, POINTS_NAMED_MAX)
    .map(point => `«${point.label}»`);
  return labels.length === 0 ? words : `Not found: ${labels.join(' and ')}.`;
};

/** Highest value first, one a theme; other questions are preferred to one that has a point already. */
const best = (candidates: readonly Candidate[]): readonly SummaryPoint[] => {
  const left = candidates.toSorted((a, b) => b.value - a.value);
  const chosen: Candidate[] = [];
  while (chosen.length < POINTS_MAX) {
    const fresh = left.filter(one => chosen.every(other => other.theme !== one.theme));
    const elsewhere = fresh.find(one => chosen.every(other => other.questionId !== one.questionId));
    const next = elsewhere ?? fresh[0];
    if (!next) break;
    chosen.push(next);
  }
  return chosen.map(({ text, questionId, quote }) => ({ text, questionId, quote }));
};

/** The first span, with the sentence around it when it is only a word or two. */
const quoteOf = (text: string, evidence: readonly EvidenceSpan[]): string | null => {
  const span = evidence[0];
  if (!span) return null;
  const short = span.quote.trim().split(/\s+/).length < QUOTE_WORDS_MIN;
  const quote = (short ? sentenceAround(text, span) : span.quote).replaceAll(/\s+/g, ' ').trim();
  if (quote === '') return null;
  const chars = [...quote];
  return chars.length <= QUOTE_CHARS_MAX ? quote : `${chars.slice(0, QUOTE_CHARS_MAX - 1).join('')}…`;
};

const SENTENCE_END = /[.!?](?=\s)|\n/g;

/** Only as far as a quote may reach, in whole words; a span that does not fit the text stands for itself. */
const sentenceAround = (text: string, span: EvidenceSpan): string => {
  if (text.slice(span.start, span.end) !== span.quote) return span.quote;
  const reach = QUOTE_CHARS_MAX / 2;
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const behind = text.slice(span.end, span.end + reach);
  const lastEnd = [...before.matchAll(SENTENCE_END)].at(-1);
  const cutFront = span.start > reach ? before.search(/\s/) + 1 : 0;
  const cutBack = text.length > span.end + reach ? behind.search(/\s\S*$/) : behind.length;
  const to = behind.search(SENTENCE_END);
  return [
    before.slice(lastEnd ? lastEnd.index + 1 : cutFront),
    span.quote,
    behind.slice(0, to >= 0 ? to + 1 : Math.max(0, cutBack)),
  ].join('');
};
