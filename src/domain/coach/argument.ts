import type { CriterionId } from '../interview/grade.ts';
import { type CueHit, clauseRange, cueFinder, findCues } from './cues.ts';
import {
  CAUSE_CUES,
  EXAMPLE_CUES,
  FAILURE_CUES,
  LIMIT_CUES,
  OWN_WORK_CUES,
  REQUIREMENT_CUES,
  TRADE_OFF_CUES,
} from './data/cues.ts';
import type { Range } from './spans.ts';
import type { Token } from './tokens.ts';

/** How far one criterion is met, with what shows it. */
export interface Signal {
  /** 1–5, or null where nothing of the kind is asked for. */
  readonly level: number | null;
  readonly evidence: readonly Range[];
  /** Of the evidence, what is to be quoted first; without one, reading order decides. */
  readonly lead?: Range;
  readonly comment: string;
}

const NOT_ASKED: Signal = { level: null, evidence: [], comment: 'not asked for by this question' };

export type SignalOf = Partial<Record<CriterionId, Signal>>;

export const REASONS = cueFinder({ cause: CAUSE_CUES, 'trade-off': TRADE_OFF_CUES, limit: LIMIT_CUES });
const EXAMPLES = cueFinder({ example: EXAMPLE_CUES, own: OWN_WORK_CUES });
const DESIGN = cueFinder({ requirement: REQUIREMENT_CUES, failure: FAILURE_CUES });

/** What a model answer shows of reasoning and example, so that a plain question is not measured by an essay. */
export interface ArgumentDemand {
  readonly reasons: number;
  readonly concretes: number;
}

/** `sentences` limits what counts to sentences on the topic; null takes all. */
interface ArgumentInput {
  readonly tokens: readonly Token[];
  readonly sentences: ReadonlySet<number> | null;
}

/** Points without a model answer say what is wanted, and nothing about reasons or examples. */
export const NO_DEMAND: ArgumentDemand = { reasons: 0, concretes: 0 };

export const argumentDemand = (model: readonly Token[]): ArgumentDemand => ({
  reasons: reasonScore(reasonHits({ tokens: model, sentences: null })),
  concretes: concretePieces({ tokens: model, sentences: null }).length,
});

/** Full marks for reasoning: cause, trade-off and limit, and one of them again elsewhere. */
const REASONS_FOR_FIVE = 4;
/** A model answer with less asks for a fact or a definition: there reasoning is not assessed. */
const REASONS_ASKED_MIN = 3;

export const reasoningSignal = (input: ArgumentInput, demand: ArgumentDemand | null): Signal => {
  const wanted = demand === null ? REASONS_FOR_FIVE : Math.min(REASONS_FOR_FIVE, demand.reasons);
  if (wanted < REASONS_ASKED_MIN) return NOT_ASKED;
  const hits = reasonHits(input);
  const level = 1 + 4 * Math.min(1, reasonScore(hits) / wanted);
  const kinds = new Set(hits.map(hit => hit.value));
  const missing = (['cause', 'trade-off', 'limit'] as const).filter(kind => !kinds.has(kind));
  const comment = [
    kinds.size > 0 ? `found: ${[...kinds].map(kind => REASON_NAMES[kind]).join(', ')}` : '',
    missing.length > 0 ? `not found: ${missing.map(kind => REASON_NAMES[kind]).join(', ')}` : '',
  ];
  return { level, evidence: reasonEvidence(input.tokens, hits), comment: comment.filter(Boolean).join('; ') };
};

const REASON_NAMES = { cause: 'a cause', 'trade-off': 'a trade-off', limit: 'a limit' } as const;

const reasonHits = ({ tokens, sentences }: ArgumentInput): CueHit<'cause' | 'trade-off' | 'limit'>[] =>
  onTopic(findCues(REASONS, tokens), sentences);

const onTopic = <K extends string>(hits: CueHit<K>[], sentences: ReadonlySet<number> | null): CueHit<K>[] =>
  sentences === null ? hits : hits.filter(hit => sentences.has(hit.sentence));

/** A kind counts 1, its second mention in another sentence half; at most 4.5. */
const reasonScore = (hits: readonly CueHit<string>[]): number => {
  const sentencesOf = new Map<string, Set<number>>();
  for (const hit of hits) {
    const seen = sentencesOf.get(hit.value) ?? new Set();
    sentencesOf.set(hit.value, seen.add(hit.sentence));
  }
  let score = 0;
  for (const seen of sentencesOf.values()) score += seen.size > 1 ? 1.5 : 1;
  return score;
};

const reasonEvidence = (tokens: readonly Token[], hits: readonly CueHit<string>[]): Range[] =>
  hits.slice(0, 4).map(hit => clauseRange(tokens, hit.first));

/** Full marks for concreteness: an example and two numbers or named parts. */
const CONCRETES_FOR_FIVE = 3;
/** A model answer with fewer pieces does not ask for any. */
const CONCRETES_ASKED_MIN = 3;

export const concretenessSignal = (input: ArgumentInput, demand: ArgumentDemand | null): Signal => {
  const wanted = demand === null ? CONCRETES_FOR_FIVE : Math.min(CONCRETES_FOR_FIVE, demand.concretes);
  if (wanted < CONCRETES_ASKED_MIN) return NOT_ASKED;
  const pieces = concretePieces(input);
  const level = 1 + 4 * Math.min(1, pieces.length / wanted);
  return {
    level,
    evidence: pieces,
    comment:
      pieces.length > 0
        ? 'found: an example, a number or a named part'
        : 'not found: an example, a number or a named part',
  };
};

/** Examples, own work, numbers and names, each kind at most twice. */
const concretePieces = (input: ArgumentInput): Range[] => {
  const cues = onTopic(findCues(EXAMPLES, input.tokens), input.sentences);
  const examples = cues.filter(hit => hit.value === 'example').slice(0, 2);
  const own = cues.filter(hit => hit.value === 'own').slice(0, 2);
  return [
    ...[...examples, ...own].map(hit => clauseRange(input.tokens, hit.first)),
    ...numbersIn(input).slice(0, 2),
    ...namesIn(input).slice(0, 2),
  ];
};

/** Numbers that measure something: years and list numbers are left out. */
export const numbersIn = ({ tokens, sentences }: ArgumentInput): Range[] =>
  tokens.flatMap((token, at) => {
    if (token.kind !== 'number' || (sentences !== null && !sentences.has(token.sentence))) return [];
    const opens = tokens[at - 1]?.sentence !== token.sentence;
    if (opens && token.norm.length <= 2) return [];
    return isYear(token) ? [] : [clauseRange(tokens, at, 3)];
  });

export const isYear = ({ norm }: Token): boolean => /^(19|20)\d\d$/.test(norm);

/** Capitals inside a sentence, and words that hold a digit: names of things rather than things in general. */
export const namesIn = ({ tokens, sentences }: ArgumentInput): Range[] => {
  const seen = new Set<string>();
  return tokens.flatMap((token, at) => {
    if (sentences !== null && !sentences.has(token.sentence)) return [];
    if (token.kind !== 'word' || token.functionClass !== null || seen.has(token.norm)) return [];
    const inside = tokens[at - 1]?.sentence === token.sentence;
    if (!(token.capital && inside) && !/\d/.test(token.norm)) return [];
    seen.add(token.norm);
    return [{ start: token.start, end: token.end }];
  });
};

const MENTIONS_ASKED_MIN = 2;

/** Rows that only system-design questions have. */
export const designSignals = (tokens: readonly Token[], demand: DesignDemand | null): SignalOf => {
  const all = { tokens, sentences: null };
  const cues = findCues(DESIGN, tokens);
  const reasons = findCues(REASONS, tokens).filter(hit => hit.value !== 'cause');
  return {
    requirements: counted(
      tokens,
      cues.filter(hit => hit.value === 'requirement'),
      { noun: 'requirements', wanted: demand?.requirements ?? 4 },
    ),
    'trade-offs': counted(tokens, reasons, { noun: 'trade-offs', wanted: demand?.tradeOffs ?? 4 }),
    'failure-modes': counted(
      tokens,
      cues.filter(hit => hit.value === 'failure'),
      { noun: 'failure modes', wanted: demand?.failures ?? 4 },
    ),
    numbers: numbersSignal(numbersIn(all), demand?.numbers ?? 4),
  };
};

export interface DesignDemand {
  readonly requirements: number;
  readonly tradeOffs: number;
  readonly failures: number;
  readonly numbers: number;
}

export const designDemand = (model: readonly Token[]): DesignDemand => {
  const cues = findCues(DESIGN, model);
  const mentions = (hits: readonly CueHit<string>[]): number => Math.min(4, distinct(hits));
  return {
    requirements: mentions(cues.filter(hit => hit.value === 'requirement')),
    tradeOffs: mentions(findCues(REASONS, model).filter(hit => hit.value !== 'cause')),
    failures: mentions(cues.filter(hit => hit.value === 'failure')),
    numbers: Math.min(4, numbersIn({ tokens: model, sentences: null }).length),
  };
};

const distinct = (hits: readonly CueHit<string>[]): number => new Set(hits.map(hit => hit.phrase)).size;

const counted = (
  tokens: readonly Token[],
  hits: readonly CueHit<string>[],
  { noun, wanted }: { noun: string; wanted: number },
): Signal => {
  if (wanted < MENTIONS_ASKED_MIN) return NOT_ASKED;
  const level = 1 + 4 * Math.min(1, distinct(hits) / wanted);
  return {
    level,
    evidence: hits.slice(0, 4).map(hit => clauseRange(tokens, hit.first)),
    comment: hits.length > 0 ? `found: ${noun}` : `not found: ${noun}`,
  };
};

const numbersSignal = (numbers: readonly Range[], wanted: number): Signal =>
  wanted < MENTIONS_ASKED_MIN
    ? NOT_ASKED
    : {
        level: 1 + 4 * Math.min(1, numbers.length / wanted),
        evidence: numbers,
        comment: numbers.length > 0 ? 'found: sizes and rates' : 'not found: a size or a rate',
      };
