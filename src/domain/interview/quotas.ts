import type { Difficulty, Level, QuestionType } from '../bank/question.ts';

/** Shares of the types in a mixed interview; they add up to 1 a level. */
const TYPE_SHARES: Readonly<Record<Level, Readonly<Record<QuestionType, number>>>> = {
  junior: { technical: 0.5, behavioral: 0.25, project: 0.15, situational: 0.1, 'system-design': 0 },
  mid: { technical: 0.4, behavioral: 0.25, project: 0.15, situational: 0.1, 'system-design': 0.1 },
  senior: { technical: 0.3, behavioral: 0.25, project: 0.15, situational: 0.1, 'system-design': 0.2 },
  staff: { technical: 0.2, behavioral: 0.25, project: 0.15, situational: 0.1, 'system-design': 0.3 },
  manager: { technical: 0.1, behavioral: 0.4, project: 0.15, situational: 0.25, 'system-design': 0.1 },
};

/** 30/40/30, as the product promises for `mixed`. */
const DIFFICULTY_SHARES: Readonly<Record<Difficulty, number>> = { easy: 0.3, medium: 0.4, hard: 0.3 };

export type Quota<K extends string> = Readonly<Partial<Record<K, number>>>;

export const typeQuota = (type: QuestionType | 'mixed', level: Level, count: number): Quota<QuestionType> =>
  type === 'mixed' ? apportion(TYPE_SHARES[level], count) : { [type]: count };

/** An adaptive interview is planned at its starting difficulty; the rest is decided while it runs. */
export const difficultyQuota = (
  difficulty: Difficulty | 'mixed' | 'adaptive',
  count: number,
  adaptiveStart: Difficulty,
): Quota<Difficulty> => {
  if (difficulty === 'mixed') return apportion(DIFFICULTY_SHARES, count);
  return { [difficulty === 'adaptive' ? adaptiveStart : difficulty]: count };
};

/** Largest remainder: whole numbers that add up to `count` and lie within one of the exact shares. */
export const apportion = <K extends string>(
  shares: Readonly<Record<K, number>>,
  count: number,
): Record<K, number> => {
  const keys = Object.keys(shares) as K[];
  const exact = new Map(keys.map(key => [key, shares[key] * count]));
  const quota = Object.fromEntries(
    keys.map(key => [key, Math.floor((exact.get(key) ?? 0) + 1e-9)]),
  ) as Record<K, number>;
  const remainder = (key: K): number => (exact.get(key) ?? 0) - quota[key];
  const left = count - keys.reduce((sum, key) => sum + quota[key], 0);
  // A stable sort: equal remainders go to the key that stands first.
  for (const key of keys.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, left)) quota[key]++;
  return quota;
};
