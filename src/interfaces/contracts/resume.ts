import { z } from 'zod';
import { count, type Document, day, schemaTag, score, timestamp } from './common.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);
const text = z.string().optional();
const texts = z.array(z.string()).optional();
const dated = { startDate: text, endDate: text };

/** JSON Resume (https://jsonresume.org/schema), with its own camelCase keys. */
export const profile = z.object({
  basics: z.object({
    name: text,
    label: text,
    email: text,
    phone: text,
    url: text,
    summary: text,
    location: z
      .object({ address: text, postalCode: text, city: text, countryCode: text, region: text })
      .optional(),
    profiles: z.array(z.object({ network: text, username: text, url: text })).optional(),
  }),
  work: z.array(
    z.object({
      name: text,
      position: text,
      location: text,
      url: text,
      ...dated,
      summary: text,
      highlights: texts,
    }),
  ),
  volunteer: z.array(
    z.object({ organization: text, position: text, url: text, ...dated, summary: text, highlights: texts }),
  ),
  education: z.array(
    z.object({
      institution: text,
      area: text,
      studyType: text,
      url: text,
      ...dated,
      score: text,
      courses: texts,
    }),
  ),
  awards: z.array(z.object({ title: text, date: text, awarder: text, summary: text })),
  certificates: z.array(z.object({ name: text, date: text, issuer: text, url: text })),
  publications: z.array(
    z.object({ name: text, publisher: text, releaseDate: text, url: text, summary: text }),
  ),
  skills: z.array(z.object({ name: text, level: text, keywords: texts })),
  languages: z.array(z.object({ language: text, fluency: text })),
  interests: z.array(z.object({ name: text, keywords: texts })),
  references: z.array(z.object({ name: text, reference: text })),
  projects: z.array(
    z.object({
      name: text,
      description: text,
      highlights: texts,
      keywords: texts,
      ...dated,
      url: text,
      roles: texts,
      entity: text,
      type: text,
    }),
  ),
});

/** A profile alone, for other tools. */
export const resumeExport = profile.extend({ schema: schemaTag('resume@1'), $schema: z.url() });

export const provenance = z.object({
  rubric_version: z.string(),
  by: z.enum(['offline', 'model']),
  provider: z.string().nullable(),
  model: z.string().nullable(),
  fallbacks: z.array(z.string()),
});

const requirementKind = z.enum(['must', 'preferred', 'nice']);

const gateKind = z.enum([
  'work-permit',
  'location',
  'driving-licence',
  'clearance',
  'language',
  'certificate',
  'degree',
  'years',
  'start-date',
  'travel',
]);

const matchQuotes = z.array(z.object({ text: z.string(), page: count.nullable(), line: count.nullable() }));

export const jobMatch = z.object({
  score,
  requirements: z.array(
    z.object({
      text: z.string(),
      kind: requirementKind,
      met: z.enum(['yes', 'partly', 'no']),
      evidence: z.array(z.string()),
      quotes: matchQuotes,
      /** Where it could honestly be shown; null where nothing is missing. */
      suggestion: z.string().nullable(),
    }),
  ),
  missing: z.array(z.string()),
  /** Demands that carry no points. */
  gates: z.array(
    z.object({
      gate: gateKind,
      text: z.string(),
      status: z.enum(['pass', 'fail', 'unknown']),
      reason: z.string(),
      quotes: matchQuotes,
    }),
  ),
});

export const resumeReport = z.object({
  schema: schemaTag('resume-report@1'),
  id: z.string().nullable(),
  file: z.object({
    name: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: count,
    format: z.enum(['pdf', 'docx', 'text', 'markdown', 'html', 'json']),
    pages: count,
  }),
  as_of: day,
  profile,
  fields: z.array(
    z.object({
      path: z.string(),
      confidence: z.number().min(0).max(1),
      page: count,
      line: count,
      quote: z.string(),
    }),
  ),
  timeline: z.object({
    months_total: count,
    gaps: z.array(z.object({ from: month, to: month, months: count })),
    overlaps: z.array(z.object({ from: month, to: month, months: count, roles: z.tuple([count, count]) })),
    roles: z.array(z.object({ work: count, from: month, to: month, months: count, current: z.boolean() })),
  }),
  skills: z.array(
    z.object({
      name: z.string(),
      canonical: z.string(),
      evidence: z.enum(['list', 'project', 'role', 'recent-role']),
      months: count,
      last_used: month.nullable(),
    }),
  ),
  inferred_role: z.string().nullable(),
  level: z.enum(['junior', 'mid', 'senior', 'staff', 'manager']).nullable(),
  score,
  parts: z.array(
    z.object({
      id: z.enum(['parseability', 'completeness', 'impact', 'wording', 'consistency']),
      score,
      weight: z.number().min(0).max(1),
    }),
  ),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      why: z.string(),
      suggestion: z.string(),
      page: count.nullable(),
      quote: z.string().nullable(),
    }),
  ),
  reachable: score,
  hidden_text: z.array(z.object({ page: count, quote: z.string(), reason: z.string() })),
  match: jobMatch.nullable(),
  provenance,
  /** Rows of a batch only: the earlier row that this one repeats. */
  duplicate_of: z
    .object({
      name: z.string(),
      /** The same bytes, or nearly the same words. */
      kind: z.enum(['same', 'near']),
      /** Bits of 64 in which the SimHashes differ; 0 for the same bytes. */
      distance: z.number().int().min(0).max(64),
    })
    .nullable()
    .optional(),
});

export const resumeListItem = z.object({
  id: z.string(),
  file_name: z.string(),
  name: z.string().nullable(),
  format: z.string(),
  score,
  inferred_role: z.string().nullable(),
  created_at: timestamp,
  deleted_at: timestamp.nullable(),
});

export const job = z.object({
  schema: schemaTag('job@1'),
  id: z.string(),
  title: z.string(),
  text: z.string(),
  requirements: z.array(
    z.object({
      text: z.string(),
      kind: requirementKind,
      skills: z.array(z.string()),
      years: z.number().nullable(),
      /** null for what earns points. */
      gate: gateKind.nullable(),
    }),
  ),
  created_at: timestamp,
});

export const jobListItem = z.object({
  id: z.string(),
  title: z.string(),
  requirements: count,
  created_at: timestamp,
});

export type ResumeReportDocument = Document<typeof resumeReport>;
export type ResumeExportDocument = Document<typeof resumeExport>;
export type ResumeListItemDocument = Document<typeof resumeListItem>;
export type JobDocument = Document<typeof job>;
export type JobListItemDocument = Document<typeof jobListItem>;
