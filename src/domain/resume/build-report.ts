import { matchJob } from '../job/match.ts';
import { withoutIdentity } from './blind/without-identity.ts';
import { inferRole } from './inferred-role.ts';
import { findLevel } from './level.ts';
import type { ReadResume } from './profile.ts';
import type { HiddenText, JobRequirement, ResumeFile, ResumeReport } from './report.ts';
import { prepareForRules } from './rules/judged-resume.ts';
import { judge, RUBRIC_VERSION } from './score.ts';
import { findSkills } from './skills/find-skills.ts';
import { buildTimeline } from './timeline.ts';

export interface BuildReportInput {
  readonly read: ReadResume;
  readonly file: ResumeFile;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** null when no job was given. */
  readonly requirements: readonly JobRequirement[] | null;
  /** What the reader found that a person cannot see; it is reported and never scored. */
  readonly hiddenText: readonly HiddenText[];
}

/** The whole report by rules alone: the same input gives the same report. It is not saved, so its id is null. */
export const buildReport = (input: BuildReportInput): ResumeReport => {
  const { read, file, asOf, requirements, hiddenText } = input;
  const profile = withoutIdentity(read);
  const timeline = buildTimeline(profile.work, asOf);
  const skills = findSkills(profile, timeline, asOf);
  const judgement = judge(
    prepareForRules({ read: { ...read, profile }, timeline, skills, hiddenText, asOf }),
  );
  return {
    id: null,
    file,
    asOf,
    profile: read.profile,
    fields: read.fields,
    timeline,
    skills,
    inferredRole: inferRole({ profile, timeline, skills, asOf }),
    level: findLevel(profile, timeline),
    score: judgement.score,
    parts: judgement.parts,
    findings: judgement.findings,
    reachable: judgement.reachable,
    hiddenText,
    match: requirements === null ? null : matchJob(requirements, { profile, timeline, skills, read }),
    provenance: { rubricVersion: RUBRIC_VERSION, by: 'offline', provider: null, model: null, fallbacks: [] },
  };
};

/** Whether reading found anything that makes a document a resume: a name, a way to reach someone, or any section. */
export const hasResumeContent = ({ profile }: ReadResume): boolean => {
  const { basics, ...sections } = profile;
  if (basics.name || basics.email || basics.phone || basics.profiles?.length) return true;
  return Object.values(sections).some(list => list.length > 0);
};
