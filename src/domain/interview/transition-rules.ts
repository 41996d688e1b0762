import type { Interview } from './interview.ts';
import { awaitsGrade, isClosed, openQuestion } from './reading.ts';

/** What can be done to an interview, besides reading it. */
export type Command = 'submit' | 'record-grade' | 'skip' | 'hint' | 'retry' | 'complete' | 'abandon';

export type RefusalKind =
  | 'finished'
  | 'awaiting-grade'
  | 'nothing-open'
  | 'nothing-to-grade'
  | 'nothing-to-retry'
  | 'no-hint-left'
  | 'unknown-question'
  | 'not-open'
  | 'already-open'
  | 'already-graded'
  | 'no-questions'
  | 'duplicate-question';

/** Why a command was refused, and what can be done now instead. */
export interface TransitionError {
  readonly kind: RefusalKind;
  /** The question that the refusal is about, if there is one. */
  readonly questionId: string | null;
  readonly allowed: readonly Command[];
}

/**
 * `answering`: a question is open. `grading`: the open question's last attempt waits for its grade.
 * `all-asked`: in progress, and no question is left. `finished`: completed or abandoned.
 */
export type Situation = 'answering' | 'grading' | 'all-asked' | 'finished';

const COMMANDS: readonly Command[] = [
  'submit',
  'record-grade',
  'skip',
  'hint',
  'retry',
  'complete',
  'abandon',
];

const REFUSED: Readonly<Record<Situation, Readonly<Partial<Record<Command, RefusalKind>>>>> = {
  answering: { 'record-grade': 'nothing-to-grade' },
  grading: {
    submit: 'awaiting-grade',
    skip: 'awaiting-grade',
    hint: 'awaiting-grade',
    retry: 'awaiting-grade',
    complete: 'awaiting-grade',
  },
  'all-asked': {
    submit: 'nothing-open',
    'record-grade': 'nothing-to-grade',
    skip: 'nothing-open',
    hint: 'nothing-open',
  },
  finished: {
    submit: 'finished',
    'record-grade': 'finished',
    skip: 'finished',
    hint: 'finished',
    retry: 'finished',
    complete: 'finished',
    abandon: 'finished',
  },
};

const situationOf = (interview: Interview): Situation => {
  if (interview.status !== 'in_progress') return 'finished';
  const open = openQuestion(interview);
  if (!open) return 'all-asked';
  return awaitsGrade(open) ? 'grading' : 'answering';
};

/** What the table refuses `command` for in the interview's situation; null when the table lets it pass. */
export const refusalOf = (interview: Interview, command: Command): RefusalKind | null =>
  REFUSED[situationOf(interview)][command] ?? null;

/** The commands that would be accepted now, for one question or another. */
export const allowedCommands = (interview: Interview): readonly Command[] =>
  COMMANDS.filter(command => {
    if (refusalOf(interview, command) !== null) return false;
    if (command === 'retry') return interview.questions.some(isClosed);
    if (command === 'hint') {
      const open = openQuestion(interview);
      return open !== null && open.hintsShown < open.question.hints.length;
    }
    return true;
  });
