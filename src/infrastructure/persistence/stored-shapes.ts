import * as z from 'zod/mini';
import type { Question } from '../../domain/bank/question.ts';
import type { CriterionMark, Grade } from '../../domain/interview/grade.ts';
import type { InterviewSettings } from '../../domain/interview/interview.ts';
import type { JobRequirement, ResumeReport } from '../../domain/resume/report.ts';
import { profileShape } from './stored-profile-shape.ts';

/** The JSON columns, as they are read back. Parts that have columns of their own are left out. */
export interface Shapes {
  readonly report: StoredReport;
  readonly requirements: readonly JobRequirement[];
  readonly settings: StoredSettings;
  readonly question: Question;
  readonly gradeDetail: StoredGradeDetail;
  readonly spans: CriterionMark['evidence'];
}

/** `id` and `file` are columns. */
export type StoredReport = Omit<ResumeReport, 'id' | 'file'>;
export type StoredSettings = Pick<InterviewSettings, 'focus' | 'seed' | 'timeLimitSeconds' | 'selfScore'>;
export type StoredGradeDetail = Omit<Grade, 'score' | 'confidence' | 'criteria'>;

const text = z.string();
const texts = z.array(text);
const number = z.number();
const textOrNull = z.nullable(text);
const level = z.enum(['junior', 'mid', 'senior', 'staff', 'manager']);

const spans = z.array(z.object({ quote: text, start: number, end: number }));
const points = z.array(z.object({ id: text, label: text, evidence: spans }));
const author = z.enum(['offline', 'model']);

const provenance = z.object({
  rubricVersion: text,
  by: author,
  provider: textOrNull,
  model: textOrNull,
  promptVersion: textOrNull,
  fallbacks: texts,
});

const gradeDetail = z.object({
  found: points,
  notFound: points,
  flags: z.array(
    z.object({
      id: z.enum([
        'keyword-list',
        'misconception',
        'negated-point',
        'echo',
        'off-topic',
        'no-answer',
        'instruction-attempt',
        'too-long',
      ]),
      message: text,
      evidence: spans,
    }),
  ),
  remarks: texts,
  nextStep: text,
  outline: texts,
  provenance,
});

const question = z.object({
  id: text,
  type: z.enum(['technical', 'behavioral', 'project', 'system-design', 'situational']),
  competency: text,
  area: text,
  roles: texts,
  levels: z.array(level),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  text,
  skills: texts,
  hints: texts,
  points: z.array(
    z.object({
      id: text,
      label: text,
      weight: number,
      must: z.boolean(),
      groups: z.array(texts),
      probe: textOrNull,
    }),
  ),
  modelAnswer: textOrNull,
  misconceptions: z.array(z.object({ aliases: texts, why: text })),
  weakAnswers: texts,
});

const settings = z.object({
  focus: texts,
  seed: number,
  timeLimitSeconds: z.nullable(number),
  selfScore: z.boolean(),
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

const matchQuotes = z.array(z.object({ text, page: z.nullable(number), line: z.nullable(number) }));

const requirements = z.array(
  z.object({
    text,
    kind: requirementKind,
    skills: texts,
    years: z.nullable(number),
    gate: z.exactOptional(gateKind),
  }),
);

const timeline = z.object({
  monthsTotal: number,
  gaps: z.array(z.object({ from: text, to: text, months: number })),
  overlaps: z.array(z.object({ from: text, to: text, months: number, roles: z.tuple([number, number]) })),
  roles: z.array(z.object({ work: number, from: text, to: text, months: number, current: z.boolean() })),
});

const report = z.object({
  asOf: text,
  profile: profileShape,
  fields: z.array(z.object({ path: text, confidence: number, page: number, line: number, quote: text })),
  timeline,
  skills: z.array(
    z.object({
      name: text,
      canonical: text,
      evidence: z.enum(['list', 'project', 'role', 'recent-role']),
      months: number,
      lastUsed: textOrNull,
    }),
  ),
  inferredRole: textOrNull,
  level: z.nullable(level),
  score: number,
  parts: z.array(
    z.object({
      id: z.enum(['parseability', 'completeness', 'impact', 'wording', 'consistency']),
      score: number,
      weight: number,
    }),
  ),
  findings: z.array(
    z.object({
      rule: text,
      severity: z.enum(['error', 'warning', 'info']),
      message: text,
      why: text,
      suggestion: text,
      page: z.nullable(number),
      quote: textOrNull,
    }),
  ),
  reachable: number,
  hiddenText: z.array(z.object({ page: number, quote: text, reason: text })),
  match: z.nullable(
    z.object({
      score: number,
      requirements: z.array(
        z.object({
          text,
          kind: requirementKind,
          met: z.enum(['yes', 'partly', 'no']),
          evidence: texts,
          quotes: z.exactOptional(matchQuotes),
          suggestion: z.exactOptional(textOrNull),
        }),
      ),
      missing: texts,
      gates: z.exactOptional(
        z.array(
          z.object({
            gate: gateKind,
            text,
            status: z.enum(['pass', 'fail', 'unknown']),
            reason: text,
            quotes: matchQuotes,
          }),
        ),
      ),
    }),
  ),
  provenance: z.omit(provenance, { promptVersion: true }),
});

/** Each shape must describe its type exactly: a key added to the domain does not compile until it is checked here. */
const shapes = { report, requirements, settings, question, gradeDetail, spans } satisfies {
  readonly [K in keyof Shapes]: z.ZodMiniType<Shapes[K]>;
};

/** Where and how `value` breaks its shape; null when it does not. */
export const firstProblem = (shape: keyof Shapes, value: unknown): string | null => {
  const checked = shapes[shape].safeParse(value);
  if (checked.success) return null;
  const issue = checked.error.issues[0];
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.code}` : 'unknown';
};
