import type {
  AnswerOutcome,
  ContinuedInterview,
  HintOutcome,
} from '../../application/interview/interview-io.ts';
import type { Grade } from '../../domain/interview/grade.ts';
import type { Interview, InterviewQuestion, InterviewSummary } from '../../domain/interview/interview.ts';
import type {
  AnswerResultDocument,
  GradeDocument,
  HintDocument,
  InterviewDocument,
  InterviewSummaryDocument,
  NextQuestionDocument,
  QuestionRefDocument,
} from '../contracts/interview.ts';

export const openQuestion = (interview: Interview): InterviewQuestion | null =>
  interview.questions.find(question => question.status === 'open') ?? null;

export const toQuestionRef = (asked: InterviewQuestion): QuestionRefDocument => ({
  question_id: asked.questionId,
  question_text: asked.question.text,
  category: asked.question.type,
  competency: asked.question.competency,
  difficulty: asked.question.difficulty,
  order_index: asked.orderIndex,
  is_probe: asked.probe !== null,
});

const toGradeDocument = (grade: Grade): GradeDocument => ({
  score: grade.score,
  confidence: grade.confidence,
  criteria: grade.criteria,
  found: grade.found,
  not_found: grade.notFound,
  flags: grade.flags,
  remarks: grade.remarks,
  next_step: grade.nextStep,
  outline: grade.outline,
  provenance: {
    rubric_version: grade.provenance.rubricVersion,
    by: grade.provenance.by,
    provider: grade.provenance.provider,
    model: grade.provenance.model,
    prompt_version: grade.provenance.promptVersion,
    fallbacks: grade.provenance.fallbacks,
  },
});

/** Questions that were not asked yet stay out: a script that prints the interview does not spoil it. */
export const toInterviewDocument = (
  interview: Interview,
  draft: ContinuedInterview['draft'] = null,
): InterviewDocument => {
  const { settings } = interview;
  const current = openQuestion(interview);
  return {
    schema: 'interviewace/interview@1',
    id: interview.id,
    status: interview.status,
    resume_id: settings.resumeId,
    job_id: settings.jobId,
    role: settings.role,
    level: settings.level,
    type: settings.type,
    difficulty: settings.difficulty,
    question_count: settings.questionCount,
    focus_areas: settings.focus,
    seed: settings.seed,
    time_limit_seconds: settings.timeLimitSeconds,
    self_score: settings.selfScore,
    started_at: interview.startedAt,
    completed_at: interview.completedAt,
    final_score: interview.finalScore,
    current_question: current && toQuestionRef(current),
    draft: draft?.text ?? null,
    questions: interview.questions
      .filter(asked => asked.status !== 'planned')
      .map(asked => ({
        ...toQuestionRef(asked),
        status: asked.status,
        hints_shown: asked.hintsShown,
        attempts: asked.attempts.map(attempt => ({
          attempt: attempt.number,
          answer_text: attempt.text,
          submitted_at: attempt.submittedAt,
          time_taken_seconds: attempt.seconds,
          self_score: attempt.selfScore,
          grade: attempt.grade && toGradeDocument(attempt.grade),
        })),
      })),
  };
};

export const toAnswerResult = (outcome: AnswerOutcome, grade: Grade): AnswerResultDocument => ({
  schema: 'interviewace/answer-result@1',
  interview_id: outcome.interview.id,
  question_id: outcome.answered.questionId,
  attempt: outcome.attempt.number,
  grade: toGradeDocument(grade),
  probe: outcome.probe && toQuestionRef(outcome.probe),
  next_question: outcome.next && toQuestionRef(outcome.next),
});

export const toNextQuestion = (interview: Interview): NextQuestionDocument => {
  const current = openQuestion(interview);
  return {
    schema: 'interviewace/next-question@1',
    interview_id: interview.id,
    question: current && toQuestionRef(current),
  };
};

export const toHintDocument = (interviewId: string, outcome: HintOutcome): HintDocument => ({
  schema: 'interviewace/hint@1',
  interview_id: interviewId,
  question_id: outcome.questionId,
  hint: outcome.hint,
  hints_left: outcome.left,
});

export const toInterviewSummaryDocument = (summary: InterviewSummary): InterviewSummaryDocument => ({
  schema: 'interviewace/interview-summary@1',
  id: summary.id,
  final_score: summary.finalScore,
  verdict: summary.verdict,
  score_breakdown: summary.scoreBreakdown,
  strengths: summary.strengths.map(toPoint),
  improvements: summary.improvements.map(toPoint),
  per_question: summary.perQuestion.map(row => ({
    question_id: row.questionId,
    question_text: row.text,
    competency: row.competency,
    status: row.status,
    is_probe: row.isProbe,
    attempts: row.attempts,
    hints_shown: row.hintsShown,
    first_score: row.firstScore,
    score: row.score,
    found: row.found,
    not_found: row.notFound,
    next_step: row.nextStep,
  })),
  contradictions: summary.contradictions,
  practice: summary.practice.map(({ competency, reason, questionId }) => ({
    competency,
    reason,
    question_id: questionId,
  })),
  feedback_summary: summary.feedbackSummary,
});

const toPoint = (point: InterviewSummary['strengths'][number]) => ({
  text: point.text,
  question_id: point.questionId,
  quote: point.quote,
});
