import { lazy } from '../../shared/lazy.ts';
import { roleFields } from './data/roles.ts';
import { asOfMonth, monthIndex, parseDate } from './months.ts';
import type { FoundName } from './name-table.ts';
import type { Profile } from './profile.ts';
import type { SkillEvidence, Timeline } from './report.ts';
import { roleTitleIndex } from './role-titles.ts';
import { skillNamed } from './skills/taxonomy.ts';
import { type Word, wordsOf } from './words.ts';

/** What a title is worth: the latest role's most, halving about every five years, more for a long stay. */
const TITLE_POINTS = 10;
const TITLE_HALF_LIFE_MONTHS = 60;
const LABEL_POINTS = 8;
/** Of a title's points for a word such as `Engineer`, which many roles share: skills outweigh it. */
const GENERAL_SHARE = 0.3;
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
  // Roles are walked by name, so that a tie always falls the same way.
  for (const [role, score] of [...points].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (score >= POINTS_MIN && (best === null || score > best.points)) best = { role, points: score };
  return best?.role ?? null;
};

export interface RoleEvidence {
  readonly profile: Profile;
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  readonly asOf: string;
}

type AddPoints = (role: string, points: number) => void;

const addTitles = ({ profile, timeline, asOf }: RoleEvidence, add: AddPoints): void => {
  const now = asOfMonth(asOf);
  const roles = new Map(timeline.roles.map(role => [role.work, role]));
  for (const [index, entry] of profile.work.entries()) {
    const role = roles.get(index);
    const to = parseDate(role?.to);
    // Without dates the order tells: the latest comes first.
    const ageMonths = to?.month == null ? index * 24 : Math.max(0, now - monthIndex(to.year, to.month));
    const stay = Math.min(1, ((role?.months ?? 12) + 12) / 36);
    const points = TITLE_POINTS * 0.5 ** (ageMonths / TITLE_HALF_LIFE_MONTHS) * stay;
    for (const [title, share] of rolesIn(entry.position)) add(title, points * share);
  }
  for (const [title, share] of rolesIn(profile.basics.label)) add(title, LABEL_POINTS * share);
};

/** The roles that a title names, each with the share of its points: 1, or less for a general word. */
const rolesIn = (title: string | undefined): Map<string, number> => {
  const roles = new Map<string, number>();
  if (!title) return roles;
  const words = wordsOf(title);
  const accept = ({ mark }: FoundName, _: readonly Word[], from: number, to: number): boolean =>
    mark !== '=' || to - from === words.length;
  for (const { value } of roleTitleIndex().find(words, accept)) {
    const share = value.mark === '~' ? GENERAL_SHARE : 1;
    roles.set(value.lineName, Math.max(roles.get(value.lineName) ?? 0, share));
  }
  // `Civil Engineer / Consultant`: beside a title that says more, a general word says nothing.
  if ([...roles.values()].includes(1)) for (const [role, share] of roles) if (share < 1) roles.delete(role);
  return roles;
};

interface RolesBy {
  readonly skill: ReadonlyMap<string, readonly string[]>;
  readonly family: ReadonlyMap<string, readonly string[]>;
}

const rolesBy = lazy((): RolesBy => {
  const skill = new Map<string, string[]>();
  const family = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, keys: string, role: string): void => {
    for (const key of keys === '' ? [] : keys.split(' | ')) {
      const roles = map.get(key);
      if (roles) roles.push(role);
      else map.set(key, [role]);
    }
  };
  for (const { evidence } of roleFields) {
    for (const line of evidence.split('\n')) {
      const [role = '', families = '', skills = ''] = line.split('::').map(part => part.trim());
      add(family, families, role);
      add(skill, skills, role);
    }
  }
  return { skill, family };
});

const addSkill = (evidence: SkillEvidence, add: AddPoints): void => {
  const points = SKILL_POINTS[evidence.evidence];
  const named = rolesBy().skill.get(evidence.canonical) ?? [];
  for (const role of named) add(role, points);
  const family = skillNamed(evidence.canonical)?.family;
  for (const role of family ? (rolesBy().family.get(family) ?? []) : [])
    if (!named.includes(role)) add(role, points * FAMILY_SHARE);
};
