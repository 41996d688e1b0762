import { z } from 'zod';
import { count, type Document, schemaTag, timestamp } from './common.ts';
import { answerResult, interview, interviewSummary } from './interview.ts';
import { resumeReport } from './resume.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).nullable();
const secretSource = z.enum(['variable', 'keychain', 'encrypted-file']).nullable();

const settingRow = z.object({
  name: z.string(),
  value: scalar,
  source: z.enum(['flag', 'variable', 'profile', 'file', 'default']),
  description: z.string(),
});

export const settings = z.object({
  schema: schemaTag('settings@1'),
  path: z.string(),
  settings: z.array(settingRow),
});
export const setting = settingRow.extend({ schema: schemaTag('setting@1') });

export const secrets = z.object({
  schema: schemaTag('secrets@1'),
  backend: z.enum(['keychain', 'encrypted-file']),
  note: z.string().nullable(),
  secrets: z.array(z.object({ name: z.string(), set: z.boolean(), source: secretSource })),
});

export const secretTest = z.object({
  schema: schemaTag('secret-test@1'),
  name: z.string(),
  found: z.boolean(),
  message: z.string(),
});

export const migration = z.object({
  schema: schemaTag('migration@1'),
  applied: z.array(z.string()),
  rolled_back: z.array(z.string()),
  backup_path: z.string().nullable(),
});

export const storeStatus = z.object({
  schema: schemaTag('store-status@1'),
  path: z.string(),
  migrations: z.array(z.object({ name: z.string(), applied_at: timestamp.nullable() })),
  rows: z.record(z.string(), count),
  bytes: count,
});

export const health = z.object({
  schema: schemaTag('health@1'),
  healthy: z.boolean(),
  checks: z.array(
    z.object({
      name: z.string(),
      status: z.enum(['ok', 'warning', 'failed']),
      message: z.string(),
      fix: z.string().nullable(),
    }),
  ),
});

const bankQuestion = z.object({
  id: z.string(),
  type: z.string(),
  competency: z.string(),
  area: z.string(),
  roles: z.array(z.string()),
  levels: z.array(z.string()),
  difficulty: z.string(),
  text: z.string(),
  skills: z.array(z.string()),
});

export const questionList = z.object({
  schema: schemaTag('question-list@1'),
  questions: z.array(bankQuestion),
});

export const question = bankQuestion.extend({
  schema: schemaTag('question@1'),
  hints: z.array(z.string()),
  points: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      weight: z.number(),
      must: z.boolean(),
      groups: z.array(z.array(z.string())),
      probe: z.string().nullable(),
    }),
  ),
  model_answer: z.string().nullable(),
  misconceptions: z.array(z.object({ aliases: z.array(z.string()), why: z.string() })),
  weak_answers: z.array(z.string()),
});

export const bankLint = z.object({
  schema: schemaTag('bank-lint@1'),
  questions: count,
  findings: z.array(z.object({ question_id: z.string(), rule: z.string(), message: z.string() })),
  counts: z.array(z.object({ area: z.string(), questions: count })),
});

export const schemaList = z.object({ schema: schemaTag('schema-list@1'), schemas: z.array(z.string()) });

export const demo = z.object({
  schema: schemaTag('demo@1'),
  report: resumeReport,
  interview,
  answers: z.array(answerResult),
  summary: interviewSummary,
});

export type SettingsDocument = Document<typeof settings>;
export type SettingDocument = Document<typeof setting>;
export type SecretsDocument = Document<typeof secrets>;
export type SecretTestDocument = Document<typeof secretTest>;
export type MigrationDocument = Document<typeof migration>;
export type StoreStatusDocument = Document<typeof storeStatus>;
export type HealthDocument = Document<typeof health>;
export type QuestionListDocument = Document<typeof questionList>;
export type QuestionDocument = Document<typeof question>;
export type BankLintDocument = Document<typeof bankLint>;
export type SchemaListDocument = Document<typeof schemaList>;
export type DemoDocument = Document<typeof demo>;
