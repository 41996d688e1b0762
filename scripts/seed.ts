/**
 * Fills a store with made-up interviews, fast: `node scripts/seed.ts --home DIR --interviews N [--questions Q] [--seed S]`.
 * The same seed and day give the same interviews. Benchmarks and trials use it; a million interviews want `--questions 0`.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database, { type Statement } from 'better-sqlite3';
import type { Question } from '../src/domain/bank/question.ts';
import type { Grade } from '../src/domain/interview/grade.ts';
import type { Attempt, Interview, InterviewQuestion } from '../src/domain/interview/interview.ts';
import {
  answerRowOf,
  gradeRowOf,
  interviewRowOf,
  markRowsOf,
  questionRowOf,
} from '../src/infrastructure/persistence/interview-rows.ts';
import { createSqliteStore } from '../src/infrastructure/persistence/sqlite.ts';
import { type Random, seededRandom } from '../src/shared/random.ts';
import { seedAnswers, seedRoles, seedTopics } from './data/seed-words.ts';

export interface SeedOptions {
  readonly home: string;
  readonly interviews: number;
  /** Main questions an interview. */
  readonly questions: number;
  readonly seed: number;
  /** The interviews lie in the two years before. */
  readonly until: Date;
}

export const seedStore = async (options: SeedOptions): Promise<void> => {
  const path = join(options.home, 'interviewace.db');
  const clock = { now: () => options.until };
  const store = createSqliteStore({ path, clock, newId: randomUUID, appVersion: '0.1.0' });
  await store.maintenance.migrate();
  await store.close();

  const file = new Database(path);
  try {
    // Made-up rows can be made again: speed before safety.
    file.pragma('synchronous = OFF');
    file.pragma('cache_size = -200000');
    const insert = inserter(file);
    const random = seededRandom(options.seed);
    const chunk = 10_000;
    for (let from = 0; from < options.interviews; from += chunk) {
      file.transaction(() => {
        for (let n = from; n < Math.min(from + chunk, options.interviews); n++) {
          insertInterview(insert, makeInterview(options, n, random), random);
        }
      })();
    }
    file.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    file.close();
  }
};

type Insert = (table: string, row: object) => void;

/** Prepares one statement a table, from the columns of the first row. */
const inserter = (file: Database.Database): Insert => {
  const statements = new Map<string, Statement<[object]>>();
  return (table, row) => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = Object.keys(row);
      const values = columns.map(column => `@${column}`);
      statement = file.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`);
      statements.set(table, statement);
    }
    statement.run(row);
  };
};

const insertInterview = (insert: Insert, interview: Interview, random: Random): void => {
  insert('interviews', { ...interviewRowOf(interview), deleted_at: null });
  for (const asked of interview.questions) {
    insert('questions', questionRowOf(interview.id, asked));
    for (const attempt of asked.attempts) {
      const id = idAt(Date.parse(attempt.submittedAt), random);
      insert(
        'answers',
        answerRowOf({ id, interviewId: interview.id, questionId: asked.questionId }, attempt),
      );
      if (attempt.grade === null) continue;
      insert('grades', gradeRowOf(id, attempt.grade));
      for (const mark of markRowsOf(id, attempt.grade)) insert('criteria_marks', mark);
    }
  }
};

const twoYearsMs = 730 * 86_400_000;

const makeInterview = (options: SeedOptions, n: number, random: Random): Interview => {
  const startedMs = Math.floor(
    options.until.getTime() - twoYearsMs * (1 - (n + random()) / options.interviews),
  );
  const draw = random();
  const status = draw < 0.8 ? 'completed' : draw < 0.93 ? 'abandoned' : 'in_progress';
  const questions = makeQuestions({ ...options, startedMs, status }, random);
  const minutes = 60_000 * (10 + Math.floor(random() * 50));
  return {
    id: idAt(startedMs, random),
    status,
    settings: {
      resumeId: null,
      jobId: null,
      role: pick(seedRoles, random),
      level: pick(['junior', 'mid', 'senior', 'staff', 'manager'] as const, random),
      type: pick(['mixed', 'technical', 'behavioral'] as const, random),
      difficulty: pick(['adaptive', 'mixed', 'easy', 'medium', 'hard'] as const, random),
      questionCount: Math.max(1, options.questions),
      focus: [],
      seed: n,
      timeLimitSeconds: null,
      selfScore: false,
    },
    startedAt: new Date(startedMs).toISOString(),
    completedAt: status === 'completed' ? new Date(startedMs + minutes).toISOString() : null,
    finalScore: status === 'completed' ? scoreOf(random) : null,
    questions,
    rubricVersion: '1',
    revision: questions.length,
  };
};

interface QuestionPlan {
  readonly questions: number;
  readonly startedMs: number;
  readonly status: Interview['status'];
}

/** An unfinished interview stops in its middle: there one question is open and the rest are planned. */
const makeQuestions = (
  { questions, startedMs, status }: QuestionPlan,
  random: Random,
): InterviewQuestion[] => {
  const stop = status === 'completed' ? questions : Math.floor(random() * questions);
  const first = Math.floor(random() * seedTopics.length);
  return Array.from({ length: Math.min(questions, seedTopics.length) }, (_, at) => {
    const question = questionOf(seedTopics[(first + at) % seedTopics.length] ?? seedTopics[0]);
    const submittedAt = new Date(startedMs + (at + 1) * 180_000).toISOString();
    return {
      questionId: question.id,
      question,
      orderIndex: at,
      status: at < stop ? 'answered' : at === stop ? 'open' : 'planned',
      probe: null,
      hintsShown: random() < 0.2 ? 1 : 0,
      attempts: at < stop ? [attemptOf(submittedAt, random)] : [],
    };
  });
};

const questionOf = ([id, competency, text]: (typeof seedTopics)[number]): Question => ({
  id,
  type: 'technical',
  competency,
  area: 'seeded',
  roles: [],
  levels: ['junior', 'mid', 'senior'],
  difficulty: 'medium',
  text,
  skills: [],
  hints: ['Think of an example from your own work.'],
  points: [],
  modelAnswer: null,
  misconceptions: [],
  weakAnswers: [],
});

const attemptOf = (submittedAt: string, random: Random): Attempt => {
  const text = pick(seedAnswers, random);
  return {
    number: 1,
    text,
    submittedAt,
    seconds: Math.round(60 + random() * 240),
    selfScore: null,
    grade: gradeOf(text, random),
  };
};

const gradeOf = (text: string, random: Random): Grade => {
  const quote = text.split(' ', 4).join(' ');
  const mark = (id: 'relevance' | 'coverage' | 'communication', weight: number) => ({
    id,
    level: 1 + Math.floor(random() * 9) / 2,
    weight,
    evidence: [{ quote, start: 0, end: quote.length }],
    comment: 'Made up.',
  });
  return {
    score: scoreOf(random),
    confidence: 'medium',
    criteria: [mark('relevance', 0), mark('coverage', 0.7), mark('communication', 0.3)],
    found: [],
    notFound: [],
    flags: [],
    remarks: [],
    nextStep: 'Name one number.',
    outline: [],
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

const scoreOf = (random: Random): number => Math.round((35 + (random() + random()) * 30) * 10) / 10;

const pick = <T>(items: readonly [T, ...T[]], random: Random): T =>
  items[Math.floor(random() * items.length)] ?? items[0];

/** A UUIDv7 of that moment. */
const idAt = (ms: number, random: Random): string => {
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      home: { type: 'string' },
      interviews: { type: 'string' },
      questions: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [interviews, questions, seed] = [values.interviews, values.questions, values.seed].map(Number);
  if (values.home === undefined || !isCount(interviews) || !isCount(questions) || !isCount(seed)) {
    console.error('usage: node scripts/seed.ts --home DIR --interviews N [--questions Q] [--seed S]');
    process.exitCode = 2;
    return;
  }
  const begun = performance.now();
  await seedStore({ home: values.home, interviews, questions, seed, until: new Date() });
  console.error(`${interviews} interviews in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
};

const isCount = (value: number | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

if (import.meta.main) await main();
