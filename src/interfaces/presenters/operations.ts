import type { HealthReport } from '../../application/operations/operation-io.ts';
import type { MigrationOutcome, StoreStatus } from '../../application/ports/store-maintenance.ts';
import type { SecretsReport, SecretTest, SettingValue } from '../../application/settings/setting-io.ts';
import type {
  HealthDocument,
  MigrationDocument,
  SecretsDocument,
  SecretTestDocument,
  SettingDocument,
  SettingsDocument,
  StoreStatusDocument,
} from '../contracts/operations.ts';
import type { Style } from './style.ts';
import { type Column, renderTable, wrap } from './table.ts';

export const toSettingDocument = (setting: SettingValue): SettingDocument => ({
  schema: 'interviewace/setting@1',
  ...setting,
});

export const toSettingsDocument = (settings: readonly SettingValue[], path: string): SettingsDocument => ({
  schema: 'interviewace/settings@1',
  path,
  settings,
});

export const settingColumns: readonly Column<SettingValue>[] = [
  { title: 'NAME', cell: setting => setting.name },
  { title: 'VALUE', cell: setting => (setting.value === null ? '–' : String(setting.value)), flexible: true },
  { title: 'FROM', cell: setting => setting.source },
  { title: 'MEANING', cell: setting => setting.description, flexible: true, optional: true },
];

export const toSecretsDocument = (report: SecretsReport): SecretsDocument => ({
  schema: 'interviewace/secrets@1',
  ...report,
});

type SecretRow = SecretsReport['secrets'][number];

export const secretColumns: readonly Column<SecretRow>[] = [
  { title: 'NAME', cell: secret => secret.name },
  { title: 'SET', cell: secret => (secret.set ? 'yes' : 'no') },
  { title: 'FROM', cell: secret => secret.source ?? '–' },
];

export const renderSecrets = (report: SecretsReport, style: Style): string => {
  const where = report.note ?? `Secrets are kept in the ${report.backend}.`;
  return `${renderTable(secretColumns, report.secrets, style)}\n${style.paint('dim', wrap(where, style.width))}`;
};

export const toSecretTestDocument = (test: SecretTest): SecretTestDocument => ({
  schema: 'interviewace/secret-test@1',
  ...test,
});

export const toMigrationDocument = (outcome: MigrationOutcome): MigrationDocument => ({
  schema: 'interviewace/migration@1',
  applied: outcome.applied,
  rolled_back: outcome.rolledBack,
  backup_path: outcome.backupPath,
});

export const renderMigration = (outcome: MigrationOutcome): string =>
  [
    ...outcome.applied.map(name => `applied ${name}`),
    ...outcome.rolledBack.map(name => `rolled back ${name}`),
    outcome.applied.length + outcome.rolledBack.length === 0
      ? 'Nothing to do: the database is as it should be.'
      : null,
    outcome.backupPath ? `A copy from before is at ${outcome.backupPath}` : null,
  ]
    .filter(line => line !== null)
    .join('\n');

export const toStoreStatusDocument = (status: StoreStatus): StoreStatusDocument => ({
  schema: 'interviewace/store-status@1',
  path: status.path,
  migrations: status.migrations.map(({ name, appliedAt }) => ({ name, applied_at: appliedAt })),
  rows: status.rows,
  bytes: status.bytes,
});

export const renderStoreStatus = (status: StoreStatus): string => {
  const rows = Object.entries(status.rows).map(([table, rowCount]) => `  ${table.padEnd(16)} ${rowCount}`);
  const migrations = status.migrations.map(
    ({ name, appliedAt }) => `  ${name.padEnd(28)} ${appliedAt ?? 'pending'}`,
  );
  return [`${status.path} (${status.bytes} bytes)`, 'Migrations', ...migrations, 'Rows', ...rows].join('\n');
};

export const toHealthDocument = (report: HealthReport): HealthDocument => ({
  schema: 'interviewace/health@1',
  ...report,
});

const checkSigns = {
  ok: { ink: 'good', sign: '✓' },
  warning: { ink: 'fair', sign: '!' },
  failed: { ink: 'bad', sign: '✗' },
} as const;

export const renderHealth = (report: HealthReport, style: Style): string =>
  report.checks
    .map(check => {
      const { ink, sign } = checkSigns[check.status];
      const line = `${style.paint(ink, sign)} ${wrap(`${check.name}: ${check.message}`, style.width - 2, '  ')}`;
      return check.fix === null ? line : `${line}\n  → ${check.fix}`;
    })
    .join('\n');
