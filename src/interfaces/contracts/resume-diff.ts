import { z } from 'zod';
import { count, type Document, day, schemaTag, score } from './common.ts';

const change = z.number().min(-100).max(100);

const side = z.object({
  id: z.string().nullable(),
  file: z.string(),
  as_of: day,
  rubric_version: z.string(),
  score,
  reachable: score,
  months_total: count,
});

const findings = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    suggestion: z.string(),
    page: count.nullable(),
    quote: z.string().nullable(),
  }),
);

const strength = z.enum(['list', 'project', 'role', 'recent-role']);
const shifts = z.array(z.object({ name: z.string(), from: strength, to: strength }));
const met = z.enum(['yes', 'partly', 'no']).nullable();

/** What became of a resume from one version to the next. */
export const resumeDiff = z.object({
  schema: schemaTag('resume-diff@1'),
  from: side,
  to: side,
  /** False where the two were judged by different rubrics: their scores cannot be compared. */
  comparable: z.boolean(),
  score_change: change,
  parts: z.array(z.object({ id: z.string(), from: score, to: score, change })),
  findings: z.object({ fixed: findings, new: findings, still: findings }),
  profile: z.array(
    z.object({
      path: z.string(),
      entry: z.string().nullable(),
      /** null when the whole entry came or went. */
      field: z.string().nullable(),
      kind: z.enum(['added', 'removed', 'changed']),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  skills: z.object({
    gained: z.array(z.string()),
    lost: z.array(z.string()),
    stronger: shifts,
    weaker: shifts,
  }),
  /** null unless both were matched with a job. */
  match: z
    .object({
      from: score,
      to: score,
      change,
      requirements: z.array(z.object({ text: z.string(), from: met, to: met })),
    })
    .nullable(),
});

export type ResumeDiffDocument = Document<typeof resumeDiff>;
