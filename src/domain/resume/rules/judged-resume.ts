import { asOfMonth } from '../months.ts';
import type { Profile, ReadLine, ReadResume } from '../profile.ts';
import type { HiddenText, SkillEvidence, Timeline } from '../report.ts';
import { matchSkills } from '../skills/match-skills.ts';
import { countWords, wordsOf } from '../words.ts';
import { ENGLISH_FUNCTION_WORDS } from './data/english.ts';

/** What every rule is given: the resume as read, and what was derived from it. */
export interface JudgedResume {
  /** Without the person's own name in its texts (blind/without-identity.ts). */
  readonly profile: Profile;
  readonly fields: ReadResume['fields'];
  readonly lines: readonly ReadLine[];
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  readonly hiddenText: readonly HiddenText[];
  /** Month number of `asOf`. */
  readonly now: number;
  readonly statements: readonly Statement[];
  /** Whether the statements are English: rules on wording know no other language. */
  readonly english: boolean;
  /** Where a field was read, by its path. */
  readonly placeOf: (path: string) => Place | null;
}

export interface Place {
  readonly page: number | null;
  readonly line: number | null;
  readonly quote: string | null;
}

/** What the person says of one thing they did: a bullet, or a sentence where an entry has no bullets. */
export interface Statement {
  readonly text: string;
  readonly words: number;
  readonly source: 'work' | 'volunteer' | 'project';
  /** Index into the source's list in the profile. */
  readonly entry: number;
  readonly bullet: boolean;
  /** Whether its role is held now; null where there is no telling. */
  readonly current: boolean | null;
  readonly place: Place;
}

export interface JudgingInput {
  readonly read: ReadResume;
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  readonly hiddenText: readonly HiddenText[];
  readonly asOf: string;
}

/** Honest resumes hold far fewer; the rest is not judged one by one. */
const STATEMENTS_MAX = 400;

export const prepareForRules = (input: JudgingInput): JudgedResume => {
  const { read, timeline, skills, hiddenText, asOf } = input;
  const placeOf = placeFinder(read);
  const statements = collectStatements(read, timeline, placeOf).slice(0, STATEMENTS_MAX);
  return {
    profile: read.profile,
    fields: read.fields,
    lines: read.lines,
    timeline,
    skills,
    hiddenText,
    now: asOfMonth(asOf),
    statements,
    english: isEnglish(statements),
    placeOf,
  };
};

type PlaceFinder = (path: string, text?: string) => Place | null;

/** By the reader's own evidence, else by a line that begins with the same letters. */
export const placeFinder = (read: ReadResume): PlaceFinder => {
  const byPath = new Map(read.fields.map(field => [field.path, field]));
  const byStart = new Map<string, ReadLine>();
  for (const line of read.lines) {
    const key = startOf(line.text);
    if (key !== '' && !byStart.has(key)) byStart.set(key, line);
  }
  return (path, text) => {
    const field = byPath.get(path);
    if (field) return { page: field.page, line: field.line, quote: field.quote };
    const line = text === undefined ? undefined : byStart.get(startOf(text));
    return line ? { page: line.page, line: line.line, quote: line.text } : null;
  };
};

const START_CHARS = 20;

const startOf = (text: string): string =>
  text
    .slice(0, START_CHARS * 4)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, START_CHARS);

interface StatementSource {
  readonly source: Statement['source'];
  readonly list: 'work' | 'volunteer' | 'projects';
  readonly entry: number;
  readonly prose: string | undefined;
  readonly proseField: 'summary' | 'description';
  readonly highlights: readonly string[];
  readonly current: boolean | null;
}

const collectStatements = (read: ReadResume, timeline: Timeline, placeOf: PlaceFinder): Statement[] => {
  const { profile } = read;
  const current = new Map(timeline.roles.map(role => [role.work, role.current]));
  const sources: StatementSource[] = [
    ...profile.work.map((entry, index) => ({
      source: 'work' as const,
      list: 'work' as const,
      entry: index,
      prose: entry.summary,
      proseField: 'summary' as const,
      highlights: entry.highlights ?? [],
      current: current.get(index) ?? null,
    })),
    ...profile.volunteer.map((entry, index) => ({
      source: 'volunteer' as const,
      list: 'volunteer' as const,
      entry: index,
      prose: entry.summary,
      proseField: 'summary' as const,
      highlights: entry.highlights ?? [],
      current: null,
    })),
    ...profile.projects.map((entry, index) => ({
      source: 'project' as const,
      list: 'projects' as const,
      entry: index,
      prose: entry.description,
      proseField: 'description' as const,
      highlights: entry.highlights ?? [],
      current: null,
    })),
  ];
  return sources.flatMap(source => statementsOf(source, placeOf));
};

const statementsOf = (source: StatementSource, placeOf: PlaceFinder): Statement[] => {
  const at = `${source.list}[${source.entry}]`;
  const make = (text: string, path: string, bullet: boolean): Statement => ({
    text: text.trim(),
    words: countWords(text),
    source: source.source,
    entry: source.entry,
    bullet,
    current: source.current,
    place: placeOf(path, text) ?? { page: null, line: null, quote: text },
  });
  const bullets = source.highlights.map((text, index) => make(text, `${at}.highlights[${index}]`, true));
  if (bullets.length > 0) return bullets.filter(({ text, words }) => words > 0 && !isTagList(text));
  return sentencesOf(source.prose ?? '')
    .map(text => make(text, `${at}.${source.proseField}`, false))
    .filter(statement => statement.words > 0);
};

const TAG_WORDS_MAX = 3;

/** `React`, or `Go, Kafka, Docker`: tools set out as a bullet say nothing of what was done. */
const isTagList = (text: string): boolean =>
  text
    .slice(0, 500)
    .split(/[,;|•·]/u)
    .every(piece => countWords(piece) <= TAG_WORDS_MAX && matchSkills(piece, 'list').length > 0);

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

const ENGLISH_SHARE_MIN = 0.08;
/** Fewer words say too little about their language. */
const LANGUAGE_WORDS_MIN = 40;

const isEnglish = (statements: readonly Statement[]): boolean => {
  let words = 0;
  let functionWords = 0;
  for (const statement of statements)
    for (const word of wordsOf(statement.text)) {
      words++;
      if (ENGLISH_FUNCTION_WORDS.has(word.lower)) functionWords++;
    }
  return words < LANGUAGE_WORDS_MIN || functionWords / words >= ENGLISH_SHARE_MIN;
};
