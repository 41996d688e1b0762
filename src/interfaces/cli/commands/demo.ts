import type { DemoRun } from '../../../application/operations/operation-io.ts';
import type { DemoDocument } from '../../contracts/operations.ts';
import {
  toAnswerResult,
  toInterviewDocument,
  toInterviewSummaryDocument,
} from '../../presenters/interview.ts';
import { renderGrade, renderQuestion, renderSummary } from '../../presenters/interview-text.ts';
import { renderResumeReport, toResumeReportDocument } from '../../presenters/resume.ts';
import { plainStyle, type Style } from '../../presenters/style.ts';
import { wrap } from '../../presenters/table.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { printFailure, printJson, printText } from '../output.ts';
import { withSpinner } from '../spinner.ts';

/** Shows everything on bundled material, over a store in memory: nothing is written. */
export const demo: Command<[]> = async context => {
  const app = await context.host.ephemeralApp(context.globals, context.io);
  const resume = await context.host.readFixture('sample_resume.pdf');
  const jobText = new TextDecoder().decode(await context.host.readFixture('sample_job.txt'));
  const result = await withSpinner(context, 'Reading a resume and holding an interview', () =>
    app.runDemo(
      { resume: { name: 'sample_resume.pdf', bytes: resume }, jobText, asOf: null },
      context.signal,
    ),
  );
  if (!result.ok) return printFailure(context, result.error);
  if (context.globals.json) printJson(context, toDemoDocument(result.value));
  else printText(context, renderDemo(result.value, context.io.stdout.isTTY ? context.style : plainStyle));
  return exitCodes.done;
};

const graded = (run: DemoRun) =>
  run.answers.map(outcome => {
    const { grade } = outcome.attempt;
    if (!grade) throw new Error('the demo has an answer without its grade');
    return { outcome, grade };
  });

const toDemoDocument = (run: DemoRun): DemoDocument => ({
  schema: 'interviewace/demo@1',
  report: toResumeReportDocument(run.report),
  interview: toInterviewDocument(run.interview),
  answers: graded(run).map(({ outcome, grade }) => toAnswerResult(outcome, grade)),
  summary: toInterviewSummaryDocument(run.summary),
});

const renderDemo = (run: DemoRun, style: Style): string => {
  const title = (text: string) =>
    style.paint('accent', `── ${text} ${'─'.repeat(Math.max(2, style.width - text.length - 5))}`);
  const rounds = graded(run).flatMap(({ outcome, grade }) => [
    renderQuestion(outcome.interview, outcome.answered, style),
    `> ${wrap(outcome.attempt.text, style.width - 2, '> ')}`,
    renderGrade(grade, style),
  ]);
  return [
    title('1. A resume, read and judged'),
    renderResumeReport({ ...run.report, id: null }, style),
    title('2. A mock interview, graded with evidence'),
    ...rounds,
    title('3. Where you stand'),
    renderSummary(run.summary, style),
    title('Your turn'),
    ['interviewace resume analyze YOUR-RESUME.pdf', 'interviewace interview start', 'interviewace doctor']
      .map(command => `  ${command}`)
      .join('\n'),
  ].join('\n\n');
};
