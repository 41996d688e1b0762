import type { Finding, ScorePart, ScorePartId, Severity } from './report.ts';
import { allRules } from './rules/all-rules.ts';
import type { JudgedResume } from './rules/judged-resume.ts';
import { type Detection, type PlacedFinding, type Rule, toFindings } from './rules/rule.ts';

/** Changes whenever a rule, a weight or a text changes what a report says. */
export const RUBRIC_VERSION = 'resume-2';

/**
 * Percent of the score, in the order in which parts are shown. What tells one resume from another weighs most: nearly
 * all of them can be read and are complete. Never scored: name, age, gender, family, nationality, school.
 */
const PART_PERCENT: Readonly<Record<ScorePartId, number>> = {
  parseability: 10,
  completeness: 15,
  impact: 40,
  wording: 25,
  consistency: 10,
};

export const partIds = Object.keys(PART_PERCENT) as readonly ScorePartId[];

export const partWeight = (part: ScorePartId): number => PART_PERCENT[part] / 100;

export interface Judgement {
  /** 0–100. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly findings: readonly Finding[];
  /** The score after every edit that needs no new facts; never below `score`. */
  readonly reachable: number;
}

/**
 * Applies every rule. A part starts at 100 and loses, for each rule, its weight times how much the rule found; the
 * score is the weighted mean of the parts as shown, so that a reader can do the sum.
 */
export const judge = (resume: JudgedResume, rules: readonly Rule[] = allRules): Judgement => {
  const judged = rules.map(rule => ({ rule, detection: rule.detect(resume) }));
  const parts = scoreParts(judged);
  return {
    score: weightedMean(parts),
    parts,
    findings: judged
      .flatMap(({ rule, detection }) => toFindings(rule, detection))
      .sort(inReportOrder)
      .map(({ line: _, ...finding }) => finding),
    reachable: weightedMean(scoreParts(judged.filter(({ rule }) => rule.needsFacts))),
  };
};

interface Judged {
  readonly rule: Rule;
  readonly detection: Detection;
}

const scoreParts = (judged: readonly Judged[]): ScorePart[] =>
  partIds.map(id => {
    const lost = judged.reduce(
      (sum, { rule, detection }) => sum + (rule.part === id ? rule.weight * detection.loss : 0),
      0,
    );
    return { id, score: Math.round(Math.max(0, 100 - lost)), weight: partWeight(id) };
  });

const weightedMean = (parts: readonly ScorePart[]): number =>
  Math.round(parts.reduce((sum, part) => sum + part.score * PART_PERCENT[part.id], 0) / 100);

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const partOrder = new Map<string, number>(partIds.map((id, index) => [id, index]));

/** By severity, then part, then place; what has no place comes first; rules and hits keep their order in a tie. */
const inReportOrder = (a: PlacedFinding, b: PlacedFinding): number =>
  SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
  partOf(a.rule) - partOf(b.rule) ||
  (a.page ?? 0) - (b.page ?? 0) ||
  (a.line ?? 0) - (b.line ?? 0);

const partOf = (rule: string): number => partOrder.get(rule.slice(0, rule.indexOf('/'))) ?? partOrder.size;
