/** One graded attempt. */
export interface ScoredAttempt {
  readonly interviewId: string;
  readonly questionId: string;
  readonly competency: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** 0–100. */
  readonly score: number;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** Trends over all graded answers to main questions. */
export interface Progress {
  readonly answers: number;
  readonly averageScore: number | null;
  /** Days in a row, up to today or yesterday, with at least one answer. */
  readonly streakDays: number;
  readonly competencies: readonly CompetencyTrend[];
  /** Average score a day (`YYYY-MM-DD`, UTC), oldest first. */
  readonly byDay: readonly { readonly day: string; readonly score: number; readonly answers: number }[];
}

export interface CompetencyTrend {
  readonly competency: string;
  readonly answers: number;
  readonly first: number;
  readonly best: number;
  readonly latest: number;
  readonly average: number;
  /** Average of the latest half less that of the earlier half; null with fewer than two answers. */
  readonly change: number | null;
  /** Scores of first attempts, oldest first, at most the last twenty. */
  readonly scores: readonly number[];
}

/** First attempts shown a competency. */
export const SCORES_MAX = 20;

const DAY_MS = 86_400_000;

/** `today` is `YYYY-MM-DD` in UTC; the answers may come in any order. */
export const progressOf = (answers: readonly ScoredAttempt[], today: string): Progress => {
  const ordered = answers.toSorted((a, b) => compare(a.at, b.at) || a.attempt - b.attempt);
  return {
    answers: ordered.length,
    averageScore: ordered.length === 0 ? null : average(ordered.map(answer => answer.score)),
    streakDays: streakDays(
      ordered.map(answer => dayOf(answer.at)),
      today,
    ),
    competencies: grouped(ordered, answer => answer.competency)
      .map(([competency, group]) => trendOf(competency, group))
      .toSorted((a, b) => compare(a.competency, b.competency)),
    byDay: grouped(ordered, answer => dayOf(answer.at)).map(([day, group]) => ({
      day,
      score: average(group.map(answer => answer.score)),
      answers: group.length,
    })),
  };
};

/**
 * Days in a row with an answer, up to today. A day without one yet does not end the streak before it is over, so a
 * streak may also end yesterday.
 */
export const streakDays = (days: readonly string[], today: string): number => {
  const practised = new Set(days);
  let day = practised.has(today) ? today : dayBefore(today);
  let streak = 0;
  while (practised.has(day)) {
    streak++;
    day = dayBefore(day);
  }
  return streak;
};

const trendOf = (competency: string, group: readonly ScoredAttempt[]): CompetencyTrend => {
  const scores = group.map(answer => answer.score);
  return {
    competency,
    answers: scores.length,
    first: scores[0] ?? 0,
    best: scores.reduce((best, score) => Math.max(best, score)),
    latest: scores.at(-1) ?? 0,
    average: average(scores),
    change: changeOf(scores),
    scores: group
      .filter(answer => answer.attempt === 1)
      .map(answer => answer.score)
      .slice(-SCORES_MAX),
  };
};

/** Later half's average less the earlier half's; with an odd number the middle one belongs to neither. */
const changeOf = (scores: readonly number[]): number | null => {
  const half = Math.floor(scores.length / 2);
  if (half === 0) return null;
  return rounded(mean(scores.slice(-half)) - mean(scores.slice(0, half)));
};

const dayOf = (at: string): string => new Date(at).toISOString().slice(0, 10);

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => [
  ...Map.groupBy(items, keyOf),
];

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const average = (numbers: readonly number[]): number => rounded(mean(numbers));

const rounded = (score: number): number => Math.round(score * 10) / 10;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
