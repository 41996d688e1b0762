import { cueFinder, findCues } from './cues.ts';
import { NO_ANSWER_PHRASES } from './data/cues.ts';
import { EMPTY_WORDS, FILLER_PHRASES, HEDGE_PHRASES } from './data/fillers.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

const NO_ANSWER = cueFinder({ none: NO_ANSWER_PHRASES });
const TALK = cueFinder({ filler: FILLER_PHRASES, hedge: HEDGE_PHRASES });
/** Stems of words that say nothing about any question. */
export const EMPTY_STEMS: ReadonlySet<string> = new Set(EMPTY_WORDS.map(stem));

/** Up to so many new content words an «I don't know» is still no answer. */
const NEW_WORDS_WITH_NO_ANSWER_MAX = 3;
/** One-word refusals count only when they are all there is. */
const BARE_REFUSALS = new Set(['pass', 'skip', 'n/a', 'idk', 'no', 'nothing', 'none']);

/** Content stems that neither the question nor small talk holds, each once. */
export const newStems = (tokens: readonly Token[], questionStems: ReadonlySet<string>): Set<string> => {
  const stems = new Set<string>();
  for (const token of tokens) {
    if (token.functionClass !== null || token.kind === 'sign') continue;
    if (questionStems.has(token.stem) || EMPTY_STEMS.has(token.stem)) continue;
    stems.add(token.stem);
  }
  return stems;
};

export const isNoAnswer = (tokens: readonly Token[], fresh: ReadonlySet<string>): boolean => {
  if (tokens.length === 0) return true;
  if (tokens.length <= 2) return tokens.every(token => BARE_REFUSALS.has(token.norm));
  const hits = findCues(NO_ANSWER, tokens).filter(hit => !BARE_REFUSALS.has(hit.phrase));
  if (hits.length === 0) return false;
  const own = new Set(hits.flatMap(hit => tokens.slice(hit.first, hit.last + 1).map(token => token.stem)));
  let others = 0;
  for (const one of fresh) if (!own.has(one)) others++;
  return others <= NEW_WORDS_WITH_NO_ANSWER_MAX;
};

/** The question said again: next to nothing in the answer is new. */
export const isEcho = (
  tokens: readonly Token[],
  fresh: ReadonlySet<string>,
  questionStems: ReadonlySet<string>,
): boolean => {
  const said = new Set<string>();
  for (const token of tokens) if (questionStems.has(token.stem)) said.add(token.stem);
  if (said.size < Math.min(3, questionStems.size) || said.size === 0) return false;
  return fresh.size <= Math.max(1, said.size * 0.2);
};

/** One new content word in so many is less than any answer has. */
const WORDS_A_NEW_WORD_MAX = 12;

/** Talk about nothing: sentences, and next to nothing new in them. */
export const isSmallTalk = (tokens: readonly Token[], fresh: ReadonlySet<string>): boolean =>
  tokens.length >= WORDS_A_NEW_WORD_MAX && fresh.size * WORDS_A_NEW_WORD_MAX <= tokens.length;

/** The text without sentences that hold a filler and no content: nothing in them is a reason, a step or an order. */
export const withoutSmallTalk = (tokens: readonly Token[]): readonly Token[] => {
  const filled = new Set(findCues(TALK, tokens).map(hit => hit.sentence));
  if (filled.size === 0) return tokens;
  const substantial = new Set<number>();
  for (const token of tokens) {
    if (token.functionClass === null && !EMPTY_STEMS.has(token.stem)) substantial.add(token.sentence);
  }
  return tokens.filter(({ sentence }) => !filled.has(sentence) || substantial.has(sentence));
};

interface SmallTalk {
  readonly fillers: readonly string[];
  readonly hedges: readonly string[];
}

export const smallTalkOf = (tokens: readonly Token[]): SmallTalk => {
  const hits = findCues(TALK, tokens);
  return {
    fillers: hits.filter(hit => hit.value === 'filler').map(hit => hit.phrase),
    hedges: hits.filter(hit => hit.value === 'hedge').map(hit => hit.phrase),
  };
};
