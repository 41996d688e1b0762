import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { appError } from '../errors.ts';
import type { QuestionBank } from '../ports/question-bank.ts';
import { resolveId } from '../resolve-id.ts';

export interface ShowQuestionDeps {
  readonly bank: QuestionBank;
}

const LIST_COMMAND = 'interviewace bank list';

/** One question by its id, or the beginning or end of it. */
export const makeShowQuestion =
  (deps: ShowQuestionDeps): App['showQuestion'] =>
  async ({ id }) => {
    const questions = await deps.bank.all();
    const exact = questions.find(question => question.id === id.trim());
    if (exact) return ok(exact);
    const resolved = await resolveId({
      find: async ({ fragment, limit }) =>
        fragment === undefined
          ? []
          : questions
              .map(question => question.id)
              .filter(one => one.startsWith(fragment) || one.endsWith(fragment))
              .slice(0, limit),
      id,
      noun: 'question',
      listCommand: LIST_COMMAND,
    });
    if (!resolved.ok) return resolved;
    const question = questions.find(one => one.id === resolved.value);
    return question
      ? ok(question)
      : err(appError('NOT_FOUND', `There is no question «${id}».`, [LIST_COMMAND]));
  };
