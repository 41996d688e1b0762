import type { Finding, ScorePartId, Severity } from '../report.ts';
import { findingTexts, type RuleId } from './finding-texts.ts';
import type { JudgedResume, Place } from './judged-resume.ts';

/** One check. Its wording stands in finding-texts.ts under the same id. */
export interface Rule {
  readonly id: RuleId;
  readonly part: ScorePartId;
  readonly severity: Severity;
  /** Points of its part's 100 that are lost when the rule finds as much as it can; 0 only gives advice. */
  readonly weight: number;
  /** Whether mending it takes something the document does not say; such edits do not count for `reachable`. */
  readonly needsFacts: boolean;
  readonly detect: (resume: JudgedResume) => Detection;
}

export interface Detection {
  /** Share of the weight that is lost, 0–1. */
  readonly loss: number;
  readonly hits: readonly Hit[];
}

/** One place, and the words that fill the `{…}` of the rule's texts. `{count}` is always the number of hits. */
export interface Hit extends Place {
  readonly values?: Readonly<Record<string, string | number>>;
}

export const nothingFound: Detection = { loss: 0, hits: [] };

/** For what is there or not and has no place of its own. */
export const whole = (found: boolean, loss = 1): Detection =>
  found ? { loss, hits: [{ page: null, line: null, quote: null }] } : nothingFound;

/** Every hit costs its share of `total`; at a share of `full` the whole weight is gone. */
export const byShare = (hits: readonly Hit[], total: number, full = 1): Detection =>
  hits.length === 0 ? nothingFound : { loss: Math.min(1, hits.length / Math.max(1, total) / full), hits };

/** The same advice on the same page helps no more after this many places; the message says how many there are. */
export const HITS_SHOWN_MAX = 5;

export const toFindings = (rule: Rule, { hits }: Detection): PlacedFinding[] => {
  const texts = findingTexts[rule.id];
  return hits.slice(0, HITS_SHOWN_MAX).map(hit => {
    const values = { count: hits.length, ...hit.values };
    return {
      rule: rule.id,
      severity: rule.severity,
      message: fill(texts.message, values),
      why: fill(texts.why, values),
      suggestion: fill(texts.suggestion, values),
      page: hit.page,
      quote: hit.quote === null ? null : shorten(hit.quote),
      line: hit.line,
    };
  });
};

/** A finding that still knows its line, for sorting. */
export interface PlacedFinding extends Finding {
  readonly line: number | null;
}

export const QUOTE_CHARS_MAX = 300;

const shorten = (text: string): string =>
  text.length <= QUOTE_CHARS_MAX ? text : `${text.slice(0, QUOTE_CHARS_MAX - 1)}…`;

/** What stands once needs no count. */
const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  (values.count === 1 ? text.replace(' ({count} in all)', '') : text).replace(
    /\{(\w+)\}/gu,
    (whole, name: string) => String(values[name] ?? whole),
  );
