import type { Difficulty, KeyPoint, Level, Question, QuestionType } from '../../src/domain/bank/question.ts';
import type { Grade } from '../../src/domain/interview/grade.ts';
import type { Interview, InterviewSettings } from '../../src/domain/interview/interview.ts';
import { openQuestion } from '../../src/domain/interview/reading.ts';
import type { TransitionError } from '../../src/domain/interview/transition-rules.ts';
import {
  type GradeRecord,
  recordGrade,
  startInterview,
  submitAnswer,
} from '../../src/domain/interview/transitions.ts';
import type { Result } from '../../src/shared/result.ts';

export const T0 = '2026-11-20T09:00:00.000Z';

/** RFC 3339, `minutes` after T0. */
export const minutesLater = (minutes: number): string =>
  new Date(Date.parse(T0) + minutes * 60_000).toISOString();

export const buildPoint = (id: string, overrides: Partial<KeyPoint> = {}): KeyPoint => ({
  id,
  label: `says ${id}`,
  weight: 1,
  must: false,
  groups: [[id]],
  probe: `What about ${id}?`,
  ...overrides,
});

export const buildQuestion = (id: string, overrides: Partial<Question> = {}): Question => ({
  id,
  type: 'technical',
  competency: 'networking',
  area: 'networking',
  roles: [],
  levels: ['mid'],
  difficulty: 'medium',
  text: `What is ${id}?`,
  skills: [],
  hints: ['A vague hint.', 'A plain hint.'],
  points: [],
  modelAnswer: null,
  misconceptions: [],
  weakAnswers: [],
  ...overrides,
});

/** Every type, level and difficulty, `copies` times, over five competencies a type. */
export const buildBank = (copies: number): readonly Question[] => {
  const types: readonly QuestionType[] = [
    'technical',
    'behavioral',
    'situational',
    'system-design',
    'project',
  ];
  const levels: readonly Level[] = ['junior', 'mid', 'senior', 'staff', 'manager'];
  const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];
  return types.flatMap(type =>
    levels.flatMap(level =>
      difficulties.flatMap(difficulty =>
        Array.from({ length: copies }, (_, copy) =>
          buildQuestion(`${type}-${level}-${difficulty}-${copy}`, {
            type,
            levels: [level],
            difficulty,
            competency: `${type}-${copy % 5}`,
            area: `${type}-area`,
          }),
        ),
      ),
    ),
  );
};

export const buildSettings = (overrides: Partial<InterviewSettings> = {}): InterviewSettings => ({
  resumeId: null,
  jobId: null,
  role: null,
  level: 'mid',
  type: 'mixed',
  difficulty: 'mixed',
  questionCount: 3,
  focus: [],
  seed: 1,
  timeLimitSeconds: null,
  selfScore: false,
  ...overrides,
});

/** A fresh interview over these questions, the first of them open. */
export const buildInterview = (
  questions: readonly Question[] = [buildQuestion('a'), buildQuestion('b'), buildQuestion('c')],
  settings: Partial<InterviewSettings> = {},
): Interview =>
  must(
    startInterview({
      id: '019a0000-0000-7000-8000-000000000001',
      settings: buildSettings({ questionCount: questions.length, ...settings }),
      questions,
      startedAt: T0,
      rubricVersion: 'test-1',
    }),
  );

/** The value of a transition that has to succeed. */
export const must = <T>(result: Result<T, TransitionError>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

export interface AnswerSteps {
  readonly text?: string;
  readonly submittedAt?: string;
  readonly combinedScore?: number | null;
  readonly probe?: GradeRecord['probe'];
}

/** Answers the open question and grades the answer. */
export const answered = (interview: Interview, grade: Grade, steps: AnswerSteps = {}): Interview => {
  const open = openQuestion(interview);
  if (!open) throw new Error('no question is open');
  const submitted = must(
    submitAnswer(interview, {
      questionId: null,
      text: steps.text ?? `answer to ${open.questionId}`,
      submittedAt: steps.submittedAt ?? minutesLater(open.orderIndex),
      seconds: null,
      selfScore: null,
    }),
  );
  return must(
    recordGrade(submitted, {
      questionId: open.questionId,
      attempt: open.attempts.length + 1,
      grade,
      combinedScore: steps.combinedScore ?? null,
      probe: steps.probe ?? null,
    }),
  );
};
