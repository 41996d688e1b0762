import { lazy } from '../../shared/lazy.ts';
import { type RoleProfile, roleProfiles } from './data/roles.ts';
import { asOfMonth, monthIndex, parseDate } from './months.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Profile } from './profile.ts';
import type { SkillEvidence, Timeline } from './report.ts';
import { skillNamed } from './skills/taxonomy.ts';

/** What a title is worth: the latest role's most, halving about every five years, more for a long stay. */
const TITLE_POINTS = 10;
const TITLE_HALF_LIFE_MONTHS = 60;
const LABEL_POINTS = 8;
const SKILL_POINTS: Readonly<Record<SkillEvidence['evidence'], number>> = {
  list: 0.5,
  project: 0.75,
  role: 0.75,
  'recent-role': 1,
};
/** A skill that belongs to a whole family says less about a role than one that its profile names. */
const FAMILY_SHARE = 0.4;

/** Below this there is too little to say: one bare title of long ago, or a handful of listed skills. */
const POINTS_MIN = 3;

/** The role that a resume speaks for, such as `Backend Engineer`; null when there is too little to tell. */
export const inferRole = (evidence: RoleEvidence): string | null => {
  const points = new Map<string, number>();
  const add = (role: string, more: number): void => {
    points.set(role, (points.get(role) ?? 0) + more);
  };
  addTitles(evidence, add);
  for (const skill of evidence.skills) addSkill(skill, add);
  let best: { role: string; points: number } | null = null;
  // Profiles are walked in their own order, so that a tie always falls the same way.
  for (const { role } of roleProfiles) {
    const score = points.get(role) ?? 0;
    if (score >= POINTS_MIN && (best === null || score > best.points)) best = { role, points: score };
  }
  return best?.role ?? null;
};

export interface RoleEvidence {
  readonly profile: Profile;
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  readonly asOf: string;
}

type AddPoints = (role: string, points: number) => void;

const titleIndex = lazy(() =>
  phraseIndex(roleProfiles.flatMap(profile => profile.titles.map(title => [title, profile.role] as const))),
);

const addTitles = ({ profile, timeline, asOf }: RoleEvidence, add: AddPoints): void => {
  const now = asOfMonth(asOf);
  const roles = new Map(timeline.roles.map(role => [role.work, role]));
  for (const [index, entry] of profile.work.entries()) {
    const role = roles.get(index);
    const to = parseDate(role?.to);
    // Without dates the order tells: the latest comes first.
    const ageMonths = to?.month == null ? index * 24 : Math.max(0, now - monthIndex(to.year, to.month));
    const stay = Math.min(1, ((role?.months ?? 12) + 12) / 36);
    for (const title of rolesIn(entry.position))
      add(title, TITLE_POINTS * 0.5 ** (ageMonths / TITLE_HALF_LIFE_MONTHS) * stay);
  }
  for (const title of rolesIn(profile.basics.label)) add(title, LABEL_POINTS);
};

const rolesIn = (title: string | undefined): Set<string> =>
  new Set(
    title
      ? titleIndex()
          .findIn(title)
          .map(hit => hit.value)
      : [],
  );

const rolesBySkill = lazy(() => rolesBy(profile => profile.skills.map(skill => skill.toLowerCase())));
const rolesByFamily = lazy(() => rolesBy(profile => profile.families));

const rolesBy = (keysOf: (profile: RoleProfile) => readonly string[]): Map<string, string[]> => {
  const roles = new Map<string, string[]>();
  for (const profile of roleProfiles)
    for (const key of keysOf(profile)) roles.set(key, [...(roles.get(key) ?? []), profile.role]);
  return roles;
};

const addSkill = (evidence: SkillEvidence, add: AddPoints): void => {
  const points = SKILL_POINTS[evidence.evidence];
  const named = rolesBySkill().get(evidence.canonical.toLowerCase()) ?? [];
  for (const role of named) add(role, points);
  const family = skillNamed(evidence.canonical)?.family;
  for (const role of family ? (rolesByFamily().get(family) ?? []) : [])
    if (!named.includes(role)) add(role, points * FAMILY_SHARE);
};
