import { toInterviewDocument } from '../../presenters/interview.ts';
import { renderInterview } from '../../presenters/interview-text.ts';
import type { Command } from '../context.ts';
import { isInteractive } from '../io.ts';
import { printNote, printResult } from '../output.ts';

/** Reopens an interview where it was left: on a terminal in its screens, else printed with the draft. */
export const continueInterview: Command<[string | undefined, { plain: boolean }]> = async (
  context,
  id,
  options,
) => {
  const app = await context.app();
  const result = await app.continueInterview(id === undefined ? {} : { id }, context.signal);
  if (result.ok && result.value.gradedNow.length > 0) {
    printNote(context, `Graded now: ${result.value.gradedNow.join(', ')}`);
  }
  if (result.ok && isInteractive(context.io) && !context.globals.json) {
    const interviewId = result.value.interview.id;
    return context.host.openTui(context, { screen: 'interview', interviewId, plain: options.plain });
  }
  return printResult(context, result, {
    document: ({ interview, draft }) => toInterviewDocument(interview, draft),
    text: ({ interview }, style) => renderInterview(interview, style),
  });
};
