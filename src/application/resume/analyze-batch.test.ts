import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createFakeJobs } from '../../../test/support/fake-jobs.ts';
import { createFakeJournals } from '../../../test/support/fake-journals.ts';
import { createFakeResumes } from '../../../test/support/fake-resumes.ts';
import { asRead, goodProfile } from '../../../test/support/resume-samples.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, AppFailure, appError } from '../errors.ts';
import { guarded } from '../guarded.ts';
import type { BatchFile } from '../ports/run-journals.ts';
import { makeJudgeFile } from './judge-file.ts';
import { makeOpenBatch, type OpenBatchDeps } from './open-batch.ts';
import type { BatchRow, BatchRun, LoadFile, NewBatch, OpenBatchInput } from './resume-io.ts';
import { rowIdOf } from './row-id.ts';

const hasher = {
  sha256Hex: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
};

const document: LaidOutDocument = {
  format: 'pdf',
  pages: [{ number: 1, width: 595, height: 842, runs: [] }],
  modifiedAt: null,
  structured: null,
  hidden: [],
};

/** A file's text is the person's name; the judge takes a while that differs from file to file. */
const judgeOf = (judged: string[]) => async () => ({
  judge: async (task: Parameters<ReturnType<typeof makeJudgeFile>>[0]) => {
    const text = new TextDecoder().decode(task.file.bytes);
    judged.push(task.file.name);
    await sleep(text.length % 4);
    if (text === 'locked') return err(appError('ENCRYPTED', `${task.file.name} is locked.`));
    if (text === 'bug') throw new TypeError('planted');
    const profile = { ...goodProfile, basics: { ...goodProfile.basics, name: text } };
    return makeJudgeFile({ reader: { read: async () => ok(document) }, readResume: () => asRead(profile) })(
      task,
    );
  },
  close: async () => undefined,
});

const setUp = (more: Partial<OpenBatchDeps> = {}) => {
  const judged: string[] = [];
  let made = 0;
  const deps: OpenBatchDeps = {
    openJudge: judgeOf(judged),
    resumes: createFakeResumes(),
    jobs: createFakeJobs(),
    journals: createFakeJournals(),
    clock: { now: () => new Date('2026-11-22T09:00:00Z') },
    ids: { newId: () => `019a0000-0000-7000-8000-00000000000${++made}`, newSeed: () => 1 },
    hasher,
    ...more,
  };
  return { deps, judged, openBatch: guarded(makeOpenBatch(deps)) };
};

const texts: Readonly<Record<string, string>> = {
  'a.pdf': 'Ada Berg',
  'b.pdf': 'locked',
  'c.pdf': 'Cleo Dahl',
  'd.pdf': 'Ada Berg',
  'e.pdf': 'Eli Frost',
  'z.pdf': 'bug',
};

const load: LoadFile = async ({ path }) => {
  const text = texts[path];
  return text === undefined
    ? err(appError('NOT_FOUND', `There is no file ${path}.`, [`ls ${path}`]))
    : ok({ bytes: new TextEncoder().encode(text), modifiedAt: null });
};

const filesOf = (...paths: string[]): BatchFile[] =>
  paths.map(path => ({ name: path, path, entry: null, error: null }));

const newBatch = (more: Partial<NewBatch> = {}): NewBatch => ({
  files: filesOf('a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf'),
  asOf: '2026-11-01',
  job: null,
  save: true,
  blind: false,
  repeat: 1,
  asked: { format: 'csv' },
  ...more,
});

const ask = (run: OpenBatchInput['run'], concurrency = 2): OpenBatchInput => ({
  run,
  load: () => load,
  concurrency,
});

const settle = <T>(result: Result<T, AppError>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const rowsOf = async (run: BatchRun, stopAfter = Number.POSITIVE_INFINITY): Promise<BatchRow[]> => {
  const rows: BatchRow[] = [];
  for await (const row of run.rows()) {
    rows.push(row);
    if (rows.length >= stopAfter) break;
  }
  return rows;
};

const outcomes = (rows: readonly BatchRow[]) =>
  rows.map(({ name, result }) => [name, result.ok ? result.value.profile.basics.name : result.error.code]);

describe('a batch', () => {
  it('gives each file its row, in order, saves the reports and keeps no journal', async () => {
    const { deps, openBatch } = setUp();
    const run = settle(
      await openBatch(ask(newBatch({ files: filesOf('a.pdf', 'b.pdf', 'c.pdf', 'no.pdf') }))),
    );
    expect(run).toMatchObject({ total: 4, done: 0, isBlind: false, asked: { format: 'csv' } });
    const rows = await rowsOf(run);
    expect(outcomes(rows)).toEqual([
      ['a.pdf', 'Ada Berg'],
      ['b.pdf', 'ENCRYPTED'],
      ['c.pdf', 'Cleo Dahl'],
      ['no.pdf', 'NOT_FOUND'],
    ]);
    expect(rows.map(row => row.position)).toEqual([1, 2, 3, 4]);
    expect(rows[0]!.result).toMatchObject({ value: { id: rowIdOf(run.id, 1, hasher), asOf: '2026-11-01' } });
    expect(await deps.resumes.findIds({ limit: 9 })).toHaveLength(2);
    expect(await deps.journals.findIds({ limit: 9 })).toEqual([]);
    expect(run.journalError()).toBeNull();
  });

  it('gives the same rows with any number of threads, duplicates and ids included', async () => {
    const all = await Promise.all(
      [1, 2, 8].map(async threads => rowsOf(settle(await setUp().openBatch(ask(newBatch(), threads))))),
    );
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    const [first, , , again] = all[0]!;
    expect(again!.duplicateOf).toEqual({ name: 'a.pdf', kind: 'same', distance: 0 });
    expect(again!.result).toMatchObject({ value: { id: first!.result.ok && first!.result.value.id } });
  });

  it('goes on where it was cut off, without judging anything again, and gives the same rows', async () => {
    const whole = await rowsOf(settle(await setUp().openBatch(ask(newBatch()))));
    for (const stopAfter of [1, 2, 3, 4]) {
      const { openBatch, judged, deps } = setUp();
      await rowsOf(settle(await openBatch(ask(newBatch()))), stopAfter);
      const kept = (await deps.journals.open((await deps.journals.findIds({ limit: 1 }))[0]!))!.done;
      judged.length = 0;
      const run = settle(await openBatch(ask({ continue: 'last' })));
      expect(run).toMatchObject({ total: 5, done: kept, asked: { format: 'csv' } });
      expect(JSON.stringify(await rowsOf(run))).toBe(JSON.stringify(whole));
      expect(judged).toHaveLength(5 - kept);
      expect(await deps.journals.findIds({ limit: 9 })).toEqual([]);
    }
  });

  it('judges a file again that was changed in between', async () => {
    const { openBatch, judged } = setUp();
    await rowsOf(settle(await openBatch(ask(newBatch()))), 3);
    judged.length = 0;
    const changed: LoadFile = async file =>
      file.path === 'a.pdf'
        ? ok({ bytes: new TextEncoder().encode('Ada Bergson'), modifiedAt: null })
        : load(file);
    const run = settle(await openBatch({ ...ask({ continue: 'last' }), load: () => changed }));
    expect(outcomes(await rowsOf(run))[0]).toEqual(['a.pdf', 'Ada Bergson']);
    expect(judged[0]).toBe('a.pdf');
  });

  it('saves a row once even if it was saved and not yet in the journal', async () => {
    const journals = createFakeJournals();
    const { openBatch, deps } = setUp({ journals });
    await rowsOf(settle(await openBatch(ask(newBatch()))), 3);
    const [rows] = [...journals.runs.values()];
    const lost = rows!.pop();
    const run = settle(await openBatch(ask({ continue: 'last' })));
    const again = (await rowsOf(run))[lost!.position - 1]!;
    expect(again.result).toMatchObject(
      'report' in lost!.outcome ? { value: { id: lost!.outcome.report.id } } : {},
    );
    expect(await deps.resumes.findIds({ limit: 9 })).toHaveLength(3);
  });

  it('loses a row, not the batch, to a bug or to what the store refuses, and may be continued then', async () => {
    const resumes = createFakeResumes();
    let refusing = true;
    const { openBatch, deps } = setUp({
      resumes: {
        ...resumes,
        save: async resume => {
          if (refusing && resume.report.file.name === 'c.pdf')
            throw new AppFailure(appError('STORE_FULL', 'The disk is full.'));
          await resumes.save(resume);
        },
      },
    });
    const files = filesOf('a.pdf', 'z.pdf', 'c.pdf', 'e.pdf');
    expect(
      outcomes(await rowsOf(settle(await openBatch(ask(newBatch({ files })))))).map(([, code]) => code),
    ).toEqual(['Ada Berg', 'UNEXPECTED', 'STORE_FULL', 'Eli Frost']);
    refusing = false;
    const run = settle(await openBatch(ask({ continue: 'last' })));
    expect(run.done).toBe(3);
    expect(outcomes(await rowsOf(run))[2]).toEqual(['c.pdf', 'Cleo Dahl']);
    expect(await deps.journals.findIds({ limit: 1 })).toEqual([]);
  });

  it('goes on without a journal where none can be written, and says so', async () => {
    const full = new AppFailure(appError('STORE_FULL', 'The disk is full.'));
    const none = { ...createFakeJournals(), begin: () => Promise.reject(full) };
    const unjournaled = settle(await setUp({ journals: none }).openBatch(ask(newBatch())));
    expect(unjournaled.journalError()).toMatchObject({ code: 'STORE_FULL' });
    expect(await rowsOf(unjournaled)).toHaveLength(5);
    const kept = createFakeJournals();
    const breaking: typeof kept = {
      ...kept,
      begin: async plan => ({ ...(await kept.begin(plan)), append: () => Promise.reject(full) }),
    };
    const run = settle(await setUp({ journals: breaking }).openBatch(ask(newBatch())));
    expect(run.journalError()).toBeNull();
    expect(await rowsOf(run)).toHaveLength(5);
    expect(run.journalError()).toMatchObject({ code: 'STORE_FULL' });
  });

  it('stops at the signal after the rows in hand', async () => {
    const stop = new AbortController();
    const run = settle(await setUp().openBatch(ask(newBatch(), 1)));
    const rows: BatchRow[] = [];
    for await (const row of run.rows(stop.signal)) {
      rows.push(row);
      stop.abort();
    }
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(5);
  });

  it('is blind to names: of persons, files and paths; and saves nothing', async () => {
    const { openBatch, deps } = setUp();
    const files = filesOf('a.pdf', 'ada-berg.pdf', 'c.pdf');
    const rows = await rowsOf(settle(await openBatch(ask(newBatch({ files, blind: true })))));
    expect(JSON.stringify(rows)).not.toMatch(/ada|berg|cleo|dahl|a\.pdf/i);
    expect(rows[1]).toMatchObject({ name: 'resume-2.pdf', result: { error: { code: 'NOT_FOUND' } } });
    expect(rows[0]!.name).toMatch(/^Candidate /);
    expect(await deps.resumes.findIds({ limit: 9 })).toEqual([]);
  });

  it('leaves nothing of a run that is dropped before it has rows, and a continued one as it was', async () => {
    const { openBatch, deps } = setUp();
    await settle(await openBatch(ask(newBatch()))).drop();
    expect(await deps.journals.findIds({ limit: 9 })).toEqual([]);
    await rowsOf(settle(await openBatch(ask(newBatch()))), 2);
    await settle(await openBatch(ask({ continue: 'last' }))).drop();
    expect(await deps.journals.findIds({ limit: 9 })).toHaveLength(1);
  });

  it('refuses a wrong day, an empty job, and a run that nobody knows', async () => {
    const { openBatch } = setUp();
    expect(await openBatch(ask(newBatch({ asOf: 'soon' })))).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(await openBatch(ask(newBatch({ job: { text: ' ', name: 'x' } })))).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(await openBatch(ask({ continue: 'last' }))).toMatchObject({ error: { code: 'NOT_FOUND' } });
    const gone = { ...createFakeJournals(), findIds: async () => ['019a0000'], open: async () => null };
    expect(await setUp({ journals: gone }).openBatch(ask({ continue: '019a' }))).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('repeats each analysis as often as asked', async () => {
    const { openBatch, judged } = setUp();
    await rowsOf(settle(await openBatch(ask(newBatch({ files: filesOf('a.pdf'), repeat: 3 })))));
    expect(judged).toEqual(['a.pdf', 'a.pdf', 'a.pdf']);
  });
});

describe('rowIdOf', () => {
  it('is a UUIDv7 of the run’s own time that follows from run and position', () => {
    const run = '019a0000-1234-7abc-8def-000000000001';
    const id = rowIdOf(run, 7, hasher);
    expect(id).toMatch(/^019a0000-1234-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(rowIdOf(run, 7, hasher)).toBe(id);
    expect(rowIdOf(run, 8, hasher)).not.toBe(id);
  });
});
