import type { Interview } from '../../domain/interview/interview.ts';
import { openQuestion } from '../../domain/interview/reading.ts';
import type { Command, RefusalKind, TransitionError } from '../../domain/interview/transition-rules.ts';
import { type AppError, type AppErrorCode, appError } from '../errors.ts';

/** The state machine's refusal as an error that names what can be done instead. */
export const refused = (interview: Interview, error: TransitionError): AppError =>
  appError(codeOf(error.kind), messageOf(interview, error), nextStepsOf(interview, error), {
    interview_id: interview.id,
    reason: error.kind,
    allowed: error.allowed,
    open_question_id: openQuestion(interview)?.questionId ?? null,
  });

const codeOf = (kind: RefusalKind): AppErrorCode =>
  kind === 'unknown-question' ? 'NOT_FOUND' : kind === 'no-questions' ? 'INVALID_INPUT' : 'WRONG_STATE';

const messageOf = (interview: Interview, { kind, questionId }: TransitionError): string => {
  const question = `«${questionId?.slice(0, 80) ?? ''}»`;
  const messages: Readonly<Record<RefusalKind, string>> = {
    finished: `The interview is ${interview.status === 'completed' ? 'completed' : 'ended'}; it can only be read.`,
    'awaiting-grade': 'The last answer is stored and still waits for its grade.',
    'nothing-open': 'All questions are answered or skipped.',
    'nothing-to-grade': 'No answer waits for a grade.',
    'nothing-to-retry': 'There is no answered question to try again.',
    'no-hint-left': 'No hint is left for this question.',
    'unknown-question': `The interview has no question ${question}.`,
    'not-open': `The question ${question} is not the open one.`,
    'already-open': 'The question is open already.',
    'already-graded': 'The answer is graded already.',
    'no-questions': 'No question of the bank fits these settings.',
    'duplicate-question': `The question ${question} is planned twice.`,
  };
  return messages[kind];
};

const nextStepsOf = (interview: Interview, { kind, allowed }: TransitionError): readonly string[] => {
  if (kind === 'finished')
    return interview.status === 'completed'
      ? [`interviewace interview summary ${interview.id}`, 'interviewace interview start']
      : [`interviewace interview show ${interview.id}`, 'interviewace interview start'];
  if (kind === 'awaiting-grade') return [continueCommand(interview)];
  if (kind === 'no-questions') return ['interviewace bank list'];
  if (kind === 'nothing-open') return commandsFor(interview, ['complete', 'retry'], allowed);
  const order: readonly Command[] = ['submit', 'skip', 'retry', 'complete'];
  return [`interviewace interview next ${interview.id}`, ...commandsFor(interview, order, allowed)].slice(
    0,
    3,
  );
};

export const continueCommand = (interview: Interview): string =>
  `interviewace interview continue ${interview.id}`;

const COMMAND_NAMES: Readonly<Partial<Record<Command, string>>> = {
  submit: 'answer',
  skip: 'skip',
  hint: 'hint',
  retry: 'retry',
  complete: 'complete',
};

const commandsFor = (
  interview: Interview,
  wanted: readonly Command[],
  allowed: readonly Command[],
): readonly string[] =>
  wanted
    .filter(command => allowed.includes(command))
    .map(command => `interviewace interview ${COMMAND_NAMES[command] ?? command} ${interview.id}`);
