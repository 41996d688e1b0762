import { z } from 'zod';
import { count, type Document, day, evidenceSpan, schemaTag, score, timestamp } from './common.ts';

const status = z.enum(['in_progress', 'completed', 'abandoned']);
const level = z.enum(['junior', 'mid', 'senior', 'staff', 'manager']);
const confidence = z.enum(['high', 'medium', 'low']);
const pointMark = z.object({ id: z.string(), label: z.string(), evidence: z.array(evidenceSpan) });

export const grade = z.object({
  score: score.nullable(),
  confidence,
  criteria: z.array(
    z.object({
      id: z.string(),
      level: z.number().min(1).max(5).nullable(),
      weight: z.number().min(0).max(1),
      evidence: z.array(evidenceSpan),
      comment: z.string(),
    }),
  ),
  found: z.array(pointMark),
  not_found: z.array(pointMark),
  flags: z.array(z.object({ id: z.string(), message: z.string(), evidence: z.array(evidenceSpan) })),
  remarks: z.array(z.string()),
  next_step: z.string(),
  outline: z.array(z.string()),
  provenance: z.object({
    rubric_version: z.string(),
    by: z.enum(['offline', 'model']),
    provider: z.string().nullable(),
    model: z.string().nullable(),
    prompt_version: z.string().nullable(),
    fallbacks: z.array(z.string()),
  }),
});

export const questionRef = z.object({
  question_id: z.string(),
  question_text: z.string(),
  category: z.string(),
  competency: z.string(),
  difficulty: z.string(),
  order_index: count,
  is_probe: z.boolean(),
});

const askedQuestion = questionRef.extend({
  status: z.enum(['planned', 'open', 'answered', 'skipped']),
  hints_shown: count,
  attempts: z.array(
    z.object({
      attempt: count,
      answer_text: z.string(),
      submitted_at: timestamp,
      time_taken_seconds: z.number().nullable(),
      self_score: score.nullable(),
      grade: grade.nullable(),
    }),
  ),
});

export const interview = z.object({
  schema: schemaTag('interview@1'),
  id: z.string(),
  status,
  resume_id: z.string().nullable(),
  job_id: z.string().nullable(),
  role: z.string().nullable(),
  level,
  type: z.string(),
  difficulty: z.string(),
  question_count: count,
  focus_areas: z.array(z.string()),
  seed: count,
  time_limit_seconds: count.nullable(),
  self_score: z.boolean(),
  started_at: timestamp,
  completed_at: timestamp.nullable(),
  final_score: score.nullable(),
  current_question: questionRef.nullable(),
  draft: z.string().nullable(),
  questions: z.array(askedQuestion),
});

export const answerResult = z.object({
  schema: schemaTag('answer-result@1'),
  interview_id: z.string(),
  question_id: z.string(),
  attempt: count,
  grade,
  probe: questionRef.nullable(),
  next_question: questionRef.nullable(),
});

export const hint = z.object({
  schema: schemaTag('hint@1'),
  interview_id: z.string(),
  question_id: z.string(),
  hint: z.string(),
  hints_left: count,
});

export const nextQuestion = z.object({
  schema: schemaTag('next-question@1'),
  interview_id: z.string(),
  question: questionRef.nullable(),
});

const summaryPoint = z.object({ text: z.string(), question_id: z.string(), quote: z.string().nullable() });
const breakdownRow = z.object({ id: z.string(), score, answers: count });

export const interviewSummary = z.object({
  schema: schemaTag('interview-summary@1'),
  id: z.string(),
  final_score: score.nullable(),
  verdict: z.object({ label: z.string(), level, confidence, reason: z.string() }),
  score_breakdown: z.object({ criteria: z.array(breakdownRow), competencies: z.array(breakdownRow) }),
  strengths: z.array(summaryPoint),
  improvements: z.array(summaryPoint),
  per_question: z.array(
    z.object({
      question_id: z.string(),
      question_text: z.string(),
      competency: z.string(),
      status: z.string(),
      is_probe: z.boolean(),
      attempts: count,
      hints_shown: count,
      first_score: score.nullable(),
      score: score.nullable(),
      found: z.array(z.string()),
      not_found: z.array(z.string()),
      next_step: z.string().nullable(),
    }),
  ),
  contradictions: z.array(z.string()),
  practice: z.array(
    z.object({ competency: z.string(), reason: z.string(), question_id: z.string().nullable() }),
  ),
  feedback_summary: z.string(),
});

export const historyItem = z.object({
  id: z.string(),
  status,
  role: z.string().nullable(),
  level: z.string(),
  type: z.string(),
  difficulty: z.string(),
  question_count: count,
  answered_count: count,
  started_at: timestamp,
  completed_at: timestamp.nullable(),
  final_score: score.nullable(),
  deleted_at: timestamp.nullable(),
});

export const progress = z.object({
  schema: schemaTag('progress@1'),
  interviews_completed: count,
  answers: count,
  average_score: score.nullable(),
  streak_days: count,
  competencies: z.array(
    z.object({
      competency: z.string(),
      answers: count,
      first: score,
      best: score,
      latest: score,
      average: score,
      change: z.number().min(-100).max(100).nullable(),
      scores: z.array(score),
    }),
  ),
  by_day: z.array(z.object({ day, score, answers: count })),
});

export type GradeDocument = Document<typeof grade>;
export type QuestionRefDocument = Document<typeof questionRef>;
export type InterviewDocument = Document<typeof interview>;
export type AnswerResultDocument = Document<typeof answerResult>;
export type HintDocument = Document<typeof hint>;
export type NextQuestionDocument = Document<typeof nextQuestion>;
export type InterviewSummaryDocument = Document<typeof interviewSummary>;
export type HistoryItemDocument = Document<typeof historyItem>;
export type ProgressDocument = Document<typeof progress>;
