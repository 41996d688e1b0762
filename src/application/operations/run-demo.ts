import type { KeyPoint } from '../../domain/bank/question.ts';
import type { InterviewQuestion } from '../../domain/interview/interview.ts';
import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { AnswerOutcome } from '../interview/interview-io.ts';
import type { DemoRun } from './operation-io.ts';

export type RunDemoDeps = Pick<
  App,
  | 'analyzeResume'
  | 'startInterview'
  | 'answerQuestion'
  | 'skipQuestion'
  | 'completeInterview'
  | 'showInterview'
>;

/** Fixed, so that the tour shows the same everywhere. */
const demoSeed = 4;
const demoQuestions = 2;
/** Follow-ups may add answers; this ends the tour in any case. */
const answersMax = 6;

/**
 * The whole product on bundled material: a good answer to the first question, a thin one to the second, so that a
 * follow-up is asked, and what was missing as the answer to that. The answers are the question bank's own.
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
        type: 'mixed',
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
  for (let nth = 0; nth < answersMax; nth++) {
    const shown = await deps.showInterview({ id }, signal);
    if (!shown.ok) return shown;
    const { questions } = shown.value;
    const open = questions.find(question => question.status === 'open');
    if (!open) break;
    const text = demoAnswer(open, questions);
    const ids = { id, questionId: open.questionId };
    if (text === null) {
      const skipped = await deps.skipQuestion(ids, signal);
      if (!skipped.ok) return skipped;
      continue;
    }
    const outcome = await deps.answerQuestion({ ...ids, text, seconds: null, selfScore: null }, signal);
    if (!outcome.ok) return outcome;
    outcomes.push(outcome.value);
  }
  return ok(outcomes);
};

/** null passes over a second follow-up: one shows what they are for. */
const demoAnswer = (open: InterviewQuestion, all: readonly InterviewQuestion[]): string | null => {
  const main = all.find(question => question.questionId === (open.probe?.of ?? open.questionId)) ?? open;
  const good = main.question.modelAnswer ?? main.question.text;
  if (open.probe) {
    const isFirst = all.filter(question => question.probe?.of === main.questionId).length === 1;
    return isFirst ? sentencesOn(open.question.points, good) : null;
  }
  return open.orderIndex === 0 ? good : (main.question.weakAnswers[0] ?? good);
};

/** The sentences of a model answer that speak of the points asked for; all of it when none does. */
const sentencesOn = (points: readonly KeyPoint[], modelAnswer: string): string => {
  const aliases = points.flatMap(point => point.groups.flat()).map(alias => alias.toLowerCase());
  const sentences = modelAnswer.split(/(?<=[.!?]) /);
  const told = sentences.filter(sentence => aliases.some(alias => sentence.toLowerCase().includes(alias)));
  return told.length > 0 ? told.join(' ') : modelAnswer;
};
