import {
  INDEFINITE_WORDS,
  PAIR_GRADES,
  PAIR_POINTS,
  QUANTITY_WORDS,
  type WordClass,
} from './data/keyword-pairs.ts';
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
  const classes = tokens.map(wordClassOf);
  let functionWords = 0;
  let points = 0;
  let pairs = 0;
  tokens.forEach((token, at) => {
    if (token.functionClass !== null) functionWords++;
    if (at === 0 || tokens[at - 1]?.sentence !== token.sentence) return;
    pairs++;
    points += pairPoints(tokens, classes, at);
  });
  return {
    words: tokens.length,
    functionShare: tokens.length === 0 ? 0 : functionWords / tokens.length,
    pairBalance: pairs === 0 ? 0 : points / pairs,
  };
};

/** Points of a word and the one before it; a pair that has its place in sentences after all costs nothing. */
const pairPoints = (tokens: readonly Token[], classes: readonly WordClass[], at: number): number => {
  const first = classes[at - 1];
  const second = classes[at];
  const points = POINTS.get(`${first} ${second}`) ?? 0;
  if (points >= 0) return points;
  const norm = tokens[at]?.norm ?? '';
  const fits =
    (first === 'preposition' && QUANTITIES.has(norm)) ||
    (first === 'be' && INDEFINITES.has(norm)) ||
    joinsLike(tokens, classes, at) ||
    joinsLike(tokens, classes, at - 1);
  return fits ? 0 : points;
};

/** «Up and down»: a coordinator between two words of one class. */
const joinsLike = (tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean =>
  classes[at] === 'coordinator' &&
  classes[at - 1] === classes[at + 1] &&
  tokens[at - 1]?.sentence === tokens[at + 1]?.sentence;

const QUANTITIES = new Set(QUANTITY_WORDS);
const INDEFINITES = new Set(INDEFINITE_WORDS);

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
