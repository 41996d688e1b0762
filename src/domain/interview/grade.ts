/** The judgement of one answer: levels a criterion, each tied to spans of the answer. */
export interface Grade {
  /** 0–100, computed from the levels of the criteria that were assessed; null when none could be. */
  readonly score: number | null;
  readonly confidence: Confidence;
  readonly criteria: readonly CriterionMark[];
  readonly found: readonly PointMark[];
  readonly notFound: readonly PointMark[];
  readonly flags: readonly Flag[];
  /** Observations that move no score: fillers, hedges, length. */
  readonly remarks: readonly string[];
  readonly nextStep: string;
  /** What a stronger answer would go through, in order. */
  readonly outline: readonly string[];
  readonly provenance: GradeProvenance;
}

export type Confidence = 'high' | 'medium' | 'low';

export type CriterionId =
  | 'relevance'
  | 'coverage'
  | 'reasoning'
  | 'concreteness'
  | 'situation'
  | 'action'
  | 'result'
  | 'reflection'
  | 'scope'
  | 'requirements'
  | 'trade-offs'
  | 'failure-modes'
  | 'numbers'
  | 'communication';

export interface CriterionMark {
  readonly id: CriterionId;
  /** 1–5, in tenths; null means not assessed. */
  readonly level: number | null;
  /** Share of the score before re-normalising over what was assessed; 0 for a gate. */
  readonly weight: number;
  readonly evidence: readonly EvidenceSpan[];
  readonly comment: string;
}

/** `answer.slice(start, end) === quote`: offsets are UTF-16 code units of the answer as typed. */
export interface EvidenceSpan {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface PointMark {
  readonly id: string;
  readonly label: string;
  readonly evidence: readonly EvidenceSpan[];
}

export interface Flag {
  readonly id:
    | 'keyword-list'
    | 'misconception'
    | 'negated-point'
    | 'echo'
    | 'off-topic'
    | 'no-answer'
    | 'instruction-attempt'
    | 'too-long';
  /** What was noticed, in words a candidate can use. */
  readonly message: string;
  readonly evidence: readonly EvidenceSpan[];
}

export interface GradeProvenance {
  readonly rubricVersion: string;
  readonly by: 'offline' | 'model';
  readonly provider: string | null;
  readonly model: string | null;
  readonly promptVersion: string | null;
  readonly fallbacks: readonly string[];
}
