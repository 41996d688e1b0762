import { createDuplicateFinder } from '../../domain/resume/duplicates.ts';
import { err, ok } from '../../shared/result.ts';
import { type AppError, AppFailure, appError } from '../errors.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { ClosableJudge, JudgeTask, ResumeJudge } from '../ports/resume-judge.ts';
import type { BatchFile, KeptRow, RunJournal, RunPlan } from '../ports/run-journals.ts';
import { inOrder } from './in-order.ts';
import { judgeRepeatedly } from './judge-file.ts';
import type { BatchRow, LoadFile } from './resume-io.ts';
import { rowIdOf } from './row-id.ts';
import { type SaveReportDeps, saveReport } from './save-report.ts';

export interface AnalyzeBatchDeps extends SaveReportDeps {
  readonly hasher: Hasher;
  /** A judge that works on so many files at the same time. */
  readonly openJudge: (threads: number) => Promise<ClosableJudge>;
}

export interface Batch {
  readonly plan: RunPlan;
  /** Becomes null, and `journalError` tells why, when it can be written no longer. */
  journal: RunJournal | null;
  journalError: AppError | null;
  readonly load: LoadFile;
  readonly concurrency: number;
}

/** Rows that may wait for a slow one before them, for each thread. */
const aheadPerThread = 16;

/**
 * Judges each file in a thread, and in input order saves it, writes it to the journal and hands it out. What follows
 * from the order (ids, duplicates) is decided here, so that the number of threads changes nothing. A file that fails is
 * a row with its error.
 */
export async function* analyzeBatch(
  batch: Batch,
  deps: AnalyzeBatchDeps,
  signal?: AbortSignal,
): AsyncGenerator<BatchRow, void, undefined> {
  const { plan, concurrency } = batch;
  const judge = await deps.openJudge(concurrency);
  const findDuplicate = createDuplicateFinder();
  let kept = 0;
  try {
    const limits = { atOnce: concurrency * 2 + 1, ahead: concurrency * aheadPerThread };
    const work = (file: BatchFile, index: number) => judgeFile(file, index + 1, { batch, judge, deps });
    for await (const judged of inOrder(plan.files, work, limits, signal)) {
      if (isCancelled(judged.row)) break;
      const { row, isKept } = judged.isKept ? judged : await keep(judged.row, batch, deps);
      if (isKept) kept++;
      yield toBatchRow(row, findDuplicate);
    }
    if (kept === plan.files.length) await batch.journal?.discard();
  } finally {
    await judge.close();
    await batch.journal?.close();
  }
}

interface JudgedFile {
  readonly row: KeptRow;
  /** Saved and in the journal, now or by an earlier attempt. */
  readonly isKept: boolean;
}

interface JudgeFileContext {
  readonly batch: Batch;
  readonly judge: ClosableJudge;
  readonly deps: AnalyzeBatchDeps;
}

const judgeFile = async (
  file: BatchFile,
  position: number,
  { batch, judge, deps }: JudgeFileContext,
): Promise<JudgedFile> => {
  const { plan } = batch;
  const { name } = file;
  const loaded = file.error ? err(file.error) : await batch.load(file);
  if (!loaded.ok) {
    const error = plan.blind ? withoutPath(loaded.error, file) : loaded.error;
    return { row: { position, name, sha256: null, outcome: { error } }, isKept: false };
  }
  const { bytes, modifiedAt } = loaded.value;
  const sha256 = deps.hasher.sha256Hex(bytes);
  const earlier = await batch.journal?.find({ position, name, sha256 });
  if (earlier) return { row: earlier, isKept: true };
  const task: JudgeTask = {
    file: { name, bytes },
    sha256,
    fileModifiedAt: modifiedAt,
    asOf: plan.asOf,
    now: plan.startedAt,
    requirements: plan.requirements,
    blind: plan.blind,
  };
  const judged = await judgeRepeatedly(survivingBugs(judge), task, plan.repeat);
  const outcome = judged.ok ? judged.value : { error: judged.error };
  return { row: { position, name, sha256, outcome }, isKept: false };
};

/** A bug that one file meets costs its row, not the batch. */
const survivingBugs = ({ judge }: ClosableJudge): ResumeJudge => ({
  judge: async (task, signal) => {
    try {
      return await judge(task, signal);
    } catch (thrown) {
      return err(unexpected(task.file.name, thrown));
    }
  },
});

const unexpected = (name: string, thrown: unknown): AppError =>
  appError(
    'UNEXPECTED',
    `InterviewAce met a bug while it analysed ${name}.`,
    ['Please report it, with the file if it may be shared'],
    // The rest of it is a stack, which names places on this machine.
    {
      cause: (thrown instanceof Error ? thrown.message : String(thrown))
        .split('\n', 1)[0]
        ?.slice(0, causeCharsMax),
    },
  );

const causeCharsMax = 300;

/** What a store or a disk refuses is not this row's last word: it is judged again when the run goes on. */
const keep = async (row: KeptRow, batch: Batch, deps: AnalyzeBatchDeps): Promise<JudgedFile> => {
  const { plan } = batch;
  let saved = row;
  if (plan.save && 'report' in row.outcome) {
    try {
      const newId = () => rowIdOf(plan.id, row.position, deps.hasher);
      const report = await saveReport(row.outcome.report, newId, deps);
      saved = { ...row, outcome: { ...row.outcome, report } };
    } catch (thrown) {
      if (!(thrown instanceof AppFailure)) throw thrown;
      return { row: { ...row, outcome: { error: thrown.error } }, isKept: false };
    }
  }
  try {
    await batch.journal?.append(saved);
  } catch (thrown) {
    if (!(thrown instanceof AppFailure)) throw thrown;
    await batch.journal?.close();
    batch.journal = null;
    batch.journalError = thrown.error;
  }
  return { row: saved, isKept: true };
};

const isCancelled = ({ outcome }: KeptRow): boolean =>
  'error' in outcome && outcome.error.code === 'CANCELLED';

const toBatchRow = (
  { position, name: given, sha256, outcome }: KeptRow,
  findDuplicate: ReturnType<typeof createDuplicateFinder>,
): BatchRow => {
  if ('error' in outcome) return { position, name: given, result: err(outcome.error), duplicateOf: null };
  // A blind report goes by a name of its own.
  const { name } = outcome.report.file;
  const duplicateOf = findDuplicate({ name, sha256: sha256 ?? '', ...outcome.fingerprint });
  return { position, name, result: ok(outcome.report), duplicateOf };
};

/** A path often holds the person's name. */
const withoutPath = (error: AppError, { name, path }: BatchFile): AppError => {
  const leaf = path.split(/[/\\]/).at(-1) ?? path;
  const hide = (text: string): string => text.replaceAll(path, name).replaceAll(leaf || path, name);
  return appError(error.code, hide(error.message), error.nextSteps?.map(hide));
};
