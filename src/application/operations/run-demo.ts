import { err, ok } from '../../shared/result.ts';
import type { AnswerOutcome, App, DemoRun } from '../app.ts';

export type RunDemoDeps = Pick<
  App,
  'analyzeResume' | 'startInterview' | 'answerQuestion' | 'completeInterview' | 'showInterview'
>;

/** Fixed, so that the tour shows the same everywhere. */
const demoSeed = 11;
const demoQuestions = 3;
/** Probes may add answers; this ends the tour in any case. */
const answersMax = 8;

/**
 * The whole product on bundled material: a thin answer to the first question (so that a follow-up is asked), a good
 * one to the follow-up, then a half and a good one. The answers are the question bank's own.
 */
export const makeRunDemo =
  (deps: RunDemoDeps): App['runDemo'] =>
  async ({ resume, jobText, asOf }, signal) => {
    const job = { text: jobText, name: 'sample_job.txt' };
    const report = await deps.analyzeResume(
      { file: resume, asOf, fileModifiedAt: null, job, save: true },
      signal,
    );
    if (!report.ok) return report;
    const started = await deps.startInterview(
      {
        resume: report.value.id === null ? { file: resume } : { id: report.value.id },
        job,
        role: null,
        level: null,
        type: 'technical',
        difficulty: 'mixed',
        questionCount: demoQuestions,
        focus: [],
        seed: demoSeed,
        timeLimitSeconds: null,
        selfScore: false,
      },
      signal,
    );
    if (!started.ok) return started;
    const { id } = started.value;
    const answers = await answerAll(deps, id, signal);
    if (!answers.ok) return answers;
    const summary = await deps.completeInterview({ id }, signal);
    if (!summary.ok) return summary;
    const interview = await deps.showInterview({ id }, signal);
    if (!interview.ok) return interview;
    const run: DemoRun = {
      report: report.value,
      interview: interview.value,
      answers: answers.value,
      summary: summary.value,
    };
    return ok(run);
  };

const answerAll = async (deps: RunDemoDeps, id: string, signal: AbortSignal | undefined) => {
  const outcomes: AnswerOutcome[] = [];
  while (outcomes.length < answersMax) {
    const shown = await deps.showInterview({ id }, signal);
    if (!shown.ok) return shown;
    const open = shown.value.questions.find(question => question.status === 'open');
    if (!open) break;
    const main =
      shown.value.questions.find(question => question.questionId === (open.probe?.of ?? open.questionId)) ??
      open;
    const good = main.question.modelAnswer ?? main.question.text;
    const thin = main.question.weakAnswers[0] ?? 'I am not sure.';
    const half = good.slice(0, good.indexOf('. ', good.length / 2) + 1) || good;
    const nth = shown.value.questions.filter(question => question.probe === null).indexOf(main);
    const text = nth === 0 && !open.probe ? thin : nth === 1 && !open.probe ? half : good;
    const outcome = await deps.answerQuestion(
      { id, questionId: open.questionId, text, seconds: null, selfScore: null },
      signal,
    );
    if (!outcome.ok) return err(outcome.error);
    outcomes.push(outcome.value);
  }
  return ok(outcomes);
};
