import { buildReport, hasResumeContent } from '../../domain/resume/build-report.ts';
import { fingerprintOf } from '../../domain/resume/fingerprint.ts';
import { describeHiddenText } from '../../domain/resume/hidden-text.ts';
import type { ReadResume } from '../../domain/resume/profile.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import type { DocumentReader } from '../ports/document-reader.ts';
import type { JudgedResume, JudgeTask, ResumeJudge } from '../ports/resume-judge.ts';
import { chooseAsOf } from './choose-as-of.ts';
import type { Subject } from './judge-blind.ts';

export interface JudgeFileDeps {
  readonly reader: DocumentReader;
  /** Turns laid-out lines into a profile; pure. */
  readonly readResume: (document: LaidOutDocument) => ReadResume;
  /** Makes reading and judging ready while another thread opens the first file; only where a cold start is waited for. */
  readonly rehearse?: () => void;
}

/** Bytes → laid-out text → profile → report. The same code runs for one file in this thread and for many in theirs. */
export const makeJudgeFile =
  ({ reader, readResume, rehearse }: JudgeFileDeps): ResumeJudge['judge'] =>
  async (task, signal) => {
    const reading = reader.read(task.file, signal);
    if (isOpenedElsewhere(task.file.bytes)) rehearse?.();
    const document = await reading;
    if (!document.ok) return document;
    const read = readResume(document.value);
    if (!hasResumeContent(read)) return err(notAResume(task.file.name));
    const { name } = task.file;
    const hiddenText = describeHiddenText(document.value.hidden);
    if (!task.blind) {
      const report = reportOn({ read, name, hiddenText }, document.value, task);
      return ok({ report, fingerprint: fingerprintOf(read) });
    }
    const { judgeBlind } = await import('./judge-blind.ts');
    return judgeBlind({ read, name, hiddenText }, subject => reportOn(subject, document.value, task));
  };

/** A PDF or a zip (DOCX); text is read in this thread. */
const isOpenedElsewhere = ([first, second]: Uint8Array): boolean =>
  (first === 0x25 && second === 0x50) || (first === 0x50 && second === 0x4b);

const reportOn = (
  { read, name, hiddenText }: Subject,
  document: LaidOutDocument,
  task: JudgeTask,
): ResumeReport =>
  buildReport({
    read,
    file: {
      name,
      sha256: task.sha256,
      bytes: task.file.bytes.byteLength,
      format: document.format,
      pages: document.pages.length,
    },
    asOf: chooseAsOf({
      asked: task.asOf,
      fileDates: [document.modifiedAt, task.fileModifiedAt],
      now: new Date(task.now),
    }),
    requirements: task.requirements,
    hiddenText,
  });

const notAResume = (name: string): AppError =>
  appError(
    'NOT_A_RESUME',
    `${name} has text, but no name, contact details or resume section was recognised in it.`,
    [
      'Check that this is the right file.',
      'If it is a resume, give its parts plain headings such as «Experience» and «Education», and analyse it again.',
    ],
  );

/** Judges `times` times; an outcome that is not like the first says that something besides the input decides. */
export const judgeRepeatedly = async (
  judge: ResumeJudge,
  task: JudgeTask,
  times: number,
  signal?: AbortSignal,
): Promise<Result<JudgedResume, AppError>> => {
  const first = await judge.judge(task, signal);
  const expected = JSON.stringify(first);
  for (let time = 2; time <= times; time++) {
    const again = await judge.judge(task, signal);
    if (!again.ok && again.error.code === 'CANCELLED') return again;
    if (JSON.stringify(again) !== expected) return err(notRepeatable(task.file.name, time));
  }
  return first;
};

const notRepeatable = (name: string, time: number): AppError =>
  appError(
    'NOT_REPEATABLE',
    `${name}: analysis ${time} differs from the first one, although nothing in the input did.`,
    ['This is a bug of InterviewAce; please report it, with the file if it may be shared'],
  );
