import { type CueHit, clauseRange, cueFinder, findCues } from './cues.ts';
import {
  ACHIEVED_VERBS,
  COMPLETION_VERBS,
  GAIN_VERBS,
  OUTCOME_OPENERS,
  OUTCOME_STATES,
  OUTCOME_VERBS,
  WISH_STEMS,
} from './data/story-cues.ts';
import { type Deed, isPast } from './deeds.ts';
import { isAmount, opensMeasure } from './measures.ts';
import type { Range } from './spans.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** What came of the deeds, one a sentence, in reading order. */
export interface Outcome extends Range {
  readonly sentence: number;
  readonly measured: boolean;
}

const OUTCOMES = cueFinder({ opener: OUTCOME_OPENERS, verb: OUTCOME_VERBS, state: OUTCOME_STATES });
const COMPLETIONS = new Set(COMPLETION_VERBS);
const GAINS = new Set(GAIN_VERBS);
const ACHIEVED = new Set(ACHIEVED_VERBS);
const WISHES = new Set(WISH_STEMS.map(stem));
const CIRCUMSTANCES = new Set(['if', 'when', 'while', 'because', 'although', 'though', 'until']);
const COMPARATIVES = new Set(['faster', 'fewer']);
const OUTCOME_TOKENS = 14;
/** In a story of so many sentences the first part is the situation and what was found out. */
const LONG_STORY_SENTENCES = 6;
const LATE_SHARE = 0.4;
/** Without any word of outcome a number must come later still. */
const TOLD_OF_OTHERS_SHARE = 0.5;
/** After so many deeds a number told of others is what came of them. */
const DEEDS_BEFORE_OUTCOME = 3;
/** A story may open with what was reached. */
const OPENING_SENTENCES = 2;

interface Telling {
  readonly tokens: readonly Token[];
  /** A number for every token: which stretch between two punctuation marks it stands in. */
  readonly clauses: readonly number[];
  /** First token that is late enough for an outcome. */
  readonly late: number;
  readonly deeds: readonly Deed[];
  /** Offsets of the verbs of the teller's own deeds. */
  readonly ownVerbs: ReadonlySet<number>;
}

/**
 * Outcomes from the first deed on. A measure of change or share late in the text is one, and so is a past verb or a
 * phrase of outcome, measured when a number stands in its clause. Only where neither gives a measure, a late number
 * with a past verb that is nobody's own deed is taken for one («All 40 customers got theirs»).
 */
export const outcomesIn = (tokens: readonly Token[], deeds: readonly Deed[]): Outcome[] => {
  const telling = tellingOf(tokens, deeds);
  const outcomes = new Map<number, Outcome>();
  const keep = (at: number, measured: boolean): void => {
    const sentence = tokens[at]?.sentence ?? 0;
    if (outcomes.get(sentence)?.measured || (outcomes.has(sentence) && !measured)) return;
    outcomes.set(sentence, { sentence, measured, ...clauseRange(tokens, at, OUTCOME_TOKENS) });
  };
  const from = deeds[0]?.sentence ?? 0;
  tokens.forEach((token, at) => {
    if (token.sentence >= from && isMeasuredChange(telling, at)) keep(at, true);
  });
  for (const hit of findCues(OUTCOMES, tokens)) {
    if (hit.sentence < from || hit.first < telling.late) continue;
    const measured = numberNear(telling, hit);
    if (tellsOutcome(telling, hit, measured)) keep(hit.first, measured);
  }
  if (![...outcomes.values()].some(({ measured }) => measured))
    for (const at of toldOfOthers(telling)) keep(at, true);
  return [...outcomes.values()].sort((a, b) => a.sentence - b.sentence);
};

const tellingOf = (tokens: readonly Token[], deeds: readonly Deed[]): Telling => {
  let clause = 0;
  const clauses = tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (before && (before.sentence !== token.sentence || token.start - before.end > 1)) clause++;
    return clause;
  });
  const sentences = (tokens.at(-1)?.sentence ?? -1) + 1;
  return {
    tokens,
    clauses,
    late: sentences < LONG_STORY_SENTENCES ? 0 : Math.floor(tokens.length * LATE_SHARE),
    deeds,
    ownVerbs: new Set(deeds.filter(deed => deed.by === 'i').map(deed => deed.verb)),
  };
};

/** The tokens of the clause that a token stands in. */
const clauseOf = ({ tokens, clauses }: Telling, at: number): readonly Token[] => {
  let first = at;
  let end = at + 1;
  while (clauses[first - 1] === clauses[at]) first--;
  while (end < tokens.length && clauses[end] === clauses[at]) end++;
  return tokens.slice(first, end);
};

/** What stands before it in its clause makes it hoped for, possible or given: «would have stopped us at 900». */
const isUnreal = (telling: Telling, at: number): boolean => {
  const before = clauseOf(telling, at).filter(({ start }) => start < (telling.tokens[at]?.start ?? 0));
  const achieved = before.some(({ norm }) => ACHIEVED.has(norm));
  return before.some(({ functionClass, stem: own, norm }) =>
    functionClass === 'modal' ? norm !== 'could' : CIRCUMSTANCES.has(norm) || (WISHES.has(own) && !achieved),
  );
};

const isVerb = (token: Token): boolean =>
  token.functionClass === 'be' || isPast(token) || token.norm === 'used';

/** A deed of one's own is an outcome only by what it changed: «I went to 3 of 5 teams» is a step. */
const isMeasuredChange = (telling: Telling, at: number): boolean => {
  const { tokens, late, ownVerbs, deeds } = telling;
  if (!opensMeasure(tokens, at)) return false;
  const clause = clauseOf(telling, at);
  if (isUnreal(telling, at)) return false;
  const told = clause.some(token => ownVerbs.has(token.start));
  const norm = tokens[at]?.norm;
  const changes = norm === 'from' || norm === 'by' || !isAmount(tokens, at);
  if (!changes && (told || !clause.some(isVerb))) return false;
  if (at >= late) return true;
  const verbs = new Set(deeds.map(deed => deed.verb));
  const opens = (tokens[at]?.sentence ?? 0) < OPENING_SENTENCES;
  return opens && changes && clause.some(token => verbs.has(token.start));
};

const numberNear = (telling: Telling, hit: CueHit<string>): boolean => {
  const { tokens, clauses } = telling;
  const within = (at: number): boolean =>
    hit.value === 'opener'
      ? tokens[at]?.sentence === hit.sentence && at > hit.last
      : clauses[at] === clauses[hit.first];
  for (let at = hit.first; at >= 0 && within(at); at--) if (isAmount(tokens, at)) return true;
  for (let at = hit.last + 1; at < tokens.length && within(at); at++) if (isAmount(tokens, at)) return true;
  return false;
};

const tellsOutcome = (telling: Telling, hit: CueHit<string>, measured: boolean): boolean => {
  const { tokens, ownVerbs } = telling;
  const token = tokens[hit.first];
  if (!token || isUnreal(telling, hit.first)) return false;
  if (hit.value === 'opener') return !hit.phrase.includes('since') || measured;
  const told = clauseOf(telling, hit.first).some(one => ownVerbs.has(one.start));
  if (hit.value === 'state') return saysAs(tokens, hit) && !(told && COMPARATIVES.has(hit.phrase));
  // Stems match «renew her permit» and «a release of my own» as well.
  if (token.norm !== hit.phrase) return false;
  const before = tokens[hit.first - 1]?.norm;
  // «Had dropped» lies before what is told; with a measure it was found already.
  if (before === 'to' || before === 'a' || before === 'the' || before === 'had') return false;
  return !ownVerbs.has(token.start) || COMPLETIONS.has(token.norm) || (measured && GAINS.has(token.norm));
};

/** «Agreed to», not «agree to»: phrases are matched by stems. */
const saysAs = (tokens: readonly Token[], hit: CueHit<string>): boolean =>
  tokens
    .slice(hit.first, hit.last + 1)
    .map(token => token.norm)
    .join(' ') === hit.phrase;

const toldOfOthers = (telling: Telling): number[] => {
  const { tokens, deeds } = telling;
  const toldBy = deeds[DEEDS_BEFORE_OUTCOME - 1]?.sentence ?? Number.POSITIVE_INFINITY;
  const own = new Set(deeds.map(deed => deed.sentence));
  const from = tokens.length * TOLD_OF_OTHERS_SHARE;
  const counted = new Set(tokens.filter((_, at) => isAmount(tokens, at)).map(({ sentence }) => sentence));
  return tokens.flatMap((token, at) => {
    if (token.sentence <= toldBy || own.has(token.sentence) || at < from || !isPast(token)) return [];
    return counted.has(token.sentence) && !isUnreal(telling, at) ? [at] : [];
  });
};
