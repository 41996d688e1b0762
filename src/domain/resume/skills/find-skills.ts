import { asOfMonth, type MonthRange, monthIndex, monthsIn, monthText, parseDate } from '../months.ts';
import { phraseIndex } from '../phrase-index.ts';
import type { Profile, ProjectEntry, WorkEntry } from '../profile.ts';
import type { SkillEvidence, SkillStrength, Timeline, TimelineRole } from '../report.ts';
import { countWords } from '../words.ts';
import { matchSkills, type SkillContext } from './match-skills.ts';
import { partsOf } from './tool-lines.ts';

/** A role counts as recent while it is held and this long after it ended. */
const RECENT_ROLE_MONTHS = 24;

/** A report with more skills than this helps nobody, and a hostile document could list any number. */
export const SKILLS_MAX = 200;

const STRENGTHS: readonly SkillStrength[] = ['list', 'project', 'role', 'recent-role'];

/** 0 for a skill that is only listed, 3 for one that a recent role shows. */
const strengthRank = (strength: SkillStrength): number => STRENGTHS.indexOf(strength);

/**
 * The skills that a resume names, strongest evidence first. A skill list, the summary, certificates and courses count
 * as `list`; projects and voluntary work as `project`; a role's title and text as `role` or `recent-role`. What a skill
 * list names and the taxonomy does not know is kept under its own name, and looked for in roles and projects as well.
 * Only what is written counts: no skill is inferred from another, and an employer's name is none.
 *
 * Months are those of roles, overlapping ones counted once. The last use is the latest date of what shows the skill:
 * the end of a role or project, the day of a certificate, the end of the education that a course belongs to.
 */
export const findSkills = (profile: Profile, timeline: Timeline, asOf: string): SkillEvidence[] => {
  const sightings = new Sightings(unknownSkills(profile));
  const now = asOfMonth(asOf);
  for (const text of listedTexts(profile)) sightings.add(text, 'list', { strength: 'list' });
  for (const text of [profile.basics.label, profile.basics.summary])
    sightings.addProse(text, { strength: 'list' });
  addLearning(sightings, profile, now);
  for (const project of profile.projects) addProject(sightings, project, now);
  for (const entry of profile.volunteer) {
    const sight: Sight = { strength: 'project', ...lastUse(entry, now) };
    sightings.add(entry.position, 'title', sight);
    for (const text of [entry.summary, ...(entry.highlights ?? [])]) sightings.addProse(text, sight);
  }
  const roles = new Map(timeline.roles.map(role => [role.work, role]));
  for (const [index, entry] of profile.work.entries()) addRole(sightings, entry, roles.get(index), now);
  return sightings.evidence();
};

const listedTexts = (profile: Profile): (string | undefined)[] => [
  ...profile.skills.flatMap((group): readonly (string | undefined)[] =>
    group.keywords?.length ? group.keywords : [group.name],
  ),
  ...profile.projects.flatMap(project => project.keywords ?? []),
];

const addLearning = (sightings: Sightings, profile: Profile, now: number): void => {
  for (const { name, date } of profile.certificates)
    sightings.addProse(name, { strength: 'list', ...lastUse({ endDate: date }, now) });
  for (const entry of profile.education) {
    const sight: Sight = { strength: 'list', ...lastUse({ endDate: entry.endDate }, now) };
    for (const course of entry.courses ?? []) sightings.addProse(course, sight);
  }
};

interface Dated {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** Whether a start without an end is a single date or a beginning is not told: the date that stands there is sure. */
const lastUse = ({ startDate, endDate }: Dated, now: number): { lastUsed?: number } => {
  const date = parseDate(endDate) ?? parseDate(startDate);
  return date ? { lastUsed: Math.min(now, monthIndex(date.year, date.month ?? 12)) } : {};
};

const addProject = (sightings: Sightings, project: ProjectEntry, now: number): void => {
  const sight: Sight = { strength: 'project', ...lastUse(project, now) };
  for (const text of project.keywords ?? []) sightings.add(text, 'list', sight);
  for (const text of [project.name, ...(project.roles ?? [])]) sightings.add(text, 'title', sight);
  for (const text of [project.description, ...(project.highlights ?? [])]) sightings.addProse(text, sight);
};

const addRole = (
  sightings: Sightings,
  entry: WorkEntry,
  role: TimelineRole | undefined,
  now: number,
): void => {
  const range = role && rangeOf(role);
  const recent =
    role !== undefined && range !== undefined && (role.current || now - range.to <= RECENT_ROLE_MONTHS);
  const sight: Sight = {
    strength: recent ? 'recent-role' : 'role',
    ...(range ? { range, lastUsed: range.to } : {}),
  };
  sightings.add(entry.position, 'title', sight);
  for (const text of [entry.summary, ...(entry.highlights ?? [])]) sightings.addProse(text, sight);
};

const rangeOf = (role: TimelineRole): MonthRange | undefined => {
  const from = parseDate(role.from);
  const to = parseDate(role.to);
  if (from?.month == null || to?.month == null) return undefined;
  return { from: monthIndex(from.year, from.month), to: monthIndex(to.year, to.month) };
};

const UNKNOWN_WORDS_MAX = 4;
const UNKNOWN_CHARS_MAX = 40;

/** Items of skill lists that the taxonomy does not know, each as written. */
const unknownSkills = (profile: Profile): string[] => {
  const unknown = new Map<string, string>();
  for (const text of listedTexts(profile)) {
    for (const piece of (text ?? '').split(/[,;|•·\n]+/u)) {
      const name = piece.trim();
      if (name.length < 2 || name.length > UNKNOWN_CHARS_MAX || countWords(name) > UNKNOWN_WORDS_MAX)
        continue;
      if (!/\p{L}/u.test(name) || matchSkills(name, 'list').length > 0) continue;
      if (unknown.size < SKILLS_MAX && !unknown.has(name.toLowerCase()))
        unknown.set(name.toLowerCase(), name);
    }
  }
  return [...unknown.values()];
};

interface Sight {
  readonly strength: SkillStrength;
  readonly range?: MonthRange;
  readonly lastUsed?: number;
}

interface Sighted {
  readonly name: string;
  readonly canonical: string;
  strength: SkillStrength;
  readonly ranges: MonthRange[];
  lastUsed: number | null;
}

/** Gathers where each skill was seen. */
class Sightings {
  readonly #seen = new Map<string, Sighted>();
  readonly #ownNames;

  constructor(ownNames: readonly string[]) {
    this.#ownNames = phraseIndex(ownNames.map(name => [name, name] as const));
  }

  add(text: string | undefined, context: SkillContext, sight: Sight): void {
    if (!text) return;
    for (const hit of matchSkills(text, context)) this.#note(hit.value.skill.canonical, hit.text, sight);
    for (const hit of this.#ownNames.findIn(text)) {
      // A name that is an ordinary word elsewhere («Assembly») counts in running text only as the list spells it.
      if (context === 'list' || hit.text === hit.value) this.#note(hit.value, hit.text, sight);
    }
  }

  /** Running text, and the lists of tools in it. */
  addProse(text: string | undefined, sight: Sight): void {
    for (const part of partsOf(text ?? '')) this.add(part.text, part.context, sight);
  }

  #note(canonical: string, name: string, sight: Sight): void {
    const key = canonical.toLowerCase();
    const seen = this.#seen.get(key) ?? {
      name,
      canonical,
      strength: sight.strength,
      ranges: [],
      lastUsed: null,
    };
    this.#seen.set(key, seen);
    if (strengthRank(sight.strength) > strengthRank(seen.strength)) seen.strength = sight.strength;
    if (sight.range) seen.ranges.push(sight.range);
    if (sight.lastUsed !== undefined) seen.lastUsed = Math.max(seen.lastUsed ?? 0, sight.lastUsed);
  }

  evidence(): SkillEvidence[] {
    const found = [...this.#seen.values()].map(seen => ({
      name: seen.name,
      canonical: seen.canonical,
      evidence: seen.strength,
      months: monthsIn(seen.ranges),
      lastUsed: seen.lastUsed === null ? null : monthText(seen.lastUsed),
    }));
    return found.sort(strongestFirst).slice(0, SKILLS_MAX);
  }
}

const strongestFirst = (a: SkillEvidence, b: SkillEvidence): number =>
  strengthRank(b.evidence) - strengthRank(a.evidence) ||
  b.months - a.months ||
  (a.canonical < b.canonical ? -1 : Number(a.canonical > b.canonical));
