/** Every setting of the program: its name in the file, its type and limits, its default. `INTERVIEWACE_<NAME>` mirrors each. */
export interface SettingDefinition {
  readonly name: string;
  readonly kind: SettingKind;
  readonly fallback: string | number | boolean | null;
  readonly description: string;
}

export type SettingKind =
  | { readonly type: 'text'; readonly charsMax: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'switch' };

export type SettingScalar = string | number | boolean;

const text = (charsMax: number): SettingKind => ({ type: 'text', charsMax });
const choice = (...choices: readonly string[]): SettingKind => ({ type: 'choice', choices });
const integer = (min: number, max: number): SettingKind => ({ type: 'integer', min, max });
const onOff: SettingKind = { type: 'switch' };

export const settingDefinitions = [
  { name: 'role', kind: text(80), fallback: null, description: 'Role that interviews are held for' },
  {
    name: 'level',
    kind: choice('junior', 'mid', 'senior', 'staff', 'manager'),
    fallback: null,
    description: 'Level that answers are judged at; without one the resume tells, else mid',
  },
  {
    name: 'type',
    kind: choice('mixed', 'technical', 'behavioral', 'project', 'system-design', 'situational'),
    fallback: 'mixed',
    description: 'Kind of questions',
  },
  {
    name: 'difficulty',
    kind: choice('easy', 'medium', 'hard', 'mixed', 'adaptive'),
    fallback: 'mixed',
    description: 'How hard the questions are',
  },
  { name: 'questions', kind: integer(1, 30), fallback: 5, description: 'Questions an interview' },
  {
    name: 'time_limit_seconds',
    kind: integer(0, 7200),
    fallback: 0,
    description: 'Time for one question; 0 sets no limit',
  },
  {
    name: 'self_score',
    kind: onOff,
    fallback: false,
    description: 'Ask for an own estimate before the score',
  },
  { name: 'file_mb_max', kind: integer(1, 100), fallback: 10, description: 'Largest resume file, in MB' },
  { name: 'pages_max', kind: integer(1, 500), fallback: 50, description: 'Most pages of a resume' },
  {
    name: 'read_timeout_ms',
    kind: integer(500, 120_000),
    fallback: 5000,
    description: 'Time to read one file',
  },
  { name: 'read_memory_mb', kind: integer(64, 4096), fallback: 512, description: 'Memory to read one file' },
  {
    name: 'secrets_backend',
    kind: choice('auto', 'keychain', 'encrypted-file'),
    fallback: 'auto',
    description: 'Where secrets are kept; auto takes the keychain if one answers',
  },
  {
    name: 'log_level',
    kind: choice('debug', 'info', 'warn', 'error', 'silent'),
    fallback: 'info',
    description: 'Least severity that is written to the log file',
  },
] as const satisfies readonly SettingDefinition[];

export type SettingName = (typeof settingDefinitions)[number]['name'];

export const findSetting = (name: string): SettingDefinition | undefined =>
  settingDefinitions.find(definition => definition.name === name);

/** The variable that mirrors a setting: `INTERVIEWACE_LOG_LEVEL` for `log_level`. */
export const settingVariable = (name: string): string => `INTERVIEWACE_${name.toUpperCase()}`;
