import type { LintBankDeps } from '../application/bank/lint-bank.ts';
import { AppFailure } from '../application/errors.ts';
import type { ArchiveReader } from '../application/ports/archive-reader.ts';
import type { Clock } from '../application/ports/clock.ts';
import type { DocumentReader } from '../application/ports/document-reader.ts';
import type { DocumentWriter } from '../application/ports/document-writer.ts';
import type { HealthProbe } from '../application/ports/health-probe.ts';
import type { Ids } from '../application/ports/ids.ts';
import type { Interviewer } from '../application/ports/interviewer.ts';
import type { QuestionBank } from '../application/ports/question-bank.ts';
import type { ClosableJudge } from '../application/ports/resume-judge.ts';
import type { RunJournal, RunJournals } from '../application/ports/run-journals.ts';
import type { SecretStore } from '../application/ports/secret-store.ts';
import type { SettingsStore } from '../application/ports/settings-store.ts';
import type { SettingName } from '../application/settings/setting-definitions.ts';
import type { SettingValue } from '../application/settings/setting-io.ts';
import type { Store } from '../infrastructure/persistence/sqlite.ts';
import { lazy } from '../shared/lazy.ts';
import { appVersion, documentWorkerUrl, judgeWorkerUrl } from './build-info.ts';
import type { Environment } from './environment.ts';
import { told } from './file-failure.ts';

/** Every adapter that the settings call for; each is loaded and opened when it is first asked for. */
export interface Adapters {
  readonly clock: () => Promise<Clock>;
  readonly ids: () => Promise<Ids>;
  readonly store: () => Promise<Store>;
  readonly reader: () => Promise<DocumentReader>;
  /** Threads that read and judge; whoever opened them closes them. */
  readonly openJudge: (threads: number) => Promise<ClosableJudge>;
  readonly archives: () => Promise<ArchiveReader>;
  readonly documentWriter: () => Promise<DocumentWriter>;
  readonly journals: () => Promise<RunJournals>;
  readonly bank: () => Promise<QuestionBank>;
  readonly bankTools: () => Promise<Pick<LintBankDeps, 'parse' | 'lint'>>;
  readonly interviewer: () => Promise<Interviewer>;
  readonly settings: () => Promise<SettingsStore>;
  readonly secrets: () => Promise<SecretStore>;
  readonly probes: () => Promise<readonly HealthProbe[]>;
  readonly sha256Hex: () => Promise<(bytes: Uint8Array) => string>;
  /** Closes what was opened, and only that. */
  readonly close: () => Promise<void>;
}

export interface AdapterOptions {
  readonly environment: Environment;
  /** A store in memory that is gone with the program. */
  readonly isEphemeral: boolean;
}

export const createAdapters = ({ environment, isEphemeral }: AdapterOptions): Adapters => {
  const system = lazy(() => import('../infrastructure/host/system.ts'));
  const clock = lazy(async () => (await system()).createSystemClock(environment.fixedNow));
  const ids = lazy(async () => {
    const { fixedSeed, home } = environment;
    const seed =
      fixedSeed === null
        ? null
        : { text: fixedSeed, counterFile: isEphemeral ? null : `${home}/seeded-runs` };
    return (await system()).createSystemIds(await clock(), seed);
  });
  const settings = lazy(async () => {
    const { createSettingsFile } = await import('../infrastructure/settings/settings-file.ts');
    const { home, profile } = environment;
    const file = createSettingsFile({ home, profile });
    return { path: file.path, read: told(home, file.read), write: told(home, file.write) };
  });
  const setting = lazy(() => resolveAll(environment, settings));

  const store = lazy(async () => {
    const { createSqliteStore } = await import('../infrastructure/persistence/sqlite.ts');
    const [storeClock, storeIds] = [await clock(), await ids()];
    const path = isEphemeral ? ':memory:' : `${environment.home}/interviewace.db`;
    return createSqliteStore({ path, clock: storeClock, newId: () => storeIds.newId(), appVersion });
  });
  const limits = lazy(async () => {
    const of = await setting();
    return {
      bytesMax: Number(of('file_mb_max')) * 1_000_000,
      pagesMax: Number(of('pages_max')),
      timeMsMax: Number(of('read_timeout_ms')),
      heapMbMax: Number(of('read_memory_mb')),
    };
  });
  const reader = lazy(async () => {
    const { createDocumentReader } = await import('../infrastructure/documents/reader.ts');
    return createDocumentReader({ workerUrl: documentWorkerUrl, limits: await limits() });
  });
  const openJudge = async (threads: number): Promise<ClosableJudge> => {
    const { createJudgePool } = await import('../infrastructure/documents/judge-pool.ts');
    return createJudgePool({ workerUrl: judgeWorkerUrl, workersMax: threads, limits: await limits() });
  };
  const bank = lazy(async () => {
    const { loadBuiltInBank } = await import('../domain/bank/built-in-bank.ts');
    return { all: loadBuiltInBank };
  });
  const interviewer = lazy(async () => {
    const { createOfflineInterviewer } = await import('../infrastructure/coach/offline-interviewer.ts');
    return createOfflineInterviewer({ bank: await bank() });
  });
  const secrets = lazy(async () => {
    const { createSecretStore } = await import('../infrastructure/secrets/secret-store.ts');
    const backend = (await setting())('secrets_backend') as 'auto' | 'keychain' | 'encrypted-file';
    const { home } = environment;
    const kept = createSecretStore({ home, backend });
    return {
      describe: kept.describe,
      get: told(home, kept.get),
      set: told(home, kept.set),
      delete: told(home, kept.delete),
    };
  });
  return {
    clock,
    ids,
    store,
    reader,
    openJudge,
    documentWriter: lazy(async () => {
      const { createDocxWriter } = await import('../infrastructure/documents/docx-write.ts');
      return createDocxWriter();
    }),
    archives: lazy(async () => {
      const { createArchiveReader } = await import('../infrastructure/documents/archive.ts');
      return createArchiveReader({ bytesMax: (await limits()).bytesMax });
    }),
    journals: lazy(() => createJournals(environment.home)),
    bank,
    bankTools: lazy(createBankTools),
    interviewer,
    settings,
    secrets,
    probes: lazy(() => createProbes(environment, { store, secrets })),
    sha256Hex: async () => (await system()).sha256Hex,
    close: async () => {
      await (await store.made()?.catch(() => undefined))?.close();
      await (await reader.made()?.catch(() => undefined))?.close();
    },
  };
};

/** What the file system refuses is told as a failure, whichever call it meets. */
const createJournals = async (home: string): Promise<RunJournals> => {
  const { createRunJournals } = await import('../infrastructure/runs/run-journals.ts');
  const kept = createRunJournals({ folder: `${home}/runs` });
  const wrap = (journal: RunJournal): RunJournal => ({ ...journal, append: told(home, journal.append) });
  const begin = told(home, kept.begin);
  const open = told(home, kept.open);
  return {
    ...kept,
    begin: async plan => wrap(await begin(plan)),
    open: async id => {
      const found = await open(id);
      return found && wrap(found);
    },
  };
};

const createBankTools = async (): Promise<Pick<LintBankDeps, 'parse' | 'lint'>> => {
  const [{ parseBankFile }, { lintBank }, { createCoach }] = await Promise.all([
    import('../infrastructure/bank/bank-file-parser.ts'),
    import('../domain/bank/lint.ts'),
    import('../domain/coach/coach.ts'),
  ]);
  return { parse: parseBankFile, lint: questions => lintBank(questions, createCoach(questions).gradeAnswer) };
};

const resolveAll = async (environment: Environment, settings: () => Promise<SettingsStore>) => {
  const { resolveSettings, settingOf } = await import('../application/settings/resolve-settings.ts');
  const { flags, variables } = environment;
  const resolved = resolveSettings({ flags, variables, ...(await (await settings()).read()) });
  if (!resolved.ok) throw new AppFailure(resolved.error);
  return (name: SettingName): SettingValue['value'] => settingOf(resolved.value, name);
};

const createProbes = async (
  environment: Environment,
  adapters: Pick<Adapters, 'store' | 'secrets'>,
): Promise<readonly HealthProbe[]> => {
  const { createHostProbes } = await import('../infrastructure/host/probes.ts');
  const { home, logFile, variables } = environment;
  return [
    ...createHostProbes({ home, logFile, variables, nodeVersion: process.versions.node, appVersion }),
    {
      name: 'database',
      fixOnFailure: 'interviewace db status',
      check: async () => {
        const status = await (await adapters.store()).maintenance.status();
        const { migrationNames } = await import('../../migrations/names.ts');
        const known: readonly string[] = migrationNames;
        if (status.migrations.some(({ name }) => !known.includes(name))) {
          return {
            name: 'database',
            status: 'failed',
            message: `${status.path} was written by a newer InterviewAce`,
            fix: 'Update InterviewAce',
          };
        }
        const pending = status.migrations.filter(migration => migration.appliedAt === null).length;
        const isNew = status.bytes === 0;
        return {
          name: 'database',
          status: 'ok',
          message: isNew
            ? 'none yet; it is made with the first resume or interview'
            : `${status.path}, ${pending} migrations pending`,
          fix: !isNew && pending > 0 ? 'interviewace db migrate' : null,
        };
      },
    },
    {
      name: 'secrets',
      fixOnFailure: 'interviewace config set secrets_backend encrypted-file',
      check: async () => {
        const { backend, note } = await (await adapters.secrets()).describe();
        const message = note ?? `kept in the ${backend}`;
        return { name: 'secrets', status: 'ok', message, fix: null };
      },
    },
  ];
};
