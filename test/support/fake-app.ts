import type { App } from '../../src/application/app.ts';
import { type AppError, appError } from '../../src/application/errors.ts';
import type { ProgressReport } from '../../src/application/history/history-io.ts';
import type { AnswerOutcome, StartInterviewInput } from '../../src/application/interview/interview-io.ts';
import type { Page, PageRequest } from '../../src/application/page.ts';
import type { Draft } from '../../src/application/ports/draft-store.ts';
import type { HistoryItem } from '../../src/application/ports/history-reader.ts';
import type { StoredJob } from '../../src/application/ports/job-repository.ts';
import type { ResumeListItem } from '../../src/application/ports/resume-repository.ts';
import type { Question } from '../../src/domain/bank/question.ts';
import type { Grade } from '../../src/domain/interview/grade.ts';
import type {
  Attempt,
  Interview,
  InterviewQuestion,
  InterviewSummary,
} from '../../src/domain/interview/interview.ts';
import { err, ok } from '../../src/shared/result.ts';

/** An App in memory for the interfaces' tests: an interview that can be walked through, and scripted failures. */
export interface FakeApp extends App {
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The next `times` calls of a use-case fail with `error`. */
  readonly failNext: (name: keyof App, error: AppError, times?: number) => void;
  /** The next call of a use-case waits until the function that comes back is called. */
  readonly holdNext: (name: keyof App) => () => void;
  readonly interview: () => Interview;
}

export interface FakeAppOptions {
  readonly questions?: readonly Question[];
  readonly grade?: (answer: string) => Grade;
  /** Adds a follow-up after the first answer to a main question. */
  readonly probe?: boolean;
  readonly history?: readonly HistoryItem[];
  readonly resumes?: readonly ResumeListItem[];
  readonly jobs?: readonly StoredJob[];
  readonly progress?: ProgressReport;
  readonly settings?: Partial<Interview['settings']>;
  readonly draft?: { readonly text: string; readonly seconds: number };
}

const AT = '2026-11-20T10:00:00.000Z';

export const fakeQuestion = (id: string, text: string, more: Partial<Question> = {}): Question => ({
  id,
  type: 'behavioral',
  competency: 'ownership',
  area: 'behavioral',
  roles: [],
  levels: ['mid'],
  difficulty: 'medium',
  text,
  skills: [],
  hints: ['Think of one incident.', 'Say what you did yourself.'],
  points: [],
  modelAnswer: null,
  misconceptions: [],
  weakAnswers: [],
  ...more,
});

const QUESTIONS: readonly Question[] = [
  fakeQuestion(
    'ownership-outage',
    'Tell me about a time when you owned a problem that nobody had asked you to solve.',
  ),
  fakeQuestion('tcp-handshake', 'Explain how a TCP connection is opened and why it takes three steps.', {
    type: 'technical',
    competency: 'networking',
  }),
  fakeQuestion('design-cache', 'Design a cache for a read-heavy product catalogue.', {
    type: 'system-design',
    competency: 'caching',
    difficulty: 'hard',
  }),
];

export const fakeGrade = (answer: string): Grade => {
  const span = (quote: string) => {
    const start = answer.indexOf(quote);
    return start === -1 ? [] : [{ quote, start, end: start + quote.length }];
  };
  return {
    score: 64.5,
    confidence: 'medium',
    criteria: [
      { id: 'relevance', level: 5, weight: 0, evidence: [], comment: '' },
      {
        id: 'action',
        level: 4,
        weight: 0.35,
        evidence: span('I wrote a runbook'),
        comment: 'own steps with reasons',
      },
      { id: 'result', level: 2, weight: 0.25, evidence: [], comment: 'an outcome without a measure' },
      { id: 'reflection', level: null, weight: 0.1, evidence: [], comment: '' },
    ],
    found: [{ id: 'own-action', label: 'an action of your own', evidence: span('I wrote a runbook') }],
    notFound: [{ id: 'measure', label: 'a measured outcome', evidence: [] }],
    flags: answer.includes('everybody')
      ? [{ id: 'negated-point', message: 'who did it stays open', evidence: span('everybody') }]
      : [],
    remarks: ['Two hedges: «kind of», «maybe».'],
    nextStep: 'Say by how much the number of incidents fell.',
    outline: ['the situation in one sentence', 'what you did, step by step', 'what changed, as a number'],
    provenance: {
      rubricVersion: '1',
      by: 'offline',
      provider: null,
      model: null,
      promptVersion: null,
      fallbacks: [],
    },
  };
};

const openFirst = (questions: readonly InterviewQuestion[]): readonly InterviewQuestion[] => {
  if (questions.some(question => question.status === 'open')) return questions;
  const first = questions.findIndex(question => question.status === 'planned');
  return questions.map((question, at) =>
    at === first ? { ...question, status: 'open' as const } : question,
  );
};

const asked = (question: Question, orderIndex: number): InterviewQuestion => ({
  questionId: question.id,
  question,
  orderIndex,
  status: 'planned',
  probe: null,
  hintsShown: 0,
  attempts: [],
});

const pageOf = <T>(all: readonly T[], { limit, cursor, skip }: PageRequest): Page<T> => {
  const from = cursor === null ? skip : Number(cursor);
  const next = from + limit;
  const hasMore = next < all.length;
  const items = all.slice(from, next);
  return { items, total: all.length, skip: from, limit, hasMore, nextCursor: hasMore ? String(next) : null };
};

export const fakeInterview = (options: FakeAppOptions = {}): Interview => ({
  id: '0190aaaa-0000-7000-8000-00000000abcd',
  status: 'in_progress',
  settings: {
    resumeId: null,
    jobId: null,
    role: 'backend',
    level: 'mid',
    type: 'mixed',
    difficulty: 'mixed',
    questionCount: (options.questions ?? QUESTIONS).length,
    focus: [],
    seed: 7,
    timeLimitSeconds: null,
    selfScore: false,
    ...options.settings,
  },
  startedAt: AT,
  completedAt: null,
  finalScore: null,
  questions: openFirst((options.questions ?? QUESTIONS).map(asked)),
  rubricVersion: '1',
  revision: 1,
});

export const fakeSummary = (interview: Interview): InterviewSummary => ({
  id: interview.id,
  finalScore: 64.5,
  verdict: {
    label: 'getting there',
    level: 'mid',
    confidence: 'medium',
    reason: 'Actions are clear, results are not measured.',
  },
  scoreBreakdown: {
    criteria: [
      { id: 'action', score: 75, answers: 2 },
      { id: 'result', score: 25, answers: 2 },
    ],
    competencies: [{ id: 'ownership', score: 64.5, answers: 1 }],
  },
  strengths: [
    { text: 'You name your own steps.', questionId: 'ownership-outage', quote: 'I wrote a runbook' },
  ],
  improvements: [{ text: 'Measure what changed.', questionId: 'ownership-outage', quote: null }],
  perQuestion: [],
  contradictions: [],
  practice: [{ competency: 'ownership', reason: 'results without numbers', questionId: 'ownership-outage' }],
  feedbackSummary: 'Clear steps; say what they changed.',
});

export const createFakeApp = (options: FakeAppOptions = {}): FakeApp => {
  let interview = fakeInterview(options);
  const calls: { name: string; input: unknown }[] = [];
  const drafts = new Map<string, Draft>();
  const failures = new Map<string, { error: AppError; times: number }>();
  const holds = new Map<string, Promise<void>>();

  if (options.draft) {
    const questionId = interview.questions.find(question => question.status === 'open')?.questionId ?? '';
    drafts.set(questionId, { interviewId: interview.id, questionId, ...options.draft, savedAt: AT });
  }
  const current = (): InterviewQuestion | null =>
    interview.questions.find(question => question.status === 'open') ?? null;
  const change = (id: string, how: (question: InterviewQuestion) => InterviewQuestion): void => {
    interview = {
      ...interview,
      revision: interview.revision + 1,
      questions: openFirst(
        interview.questions.map(question => (question.questionId === id ? how(question) : question)),
      ),
    };
  };

  const useCase =
    <I, O>(name: string, run: (input: I) => O) =>
    async (input: I) => {
      calls.push({ name, input });
      const hold = holds.get(name);
      if (hold) {
        holds.delete(name);
        await hold;
      }
      const failure = failures.get(name);
      if (failure && failure.times > 0) {
        failure.times -= 1;
        return err(failure.error);
      }
      return ok(run(input));
    };
  const missing = (name: string) => async () => err(appError('NOT_FOUND', `The fake has no ${name}.`));

  const answer = ({
    questionId,
    text,
    seconds,
    selfScore,
  }: {
    questionId: string | null;
    text: string;
    seconds: number | null;
    selfScore: number | null;
  }): AnswerOutcome => {
    const id = questionId ?? current()?.questionId ?? '';
    const before = interview.questions.find(question => question.questionId === id);
    const attempt: Attempt = {
      number: (before?.attempts.length ?? 0) + 1,
      text,
      submittedAt: AT,
      seconds,
      selfScore,
      grade: (options.grade ?? fakeGrade)(text),
    };
    if (options.probe && before && !before.probe && before.attempts.length === 0) {
      const probe: InterviewQuestion = {
        ...asked({ ...before.question, text: 'What changed, and by how much?' }, before.orderIndex),
        questionId: `${id}~probe-1`,
        probe: { of: id, aim: 'result' },
      };
      const at = interview.questions.findIndex(question => question.questionId === id) + 1;
      interview = { ...interview, questions: interview.questions.toSpliced(at, 0, probe) };
    }
    change(id, question => ({ ...question, status: 'answered', attempts: [...question.attempts, attempt] }));
    drafts.delete(id);
    const answered = interview.questions.find(question => question.questionId === id) as InterviewQuestion;
    const next = current();
    return { interview, answered, attempt, probe: next?.probe ? next : null, next };
  };

  const scripted = {
    calls,
    drafts,
    failNext: (name: keyof App, error: AppError, times = 1) => void failures.set(name, { error, times }),
    holdNext: (name: keyof App) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      holds.set(name, promise);
      return resolve;
    },
    interview: () => interview,
    startInterview: useCase('startInterview', (input: StartInterviewInput) => {
      interview = {
        ...interview,
        settings: { ...interview.settings, selfScore: input.selfScore, role: input.role },
      };
      return interview;
    }),
    showInterview: useCase('showInterview', () => interview),
    continueInterview: useCase('continueInterview', () => ({
      interview,
      draft: drafts.get(current()?.questionId ?? '') ?? null,
      gradedNow: [],
    })),
    answerQuestion: useCase('answerQuestion', answer),
    skipQuestion: useCase('skipQuestion', ({ questionId }: { questionId: string | null }) => {
      change(questionId ?? '', question => ({ ...question, status: 'skipped' }));
      return interview;
    }),
    giveHint: useCase('giveHint', ({ questionId }: { questionId: string | null }) => {
      const question = interview.questions.find(candidate => candidate.questionId === questionId);
      const hint = question?.question.hints[question.hintsShown] ?? '';
      change(questionId ?? '', before => ({ ...before, hintsShown: before.hintsShown + 1 }));
      return {
        questionId: questionId ?? '',
        hint,
        left: (question?.question.hints.length ?? 0) - (question?.hintsShown ?? 0) - 1,
      };
    }),
    retryQuestion: useCase('retryQuestion', ({ questionId }: { questionId: string | null }) => {
      interview = {
        ...interview,
        questions: interview.questions.map(question =>
          question.questionId === questionId
            ? { ...question, status: 'open' as const }
            : { ...question, status: question.status === 'open' ? ('planned' as const) : question.status },
        ),
      };
      return interview;
    }),
    completeInterview: useCase('completeInterview', () => {
      interview = { ...interview, status: 'completed', completedAt: AT, finalScore: 64.5 };
      return fakeSummary(interview);
    }),
    summarizeInterview: useCase('summarizeInterview', () => fakeSummary(interview)),
    saveDraft: useCase('saveDraft', (input: Omit<Draft, 'savedAt'>) => {
      const draft = { ...input, savedAt: AT };
      drafts.set(input.questionId, draft);
      return draft;
    }),
    listResumes: useCase('listResumes', (page: PageRequest) => pageOf(options.resumes ?? [], page)),
    listJobs: useCase('listJobs', (page: PageRequest) => pageOf(options.jobs ?? [], page)),
    listHistory: useCase('listHistory', (query: PageRequest & { status: string | null }) =>
      pageOf(
        (options.history ?? []).filter(item => query.status === null || item.status === query.status),
        query,
      ),
    ),
    showProgress: useCase(
      'showProgress',
      () =>
        options.progress ?? {
          interviewsCompleted: 0,
          answers: 0,
          averageScore: null,
          streakDays: 0,
          competencies: [],
          byDay: [],
        },
    ),
    close: async () => {},
  };
  // The rest of the menu answers «not found», so that the fake stays an App when the menu grows.
  return new Proxy(scripted, {
    get: (target, name) =>
      Reflect.get(target, name) ?? (typeof name === 'string' ? missing(name) : undefined),
  }) as unknown as FakeApp;
};

export const fakeHistory = (count: number): readonly HistoryItem[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `0190aaaa-0000-7000-8000-${String(count - at).padStart(12, '0')}`,
    status: at === 0 ? ('in_progress' as const) : ('completed' as const),
    role: 'backend',
    level: 'mid',
    type: 'mixed',
    difficulty: 'mixed',
    questionCount: 5,
    answeredCount: at === 0 ? 2 : 5,
    startedAt: `2026-11-${String(20 - (at % 15)).padStart(2, '0')}T10:00:00.000Z`,
    completedAt: at === 0 ? null : AT,
    finalScore: at === 0 ? null : 40 + ((at * 7) % 60),
    deletedAt: null,
  }));
