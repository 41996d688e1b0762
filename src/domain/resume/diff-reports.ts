import { diffProfiles, type ProfileChange } from './diff-profiles.ts';
import type {
  Finding,
  JobMatch,
  MatchedRequirement,
  ResumeReport,
  ScorePartId,
  SkillEvidence,
  SkillStrength,
} from './report.ts';
import { HITS_SHOWN_MAX } from './rules/rule.ts';

/** What became of a resume from one version to the next. */
export interface ResumeDiff {
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly parts: readonly PartChange[];
  readonly findings: {
    readonly fixed: readonly Finding[];
    readonly new: readonly Finding[];
    readonly still: readonly Finding[];
  };
  readonly profile: readonly ProfileChange[];
  readonly skills: SkillChanges;
  /** null unless both were matched with a job. */
  readonly match: MatchChange | null;
}

export interface DiffSide {
  readonly id: string | null;
  readonly file: string;
  readonly asOf: string;
  /** Scores of two rubrics cannot be compared. */
  readonly rubricVersion: string;
  readonly score: number;
  readonly reachable: number;
  readonly monthsTotal: number;
}

export interface PartChange {
  readonly id: ScorePartId;
  readonly from: number;
  readonly to: number;
}

export interface SkillChanges {
  /** Canonical names. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Shown better, or less well, than before. */
  readonly stronger: readonly SkillShift[];
  readonly weaker: readonly SkillShift[];
}

export interface SkillShift {
  readonly name: string;
  readonly from: SkillStrength;
  readonly to: SkillStrength;
}

export interface MatchChange {
  readonly from: number;
  readonly to: number;
  /** Those whose standing is another one, and those that only one of the jobs has. */
  readonly requirements: readonly {
    readonly text: string;
    readonly from: MatchedRequirement['met'] | null;
    readonly to: MatchedRequirement['met'] | null;
  }[];
}

export const diffReports = (from: ResumeReport, to: ResumeReport): ResumeDiff => ({
  from: sideOf(from),
  to: sideOf(to),
  parts: to.parts.map(part => ({
    id: part.id,
    from: from.parts.find(other => other.id === part.id)?.score ?? 0,
    to: part.score,
  })),
  findings: diffFindings(from.findings, to.findings),
  profile: diffProfiles(from.profile, to.profile),
  skills: diffSkills(from.skills, to.skills),
  match: from.match && to.match ? diffMatches(from.match, to.match) : null,
});

const sideOf = (report: ResumeReport): DiffSide => ({
  id: report.id,
  file: report.file.name,
  asOf: report.asOf,
  rubricVersion: report.provenance.rubricVersion,
  score: report.score,
  reachable: report.reachable,
  monthsTotal: report.timeline.monthsTotal,
});

/** The same rule at the same words. Where an edit changed the words and not the fault, the fault is fixed and new. */
const diffFindings = (from: readonly Finding[], to: readonly Finding[]): ResumeDiff['findings'] => {
  const before = Map.groupBy(from, finding => finding.rule);
  const still: Finding[] = [];
  const fresh: Finding[] = [];
  const left = new Map([...before].map(([rule, findings]) => [rule, [...findings]]));
  for (const finding of to) {
    const rest = left.get(finding.rule) ?? [];
    const at = rest.findIndex(other => sameWords(other.quote, finding.quote));
    if (at >= 0) {
      rest.splice(at, 1);
      still.push(finding);
      // A report shows the first places of a rule only: behind a full list there may have been this one.
    } else if ((before.get(finding.rule)?.length ?? 0) >= HITS_SHOWN_MAX) still.push(finding);
    else fresh.push(finding);
  }
  const now = Map.groupBy(to, finding => finding.rule);
  const fixed = [...left.values()]
    .flat()
    .filter(finding => (now.get(finding.rule)?.length ?? 0) < HITS_SHOWN_MAX);
  return { fixed, new: fresh, still };
};

const sameWords = (a: string | null, b: string | null): boolean => bare(a) === bare(b);

const bare = (text: string | null): string =>
  text
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() ?? '';

const strengths: readonly SkillStrength[] = ['list', 'project', 'role', 'recent-role'];

const diffSkills = (from: readonly SkillEvidence[], to: readonly SkillEvidence[]): SkillChanges => {
  const before = new Map(from.map(skill => [skill.canonical, skill]));
  const after = new Map(to.map(skill => [skill.canonical, skill]));
  const shifts = to.flatMap(({ canonical, evidence }): SkillShift[] => {
    const earlier = before.get(canonical);
    return earlier && earlier.evidence !== evidence
      ? [{ name: canonical, from: earlier.evidence, to: evidence }]
      : [];
  });
  const isStronger = (shift: SkillShift) => strengths.indexOf(shift.to) > strengths.indexOf(shift.from);
  return {
    gained: [...after.keys()].filter(name => !before.has(name)),
    lost: [...before.keys()].filter(name => !after.has(name)),
    stronger: shifts.filter(isStronger),
    weaker: shifts.filter(shift => !isStronger(shift)),
  };
};

const diffMatches = (from: JobMatch, to: JobMatch): MatchChange => {
  const before = new Map(from.requirements.map(each => [each.text, each.met]));
  const after = new Map(to.requirements.map(each => [each.text, each.met]));
  const texts = [...after.keys(), ...[...before.keys()].filter(text => !after.has(text))];
  return {
    from: from.score,
    to: to.score,
    requirements: texts
      .map(text => ({ text, from: before.get(text) ?? null, to: after.get(text) ?? null }))
      .filter(each => each.from !== each.to),
  };
};
