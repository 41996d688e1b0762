import { clauseRange } from './cues.ts';
import { IRREGULAR_PAST, STATE_VERBS, STEP_VERBS } from './data/verbs.ts';
import type { Range } from './spans.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** Something that was done, by whom, and where it is told. */
export interface Deed extends Range {
  readonly by: 'i' | 'we';
  readonly sentence: number;
  /** Offset of the text at which its verb begins. */
  readonly verb: number;
}

/** A step of a plan. */
export interface Step extends Deed {
  /** Its sentence says «I would», «we could»: a plan whatever is told beside it. */
  readonly conditional: boolean;
}

const PAST = new Set(IRREGULAR_PAST);
const STATES = new Set(STATE_VERBS.map(stem));
const STEPS = new Set(STEP_VERBS.map(stem));
const WOULD = new Set(['would', "i'd", 'will', "i'll", 'could']);
const OPENERS = new Set([
  'first',
  'second',
  'third',
  'then',
  'next',
  'finally',
  'also',
  'and',
  'lastly',
  'i',
]);

/** A past form that tells of something done. */
export const isPast = (token: Token): boolean =>
  token.kind === 'word' &&
  token.functionClass === null &&
  ((token.norm.endsWith('ed') && token.norm.length > 4) || PAST.has(token.norm)) &&
  !STATES.has(token.stem);

/** A verb in its present form that tells of something done: «I keep», and not «I believe». */
export const isPresentDeed = (token: Token): boolean =>
  token.kind === 'word' && token.functionClass === null && !isPast(token) && !STATES.has(token.stem);

const SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', "i've", "we've"]);
const VERB_CLASSES: ReadonlySet<string | null> = new Set(['be', 'auxiliary', 'modal']);

const teller = (norm: string): 'i' | 'we' | null =>
  norm === 'i' || norm === "i've" ? 'i' : norm.startsWith('we') ? 'we' : null;

/** «It» and «you» are mostly objects («I fixed it and …»); they open a clause only before a verb. */
const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const norm = tokens[at]?.norm ?? '';
  if (SUBJECTS.has(norm)) return true;
  const next = tokens[at + 1];
  return (
    (norm === 'it' || norm === 'you') &&
    next !== undefined &&
    (VERB_CLASSES.has(next.functionClass) || isPast(next))
  );
};

/** Between a subject and its verb: «I then quickly», «I had». */
const VERB_REACH_TOKENS = 3;

/**
 * First-person past actions. After «I» the verb follows at once or behind adverbs; later verbs of the same sentence
 * count as its deeds too when they follow «and», «then» or a comma («I mapped the calls, wrote a test and asked …»).
 */
export const deedsIn = (tokens: readonly Token[]): Deed[] => {
  const deeds: Deed[] = [];
  let subject: 'i' | 'we' | null = null;
  let acted = false;
  let since = 0;
  let sentence = -1;
  tokens.forEach((token, at) => {
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      subject = null;
      acted = false;
    }
    if (isSubject(tokens, at)) {
      subject = teller(token.norm);
      acted = false;
      since = at;
      return;
    }
    if (!subject || !isPast(token)) return;
    const before = tokens[at - 1];
    const first = !acted && at - since <= VERB_REACH_TOKENS && onlyHelpers(tokens, since + 1, at);
    const further = acted && before !== undefined && joins(tokens, at);
    if (!first && !further) return;
    acted = true;
    deeds.push({ by: subject, sentence, verb: token.start, ...clauseRange(tokens, first ? since : at, 8) });
  });
  return deeds;
};

const onlyHelpers = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return false;
    const helps =
      token.functionClass === 'adverb' ||
      token.functionClass === 'object' ||
      token.norm.endsWith('ly') ||
      token.norm === 'had' ||
      token.norm === 'have' ||
      token.norm === 'first' ||
      token.norm === 'both';
    if (!helps) return false;
  }
  return true;
};

/** A verb that continues the list of deeds: behind «and», «then», or a comma (a gap of more than one character). */
const joins = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (before.norm === 'and' || before.norm === 'then' || before.norm === 'but') return true;
  if (before.norm.endsWith('ly') || before.functionClass === 'adverb') return joinsBefore(tokens, at - 1);
  return token.start - before.end > 1;
};

const joinsBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && (before.norm === 'and' || before.norm === 'then');
};

const PLANNERS = new Set(['i', 'we', 'you']);

/** «I would», «I then would», «I'd»; «the sale would start» is no plan of the teller. */
const isOwnPlan = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    tokens[at]?.norm.startsWith("i'") ||
    PLANNERS.has(before?.norm ?? '') ||
    (before?.functionClass === 'adverb' && PLANNERS.has(tokens[at - 2]?.norm ?? ''))
  );
};

/** «I would ask», «I'd first talk», «first, check»; verbs joined to them count as further steps. */
export const stepsIn = (tokens: readonly Token[]): Step[] => {
  const steps: Step[] = [];
  let planning = false;
  let conditional = false;
  let sentence = -1;
  tokens.forEach((token, at) => {
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      planning = false;
      conditional = false;
    }
    if (WOULD.has(token.norm)) {
      planning = true;
      conditional ||= isOwnPlan(tokens, at);
    }
    if (!STEPS.has(token.stem) || isPast(token)) return;
    const before = tokens[at - 1];
    const opens = before?.sentence !== sentence || OPENERS.has(before.norm);
    const called =
      before !== undefined &&
      (WOULD.has(before.norm) || before.functionClass === 'adverb' || before.norm === 'first');
    if (called || opens || (planning && (joins(tokens, at) || before?.norm === 'to'))) {
      if (opens || called) planning = true;
      steps.push({ by: 'i', sentence, verb: token.start, conditional, ...clauseRange(tokens, at, 8) });
    }
  });
  return steps;
};

const WERE = new Set(['was', 'were', 'been']);

export const passivesIn = (tokens: readonly Token[]): Range[] =>
  tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (!WERE.has(token.norm) || !next || next.sentence !== token.sentence || !isPast(next)) return [];
    return before?.norm === 'i' || before?.norm === 'we' ? [] : [{ start: token.start, end: next.end }];
  });
