import type { Signal } from './argument.ts';
import { cueFinder, findCues } from './cues.ts';
import { smallTalkOf } from './gates.ts';
import type { Range } from './spans.ts';
import type { Token } from './tokens.ts';

/** Words of a typed answer: under 60 thin, 120–300 on target, over 400 long. */
export const LENGTH_BAND = { thinBelow: 60, targetMin: 120, targetMax: 300, longAbove: 400 } as const;
/** A sentence of more words is hard to follow. */
const SENTENCE_WORDS_MAX = 45;

const ORDER = cueFinder({
  order: [
    'first',
    'firstly',
    'second',
    'secondly',
    'third',
    'thirdly',
    'then',
    'next',
    'finally',
    'lastly',
    'after that',
    'in the end',
    'to start',
    'to begin',
    'as a result',
    'in short',
    'in summary',
    'on the other hand',
    'afterwards',
    'later',
    'meanwhile',
    'before that',
    'last',
    'since then',
    'once',
  ],
});

interface DeliveryInput {
  readonly tokens: readonly Token[];
  /** The tokens without small talk. */
  readonly said: readonly Token[];
  /** What the question asks for, where it was found: the answer should open with it. */
  readonly substance: readonly Range[];
  readonly keywordList: boolean;
}

/** Order and length. It adjusts the score by half a band at most, and only what was found moves it. */
export const communicationSignal = ({ tokens, said, substance, keywordList }: DeliveryInput): Signal => {
  const first = sentenceOf(tokens, 0);
  if (keywordList) return { level: null, evidence: [], comment: 'not assessed: no sentences were found' };
  const order = findCues(ORDER, said);
  const opensWithAnswer = first !== null && substance.some(range => range.start < first.end);
  const ordered = new Set(order.map(hit => hit.phrase)).size >= 2;
  const rambling = longestSentence(tokens) > SENTENCE_WORDS_MAX;
  const long = tokens.length > LENGTH_BAND.longAbove;
  const level = 3 + (opensWithAnswer ? 1 : 0) + (ordered ? 1 : 0) - (rambling ? 1 : 0) - (long ? 1.5 : 0);
  const comments = [
    opensWithAnswer ? 'found: the answer comes first' : 'not found: the answer in the first sentence',
    ...(rambling ? [`a sentence runs over ${SENTENCE_WORDS_MAX} words`] : []),
    ...(long ? [`over ${LENGTH_BAND.longAbove} words`] : []),
  ];
  return {
    level: Math.min(5, Math.max(1, level)),
    evidence: [...(first ? [first] : []), ...order.slice(0, 3)],
    comment: comments.join('; '),
  };
};

/** What may be worth knowing and moves no score. `brief`: the question asks for one thing, and a sentence may do. */
export const remarksOn = (tokens: readonly Token[], brief: boolean): string[] => {
  const { fillers, hedges } = smallTalkOf(tokens);
  const remarks: string[] = [];
  if (!brief && tokens.length > 0 && tokens.length < LENGTH_BAND.thinBelow) {
    remarks.push(
      `${tokens.length} words: answers of ${LENGTH_BAND.targetMin}–${LENGTH_BAND.targetMax} words usually have room for a reason and an example.`,
    );
  }
  if (tokens.length > LENGTH_BAND.longAbove) {
    remarks.push(
      `${tokens.length} words: most interviewers stop listening after about ${LENGTH_BAND.longAbove}.`,
    );
  }
  if (fillers.length >= 3) remarks.push(`Fillers: ${mostUsed(fillers)}.`);
  if (hedges.length >= 3) remarks.push(`Hedges: ${mostUsed(hedges)}.`);
  return remarks;
};

const mostUsed = (phrases: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([phrase, count]) => `«${phrase}» ${count}×`)
    .join(', ');
};

const sentenceOf = (tokens: readonly Token[], number: number): Range | null => {
  const own = tokens.filter(token => token.sentence === number);
  const first = own[0];
  const last = own.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};

const longestSentence = (tokens: readonly Token[]): number => {
  let longest = 0;
  let words = 0;
  let sentence = -1;
  for (const token of tokens) {
    words = token.sentence === sentence ? words + 1 : 1;
    sentence = token.sentence;
    longest = Math.max(longest, words);
  }
  return longest;
};
