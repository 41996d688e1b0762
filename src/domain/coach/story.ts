import { type CueHit, clauseRange, cueFinder, findCues } from './cues.ts';
import {
  CHECK_CUES,
  GOAL_CUES,
  LATER_WORDS,
  LEARNED_CUES,
  PEOPLE_CUES,
  PRACTICE_CUES,
  REPEATED_OBJECTS,
  STAKES_CUES,
  TIME_PLACE_CUES,
} from './data/story-cues.ts';
import { HABIT_PHRASES } from './data/verbs.ts';
import { type Deed, deedsIn, isPresentDeed, passivesIn, type Step, stepsIn } from './deeds.ts';
import { type Outcome, outcomesIn } from './outcomes.ts';
import type { Range } from './spans.ts';
import type { Token } from './tokens.ts';

/** What is found of a story or of a plan. Token offsets never leave this file; ranges are offsets of the text. */
export interface Story {
  readonly sentences: number;
  readonly own: readonly Deed[];
  readonly shared: readonly Deed[];
  /** Steps of a plan: «I would ask …», «first, check …». */
  readonly steps: readonly Step[];
  readonly passive: readonly Range[];
  readonly habits: readonly Range[];
  readonly situation: readonly StoryCue<SituationKind>[];
  readonly results: readonly Outcome[];
  readonly learned: readonly Told[];
  readonly practices: readonly Told[];
  readonly checks: readonly Told[];
}

export type SituationKind = 'time or place' | 'people' | 'goal' | 'stakes';

interface Told extends Range {
  readonly sentence: number;
}

interface StoryCue<K> extends Told {
  readonly kind: K;
}

const SITUATION = cueFinder<SituationKind>({
  'time or place': TIME_PLACE_CUES,
  people: PEOPLE_CUES,
  goal: GOAL_CUES,
  stakes: STAKES_CUES,
});
const ENDING = cueFinder({
  learned: LEARNED_CUES,
  practice: PRACTICE_CUES,
  check: CHECK_CUES,
});
const HABITS = cueFinder({ habit: HABIT_PHRASES });

export const storyOf = (tokens: readonly Token[]): Story => {
  const endings = findCues(ENDING, tokens);
  const from = endsFrom(tokens);
  const told = (kind: 'learned' | 'check'): Told[] =>
    endings
      .filter(hit => hit.value === kind && (kind === 'check' || hit.first >= from || LESSON.test(hit.phrase)))
      .map(hit => ({ sentence: hit.sentence, ...clauseRange(tokens, hit.first) }));
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
    results: deeds.length + passive.length > 0 ? outcomesIn(tokens, deeds) : [],
    learned: told('learned'),
    practices: deeds.length > 0 ? practicesIn(tokens, endings, deeds) : [],
    checks: told('check'),
  };
};

/** «I would have» and «I would do it differently» look back and are no habit. */
const habitsIn = (tokens: readonly Token[]): Range[] =>
  findCues(HABITS, tokens)
    .filter(hit => tokens[hit.last + 1]?.norm !== 'have')
    .filter(hit => !tokens.slice(hit.last, hit.last + 5).some(token => token.norm === 'differently'))
    .map(hit => ({ start: hit.start, end: hit.end }));

/** In a story of so many sentences reflection comes late; before, «a rule» is part of what was done. */
const LONG_STORY_SENTENCES = 6;
const REFLECTION_FROM_SHARE = 0.55;
/** Says of itself that it is a lesson, wherever it stands. */
const LESSON = /learn|lesson|taught/;

const endsFrom = (tokens: readonly Token[]): number =>
  (tokens.at(-1)?.sentence ?? 0) + 1 >= LONG_STORY_SENTENCES ? tokens.length * REFLECTION_FROM_SHARE : 0;

/** What is done since, and the same done again later. */
const practicesIn = (
  tokens: readonly Token[],
  endings: readonly CueHit<string>[],
  deeds: readonly Deed[],
): Told[] => {
  const from = endsFrom(tokens);
  const said = endings
    .filter(hit => hit.value === 'practice' && hit.first >= from && goesOn(tokens, hit))
    .map(({ first }) => first);
  const told = new Set(deeds.map(deed => deed.sentence));
  const again = tokens.flatMap((token, at) =>
    at >= from && told.has(token.sentence) && isRepeat(tokens, at) ? [at] : [],
  );
  return [...said, ...again]
    .sort((a, b) => a - b)
    .map(at => ({ sentence: tokens[at]?.sentence ?? 0, ...clauseRange(tokens, at) }));
};

/** «I still keep a tally», and not «I still had to» or «I still believe». */
const goesOn = (tokens: readonly Token[], { phrase, last, sentence }: CueHit<string>): boolean => {
  if (phrase !== 'i still') return true;
  const next = tokens[last + 1];
  return next !== undefined && next.sentence === sentence && isPresentDeed(next);
};

const REPEATED = new Set(REPEATED_OBJECTS);
const LATER = new Set(LATER_WORDS);

/** «I did it again», «I asked first again in June». */
const isRepeat = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.norm !== 'again') return false;
  const next = tokens[at + 1]?.norm ?? '';
  return (
    REPEATED.has(tokens[at - 1]?.norm ?? '') ||
    LATER.has(next) ||
    ((next === 'in' || next === 'on') && LATER.has(tokens[at + 2]?.norm ?? ''))
  );
};

/** A situation is told before the end: cues of the last third belong to something else. */
const situationIn = (tokens: readonly Token[]): StoryCue<SituationKind>[] => {
  const sentences = (tokens.at(-1)?.sentence ?? -1) + 1;
  const until = Math.max(2, Math.ceil((sentences * 2) / 3));
  return findCues(SITUATION, tokens)
    .filter(hit => hit.sentence < until)
    .map(hit => ({ kind: hit.value, sentence: hit.sentence, ...clauseRange(tokens, hit.first, 7) }));
};
