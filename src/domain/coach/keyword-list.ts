import { PAIR_GRADES, PAIR_POINTS, type WordClass } from './data/keyword-pairs.ts';
import type { Token } from './tokens.ts';

/** What the closed-class words of a text say about its being sentences. */
interface SentenceSigns {
  readonly words: number;
  /** Share of function words, 0–1. */
  readonly functionShare: number;
  /** Points of neighbouring pairs (PAIR_POINTS) a pair: clearly positive in sentences, about nought in shuffled words. */
  readonly pairBalance: number;
}

/** Fewer words are a short answer, not a list. */
const WORDS_FOR_SHARE_MIN = 8;
/** Fewer words hold too few pairs to judge their order. */
const WORDS_FOR_PAIRS_MIN = 12;
/** Sentences of people have 30–60 % function words; formulas and terse lists come down to 20 %. */
const FUNCTION_SHARE_MIN = 0.1;
const PAIR_BALANCE_MIN = 0.02;

export const readsLikeKeywordList = (tokens: readonly Token[]): boolean => {
  const { words, functionShare, pairBalance } = sentenceSigns(tokens);
  return (
    (words >= WORDS_FOR_SHARE_MIN && functionShare < FUNCTION_SHARE_MIN) ||
    (words >= WORDS_FOR_PAIRS_MIN && pairBalance < PAIR_BALANCE_MIN)
  );
};

const sentenceSigns = (tokens: readonly Token[]): SentenceSigns => {
  let functionWords = 0;
  let points = 0;
  let pairs = 0;
  let before: WordClass | null = null;
  let sentence = -1;
  for (const token of tokens) {
    if (token.functionClass !== null) functionWords++;
    const own = wordClassOf(token);
    if (before !== null && token.sentence === sentence) {
      pairs++;
      points += POINTS.get(`${before} ${own}`) ?? 0;
    }
    before = own;
    sentence = token.sentence;
  }
  return {
    words: tokens.length,
    functionShare: tokens.length === 0 ? 0 : functionWords / tokens.length,
    pairBalance: pairs === 0 ? 0 : points / pairs,
  };
};

const POINTS: ReadonlyMap<string, number> = new Map(
  Object.entries(PAIR_GRADES).flatMap(([grade, followers]) =>
    Object.entries(followers).flatMap(([first, seconds]) =>
      seconds
        .split(' ')
        .map((second): [string, number] => [
          `${first} ${second}`,
          PAIR_POINTS[grade as keyof typeof PAIR_POINTS],
        ]),
    ),
  ),
);

const wordClassOf = ({ functionClass, kind, norm }: Token): WordClass => {
  if (functionClass !== null) return functionClass;
  if (kind !== 'word') return 'number';
  if (norm.endsWith('ing')) return 'gerund';
  if (norm.endsWith('ed')) return 'past';
  if (norm.endsWith('ly')) return 'manner';
  return norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith('us') ? 'plural' : 'open';
};
