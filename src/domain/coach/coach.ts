import { lazy } from '../../shared/lazy.ts';
import type { Level, Question } from '../bank/question.ts';
import type {
  Confidence,
  CriterionId,
  CriterionMark,
  EvidenceSpan,
  Grade,
  PointMark,
} from '../interview/grade.ts';
import { RUBRIC_VERSION, rubricFor, scoreOfMarks } from '../interview/rubric.ts';
import {
  concretenessSignal,
  designSignals,
  reasoningSignal,
  type Signal,
  type SignalOf,
} from './argument.ts';
import { communicationSignal, remarksOn } from './communication.ts';
import { asksForOneThing, type CompiledQuestion, compileQuestion } from './compiled-question.ts';
import { levelOfContent, MISCONCEPTION_LEVEL_MAX, MUST_MISSING_LEVEL_MAX } from './content.ts';
import { nextStepFor, outlineFor } from './feedback.ts';
import type { PointCredit } from './points.ts';
import { assessesContent, type Reading, read } from './reading.ts';
import { weighStems } from './recall.ts';
import { relevanceSignal } from './relevance.ts';
import { atBorders, quotesOf, type Range } from './spans.ts';
import { storySignals } from './story-levels.ts';

export type GradeAnswer = (question: Question, answer: string, level: Level) => Grade;

export interface Coach {
  readonly gradeAnswer: GradeAnswer;
}

/**
 * The offline coach: the same question, answer and level give the same grade, byte for byte. `bank` tells how
 * common a word is over its model answers; it need not hold the questions that are graded.
 */
export const createCoach = (bank: readonly Question[]): Coach => {
  const weights = lazy(() => weighStems(bank.flatMap(({ modelAnswer }) => modelAnswer ?? [])));
  const compiled = new WeakMap<Question, CompiledQuestion>();
  const compile = (question: Question): CompiledQuestion => {
    const known = compiled.get(question) ?? compileQuestion(question, weights());
    compiled.set(question, known);
    return known;
  };
  return { gradeAnswer: (question, answer, level) => gradeCompiled(compile(question), answer, level) };
};

const gradeCompiled = (compiled: CompiledQuestion, answer: string, level: Level): Grade => {
  const reading = read(compiled, answer, level);
  const { question } = compiled;
  const { content, flags, tokens } = reading;
  const marks = marksOf(reading);
  return {
    score: scoreOfMarks(marks),
    confidence: confidenceOf(reading),
    criteria: marks,
    found: content.credits.filter(credit => credit.found).map(credit => pointMark(answer, credit)),
    notFound: content.credits.filter(credit => !credit.found).map(credit => pointMark(answer, credit)),
    flags,
    remarks: remarksOn(tokens, asksForOneThing(question)),
    nextStep: nextStepFor({ question, marks, content, flags }),
    outline: outlineFor(question),
    provenance: {
      rubricVersion: RUBRIC_VERSION,
      by: 'offline',
      provider: null,
      model: null,
      promptVersion: null,
      fallbacks: [],
    },
  };
};

const marksOf = (reading: Reading): CriterionMark[] => {
  const { compiled, answer, said, tokens, content, story, level, flags } = reading;
  const { type } = compiled.question;
  const keywordList = flags.some(({ id }) => id === 'keyword-list');
  const onTopic = { tokens: said, sentences: content.share === null ? null : content.sentences };
  const signals: SignalOf = {
    ...storySignals({ tokens: said, story, level, type, credits: content.credits }),
    ...(type === 'system-design' ? designSignals(said, compiled.design) : {}),
    coverage: coverageSignal(reading),
    reasoning: reasoningSignal(onTopic, compiled.demand),
    concreteness: concretenessSignal(onTopic, compiled.demand),
    relevance: relevanceSignal({ compiled, tokens, content, story, flags }),
    communication: communicationSignal({ tokens, said, substance: substanceOf(reading), keywordList }),
  };
  const nothing = flags.some(({ id }) => id === 'no-answer');
  const ceiling = argumentCeiling(reading);
  const nobodys = isNobodysStory(reading, signals);
  const signalOf = (id: CriterionId): Signal => {
    const signal = withinContent(id, signals[id] ?? NOT_ASSESSED, ceiling);
    return nobodys ? withoutOwnPart(id, signal) : signal;
  };
  return rubricFor(type).map(row => markOf(answer, row, nothing ? NOTHING : signalOf(row.id)));
};

/** What a story without a step of one's own may reach here: with all of them at it the score stays at level 2. */
const WITHOUT_OWN_PART_LEVEL_MAX = 2.4;
const NEEDS_OWN_PART: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'result',
  'reflection',
  'scope',
  'reasoning',
]);

/** A story of «we», of habits or of nobody. A follow-up may ask for the outcome alone. */
const isNobodysStory = ({ compiled }: Reading, { action }: SignalOf): boolean => {
  const { question } = compiled;
  if (question.type !== 'behavioral' && question.type !== 'project') return false;
  return action?.level === 1 && !asksForOneThing(question);
};

const withoutOwnPart = (id: CriterionId, signal: Signal): Signal =>
  signal.level === null || signal.level <= WITHOUT_OWN_PART_LEVEL_MAX || !NEEDS_OWN_PART.has(id)
    ? signal
    : {
        ...signal,
        level: WITHOUT_OWN_PART_LEVEL_MAX,
        comment: `${signal.comment}; counted as far as your own part in it was found`,
      };

/** A level of argument for each level of content, and a quarter: full content is not needed for full marks. */
const ARGUMENT_LEVELS_A_CONTENT_LEVEL = 1.25;
/** Criteria that any well-argued text would meet, whatever it is about. */
const ARGUMENT_CRITERIA: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'reasoning',
  'concreteness',
  'requirements',
  'trade-offs',
  'failure-modes',
  'numbers',
  'action',
  'result',
]);

/** Highest level of an argument, from how much of it is on the question; null for a story of one's own. */
const argumentCeiling = ({ compiled, content }: Reading): number | null => {
  const { type } = compiled.question;
  if (type === 'behavioral' || type === 'project') return null;
  if (content.share === null || !assessesContent(compiled)) return null;
  return 1 + ARGUMENT_LEVELS_A_CONTENT_LEVEL * (levelOfContent(content.share) - 1);
};

const withinContent = (id: CriterionId, signal: Signal, ceiling: number | null): Signal =>
  ceiling === null || signal.level === null || signal.level <= ceiling || !ARGUMENT_CRITERIA.has(id)
    ? signal
    : {
        ...signal,
        level: ceiling,
        comment: `${signal.comment}; counted as far as the answer is about the question`,
      };

const NOTHING: Signal = { level: 1, evidence: [], comment: 'not found' };
const NOT_ASSESSED: Signal = { level: null, evidence: [], comment: 'not assessed' };

const substanceOf = ({ compiled, content, story }: Reading): readonly { start: number; end: number }[] =>
  content.evidence.length > 0 && assessesContent(compiled)
    ? content.evidence
    : [...story.situation, ...story.own, ...story.steps, ...story.results];

const coverageSignal = ({ compiled, content, flags }: Reading): Signal => {
  if (content.share === null || !assessesContent(compiled)) return NOT_ASSESSED;
  const misconception = flags.some(({ id }) => id === 'misconception');
  const caps = [
    levelOfContent(content.share),
    ...(content.missingMust.length > 0 ? [MUST_MISSING_LEVEL_MAX] : []),
    ...(misconception ? [MISCONCEPTION_LEVEL_MAX] : []),
  ];
  const total = content.credits.length;
  const found = content.credits.filter(credit => credit.found).length;
  const must = content.missingMust.map(({ point }) => `«${point.label}»`).join(', ');
  return {
    level: Math.min(...caps),
    evidence: content.evidence,
    comment: [
      total > 0 ? `found ${found} of ${total} points` : 'compared with the model answer only',
      ...(must ? [`not found and needed: ${must}`] : []),
    ].join('; '),
  };
};

/** Levels are shown in tenths. Above 2 a level needs something to point at. */
const markOf = (
  answer: string,
  row: { id: CriterionMark['id']; weight: number },
  signal: Signal,
): CriterionMark => {
  const evidence = evidenceOf(answer, row.id, signal);
  const level = signal.level === null ? null : Math.round(Math.min(5, Math.max(1, signal.level)) * 10) / 10;
  return {
    id: row.id,
    level: level !== null && evidence.length === 0 ? Math.min(2, level) : level,
    weight: row.weight,
    evidence,
    comment: signal.comment,
  };
};

/** Their evidence is the very words that were looked for. */
const QUOTED_BY_WORD: ReadonlySet<CriterionId> = new Set<CriterionId>(['coverage', 'relevance']);

/** Only a few quotes are shown; a very long answer may have thousands of passages. */
const WIDENED_MAX = 60;

/** What is shown for a criterion: whole clauses where these are short enough, the leading one first. */
const evidenceOf = (answer: string, id: CriterionId, { evidence, lead }: Signal): EvidenceSpan[] => {
  if (QUOTED_BY_WORD.has(id)) return quotesOf(answer, evidence);
  const whole = [...evidence]
    .sort((a, b) => a.start - b.start)
    .slice(0, WIDENED_MAX)
    .map(range => atBorders(answer, range));
  const outermost = whole.filter(
    range => !whole.some(other => other !== range && holds(other, range) && !holds(range, other)),
  );
  const spans = quotesOf(answer, outermost);
  if (!lead) return spans;
  const first = quotesOf(answer, [atBorders(answer, lead)]);
  return [...first, ...spans.filter(span => !first.some(one => holds(one, span)))];
};

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && outer.end >= inner.end;

const pointMark = (answer: string, { point, hits }: PointCredit): PointMark => ({
  id: point.id,
  label: point.label,
  evidence: quotesOf(answer, hits),
});

/**
 * How far the number can be trusted. Story criteria are not validated on human-rated answers: medium at most, and
 * low for a plan that holds less than half of what the question expects.
 */
const confidenceOf = ({ compiled, content, flags, tokens }: Reading): Confidence => {
  const { type, points } = compiled.question;
  if (flags.some(({ id }) => id === 'no-answer')) return 'high';
  if (flags.length >= 2 || flags.some(({ id }) => id === 'keyword-list')) return 'low';
  if (content.share === null || !assessesContent(compiled))
    return type === 'technical' || flags.length > 0 ? 'low' : 'medium';
  if (type === 'situational') {
    const found = content.credits.filter(credit => credit.found).length;
    return found * 2 < content.credits.length ? 'low' : 'medium';
  }
  const complete = points.length >= 3 && compiled.recall !== null;
  return complete && flags.length === 0 && tokens.length >= 10 ? 'high' : 'medium';
};
