import type { PageRequest } from '../../src/application/page.ts';
import type { HistoryQuery } from '../../src/application/ports/history-reader.ts';
import type { StoredJob } from '../../src/application/ports/job-repository.ts';
import type { StoredResume } from '../../src/application/ports/resume-repository.ts';
import type { Question } from '../../src/domain/bank/question.ts';
import type { Grade } from '../../src/domain/interview/grade.ts';
import type {
  Attempt,
  Interview,
  InterviewQuestion,
  InterviewSettings,
} from '../../src/domain/interview/interview.ts';
import { emptyProfile } from '../../src/domain/resume/profile.ts';

/** An id in the form of UUIDv7 that sorts by `n`. */
export const sampleId = (n: number): string => `019a0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** RFC 3339, `minutes` after a fixed morning. */
export const sampleTime = (minutes: number): string =>
  new Date(Date.UTC(2026, 0, 5, 8) + minutes * 60_000).toISOString();

export const sampleQuestion = (overrides: Partial<Question> = {}): Question => ({
  id: 'tcp-handshake',
  type: 'technical',
  competency: 'networking',
  area: 'networks',
  roles: ['backend'],
  levels: ['mid', 'senior'],
  difficulty: 'medium',
  text: 'How does a TCP connection open?',
  skills: ['tcp'],
  hints: ['Think of who speaks first.', 'Three segments are exchanged.'],
  points: [
    {
      id: 'syn',
      label: 'the client sends SYN',
      weight: 2,
      must: true,
      groups: [['syn', 'synchronise']],
      probe: 'What does the first segment carry?',
    },
  ],
  modelAnswer: 'SYN, SYN-ACK, ACK.',
  misconceptions: [{ aliases: ['udp handshake'], why: 'UDP has no handshake.' }],
  weakAnswers: ['It just connects.'],
  ...overrides,
});

export const sampleGrade = (overrides: Partial<Grade> = {}): Grade => ({
  score: 62.5,
  confidence: 'medium',
  criteria: [
    {
      id: 'relevance',
      level: 4,
      weight: 0,
      evidence: [{ quote: 'SYN', start: 0, end: 3 }],
      comment: 'It answers the question.',
    },
    { id: 'coverage', level: 3.5, weight: 0.7, evidence: [], comment: 'One point of two.' },
    { id: 'numbers', level: null, weight: 0.3, evidence: [], comment: 'Not assessed.' },
  ],
  found: [{ id: 'syn', label: 'the client sends SYN', evidence: [{ quote: 'SYN', start: 0, end: 3 }] }],
  notFound: [{ id: 'ack', label: 'the client acknowledges', evidence: [] }],
  flags: [{ id: 'echo', message: 'It repeats the question.', evidence: [] }],
  remarks: ['Two hedges.'],
  nextStep: 'Name the third segment.',
  outline: ['SYN', 'SYN-ACK', 'ACK'],
  provenance: {
    rubricVersion: '1',
    by: 'offline',
    provider: null,
    model: null,
    promptVersion: null,
    fallbacks: [],
  },
  ...overrides,
});

export const sampleAttempt = (overrides: Partial<Attempt> = {}): Attempt => ({
  number: 1,
  text: 'SYN, then an answer.',
  submittedAt: sampleTime(5),
  seconds: 41.5,
  selfScore: 70,
  grade: sampleGrade(),
  ...overrides,
});

export const sampleAsked = (overrides: Partial<InterviewQuestion> = {}): InterviewQuestion => ({
  questionId: 'tcp-handshake',
  question: sampleQuestion(),
  orderIndex: 0,
  status: 'open',
  probe: null,
  hintsShown: 0,
  attempts: [],
  ...overrides,
});

export interface SampleInterviewOverrides extends Partial<Omit<Interview, 'settings'>> {
  readonly settings?: Partial<InterviewSettings>;
}

export const sampleInterview = ({ settings, ...overrides }: SampleInterviewOverrides = {}): Interview => ({
  id: sampleId(1),
  status: 'in_progress',
  settings: {
    resumeId: null,
    jobId: null,
    role: 'backend',
    level: 'mid',
    type: 'mixed',
    difficulty: 'adaptive',
    questionCount: 3,
    focus: ['networking', 'ownership'],
    seed: 4_294_967_295,
    timeLimitSeconds: null,
    selfScore: true,
    ...settings,
  },
  startedAt: sampleTime(0),
  completedAt: null,
  finalScore: null,
  questions: [
    sampleAsked(),
    sampleAsked({
      questionId: 'conflict',
      question: sampleQuestion({ id: 'conflict', competency: 'ownership', type: 'behavioral' }),
      orderIndex: 1,
      status: 'planned',
    }),
  ],
  rubricVersion: '1',
  revision: 0,
  ...overrides,
});

export const sampleResume = (overrides: Partial<StoredResume> = {}): StoredResume => {
  const id = overrides.id ?? sampleId(1);
  return {
    id,
    report: {
      id,
      file: { name: 'cv.pdf', sha256: 'a'.repeat(64), bytes: 52_311, format: 'pdf', pages: 2 },
      asOf: '2026-01-05',
      profile: {
        ...emptyProfile,
        basics: { name: 'Mara Quell', email: 'mara@example.org', location: { city: 'Lund' } },
        work: [
          { name: 'Northwind', position: 'Engineer', startDate: '2021-03', highlights: ['Cut cost by 12 %'] },
        ],
        skills: [{ name: 'Languages', keywords: ['Go', 'Python'] }],
      },
      fields: [{ path: 'basics.email', confidence: 0.98, page: 1, line: 2, quote: 'mara@example.org' }],
      timeline: {
        monthsTotal: 58,
        gaps: [{ from: '2020-01', to: '2020-06', months: 6 }],
        overlaps: [{ from: '2021-03', to: '2021-04', months: 2, roles: [0, 1] }],
        roles: [{ work: 0, from: '2021-03', to: '2026-01', months: 58, current: true }],
      },
      skills: [{ name: 'Go', canonical: 'go', evidence: 'recent-role', months: 58, lastUsed: '2026-01' }],
      inferredRole: 'backend',
      level: 'senior',
      score: 71.25,
      parts: [{ id: 'impact', score: 60, weight: 0.3 }],
      findings: [
        {
          rule: 'impact/no-number',
          severity: 'warning',
          message: 'No number.',
          why: 'Numbers show size.',
          suggestion: 'Say how much.',
          page: 1,
          quote: null,
        },
      ],
      reachable: 84,
      hiddenText: [{ page: 1, quote: 'hire me', reason: 'white on white' }],
      match: {
        score: 55,
        requirements: [{ text: 'Go', kind: 'must', met: 'yes', evidence: ['Go'] }],
        missing: ['Kafka'],
      },
      provenance: { rubricVersion: '1', by: 'offline', provider: null, model: null, fallbacks: [] },
    },
    createdAt: sampleTime(0),
    updatedAt: sampleTime(1),
    deletedAt: null,
    ...overrides,
  };
};

export const sampleJob = (overrides: Partial<StoredJob> = {}): StoredJob => ({
  id: sampleId(1),
  title: 'Backend engineer',
  text: 'You must know Go.',
  sha256: 'b'.repeat(64),
  requirements: [{ text: 'You must know Go.', kind: 'must', skills: ['go'], years: null }],
  createdAt: sampleTime(0),
  deletedAt: null,
  ...overrides,
});

export const firstPage: PageRequest = { skip: 0, limit: 10, cursor: null };

export const wholeHistory: HistoryQuery = {
  ...firstPage,
  status: null,
  role: null,
  since: null,
  until: null,
  minScore: null,
  sort: 'newest',
  deleted: false,
};

/** Texts that break naive storage: other scripts, emoji, NUL, quotes, wildcards, and length. */
export const awkwardTexts: readonly string[] = [
  'Grüße, 日本語, عربى, हिन्दी',
  '👩🏽‍💻🏳️‍🌈 e\u0301 \u200f\u202e',
  'before\u0000after\u0000',
  `'; DROP TABLE interviews; -- "\\ % _ {}`,
  ' \t\r\n ',
  'ä'.repeat(20_000),
];
