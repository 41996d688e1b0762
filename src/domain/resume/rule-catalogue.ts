import type { ScorePartId, Severity } from './report.ts';
import { allRules } from './rules/all-rules.ts';
import { findingTexts } from './rules/finding-texts.ts';
import { partIds, partWeight, RUBRIC_VERSION } from './score.ts';

/** Everything that a page about the rubric prints. */
export interface RuleCatalogue {
  readonly version: string;
  readonly parts: readonly CataloguePart[];
}

export interface CataloguePart {
  readonly id: ScorePartId;
  /** Share of the score; all parts add up to 1. */
  readonly weight: number;
  readonly rules: readonly CatalogueRule[];
}

export interface CatalogueRule {
  readonly id: string;
  readonly severity: Severity;
  /** Points of the part's 100 that the rule can take; 0 only gives advice. */
  readonly weight: number;
  readonly needsFacts: boolean;
  /** With `{…}` where a finding names what it found. */
  readonly message: string;
  readonly why: string;
  readonly suggestion: string;
}

export const listRules = (): RuleCatalogue => ({
  version: RUBRIC_VERSION,
  parts: partIds.map(id => ({
    id,
    weight: partWeight(id),
    rules: allRules
      .filter(rule => rule.part === id)
      .map(rule => ({
        id: rule.id,
        severity: rule.severity,
        weight: rule.weight,
        needsFacts: rule.needsFacts,
        ...findingTexts[rule.id],
      })),
  })),
});
