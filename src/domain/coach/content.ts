import type { CompiledQuestion } from './compiled-question.ts';
import { creditPoints, type PointCredit, pointShare } from './points.ts';
import { recallOf } from './recall.ts';
import type { Range } from './spans.ts';
import type { Token } from './tokens.ts';

/** How much of what is expected was found. */
export interface Content {
  /** 0–1; null when the question holds neither points nor a model answer. */
  readonly share: number | null;
  readonly credits: readonly PointCredit[];
  readonly evidence: readonly Range[];
  /** Must-points with less than MUST_CREDIT_MIN. */
  readonly missingMust: readonly PointCredit[];
  /** Sentences that hold a part of what is expected. */
  readonly sentences: ReadonlySet<number>;
}

const POINTS_SHARE = 0.7;
const RECALL_SHARE = 0.3;
/** Nobody repeats all words of a model answer: naming this share of what it adds counts as all of it. */
const RECALL_FULL_SHARE = 0.5;
const MUST_CREDIT_MIN = 0.25;

/** Where the bands of content meet, and the levels there; measured on human-graded answers. */
const BAND_EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [0.12, 1.5],
  [0.3, 2.5],
  [0.5, 3.5],
  [0.7, 4.5],
  [0.9, 5],
];

/** Below this the answer has next to nothing of what the question expects. */
export const OFF_TOPIC_BELOW = 0.12;
/** A missing must-point caps coverage here. */
export const MUST_MISSING_LEVEL_MAX = 2;
/** «No misconception» belongs to level 5. */
export const MISCONCEPTION_LEVEL_MAX = 4;

export const contentOf = (
  { question, points, recall, subject }: CompiledQuestion,
  tokens: readonly Token[],
): Content => {
  const credits = creditPoints(question.points, points, tokens);
  const recalled = recall === null || recall.total === 0 ? null : recallOf(recall, tokens);
  const hits = credits.flatMap(credit => credit.hits);
  const share = shareOf(credits, recalled === null ? null : Math.min(1, recalled.share / RECALL_FULL_SHARE));
  return {
    share: share === null ? null : share + subjectBonus(share, recallOf(subject, tokens).share),
    credits,
    evidence: hits.length > 0 ? hits : (recalled?.tokens ?? []),
    missingMust: credits.filter(({ point, credit }) => point.must && credit < MUST_CREDIT_MIN),
    sentences: new Set([
      ...hits.map(hit => hit.sentence),
      ...(recalled?.tokens ?? []).map(token => token.sentence),
    ]),
  };
};

const shareOf = (credits: readonly PointCredit[], recalled: number | null): number | null => {
  if (credits.length > 0) {
    return recalled === null
      ? pointShare(credits)
      : POINTS_SHARE * pointShare(credits) + RECALL_SHARE * recalled;
  }
  return recalled;
};

/** What speaking of the question's own subject is worth where nothing else was found: less than OFF_TOPIC_BELOW. */
const SUBJECT_BONUS_MAX = 0.11;
/** Naming this share of the question's words counts as speaking of its subject. */
const SUBJECT_FULL_SHARE = 0.3;
/** From here on what was found speaks for itself. */
const SUBJECT_BONUS_BELOW = 0.5;

/** Sets an answer that misses what is expected apart from one that is about something else. */
const subjectBonus = (share: number, named: number): number =>
  SUBJECT_BONUS_MAX * Math.min(1, named / SUBJECT_FULL_SHARE) * Math.max(0, 1 - share / SUBJECT_BONUS_BELOW);

/** Level of a content share, 1–5, straight between the band edges. */
export const levelOfContent = (share: number): number => {
  for (let at = 1; at < BAND_EDGES.length; at++) {
    const [low, lowLevel] = BAND_EDGES[at - 1] as readonly [number, number];
    const [high, highLevel] = BAND_EDGES[at] as readonly [number, number];
    if (share < high) return lowLevel + ((share - low) / (high - low)) * (highLevel - lowLevel);
  }
  return 5;
};
