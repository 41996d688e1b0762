import { lazy } from '../../shared/lazy.ts';
import { phraseIndex } from '../resume/phrase-index.ts';
import type { GateKind, JobRequirement, RequirementKind } from '../resume/report.ts';
import { matchSkills } from '../resume/skills/match-skills.ts';
import { countWords, wordsOf } from '../resume/words.ts';
import {
  demandCues,
  kindCues,
  neverCounted,
  numberWords,
  type SectionKind,
  sectionHeadings,
} from './data/job-cues.ts';
import {
  foreignDemandCues,
  foreignHeadings,
  foreignKindCues,
  foreignNeverCounted,
  foreignNumberWords,
} from './data/job-cues-languages.ts';
import { besidesGates, gatesIn, isOffer, labelledGate } from './read-gates.ts';

/** A job description is somebody else's text: what lies beyond these is not read. */
export const JOB_CHARS_MAX = 50_000;
export const REQUIREMENTS_MAX = 60;
export const REQUIREMENT_CHARS_MAX = 300;

const YEARS_MAX = 40;

/**
 * What a job description asks for, in its order. The heading above a line and cue words inside it tell must, preferred
 * and nice; duties count as preferred. Permits, places and hours become gates, which earn no points. Demands on who
 * somebody is (age, gender, nationality, school) are left out. A text without any heading or cue still gives its lines,
 * as preferred.
 */
export const readRequirements = (jobText: string): JobRequirement[] => {
  const lines = jobText
    .slice(0, JOB_CHARS_MAX)
    .split(/\r\n|[\r\n\u2028]/u)
    .map(line => line.trim())
    .filter(line => line !== '');
  const demands = collectDemands(lines);
  const found = demands.some(demand => demand.gate === null)
    ? demands
    : [...demands, ...fallbackDemands(lines)];
  const seen = new Set<string>();
  const requirements: JobRequirement[] = [];
  for (const demand of found) {
    const text = shownText(demand.text);
    const key = `${demand.gate}:${text.toLowerCase()}`;
    if (text === '' || seen.has(key) || isNeverCounted(text)) continue;
    seen.add(key);
    requirements.push(
      demand.gate
        ? { text, kind: demand.kind, skills: [], years: null, gate: demand.gate }
        : { text, kind: demand.kind, skills: skillsIn(demand.about ?? text), years: yearsIn(text) },
    );
    if (requirements.length === REQUIREMENTS_MAX) break;
  }
  return requirements;
};

/** Without control characters and marks that reorder text: it is printed on terminals. */
const shownText = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .trim()
    .slice(0, REQUIREMENT_CHARS_MAX)
    .trim();

interface Demand {
  readonly text: string;
  readonly kind: RequirementKind;
  /** null for what earns points. */
  readonly gate: GateKind | null;
  /** The part of the text that is about skills, where the rest is a gate. */
  readonly about?: string;
}

const collectDemands = (lines: readonly string[]): Demand[] => {
  const demands: Demand[] = [];
  let section: SectionKind | null = null;
  for (const line of lines) {
    const gate = labelledGate(line);
    if (gate) {
      demands.push({ text: withoutBullet(line), kind: cuedKind(line) ?? 'must', gate });
      continue;
    }
    const heading = headingOf(line);
    if (heading) {
      if (heading.rest === '') section = heading.kind;
      else demands.push(...itemsOf(heading.rest, heading.kind));
    } else demands.push(...itemsOf(line, section));
  }
  return demands;
};

const headings = lazy(() => phraseIndex([...sectionHeadings, ...foreignHeadings]));
const HEADING_WORDS_MAX = 7;

/** A short line that is, or begins with and a colon follows, one of the known headings. */
const headingOf = (line: string): { readonly kind: SectionKind; readonly rest: string } | null => {
  const colon = line.indexOf(':');
  const title = withoutBullet(colon < 0 ? line : line.slice(0, colon))
    .replace(/^#+\s*/u, '')
    .replace(/[*_]/gu, '');
  const words = wordsOf(title);
  if (words.length === 0 || words.length > HEADING_WORDS_MAX || /[.,;]$/u.test(title)) return null;
  const hits = headings().find(words);
  const longest = hits.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!longest) return null;
  const others = words.length - (longest.to - longest.from);
  if (others > othersAllowed(longest, { line, colon })) return null;
  if (colon < 0 && isBulleted(line)) return null;
  return { kind: longest.value, rest: colon < 0 ? '' : line.slice(colon + 1).replace(/^[*_\s]+/u, '') };
};

/** «Experience with Python» is a demand; «Experience», «What we are looking for in you» and «## Our experience» are headings. */
const othersAllowed = (
  hit: { readonly from: number; readonly to: number },
  { line, colon }: { readonly line: string; readonly colon: number },
): number => {
  if (colon >= 0 || isLoud(line)) return 3;
  const named = hit.from === 0 && hit.to > 1 && matchSkills(line, 'prose').length === 0;
  return named ? 3 : 1;
};

/** Set apart as a heading by its own looks: Markdown marks, or capitals throughout. */
const isLoud = (line: string): boolean =>
  line.startsWith('#') || line.startsWith('**') || (/\p{Lu}/u.test(line) && line === line.toUpperCase());

const BULLET = /^(?:[-*•·▪◦‣–—✓✔●○►]+|\d{1,2}[.)])\s+/u;

const isBulleted = (line: string): boolean => BULLET.test(line);

const withoutBullet = (line: string): string => line.replace(BULLET, '');

const LONG_LINE_WORDS = 30;

const itemsOf = (line: string, section: SectionKind | null): Demand[] => {
  if (section === 'ignored') return [];
  const text = withoutBullet(line);
  const pieces =
    listedSkills(text) ??
    (countWords(text) > LONG_LINE_WORDS || section === null ? sentencesOf(text) : [text]);
  return pieces.flatMap(piece => {
    if (!/\p{L}/u.test(piece) || isOffer(piece)) return [];
    const cued = cuedKind(piece);
    const kind = cued ?? (section === 'duties' ? 'preferred' : (section ?? 'must'));
    const gates = gatesIn(piece, { isOutside: section === null, isDuty: section === 'duties' });
    const asked = gates.map((gate): Demand => ({ text: piece, kind, gate }));
    const about = gates.length > 0 ? besidesGates(piece, isDemand) : piece;
    if (about === null) return asked;
    const isProse = section === null || (section === 'duties' && !isBulleted(line));
    if (isProse && !cued && !isDemand(piece)) return asked;
    return [...asked, { text: piece, kind, gate: null, about }];
  });
};

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map(sentence => sentence.trim());

const LIST_ITEMS_MIN = 3;
const LIST_ITEM_WORDS_MAX = 3;

/** The items of a bare list such as `Go, Kafka, PostgreSQL`; null for anything that is a sentence. */
const listedSkills = (text: string): string[] | null => {
  const items = text
    .replace(/\.$/u, '')
    .split(/[,;|•]/u)
    .map(item => item.trim().replace(/^(and|&)\s+/u, ''));
  const short = items.every(item => item !== '' && countWords(item) <= LIST_ITEM_WORDS_MAX);
  if (items.length < LIST_ITEMS_MIN || !short) return null;
  const known = items.filter(item => matchSkills(item, 'list').length > 0).length;
  return known * 2 >= items.length ? items : null;
};

const cues = lazy(() => phraseIndex([...kindCues, ...foreignKindCues]));

/** The weakest cue wins: «not required but a plus» is no must. */
const cuedKind = (text: string): RequirementKind | null => {
  const found = new Set(
    cues()
      .findIn(text)
      .map(hit => hit.value),
  );
  return found.has('nice')
    ? 'nice'
    : found.has('preferred')
      ? 'preferred'
      : found.has('must')
        ? 'must'
        : null;
};

const demands = lazy(() =>
  phraseIndex([...demandCues, ...foreignDemandCues].map(cue => [cue, true] as const)),
);

const isDemand = (text: string): boolean => demands().findIn(text).length > 0;

const identity = lazy(() =>
  phraseIndex([...neverCounted, ...foreignNeverCounted].map(phrase => [phrase, true] as const)),
);

const isNeverCounted = (text: string): boolean => identity().findIn(text).length > 0;

const fallbackDemands = (lines: readonly string[]): Demand[] =>
  lines.flatMap(sentencesOf).map(text => ({ text: withoutBullet(text), kind: 'preferred', gate: null }));

/** Words after which `Excel`, `Go` or `React` at the beginning of a line is a verb. */
const AFTER_A_VERB = new Set(
  'at in to above beyond quickly the your our a an through with on out'.split(' '),
);

const skillsIn = (text: string): string[] => {
  const bare = countWords(text) <= LIST_ITEM_WORDS_MAX;
  const second = wordsOf(text.slice(0, 100))[1]?.lower ?? '';
  // A demand often begins with the skill itself; a word in front lets the capital letter count.
  const read = AFTER_A_VERB.has(second) ? text : `with ${text}`;
  const hits = bare
    ? [...matchSkills(text, 'list'), ...matchSkills(read, 'prose')]
    : matchSkills(read, 'prose');
  return [...new Set(hits.map(hit => hit.value.skill.canonical))];
};

/** The least number of years that a demand names: `3-5 years`, `5+ yrs`, `at least three years`, `mindestens 3 Jahre`. */
const yearsIn = (text: string): number | null => {
  const found = YEARS.exec(text)?.[1];
  if (found === undefined) return null;
  const word = found.toLowerCase();
  const years = numberWords[word] ?? foreignNumberWords[word] ?? Number(found);
  return Number.isInteger(years) && years > 0 && years <= YEARS_MAX ? years : null;
};

const YEARS =
  /(\d{1,2}|\p{L}{3,7})\s?\+?(?:\s?(?:-|–|to|or|bis|à|a)\s?\d{1,2}\s?\+?)?[\s-](?:or more\s|plus\s)?(?:full\s)?(?:years?|yrs?|jahren?|jährige[rn]?|ans|années|años)(?!\p{L})/iu;
