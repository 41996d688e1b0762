import { compilePhrases, findPhrases, type PhraseHit, type PhraseIndex } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Finds which named cue lists a text touches, and where. */
interface CueFinder<K extends string> {
  readonly index: PhraseIndex<K>;
}

export const cueFinder = <K extends string>(lists: Readonly<Record<K, readonly string[]>>): CueFinder<K> => ({
  index: compilePhrases(
    (Object.entries(lists) as [K, readonly string[]][]).flatMap(([kind, phrases]) =>
      phrases.map(phrase => [phrase, kind] as const),
    ),
  ),
});

export type CueHit<K extends string> = PhraseHit<K>;

export const findCues = <K extends string>(finder: CueFinder<K>, tokens: readonly Token[]): CueHit<K>[] =>
  findPhrases(finder.index, tokens);

/** The stretch from a token on, at most `tokensMax` long, within its sentence. */
export const clauseRange = (
  tokens: readonly Token[],
  at: number,
  tokensMax = 9,
): { start: number; end: number } => {
  const sentence = tokens[at]?.sentence;
  let last = at;
  while (last + 1 < tokens.length && last + 1 - at < tokensMax && tokens[last + 1]?.sentence === sentence)
    last++;
  return { start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 };
};
