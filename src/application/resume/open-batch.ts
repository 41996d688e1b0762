import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, AppFailure, appError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { JobRepository } from '../ports/job-repository.ts';
import type { BatchFile, RunJournal, RunJournals, RunPlan } from '../ports/run-journals.ts';
import { resolveId } from '../resolve-id.ts';
import { type AnalyzeBatchDeps, analyzeBatch, type Batch } from './analyze-batch.ts';
import { blindNameOf } from './blind-name.ts';
import { checkDay } from './choose-as-of.ts';
import { requirementsOf } from './job-requirements.ts';
import type { NewBatch } from './resume-io.ts';

export interface OpenBatchDeps extends AnalyzeBatchDeps {
  readonly jobs: JobRepository;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly journals: RunJournals;
}

/** Begins a batch or finds one that was cut off; its rows come when they are asked for. */
export const makeOpenBatch =
  (deps: OpenBatchDeps): App['openBatch'] =>
  async ({ run, load, concurrency }) => {
    const opened = 'continue' in run ? await findRun(run.continue, deps) : await beginRun(run, deps);
    if (!opened.ok) return opened;
    const { plan, journal, journalError } = opened.value;
    const batch: Batch = { plan, journal, journalError, load: load(plan.asked), concurrency };
    return ok({
      id: plan.id,
      total: plan.files.length,
      done: journal?.done ?? 0,
      journalError: () => batch.journalError,
      isBlind: plan.blind,
      asked: plan.asked,
      rows: signal => analyzeBatch(batch, deps, signal),
      drop: async () => ('continue' in run ? journal?.close() : journal?.discard()),
    });
  };

interface OpenedRun {
  readonly plan: RunPlan;
  readonly journal: RunJournal | null;
  readonly journalError: AppError | null;
}

const beginRun = async (run: NewBatch, deps: OpenBatchDeps): Promise<Result<OpenedRun, AppError>> => {
  const asOf = checkDay(run.asOf);
  if (!asOf.ok) return asOf;
  const requirements = await requirementsOf(run.job, deps.jobs);
  if (!requirements.ok) return requirements;
  const plan: RunPlan = {
    id: deps.ids.newId(),
    startedAt: deps.clock.now().toISOString(),
    files: run.blind ? withLabels(run.files) : run.files,
    asOf: asOf.value,
    requirements: requirements.value,
    // What is judged blind is of no use by itself, and kept beside the others it would not stay blind.
    save: run.save && !run.blind,
    blind: run.blind,
    repeat: run.repeat,
    asked: run.asked,
  };
  try {
    return ok({ plan, journal: await deps.journals.begin(plan), journalError: null });
  } catch (thrown) {
    // A batch that could not be continued is better than none: nothing but --continue needs the journal.
    if (thrown instanceof AppFailure) return ok({ plan, journal: null, journalError: thrown.error });
    throw thrown;
  }
};

const findRun = async (id: string, { journals }: OpenBatchDeps): Promise<Result<OpenedRun, AppError>> => {
  const found = await resolveId({
    find: query => journals.findIds(query),
    id,
    noun: 'unfinished run',
    listCommand: 'interviewace resume analyze --continue last',
  });
  if (!found.ok) return found;
  const journal = await journals.open(found.value);
  return journal === null
    ? err(
        appError('NOT_FOUND', `Run ${found.value} cannot be continued: what was kept of it is damaged.`, [
          'Run the command again from the start',
        ]),
      )
    : ok({ plan: journal.plan, journal, journalError: null });
};

const withLabels = (files: readonly BatchFile[]): readonly BatchFile[] =>
  files.map((file, index) => ({ ...file, name: blindNameOf(file.name, index + 1, files.length) }));
