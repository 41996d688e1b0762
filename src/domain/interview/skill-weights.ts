import type { JobRequirement, SkillEvidence } from '../resume/report.ts';
import { skillKey } from './fit.ts';

/** How much a question is worth that touches a skill the resume shows, by how strongly it shows it. */
const RESUME_WEIGHT: Readonly<Record<SkillEvidence['evidence'], number>> = {
  'recent-role': 0.8,
  role: 0.7,
  project: 0.65,
  list: 0.4,
};

const REQUIREMENT_WEIGHT: Readonly<Record<JobRequirement['kind'], number>> = {
  must: 0.9,
  preferred: 0.6,
  nice: 0.5,
};

/** A must of the job that the resume does not show: the interview will ask about it. */
const GAP_WEIGHT = 1;

/** `skillKey` → 0 to 1, from resume and job; each skill has the largest weight that anything gives it. */
export const skillWeights = (
  resumeSkills: readonly SkillEvidence[],
  requirements: readonly JobRequirement[],
): ReadonlyMap<string, number> => {
  const shown = new Set(resumeSkills.map(skill => skillKey(skill.canonical)));
  const weights = new Map<string, number>();
  const raise = (key: string, weight: number): void => {
    weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  };
  for (const skill of resumeSkills) raise(skillKey(skill.canonical), RESUME_WEIGHT[skill.evidence]);
  for (const requirement of requirements)
    for (const key of requirement.skills.map(skillKey)) {
      const isGap = requirement.kind === 'must' && resumeSkills.length > 0 && !shown.has(key);
      raise(key, isGap ? GAP_WEIGHT : REQUIREMENT_WEIGHT[requirement.kind]);
    }
  return weights;
};
