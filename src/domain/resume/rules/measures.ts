import { lazy } from '../../../shared/lazy.ts';
import { phraseIndex } from '../phrase-index.ts';
import { wordsOf } from '../words.ts';
import { MEASURE_WORDS, OUTCOME_PHRASES, VERSIONED_NAMES } from './data/english.ts';

/** Whether a text says how much: a number that is no year, version or part of a name, or a word such as `doubled`. */
export const saysNumber = (text: string): boolean => {
  const words = wordsOf(text);
  return words.some((word, index) => {
    if (MEASURE_WORDS.has(word.lower)) return true;
    const scaled = /^\d+(k|m|mm|bn|b|x|h|hr|hrs|ms|s|gb|tb|pb|min|mins|kg|km|pp|st|nd|rd|th)?$/u.exec(
      word.lower,
    );
    if (!scaled) return false;
    // `1st` ranks and `4x` measures; `2x` and `10k` are as good as a bare number.
    const marked =
      scaled[1] !== undefined ||
      /[$€£¥#~+<>≥≤]\s?$/u.test(word.gap) ||
      /^\s?(%|\+|\/)/u.test(text.slice(word.end, word.end + 2));
    if (marked) return true;
    if (/^(19|20)\d\d$/u.test(word.text)) return false;
    const before = words[index - 1];
    return !(before && VERSIONED_NAMES.has(before.lower) && /^[\s.-]?$/u.test(word.gap));
  });
};

const outcomes = lazy(() => phraseIndex(OUTCOME_PHRASES.map(phrase => [phrase, true] as const)));

/** Whether a text says what came of the work, in words or by a number. */
export const saysOutcome = (text: string): boolean => outcomes().findIn(text).length > 0 || saysNumber(text);
