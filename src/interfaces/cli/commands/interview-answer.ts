import { toAnswerResult } from '../../presenters/interview.ts';
import { renderGrade, renderQuestion } from '../../presenters/interview-text.ts';
import { shortId } from '../../presenters/style.ts';
import { type AnswerOptions, readAnswer } from '../answer-source.ts';
import type { Command } from '../context.ts';
import { printFailure, printResult } from '../output.ts';

export const answerQuestion: Command<[string, string | undefined, AnswerOptions]> = async (
  context,
  id,
  given,
  options,
) => {
  const text = await readAnswer(context, { id, given, options });
  if (!text.ok) return printFailure(context, text.error);
  const app = await context.app();
  const result = await app.answerQuestion(
    {
      id,
      questionId: options.question ?? null,
      text: text.value,
      seconds: options.seconds ?? null,
      selfScore: options.selfScore ?? null,
    },
    context.signal,
  );
  if (!result.ok) return printFailure(context, result.error);
  const { grade } = result.value.attempt;
  if (!grade) throw new Error('an answered question came back without its grade');
  return printResult(context, result, {
    document: outcome => toAnswerResult(outcome, grade),
    text: (outcome, style) => {
      const short = shortId(outcome.interview.id);
      const next = outcome.next
        ? renderQuestion(outcome.interview, outcome.next, style)
        : `That was the last question. Sum it up: interviewace interview complete ${short}`;
      return `${renderGrade(grade, style)}\n\n${next}`;
    },
  });
};
