import type { App } from '../../../application/app.ts';
import type { QuestionInput } from '../../../application/interview/interview-io.ts';
import {
  openQuestion,
  toHintDocument,
  toInterviewDocument,
  toInterviewSummaryDocument,
  toNextQuestion,
} from '../../presenters/interview.ts';
import { renderInterview, renderQuestion, renderSummary } from '../../presenters/interview-text.ts';
import { wrap } from '../../presenters/table.ts';
import type { Command, CommandContext } from '../context.ts';
import { printDeletion } from '../deletion.ts';
import { printResult } from '../output.ts';

interface QuestionOptions {
  readonly question?: string;
}

const inputOf = (id: string, options: QuestionOptions): QuestionInput => ({
  id,
  questionId: options.question ?? null,
});

export const nextQuestion: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printResult(context, await app.showInterview({ id }), {
    document: toNextQuestion,
    text: (interview, style) => {
      const open = openQuestion(interview);
      return open
        ? renderQuestion(interview, open, style)
        : `No question is open. Sum it up: interviewace interview complete ${id}`;
    },
  });
};

export const hintQuestion: Command<[string, QuestionOptions]> = async (context, id, options) => {
  const app = await context.app();
  return printResult(context, await app.giveHint(inputOf(id, options)), {
    document: hint => toHintDocument(id, hint),
    text: (hint, style) =>
      `${wrap(hint.hint, style.width)}\n${style.paint('dim', `${hint.left} more hints`)}`,
  });
};

const printInterview = async (context: CommandContext, result: Awaited<ReturnType<App['showInterview']>>) =>
  printResult(context, result, {
    document: interview => toInterviewDocument(interview),
    text: renderInterview,
  });

export const skipQuestion: Command<[string, QuestionOptions]> = async (context, id, options) =>
  printInterview(context, await (await context.app()).skipQuestion(inputOf(id, options)));

export const retryQuestion: Command<[string, QuestionOptions]> = async (context, id, options) =>
  printInterview(context, await (await context.app()).retryQuestion(inputOf(id, options)));

export const showInterview: Command<[string]> = async (context, id) =>
  printInterview(context, await (await context.app()).showInterview({ id }));

const printSummary = async (
  context: CommandContext,
  result: Awaited<ReturnType<App['summarizeInterview']>>,
) => printResult(context, result, { document: toInterviewSummaryDocument, text: renderSummary });

export const completeInterview: Command<[string]> = async (context, id) =>
  printSummary(context, await (await context.app()).completeInterview({ id }));

export const summarizeInterview: Command<[string]> = async (context, id) =>
  printSummary(context, await (await context.app()).summarizeInterview({ id }));

export const deleteInterview: Command<[string]> = async (context, id) =>
  printDeletion(context, await (await context.app()).deleteInterview({ id }), 'interview');

export const restoreInterview: Command<[string]> = async (context, id) =>
  printDeletion(context, await (await context.app()).restoreInterview({ id }), 'interview');
