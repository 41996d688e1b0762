import { z } from 'zod';
import { auditCounterfactual, auditImpact } from './audit.ts';
import { batchErrorRow, deletion, errorDocument, pageOf } from './common.ts';
import {
  answerResult,
  hint,
  historyItem,
  interview,
  interviewSummary,
  nextQuestion,
  progress,
} from './interview.ts';
import {
  bankLint,
  demo,
  health,
  migration,
  question,
  questionList,
  schemaList,
  secrets,
  secretTest,
  setting,
  settings,
  storeStatus,
} from './operations.ts';
import { job, jobListItem, resumeExport, resumeListItem, resumeReport } from './resume.ts';
import { resumeDiff } from './resume-diff.ts';

/** Every document that the program prints, by the name it carries in `schema`. */
export const documents = {
  'answer-result@1': answerResult,
  'audit-counterfactual@1': auditCounterfactual,
  'audit-impact@1': auditImpact,
  'bank-lint@1': bankLint,
  'batch-error@1': batchErrorRow,
  'deletion@1': deletion,
  'demo@1': demo,
  'error@1': errorDocument,
  'health@1': health,
  'hint@1': hint,
  'interview@1': interview,
  'interview-summary@1': interviewSummary,
  'job@1': job,
  'migration@1': migration,
  'next-question@1': nextQuestion,
  'page@1': pageOf(z.union([historyItem, resumeListItem, jobListItem])),
  'progress@1': progress,
  'question@1': question,
  'question-list@1': questionList,
  'resume@1': resumeExport,
  'resume-diff@1': resumeDiff,
  'resume-report@1': resumeReport,
  'schema-list@1': schemaList,
  'secret-test@1': secretTest,
  'secrets@1': secrets,
  'setting@1': setting,
  'settings@1': settings,
  'store-status@1': storeStatus,
} as const satisfies Record<string, z.ZodType>;

export type DocumentName = keyof typeof documents;

export const documentNames = Object.keys(documents) as readonly DocumentName[];

/** The JSON Schema (draft 2020-12) of one document; `interview` finds `interview@1`. */
export const jsonSchemaOf = (name: string): object | null => {
  const short = name.replace(/^interviewace\//, '');
  const found = documentNames.find(known => known === short || known.split('@')[0] === short);
  if (!found) return null;
  return { $id: `interviewace/${found}`, ...z.toJSONSchema(documents[found], { target: 'draft-2020-12' }) };
};
