import type { InterviewSettings } from '../../domain/interview/interview.ts';
import { type AppError, appError } from '../errors.ts';
import type { AnswerQuestionInput, SaveDraftInput, StartInterviewInput } from './interview-io.ts';

/** UTF-16 code units of one answer. */
const ANSWER_CHARS_MAX = 100_000;
const QUESTIONS_MAX = 30;
const FOCUS_MAX = 10;
const FOCUS_CHARS_MAX = 60;
export const ROLE_CHARS_MAX = 80;
/** A day: nobody sits longer over one answer. */
const SECONDS_MAX = 86_400;
const TIME_LIMIT_SECONDS_MIN = 10;
const SEED_MAX = 0xffff_ffff;

const LEVELS: readonly InterviewSettings['level'][] = ['junior', 'mid', 'senior', 'staff', 'manager'];
const TYPES: readonly InterviewSettings['type'][] = [
  'mixed',
  'technical',
  'behavioral',
  'project',
  'system-design',
  'situational',
];
const DIFFICULTY_CHOICES: readonly InterviewSettings['difficulty'][] = [
  'easy',
  'medium',
  'hard',
  'mixed',
  'adaptive',
];

/** The first thing that is out of bounds, or null. Callers may be scripts, so nothing is taken on trust from types. */
export const checkStart = (input: StartInterviewInput): AppError | null =>
  oneOf('level', input.level, LEVELS) ??
  oneOf('type', input.type, TYPES) ??
  oneOf('difficulty', input.difficulty, DIFFICULTY_CHOICES) ??
  wholeNumber('number of questions', input.questionCount, { min: 1, max: QUESTIONS_MAX }) ??
  wholeNumber('time limit in seconds', input.timeLimitSeconds, {
    min: TIME_LIMIT_SECONDS_MIN,
    max: SECONDS_MAX,
  }) ??
  wholeNumber('seed', input.seed, { min: 0, max: SEED_MAX }) ??
  checkRole(input.role) ??
  checkFocus(input.focus);

export const checkAnswer = (input: AnswerQuestionInput): AppError | null => {
  if (input.text.trim() === '')
    return appError('INVALID_INPUT', 'The answer is empty.', [
      `interviewace interview skip ${input.id.slice(0, 80)}`,
    ]);
  return checkText(input.text) ?? checkSeconds(input.seconds) ?? checkSelfScore(input.selfScore);
};

export const checkDraft = (input: SaveDraftInput): AppError | null =>
  checkText(input.text) ?? checkSeconds(input.seconds);

const oneOf = (name: string, value: string | null, choices: readonly string[]): AppError | null =>
  value === null || choices.includes(value)
    ? null
    : appError(
        'USAGE',
        `The ${name} «${String(value).slice(0, 80)}» is not known; there are: ${choices.join(', ')}.`,
      );

const wholeNumber = (
  name: string,
  value: number | null,
  range: { readonly min: number; readonly max: number },
): AppError | null =>
  value === null || (Number.isInteger(value) && value >= range.min && value <= range.max)
    ? null
    : appError(
        'USAGE',
        `The ${name} must be a whole number from ${range.min} to ${range.max}; it is ${value}.`,
      );

const checkRole = (role: string | null): AppError | null =>
  role === null || (role.trim() !== '' && role.length <= ROLE_CHARS_MAX)
    ? null
    : appError('USAGE', `The role must have 1 to ${ROLE_CHARS_MAX} characters.`);

const checkFocus = (focus: readonly string[]): AppError | null => {
  if (focus.length > FOCUS_MAX)
    return appError('USAGE', `At most ${FOCUS_MAX} focus areas can be given; there are ${focus.length}.`);
  return focus.every(one => one.trim() !== '' && one.length <= FOCUS_CHARS_MAX)
    ? null
    : appError('USAGE', `A focus area must have 1 to ${FOCUS_CHARS_MAX} characters.`);
};

const checkText = (text: string): AppError | null =>
  text.length <= ANSWER_CHARS_MAX
    ? null
    : appError(
        'INVALID_INPUT',
        `The text has ${text.length} characters; an answer may have ${ANSWER_CHARS_MAX}.`,
        ['Shorten the answer.'],
      );

const checkSeconds = (seconds: number | null): AppError | null =>
  seconds === null || (Number.isFinite(seconds) && seconds >= 0 && seconds <= SECONDS_MAX)
    ? null
    : appError('USAGE', `The time taken must be from 0 to ${SECONDS_MAX} seconds; it is ${seconds}.`);

const checkSelfScore = (score: number | null): AppError | null =>
  score === null || (Number.isFinite(score) && score >= 0 && score <= 100)
    ? null
    : appError('USAGE', `Your own estimate must be from 0 to 100; it is ${score}.`);
