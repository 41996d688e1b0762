import { parseDate } from '../resume/months.ts';
import type { Profile, ReadResume } from '../resume/profile.ts';
import type { MatchQuote, Timeline } from '../resume/report.ts';
import { placeFinder } from '../resume/rules/judged-resume.ts';
import { matchSkills } from '../resume/skills/match-skills.ts';

/** Where the resume's own words stand; without it quotes have no page. */
export type ReadPlaces = Pick<ReadResume, 'fields' | 'lines'>;

/** One thing that a resume says, where it stands, and how much it shows. */
export interface ResumeText {
  readonly text: string;
  readonly path: string;
  /** Index into `profile.work`; null for anything that is no role. */
  readonly work: number | null;
  /** Higher shows more: work before projects before lists, and the latest role first. */
  readonly rank: number;
}

export interface TextsInput {
  readonly profile: Profile;
  readonly timeline: Timeline;
}

const sentences = (text: string | undefined): string[] => text?.split(/(?<=[.!?])\s+(?=\p{Lu})/u) ?? [];

const WORK_RANK = 100;

/** Honest resumes hold far fewer. */
const TEXTS_MAX = 1_000;

/** What the person did, studied and speaks; neither names of employers nor of schools. Best evidence first. */
export const collectTexts = ({ profile, timeline }: TextsInput): ResumeText[] => {
  const texts: ResumeText[] = [];
  const add = (path: string, text: string | undefined, rank: number, work: number | null = null): void => {
    if (text !== undefined && text.trim() !== '') texts.push({ path, text, rank, work });
  };
  const order = roleOrder(profile, timeline);
  for (const [index, entry] of profile.work.entries()) {
    const rank = WORK_RANK - (order.get(index) ?? 0);
    add(`work[${index}].position`, entry.position, rank, index);
    for (const text of sentences(entry.summary)) add(`work[${index}].summary`, text, rank, index);
    for (const [at, text] of (entry.highlights ?? []).entries())
      add(`work[${index}].highlights[${at}]`, text, rank, index);
  }
  for (const [index, entry] of profile.projects.entries()) {
    for (const [at, text] of (entry.highlights ?? []).entries())
      add(`projects[${index}].highlights[${at}]`, text, 30);
    for (const text of sentences(entry.description)) add(`projects[${index}].description`, text, 30);
    add(`projects[${index}].name`, entry.name, 29);
    for (const [at, text] of (entry.keywords ?? []).entries())
      add(`projects[${index}].keywords[${at}]`, text, 28);
  }
  for (const [index, entry] of profile.volunteer.entries()) {
    add(`volunteer[${index}].position`, entry.position, 27);
    for (const text of sentences(entry.summary)) add(`volunteer[${index}].summary`, text, 27);
    for (const [at, text] of (entry.highlights ?? []).entries())
      add(`volunteer[${index}].highlights[${at}]`, text, 27);
  }
  for (const [index, entry] of profile.certificates.entries())
    add(`certificates[${index}].name`, entry.name, 20);
  for (const [index, entry] of profile.education.entries())
    add(
      `education[${index}].studyType`,
      [entry.studyType, entry.area, ...(entry.courses ?? [])].filter(Boolean).join(', '),
      19,
    );
  for (const text of sentences(profile.basics.summary)) add('basics.summary', text, 10);
  add('basics.label', profile.basics.label, 9);
  for (const [index, entry] of profile.skills.entries()) {
    for (const [at, text] of (entry.keywords ?? []).entries())
      add(`skills[${index}].keywords[${at}]`, text, 5);
    if (!entry.keywords?.length) add(`skills[${index}].name`, entry.name, 5);
  }
  for (const [index, entry] of profile.languages.entries())
    add(`languages[${index}].language`, [entry.fluency, entry.language].filter(Boolean).join(' '), 4);
  return texts.sort((a, b) => b.rank - a.rank).slice(0, TEXTS_MAX);
};

/** 0 for the latest role; one without dates stands where it is written. */
const roleOrder = (profile: Profile, timeline: Timeline): ReadonlyMap<number, number> => {
  const ends = new Map(timeline.roles.map(role => [role.work, role.to]));
  const endOf = (index: number): string => ends.get(index) ?? '';
  const sorted = profile.work
    .map((_, index) => index)
    .sort((a, b) => (endOf(a) === endOf(b) ? a - b : endOf(a) < endOf(b) ? 1 : -1));
  return new Map(sorted.map((index, place) => [index, Math.min(place, 50)]));
};

const QUOTE_CHARS_MAX = 200;

/** Cut at a word, so that no half of one is quoted. */
export const shortQuote = (text: string): string => {
  const line = text
    .slice(0, QUOTE_CHARS_MAX * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= QUOTE_CHARS_MAX) return line;
  const cut = line.slice(0, QUOTE_CHARS_MAX - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > QUOTE_CHARS_MAX / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
};

/** Gives a text its place on the page. */
export const quoteMaker = (
  profile: Profile,
  read: ReadPlaces | null,
): ((text: Pick<ResumeText, 'text' | 'path'>) => MatchQuote) => {
  const placeOf = read ? placeFinder({ ...read, profile }) : () => null;
  return ({ text, path }) => {
    const place = placeOf(path, text);
    return { text: shortQuote(text), page: place?.page ?? null, line: place?.line ?? null };
  };
};

/** Every text that names a skill, by the skill's canonical name in small letters; best first. */
export const textsBySkill = (texts: readonly ResumeText[]): ReadonlyMap<string, readonly ResumeText[]> => {
  const bySkill = new Map<string, ResumeText[]>();
  for (const text of texts) {
    const isList = /^(?:skills|projects\[\d+\]\.keywords)/u.test(text.path);
    const named = new Set(
      matchSkills(text.text, isList ? 'list' : 'prose').map(hit => hit.value.skill.canonical.toLowerCase()),
    );
    for (const name of named) {
      const before = bySkill.get(name);
      if (before) before.push(text);
      else bySkill.set(name, [text]);
    }
  }
  return bySkill;
};

/** Whether every role says when it was, so that the months in all are known. */
export const isWhollyDated = ({ profile, timeline }: TextsInput): boolean =>
  timeline.roles.length === profile.work.length &&
  profile.work.every(entry => entry.endDate === undefined || parseDate(entry.endDate) !== null);
