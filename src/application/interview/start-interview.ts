import type { Question } from '../../domain/bank/question.ts';
import type { InterviewSettings } from '../../domain/interview/interview.ts';
import { planInterview } from '../../domain/interview/plan.ts';
import { projectQuestions } from '../../domain/interview/project-questions.ts';
import { rolesOfTitle } from '../../domain/interview/roles.ts';
import { startInterview } from '../../domain/interview/transitions.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { HistoryReader } from '../ports/history-reader.ts';
import type { Ids } from '../ports/ids.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import type { StoredJob } from '../ports/job-repository.ts';
import type { QuestionBank } from '../ports/question-bank.ts';
import { RECENT_INTERVIEWS } from './grade-stored.ts';
import { checkStart, ROLE_CHARS_MAX } from './input-limits.ts';
import type { StartInterviewInput } from './interview-io.ts';

export interface StartInterviewDeps {
  readonly analyzeResume: App['analyzeResume'];
  readonly showResume: App['showResume'];
  readonly addJob: App['addJob'];
  readonly showJob: App['showJob'];
  readonly bank: QuestionBank;
  readonly history: HistoryReader;
  readonly interviews: InterviewRepository;
  readonly ids: Ids;
  readonly clock: Clock;
  /** The rubric that answers will be graded by. */
  readonly rubricVersion: string;
}

/** Plans the questions from bank, resume and job, and stores the interview with its first question open. */
export const makeStartInterview =
  (deps: StartInterviewDeps): App['startInterview'] =>
  async (input: StartInterviewInput, signal?: AbortSignal) => {
    const invalid = checkStart(input);
    if (invalid) return err(invalid);
    const resume = await resumeOf(deps, input, signal);
    if (!resume.ok) return resume;
    const job = await jobOf(deps, input, signal);
    if (!job.ok) return job;
    const bank = await deps.bank.all();
    const recentIds = await deps.history.recentQuestionIds(RECENT_INTERVIEWS);
    if (signal?.aborted)
      return err(
        appError('CANCELLED', 'Cancelled before the interview began.', ['interviewace interview start']),
      );
    const settings = settingsOf({ deps, input, bank, report: resume.value, job: job.value });
    const plan = planInterview({
      bank,
      settings,
      context: {
        resumeSkills: resume.value?.skills ?? [],
        projects: resume.value ? projectQuestions(resume.value.profile) : [],
        requirements: job.value?.requirements ?? [],
        recentIds,
      },
    });
    const started = startInterview({
      id: deps.ids.newId(),
      settings,
      questions: plan.questions,
      startedAt: deps.clock.now().toISOString(),
      rubricVersion: deps.rubricVersion,
    });
    if (!started.ok) return err(nothingToAsk(input));
    await deps.interviews.insert(started.value);
    return ok({ ...started.value, notes: plan.notes });
  };

const resumeOf = async (
  deps: StartInterviewDeps,
  { resume }: StartInterviewInput,
  signal: AbortSignal | undefined,
): Promise<Result<ResumeReport | null, AppError>> => {
  if (resume === null) return ok(null);
  if ('file' in resume)
    return deps.analyzeResume(
      { file: resume.file, asOf: null, fileModifiedAt: null, job: null, save: true },
      signal,
    );
  const shown = await deps.showResume({ id: resume.id }, signal);
  return shown.ok ? ok({ ...shown.value.report, id: shown.value.id }) : shown;
};

const jobOf = async (
  deps: StartInterviewDeps,
  { job }: StartInterviewInput,
  signal: AbortSignal | undefined,
): Promise<Result<StoredJob | null, AppError>> => {
  if (job === null) return ok(null);
  return 'id' in job
    ? deps.showJob({ id: job.id }, signal)
    : deps.addJob({ text: job.text, title: null }, signal);
};

/** What was not said is taken from the resume, and the role from the job's title first, when the bank knows it. */
const settingsOf = (from: {
  readonly deps: StartInterviewDeps;
  readonly input: StartInterviewInput;
  readonly bank: readonly Question[];
  readonly report: ResumeReport | null;
  readonly job: StoredJob | null;
}): InterviewSettings => {
  const { deps, input, report, job } = from;
  const bankRoles = new Set(from.bank.flatMap(question => question.roles));
  const jobRole = job && rolesOfTitle(job.title, bankRoles).length > 0 ? job.title : null;
  const role = input.role ?? jobRole ?? report?.inferredRole ?? null;
  return {
    resumeId: report?.id ?? null,
    jobId: job?.id ?? null,
    role: role?.trim().slice(0, ROLE_CHARS_MAX) ?? null,
    level: input.level ?? report?.level ?? 'mid',
    type: input.type,
    difficulty: input.difficulty,
    questionCount: input.questionCount,
    focus: input.focus.map(focus => focus.trim()),
    seed: input.seed ?? deps.ids.newSeed(),
    timeLimitSeconds: input.timeLimitSeconds,
    selfScore: input.selfScore,
  };
};

const nothingToAsk = (input: StartInterviewInput): AppError =>
  appError(
    'INVALID_INPUT',
    input.type === 'project' && input.resume === null
      ? 'Project questions are made from a resume; none was given, and the bank has none that fit.'
      : 'No question of the bank fits these settings.',
    input.type === 'project' && input.resume === null
      ? [
          'interviewace interview start --type project --resume FILE',
          'interviewace interview start --type mixed',
        ]
      : ['interviewace interview start --type mixed', 'interviewace bank list'],
  );
