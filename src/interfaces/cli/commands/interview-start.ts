import { stat } from 'node:fs/promises';
import type { StartInterviewInput } from '../../../application/interview/interview-io.ts';
import { err, ok } from '../../../shared/result.ts';
import { toInterviewDocument } from '../../presenters/interview.ts';
import { renderInterview } from '../../presenters/interview-text.ts';
import type { Command, CommandContext } from '../context.ts';
import { readInput } from '../files.ts';
import { isInteractive } from '../io.ts';
import { looksLikePath, toJobSource } from '../job-source.ts';
import { printFailure, printNote, printResult } from '../output.ts';

export interface StartOptions {
  readonly resume?: string;
  readonly job?: string;
  readonly role?: string;
  readonly level?: StartInterviewInput['level'];
  readonly type?: StartInterviewInput['type'];
  readonly difficulty?: StartInterviewInput['difficulty'];
  readonly questions?: number;
  readonly focus?: readonly string[];
  readonly timeLimit?: number;
  readonly selfScore?: boolean;
  readonly plain: boolean;
  readonly seed?: number;
}

/** Plans an interview; on a terminal it is held at once, else its first question is printed. */
export const startInterview: Command<[StartOptions]> = async (context, options) => {
  const input = await toInput(context, options);
  if (!input.ok) return printFailure(context, input.error);
  const app = await context.app();
  const started = await app.startInterview(input.value, context.signal);
  if (started.ok) for (const note of started.value.notes ?? []) printNote(context, note);
  if (started.ok && isInteractive(context.io) && !context.globals.json) {
    return context.host.openTui(context, {
      screen: 'interview',
      interviewId: started.value.id,
      plain: options.plain,
    });
  }
  return printResult(context, started, {
    document: interview => toInterviewDocument(interview),
    text: renderInterview,
  });
};

const toInput = async (context: CommandContext, options: StartOptions) => {
  const app = await context.app();
  const settings = await app.listSettings();
  if (!settings.ok) return settings;
  const setting = <T>(name: string): T => settings.value.find(value => value.name === name)?.value as T;
  const job = options.job === undefined ? ok(null) : await toJobSource(context, options.job);
  if (!job.ok) return err(job.error);
  const resume = options.resume === undefined ? ok(null) : await toResume(context, options.resume);
  if (!resume.ok) return err(resume.error);
  const timeLimit = options.timeLimit ?? setting<number>('time_limit_seconds');
  const input: StartInterviewInput = {
    resume: resume.value,
    job: job.value,
    role: options.role ?? setting('role'),
    level: options.level ?? setting('level'),
    type: options.type ?? setting('type'),
    difficulty: options.difficulty ?? setting('difficulty'),
    questionCount: options.questions ?? setting('questions'),
    focus: options.focus ?? [],
    seed: options.seed ?? null,
    timeLimitSeconds: timeLimit === 0 ? null : timeLimit,
    selfScore: options.selfScore ?? setting('self_score'),
  };
  return ok(input);
};

const toResume = async (context: CommandContext, given: string) => {
  const isFile = looksLikePath(given) || (await stat(given).catch(() => null))?.isFile();
  if (!isFile) return ok({ id: given });
  const file = await readInput(given, context.io);
  return file.ok ? ok({ file: file.value }) : file;
};
