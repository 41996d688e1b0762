import type { Question } from '../../domain/bank/question.ts';
import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import type { QuestionBank } from '../ports/question-bank.ts';
import type { ListQuestionsInput } from './bank-io.ts';

export interface ListQuestionsDeps {
  readonly bank: QuestionBank;
}

const TYPES = ['technical', 'behavioral', 'project', 'system-design', 'situational'];
const LEVELS = ['junior', 'mid', 'senior', 'staff', 'manager'];
const DIFFICULTIES = ['easy', 'medium', 'hard'];

/** The bank's questions that match all given filters, in the bank's order. */
export const makeListQuestions =
  (deps: ListQuestionsDeps): App['listQuestions'] =>
  async input => {
    const questions = await deps.bank.all();
    const invalid = checkFilters(input, questions);
    return invalid ? err(invalid) : ok(questions.filter(question => matches(question, input)));
  };

const matches = (question: Question, { area, type, level, difficulty }: ListQuestionsInput): boolean =>
  (area === null || question.area === area) &&
  (type === null || question.type === type) &&
  (level === null || question.levels.some(one => one === level)) &&
  (difficulty === null || question.difficulty === difficulty);

const checkFilters = (input: ListQuestionsInput, questions: readonly Question[]): AppError | null =>
  oneOf('area', input.area, [...new Set(questions.map(question => question.area))].sort()) ??
  oneOf('type', input.type, TYPES) ??
  oneOf('level', input.level, LEVELS) ??
  oneOf('difficulty', input.difficulty, DIFFICULTIES);

const oneOf = (name: string, value: string | null, choices: readonly string[]): AppError | null =>
  value === null || choices.includes(value)
    ? null
    : appError(
        'USAGE',
        `The ${name} «${value.slice(0, 80)}» is not known; there are: ${choices.join(', ')}.`,
        ['interviewace bank list'],
      );
