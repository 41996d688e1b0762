import type { FieldEvidence, Profile } from './profile.ts';
import type { DocumentFormat } from './reading/laid-out.ts';

/** Everything that is known of one analysed resume. */
export interface ResumeReport {
  /** null when the report was not saved. */
  readonly id: string | null;
  readonly file: ResumeFile;
  /** The day that counts as today for open roles, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly profile: Profile;
  readonly fields: readonly FieldEvidence[];
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  readonly inferredRole: string | null;
  readonly level: SeniorityLevel | null;
  /** 0–100. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly findings: readonly Finding[];
  /** The score after the edits that need no new facts, 0–100. */
  readonly reachable: number;
  readonly hiddenText: readonly HiddenText[];
  readonly match: JobMatch | null;
  readonly provenance: ReportProvenance;
}

export type SeniorityLevel = 'junior' | 'mid' | 'senior' | 'staff' | 'manager';

export interface ResumeFile {
  readonly name: string;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: DocumentFormat;
  readonly pages: number;
}

export interface Timeline {
  /** Months in work, overlaps counted once. */
  readonly monthsTotal: number;
  readonly gaps: readonly TimelineGap[];
  readonly overlaps: readonly TimelineOverlap[];
  readonly roles: readonly TimelineRole[];
}

/** Months are `YYYY-MM`, both ends included. */
export interface TimelineGap {
  readonly from: string;
  readonly to: string;
  readonly months: number;
}

export interface TimelineOverlap {
  readonly from: string;
  readonly to: string;
  readonly months: number;
  /** Indexes into `profile.work`. */
  readonly roles: readonly [number, number];
}

export interface TimelineRole {
  /** Index into `profile.work`. */
  readonly work: number;
  readonly from: string;
  /** The `asOf` month for a role still held. */
  readonly to: string;
  readonly months: number;
  readonly current: boolean;
}

/** How strongly a skill is shown, weakest first. */
export type SkillStrength = 'list' | 'project' | 'role' | 'recent-role';

export interface SkillEvidence {
  /** As the resume writes it. */
  readonly name: string;
  readonly canonical: string;
  readonly evidence: SkillStrength;
  /** Months of the roles that show it; 0 when it is only listed. */
  readonly months: number;
  /** `YYYY-MM`, or null when it is only listed. */
  readonly lastUsed: string | null;
}

export type ScorePartId = 'parseability' | 'completeness' | 'impact' | 'wording' | 'consistency';

export interface ScorePart {
  readonly id: ScorePartId;
  /** 0–100. */
  readonly score: number;
  /** The weights of all parts add up to 1. */
  readonly weight: number;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  /** Stable id such as `impact/no-number`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  /** A concrete edit. */
  readonly suggestion: string;
  readonly page: number | null;
  readonly quote: string | null;
}

export interface HiddenText {
  readonly page: number;
  readonly quote: string;
  readonly reason: string;
}

export type RequirementKind = 'must' | 'preferred' | 'nice';

/** A demand of a job description, with the words it was read from. */
export interface JobRequirement {
  readonly text: string;
  readonly kind: RequirementKind;
  /** Canonical skills that the demand names; empty for a duty. */
  readonly skills: readonly string[];
  readonly years: number | null;
  /** Set for a demand that is asked and answered, and earns no points: a permit, a place, a licence to drive. */
  readonly gate?: GateKind;
}

/** What a person may be asked for besides skill; none of them is who somebody is. */
export type GateKind =
  | 'work-permit'
  | 'location'
  | 'driving-licence'
  | 'clearance'
  | 'language'
  | 'certificate'
  | 'degree'
  | 'years'
  | 'start-date'
  | 'travel';

/** A gate carries no points. It is decided only by what the resume shows; silence is `unknown`, never `fail`. */
export interface JobGate {
  readonly gate: GateKind;
  /** The job's own words. */
  readonly text: string;
  readonly status: 'pass' | 'fail' | 'unknown';
  readonly reason: string;
  readonly quotes: readonly MatchQuote[];
}

/** The resume's own words, and where they stand if that is known. */
export interface MatchQuote {
  readonly text: string;
  readonly page: number | null;
  readonly line: number | null;
}

export interface JobMatch {
  /** 0–100. */
  readonly score: number;
  readonly requirements: readonly MatchedRequirement[];
  /** Texts of the musts that were not found. */
  readonly missing: readonly string[];
  /** Absent in reports that an earlier version stored. */
  readonly gates?: readonly JobGate[];
}

export interface MatchedRequirement {
  readonly text: string;
  readonly kind: RequirementKind;
  readonly met: 'yes' | 'partly' | 'no';
  readonly evidence: readonly string[];
  /** Where it was shown, best first. Absent in reports that an earlier version stored, as is `suggestion`. */
  readonly quotes?: readonly MatchQuote[];
  /** Where it could honestly be shown; null where nothing is missing. */
  readonly suggestion?: string | null;
}

export interface ReportProvenance {
  readonly rubricVersion: string;
  readonly by: 'offline' | 'model';
  readonly provider: string | null;
  readonly model: string | null;
  readonly fallbacks: readonly string[];
}
