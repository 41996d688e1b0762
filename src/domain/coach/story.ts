import { isYear } from './argument.ts';
import { type CueHit, clauseRange, cueFinder, findCues } from './cues.ts';
import {
  CHECK_CUES,
  GOAL_CUES,
  LEARNED_CUES,
  NUMBER_WORDS,
  PEOPLE_CUES,
  PRACTICE_CUES,
  RESULT_CUES,
  STAKES_CUES,
  TIME_PLACE_CUES,
} from './data/story-cues.ts';
import { HABIT_PHRASES } from './data/verbs.ts';
import { type Deed, deedsIn, isPast, passivesIn, stepsIn } from './deeds.ts';
import type { Range } from './spans.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** What is found of a story or of a plan. Token offsets never leave this file; ranges are offsets of the text. */
export interface Story {
  readonly sentences: number;
  readonly own: readonly Deed[];
  readonly shared: readonly Deed[];
  /** Steps of a plan: «I would ask …», «first, check …». */
  readonly steps: readonly Deed[];
  readonly passive: readonly Range[];
  readonly habits: readonly Range[];
  readonly situation: readonly StoryCue<SituationKind>[];
  readonly results: readonly StoryResult[];
  readonly learned: readonly Range[];
  readonly practices: readonly Range[];
  readonly checks: readonly Range[];
}

export type SituationKind = 'time or place' | 'people' | 'goal' | 'stakes';

interface StoryCue<K> extends Range {
  readonly kind: K;
  readonly sentence: number;
}

interface StoryResult extends Range {
  readonly sentence: number;
  readonly measured: boolean;
}

const SITUATION = cueFinder<SituationKind>({
  'time or place': TIME_PLACE_CUES,
  people: PEOPLE_CUES,
  goal: GOAL_CUES,
  stakes: STAKES_CUES,
});
const ENDING = cueFinder({
  result: RESULT_CUES,
  learned: LEARNED_CUES,
  practice: PRACTICE_CUES,
  check: CHECK_CUES,
});
const HABITS = cueFinder({ habit: HABIT_PHRASES });
const SIZES = new Set(NUMBER_WORDS.map(stem));
export const storyOf = (tokens: readonly Token[]): Story => {
  const endings = findCues(ENDING, tokens);
  const ranges = (kind: string): Range[] =>
    endings.filter(hit => hit.value === kind).map(hit => clauseRange(tokens, hit.first));
  const deeds = deedsIn(tokens);
  const passive = passivesIn(tokens);
  const own = deeds.filter(deed => deed.by === 'i');
  return {
    sentences: (tokens.at(-1)?.sentence ?? -1) + 1,
    own,
    shared: deeds.filter(deed => deed.by === 'we'),
    steps: stepsIn(tokens),
    passive,
    habits: habitsIn(tokens),
    situation: situationIn(tokens),
    results: deeds.length + passive.length > 0 ? resultsIn(tokens, endings, deeds) : [],
    learned: ranges('learned'),
    practices: deeds.length > 0 ? ranges('practice') : [],
    checks: ranges('check'),
  };
};

/** «I would have» and «I would do it differently» look back and are no habit. */
const habitsIn = (tokens: readonly Token[]): Range[] =>
  findCues(HABITS, tokens)
    .filter(hit => tokens[hit.last + 1]?.norm !== 'have')
    .filter(hit => !tokens.slice(hit.last, hit.last + 5).some(token => token.norm === 'differently'))
    .map(hit => ({ start: hit.start, end: hit.end }));

/** A situation is told before the end: cues of the last third belong to something else. */
const situationIn = (tokens: readonly Token[]): StoryCue<SituationKind>[] => {
  const sentences = (tokens.at(-1)?.sentence ?? -1) + 1;
  const until = Math.max(2, Math.ceil((sentences * 2) / 3));
  return findCues(SITUATION, tokens)
    .filter(hit => hit.sentence < until)
    .map(hit => ({ kind: hit.value, sentence: hit.sentence, ...clauseRange(tokens, hit.first, 7) }));
};

/**
 * Outcomes from the first deed on, and whether a number stands in the same sentence. Without a cue, a number with a
 * past verb that is nobody's own deed is an outcome too once the deeds are told («All 40 customers got theirs»).
 */
const resultsIn = (
  tokens: readonly Token[],
  endings: readonly CueHit<string>[],
  deeds: readonly Deed[],
): StoryResult[] => {
  const from = deeds[0]?.sentence ?? 0;
  const measured = measuredSentences(tokens);
  const results = new Map<number, StoryResult>();
  for (const { value, sentence, first } of endings) {
    if (value !== 'result' || sentence < from || results.has(sentence)) continue;
    results.set(sentence, {
      sentence,
      measured: measured.has(sentence),
      ...clauseRange(tokens, first, RESULT_TOKENS),
    });
  }
  const toldBy = deeds[DEEDS_BEFORE_OUTCOME - 1]?.sentence ?? Number.POSITIVE_INFINITY;
  const own = new Set(deeds.map(deed => deed.sentence));
  tokens.forEach((token, at) => {
    const { sentence } = token;
    if (sentence <= toldBy || own.has(sentence) || results.has(sentence)) return;
    if (!measured.has(sentence) || !isPast(token)) return;
    results.set(sentence, { sentence, measured: true, ...clauseRange(tokens, at, RESULT_TOKENS) });
  });
  return [...results.values()].sort((a, b) => a.sentence - b.sentence);
};

const RESULT_TOKENS = 14;
/** After so many deeds a number told of others is what came of them. */
const DEEDS_BEFORE_OUTCOME = 3;

const measuredSentences = (tokens: readonly Token[]): Set<number> => {
  const measured = new Set<number>();
  for (const token of tokens) {
    const counts =
      token.kind === 'sign' || SIZES.has(token.stem) || (token.kind === 'number' && !isYear(token));
    if (counts) measured.add(token.sentence);
  }
  return measured;
};
